import { html, type TemplateResult } from 'lit';
import type { Sent } from '../../client/outbox.ts';
import type { SurveyResponse } from '../../contract/survey.ts';
import { icon } from '../shared/icon.ts';
import type { Setting } from './setting.ts';

/** Why the answers are not with the vendor: they were refused, or nobody has answered yet. */
export type Outcome =
  | Extract<Sent<SurveyResponse>, { status: 'refused' }>
  | { readonly status: 'kept'; readonly key: string; readonly repeatable: boolean };

const complaints: Readonly<Record<string, 'closed' | 'already' | 'check'>> = {
  survey_closed: 'closed',
  survey_answered: 'already',
  invalid_fields: 'check',
};

/** What became of them, in words that say what to do. */
export const told = (outcome: Outcome, { words }: Setting, again: (key: string) => void): TemplateResult => {
  if (outcome.status === 'refused')
    return html`<p class="told caution" role="alert">
      ${icon('alert')}<span>${words.text(complaints[outcome.error.code ?? ''] ?? 'refused')}</span>
    </p>`;
  return html`<div class="told" role="status">
    ${icon('clock')}
    <p><b>${words.text('keptTitle')}.</b> ${words.text(outcome.repeatable ? 'keptNote' : 'keptUnsure')}</p>
    <button class="text-btn" type="button" part="action" @click=${() => again(outcome.key)}>
      ${words.text('retry')}
    </button>
  </div>`;
};
