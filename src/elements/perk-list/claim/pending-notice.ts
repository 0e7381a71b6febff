import { html, type TemplateResult } from 'lit';
import type { LaurelError } from '../../../client/errors.ts';
import { icon } from '../../internal/ui/icons.ts';
import type { ClaimContext, ClaimDialogContent } from './claim-context.ts';

/** A write that was not answered. */
export interface PendingClaimWrite {
  readonly error: LaurelError | undefined;
  /** How long it lasts: with this page, with this tab, or on this device. */
  readonly where: 'page' | 'tab' | 'device';
  /** Whether the server makes sure that a second try has no second effect. */
  readonly repeatable: boolean;
}

const storageMessages = { page: 'keptInPage', tab: 'keptInTab', device: 'keptHere' } as const;

const pendingMessage = ({ error, where, repeatable }: PendingClaimWrite, { words }: ClaimContext): string => {
  if (error?.kind === 'authentication') return words.text('keptSignedOut');
  if (error?.kind === 'rate_limit') return words.text('keptBusy');
  if (!repeatable) return words.text('keptUnsure');
  return words.text(storageMessages[where]);
};

/** That it is not sent yet, what becomes of it, and what the person may do. */
export const pendingNotice = (
  write: PendingClaimWrite,
  setting: ClaimContext,
  { sending, again, discard }: { sending: boolean; again: () => void; discard: () => void },
): Pick<ClaimDialogContent, 'body' | 'footer'> & { readonly footer: TemplateResult } => {
  const { words, listWords } = setting;
  return {
    body: html`<div class="told" role=${write.error ? 'alert' : 'status'}>
      ${icon('clock')}
      <p><b>${words.text('keptTitle')}.</b> ${pendingMessage(write, setting)}</p>
    </div>`,
    footer: html`<button class="text-btn" type="button" part="button button-text" @click=${discard}>
        ${words.text('discard')}
      </button>
      <div class="acts">
        <button
          class="btn primary"
          type="button"
          part="button button-primary"
          aria-disabled=${sending ? 'true' : 'false'}
          @click=${() => {
            if (!sending) again();
          }}
        >
          ${sending ? words.text('sending') : listWords.text('retry')}
        </button>
      </div>`,
  };
};
