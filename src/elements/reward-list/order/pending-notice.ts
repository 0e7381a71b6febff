import { html } from 'lit';
import type { UnsentWrite } from '../../internal/controllers/write-state.ts';
import type { FormDraft } from '../../internal/form/form-draft.ts';
import { icon } from '../../internal/ui/icons.ts';
import type { OrderContext, OrderPanelBody } from './order-context.ts';

type PendingOrder = Extract<UnsentWrite, { status: 'pending' }>;

interface PendingOrderHandlers {
  readonly resending: boolean;
  readonly resend: () => void;
  readonly discard: () => void;
}

const lifetimeMessages = { page: 'keptInPage', tab: 'keptInTab', device: 'keptHere' } as const;

/** The heading of a write without an answer: what was answered, or may have arrived, is not called "not sent". */
export const pendingOrderTitle = (
  { answered, repeatable }: Pick<PendingOrder, 'answered' | 'repeatable'>,
  { words }: OrderContext,
): string => words.text(answered || !repeatable ? 'unsureTitle' : 'keptTitle');

const pendingText = (
  { error, repeatable, answered }: PendingOrder,
  lifetime: FormDraft['lifetime'],
  { words }: OrderContext,
): string => {
  if (answered) return words.text(answered === 'page' ? 'answeredByPage' : 'oddAnswer');
  if (error?.kind === 'authentication') return words.text('keptSignedOut');
  if (error?.kind === 'rate_limit') return words.text('keptBusy');
  return words.text(repeatable ? lifetimeMessages[lifetime] : 'keptUnsure');
};

/** Says that a write has no answer yet and how long this browser keeps it; offers to send it again or discard it. */
export const pendingOrder = (
  write: PendingOrder,
  lifetime: FormDraft['lifetime'],
  context: OrderContext,
  { resending, resend, discard }: PendingOrderHandlers,
): OrderPanelBody => {
  const { words, listWords } = context;
  const { answered } = write;
  return {
    body: html`<div class="notice" role=${write.error ? 'alert' : 'status'}>
      ${icon('clock')}
      <p><b>${pendingOrderTitle(write, context)}.</b> ${pendingText(write, lifetime, context)}</p>
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
          ${
            resending
              ? words.text(answered ? 'checking' : 'sending')
              : answered
                ? words.text('check')
                : listWords.text('retry')
          }
        </button>
      </div>`,
  };
};
