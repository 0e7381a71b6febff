import { html, type TemplateResult } from 'lit';
import type { UnsentWrite } from '../../internal/controllers/write-state.ts';
import type { FormDraft } from '../../internal/form/form-draft.ts';
import { icon } from '../../internal/ui/icons.ts';
import type { ClaimContext, ClaimDialogContent } from './claim-context.ts';

type PendingState = Extract<UnsentWrite, { status: 'pending' }>;

interface PendingHandlers {
  readonly resending: boolean;
  readonly resend: () => void;
  readonly discard: () => void;
}

const lifetimeMessages = { page: 'keptInPage', tab: 'keptInTab', device: 'keptHere' } as const;

/** The heading of a write without an answer: what was answered, or may have arrived, is not called "not sent". */
export const pendingTitle = (
  { answered, repeatable }: Pick<PendingState, 'answered' | 'repeatable'>,
  { words }: ClaimContext,
): string => words.text(answered || !repeatable ? 'unsureTitle' : 'keptTitle');

const pendingMessage = (
  { error, repeatable, answered }: PendingState,
  lifetime: FormDraft['lifetime'],
  { words }: ClaimContext,
): string => {
  if (answered) return words.text(answered === 'page' ? 'answeredByPage' : 'oddAnswer');
  if (error?.kind === 'authentication') return words.text('keptSignedOut');
  if (error?.kind === 'rate_limit') return words.text('keptBusy');
  if (!repeatable) return words.text('keptUnsure');
  return words.text(lifetimeMessages[lifetime]);
};

/** Says that a write has no answer yet and how long this browser keeps it; offers to send it again or discard it. */
export const pendingNotice = (
  write: PendingState,
  lifetime: FormDraft['lifetime'],
  context: ClaimContext,
  { resending, resend, discard }: PendingHandlers,
): Pick<ClaimDialogContent, 'body' | 'footer'> & { readonly footer: TemplateResult } => {
  const { words, listWords } = context;
  return {
    body: html`<div class="notice" role=${write.error ? 'alert' : 'status'}>
      ${icon('clock')}
      <p><b>${pendingTitle(write, context)}.</b> ${pendingMessage(write, lifetime, context)}</p>
    </div>`,
    footer: html`<button class="text-btn" type="button" part="button button-text" @click=${discard}>
        ${words.text(write.answered ? 'hideNote' : 'discard')}
      </button>
      <div class="actions">
        <button
          class="btn primary"
          type="button"
          part="button button-primary"
          aria-disabled=${resending ? 'true' : 'false'}
          @click=${resend}
        >
          ${resending ? words.text(write.answered ? 'checking' : 'sending') : write.answered ? words.text('check') : listWords.text('retry')}
        </button>
      </div>`,
  };
};
