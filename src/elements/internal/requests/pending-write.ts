import { html } from 'lit';
import type { UnsentWrite } from '../controllers/write-state.ts';
import type { FormDraft } from '../form/form-draft.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { icon } from '../ui/icons.ts';
import type { DialogContent, PendingContext, PendingWords } from './dialog-context.ts';

type UnansweredWrite = Extract<UnsentWrite, { status: 'pending' }>;

/** What can be done with a write without an answer. */
interface PendingHandlers {
  readonly resending: boolean;
  readonly resend: () => void;
  readonly discard: () => void;
}

const lifetimeMessages = { page: 'keptInPage', tab: 'keptInTab', device: 'keptHere' } as const;

/** The heading of a write without an answer: what was answered, or may have arrived, is not called "not sent". */
export const pendingTitle = (
  { answered, repeatable }: Pick<UnansweredWrite, 'answered' | 'repeatable'>,
  words: Localizer<PendingWords>,
): string => words.text(answered || !repeatable ? 'unsureTitle' : 'keptTitle');

/** Why it is not certain whether a write has arrived; `undefined` where it has not. */
export const doubt = (
  { answered, repeatable }: Pick<UnansweredWrite, 'answered' | 'repeatable'>,
  words: Localizer<PendingWords>,
): string | undefined => {
  if (answered) return words.text(answered === 'page' ? 'answeredByPage' : 'oddAnswer');
  return repeatable ? undefined : words.text('keptUnsure');
};

/** The words of the button that sends a pending write again, or asks what became of it. */
export const resendText = (
  answered: UnansweredWrite['answered'],
  resending: boolean,
  { words, listWords }: PendingContext,
): string => {
  if (resending) return words.text(answered ? 'checking' : 'sending');
  return answered ? words.text('check') : listWords.text('retry');
};

/** What is known of a write without an answer, beyond its heading. */
const pendingMessage = (
  write: UnansweredWrite,
  lifetime: FormDraft['lifetime'],
  words: Localizer<PendingWords>,
): string => {
  const kind = write.answered ? undefined : write.error?.kind;
  if (kind === 'authentication') return words.text('keptSignedOut');
  if (kind === 'rate_limit') return words.text('keptBusy');
  return doubt(write, words) ?? words.text(lifetimeMessages[lifetime]);
};

/** Says that there is no answer yet and how long this browser keeps the write; offers to send it again or discard it. */
export const pendingContent = (
  write: UnansweredWrite,
  lifetime: FormDraft['lifetime'],
  context: PendingContext,
  { resending, resend, discard }: PendingHandlers,
): DialogContent => {
  const { words } = context;
  const { answered, error } = write;
  return {
    body: html`<div class="notice" role=${error ? 'alert' : 'status'}>
      ${icon('clock')}
      <p><b>${pendingTitle(write, words)}.</b> ${pendingMessage(write, lifetime, words)}</p>
    </div>`,
    footer: html`<button class="text-btn" type="button" part="button button-text" @click=${discard}>
        ${words.text(answered ? 'hideNote' : 'discard')}
      </button>
      <div class="actions">
        <button
          class="btn primary"
          type="button"
          part="button button-primary"
          aria-disabled=${resending ? 'true' : 'false'}
          @click=${resend}
        >
          ${resendText(answered, resending, context)}
        </button>
      </div>`,
  };
};
