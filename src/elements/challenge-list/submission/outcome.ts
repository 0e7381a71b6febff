import { html, nothing } from 'lit';
import type { LaurelError } from '../../../client/errors.ts';
import type { UnsentWrite } from '../../internal/controllers/write-state.ts';
import type { FormDraft } from '../../internal/form/form-draft.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { icon } from '../../internal/ui/icons.ts';
import { optionalLink } from '../../internal/ui/link.ts';
import type { SubmissionMessages } from './messages.ts';
import type { PanelBody, SubmissionContext } from './submission-context.ts';

type SubmissionWords = Localizer<SubmissionMessages>;
type UnansweredWrite = Extract<UnsentWrite, { status: 'pending' }>;

const lifetimeMessages = { page: 'keptInPage', tab: 'keptInTab', device: 'keptHere' } as const;

/** Why it was refused, in one sentence. */
export const rejectionText = (
  { code, kind, detail }: Pick<LaurelError, 'code' | 'kind' | 'detail'>,
  words: SubmissionWords,
): string => {
  if (code === 'challenge_moved_on') return words.text('movedOn');
  if (code === 'role_required') return words.text('roleRequired');
  if (detail) return plainText(detail);
  if (kind === 'contract') return words.text('oddAnswer');
  return words.text(kind === 'connection' || kind === 'timeout' ? 'notSent' : 'refused');
};

/** The heading of a write without an answer: what was answered, or may have arrived, is not called "not sent". */
export const pendingTitle = (
  { answered, repeatable }: Pick<UnansweredWrite, 'answered' | 'repeatable'>,
  words: SubmissionWords,
): string => words.text(answered || !repeatable ? 'unsureTitle' : 'keptTitle');

/** What is known of a write without an answer, beyond its heading. */
const pendingMessage = (
  { error, repeatable, answered }: UnansweredWrite,
  lifetime: FormDraft['lifetime'],
  words: SubmissionWords,
): string => {
  if (answered) return words.text(answered === 'page' ? 'answeredByPage' : 'oddAnswer');
  if (error?.kind === 'authentication') return words.text('keptSignedOut');
  if (error?.kind === 'rate_limit') return words.text('keptBusy');
  return words.text(repeatable ? lifetimeMessages[lifetime] : 'keptUnsure');
};

interface UnsentHandlers {
  readonly resending: boolean;
  readonly resend: () => void;
  readonly discard: () => void;
}

/** The words of the button that sends a pending write again, or asks what became of it. */
export const resendText = (
  answered: UnansweredWrite['answered'],
  resending: boolean,
  { words, listWords }: SubmissionContext,
): string => {
  if (resending) return words.text(answered ? 'checking' : 'sending');
  return answered ? words.text('check') : listWords.text('retry');
};

/** Says that there is no answer yet and how long this browser keeps it; offers to send it again or discard it. */
export const pendingContent = (
  write: UnansweredWrite,
  lifetime: FormDraft['lifetime'],
  context: SubmissionContext,
  { resending, resend, discard }: UnsentHandlers,
): PanelBody => {
  const { words } = context;
  return {
    body: html`<div class="notice" role=${write.error ? 'alert' : 'status'}>
      ${icon('clock')}
      <p><b>${pendingTitle(write, words)}.</b> ${pendingMessage(write, lifetime, words)}</p>
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
          ${resendText(write.answered, resending, context)}
        </button>
      </div>`,
  };
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
    body: html`<div class="notice caution" role="alert">
      ${icon('alert')}
      <p>
        <b>${rejectionText(error, words)}</b>
        ${name ? words.rich('canSend', { name }) : nothing}
        ${hasInput && error.kind !== 'contract' ? words.text('kept') : nothing}
      </p>
    </div>`,
    footer: html`<div class="actions">
      ${name ? optionalLink(ask?.href, listWords.rich('ask', { name }), { purpose: 'ask', kind: 'btn' }) : nothing}
      <button class="btn" type="button" part="button button-secondary" @click=${edit}>
        ${words.text('backToForm')}
      </button>
    </div>`,
  };
};

/** Says that something did not load, and offers to try again. */
export const loadFailedContent = (
  kind: LaurelError['kind'],
  retry: () => void,
  { words, listWords }: SubmissionContext,
): PanelBody => ({
  body: html`<div class="state" role="status">
    <h3 class="n16 strong">${words.text('failed')}</h3>
    <p class="muted">${words.text(kind === 'authentication' ? 'signedOut' : 'failedNote')}</p>
    <button class="btn" type="button" part="button button-secondary" @click=${retry}>
      ${icon('reload')}${listWords.text('retry')}
    </button>
  </div>`,
});
