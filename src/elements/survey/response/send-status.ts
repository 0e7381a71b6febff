import { html, type TemplateResult } from 'lit';
import type { UnsentWrite } from '../../internal/controllers/write-state.ts';
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
  if (outcome.status === 'rejected')
    return html`<p class="told caution" role="alert">
      ${icon('alert')}<span>${words.text(problemMessages[outcome.error.code ?? ''] ?? 'refused')}</span>
    </p>`;
  return html`<div class="told" role="status">
    ${icon('clock')}
    <p><b>${words.text('keptTitle')}.</b> ${words.text(outcome.repeatable ? 'keptNote' : 'keptUnsure')}</p>
    <button class="text-btn" type="button" part="button button-text" @click=${resend}>
      ${words.text('retry')}
    </button>
  </div>`;
};
