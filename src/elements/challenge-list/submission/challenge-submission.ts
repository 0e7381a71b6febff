import { submitChallenge } from '../../../contract/compiled/challenges-writes.ts';
import type { Challenge } from '../../../contract/challenges.ts';
import type { FieldError } from '../../../contract/core/problem.ts';
import type { FormValues } from '../../../contract/forms.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { WriteController, type WriteSubject } from '../../internal/controllers/write-controller.ts';
import type { SettledWrite, UnsentWrite } from '../../internal/controllers/write-state.ts';
import { LaurelBeforeSubmitEvent, LaurelSubmitEvent } from '../../internal/events/challenge-events.ts';
import { dispatchCancelable } from '../../internal/events/dispatch-cancelable.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { pendingTitle } from '../../internal/requests/pending-write.ts';
import { rejectionText } from './outcome.ts';
import type { SubmissionContext } from './submission-context.ts';

/** How a form follows what becomes of what it sent. */
interface SubmissionCallbacks {
  /** The backend refused some answers. */
  readonly onFieldErrors: (errors: readonly FieldError[]) => void;
  /** It was taken, so the draft is of no use any more. */
  readonly onAccepted: (id: string) => void;
  /** What was last read of the challenge. */
  readonly lastRead: () => unknown;
  /** A refusal says that the challenge on screen is out of date. */
  readonly onOutdated: () => void;
}

/** What is told on a card, by the state that was answered. */
const answerMessages = { completed: 'nowDone', in_review: 'nowRead', rejected: 'nowRejected' } as const;
const isTold = (state = ''): state is keyof typeof answerMessages => Object.hasOwn(answerMessages, state);

/** What was sent for a challenge, or the challenge itself, as the state of the event. */
const statusOf = ({ submission, state = '' }: Challenge): string => submission?.status ?? state;

/** Sends one challenge, once, unless the page cancels it; tells in the dialog or on the card what became of it. */
export class ChallengeSubmission {
  readonly #context: SubmissionContext;
  readonly #callbacks: SubmissionCallbacks;
  readonly #write: WriteController<typeof submitChallenge>;
  /** Challenges by their ids, as they were sent: the event names their kind. */
  readonly #sent = new Map<string, Challenge>();
  /** The challenge that is sent by its button alone. */
  #fromCard: string | undefined;

  constructor(context: SubmissionContext, writes: PendingWrites, callbacks: SubmissionCallbacks) {
    this.#context = context;
    this.#callbacks = callbacks;
    this.#write = new WriteController(writes, [submitChallenge], {
      isShown: () => context.isShowing('form') || this.#fromCard !== undefined,
      onSettled: (outcome, subject) => this.#handleOutcome(outcome, subject),
      onAccepted: ({ id = '' }) => callbacks.onAccepted(id),
    });
  }

  get sending(): boolean {
    return this.#write.sending;
  }

  /** The outcome that replaces the form: refused, or not answered yet. */
  get unsent(): UnsentWrite | undefined {
    return this.#write.unsent;
  }

  get resending(): boolean {
    return this.#write.resending;
  }

  /** The challenge whose button waits for the answer. */
  get sendingFromCard(): string | undefined {
    return this.sending || this.resending ? this.#fromCard : undefined;
  }

  /** Starts with a challenge, at its pending write if there is one: sent anew it would be a second one. */
  async open(id: string): Promise<void> {
    this.#fromCard = undefined;
    this.#write.reset(id);
    await this.#write.resume();
  }

  /** Returns to the form. */
  reset(): void {
    this.#write.reset();
  }

  /** `cardId`: the challenge on whose card the answer is told. */
  resend(cardId?: string): void {
    this.#fromCard = cardId;
    void this.#write.resend();
  }

  discard(): void {
    this.#write.discard();
  }

  /** `fromCard`: there is no form, and the card says what was answered. */
  send(challenge: Challenge, values: FormValues, personal: boolean, fromCard = false): void {
    if (this.sending) return;
    const { host, tag } = this.#context;
    const { id, title } = challenge;
    this.#sent.set(id, challenge);
    this.#fromCard = fromCard ? id : undefined;
    dispatchCancelable(
      host,
      (proceed) => new LaurelBeforeSubmitEvent(id, proceed),
      () =>
        void this.#write.send({
          write: submitChallenge,
          params: { id },
          body: { values },
          lang: tag(),
          personal,
          title: plainText(title),
        }),
    );
  }

  #handleOutcome(outcome: SettledWrite<Challenge>, { id = '', isCurrent }: WriteSubject): void {
    const isCard = this.#fromCard === id;
    if (outcome.status === 'done') return this.#handleDone(id, outcome, isCurrent, isCard);
    if (!isCurrent || outcome.status === 'unknown') return;
    const { words } = this.#context;
    if (outcome.status === 'pending') {
      const text = pendingTitle(outcome, words);
      if (isCard) this.#context.tellOnCard(id, `${text}.`, true);
      else if (this.#context.isShowing('form')) this.#context.focusTitle(text);
      return;
    }
    this.#callbacks.onOutdated();
    if (isCard) {
      this.#write.clearError();
      return this.#context.tellOnCard(id, rejectionText(outcome.error, words), true);
    }
    this.#context.open('form');
    const { code, fieldErrors = [] } = outcome.error;
    if (code !== 'invalid_fields') return this.#context.focusTitle('');
    this.#write.clearError();
    this.#callbacks.onFieldErrors(fieldErrors);
  }

  #handleDone(
    id: string,
    { reply, earlier }: Extract<SettledWrite<Challenge>, { status: 'done' }>,
    isCurrent: boolean,
    isCard: boolean,
  ): void {
    const { host, words } = this.#context;
    // A short answer leaves out what has not changed.
    const challenge = { ...this.#sent.get(id), ...reply };
    host.dispatchEvent(new LaurelSubmitEvent(id, challenge.kind ?? '', statusOf(challenge)));
    this.#context.keep(challenge);
    const told = words.text(isTold(reply.state) ? answerMessages[reply.state] : 'nowSent');
    if (isCard) return this.#context.tellOnCard(id, told, reply.state === 'rejected');
    // After the dialog was closed, the list shows it.
    if (!isCurrent || !this.#context.isShowing('form')) return;
    this.#context.showSent(challenge, earlier ? words.text('earlier') : told, this.#callbacks.lastRead());
    this.#context.focusTitle(told);
  }
}
