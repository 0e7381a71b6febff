import { html, type TemplateResult } from 'lit';
import type { UnsentWrite } from '../../internal/controllers/write-state.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { icon } from '../../internal/ui/icons.ts';
import type { SurveyContext } from '../messages.ts';

const problemMessages: Readonly<Record<string, 'closed' | 'already' | 'check'>> = {
  survey_closed: 'closed',
  survey_answered: 'already',
  invalid_fields: 'check',
};

/** Says why the answers were refused, or that they have no answer from the backend yet, and what to do. */
export const sendStatus = (
  outcome: UnsentWrite,
  { words }: SurveyContext,
  resend: () => void,
): TemplateResult => {
  if (outcome.status === 'rejected') {
    const { code = '', detail } = outcome.error;
    return html`<p class="notice caution" role="alert">
      ${icon('alert')}<span
        >${detail ? localText(detail) : words.text(problemMessages[code] ?? 'refused')}</span
      >
    </p>`;
  }
  const { answered, repeatable } = outcome;
  const title = answered || !repeatable ? 'unsureTitle' : 'keptTitle';
  const unanswered = repeatable ? 'keptNote' : 'keptUnsure';
  const note = answered === 'page' ? 'answeredByPage' : answered ? 'answeredNote' : unanswered;
  return html`<div class="notice" role="status">
    ${icon('clock')}
    <p><b>${words.text(title)}.</b> ${words.text(note)}</p>
    <button class="text-btn" type="button" part="button button-text" @click=${resend}>
      ${words.text(answered ? 'checkAgain' : 'retry')}
    </button>
  </div>`;
};
