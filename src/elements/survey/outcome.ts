import { html, type TemplateResult } from 'lit';
import type { Unsent } from '../shared/form/submission.ts';
import { icon } from '../shared/icon.ts';
import type { Setting } from './setting.ts';

const complaints: Readonly<Record<string, 'closed' | 'already' | 'check'>> = {
  survey_closed: 'closed',
  survey_answered: 'already',
  invalid_fields: 'check',
};

/** What became of them, in words that say what to do. */
export const told = (outcome: Unsent, { words }: Setting, again: (key: string) => void): TemplateResult => {
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
