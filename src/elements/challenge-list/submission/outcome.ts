import { html, nothing } from 'lit';
import type { LaurelError } from '../../../client/errors.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { notice } from '../../internal/requests/panel-parts.ts';
import { optionalLink } from '../../internal/ui/link.ts';
import type { SubmissionMessages } from './messages.ts';
import type { PanelBody, SubmissionContext } from './submission-context.ts';

/** Why it was refused, in one sentence. */
export const rejectionText = (
  { code, kind, detail }: Pick<LaurelError, 'code' | 'kind' | 'detail'>,
  words: Localizer<SubmissionMessages>,
): string => {
  if (code === 'challenge_moved_on') return words.text('movedOn');
  if (code === 'role_required') return words.text('roleRequired');
  if (detail) return plainText(detail);
  if (kind === 'contract') return words.text('oddAnswer');
  return words.text(kind === 'connection' || kind === 'timeout' ? 'notSent' : 'refused');
};

/** Says why it was refused and that what was written is kept; leads back to the form, or to whom to ask. */
export const rejectedContent = (
  error: LaurelError,
  hasInput: boolean,
  { words, listWords }: SubmissionContext,
  edit: () => void,
): PanelBody => {
  const { ask } = error;
  const name = ask && html`<bdi>${ask.name}</bdi>`;
  return {
    body: notice(
      html`<b>${rejectionText(error, words)}</b> ${name ? words.rich('canSend', { name }) : nothing}
        ${hasInput && error.kind !== 'contract' ? words.text('kept') : nothing}`,
      { tone: 'caution', role: 'alert' },
    ),
    footer: html`<div class="actions">
      ${name ? optionalLink(ask?.href, listWords.rich('ask', { name }), { purpose: 'ask', kind: 'btn' }) : nothing}
      <button class="btn" type="button" part="button button-secondary" @click=${edit}>
        ${words.text('backToForm')}
      </button>
    </div>`,
  };
};
