import { html, type TemplateResult } from 'lit';
import type { Outbox } from '../../client/outbox/outbox.ts';
import { checkReferral } from '../../contract/compiled/referrals-writes.ts';
import type { ReferralCheck } from '../../contract/referrals.ts';
import { readDomain } from '../../rules/typed-text.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { icon } from '../internal/ui/icons.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { IntroductionContext } from './messages.ts';

/** The domain of a web or e-mail address as DNS knows it; undefined if the input is neither. */
export const parseDomain = (input: string): string | undefined => {
  const domain = readDomain(input);
  return domain && new URL(`https://${domain}`).hostname;
};

/** Answers after which nothing can be sent, unless the backend says `canSend`. */
const blockingAnswers = ['customer', 'referred', 'own_company'];

/** Whether a company can't be sent after this answer. */
export const forbidsSending = ({ answer, canSend }: ReferralCheck): boolean =>
  !(canSend ?? !blockingAnswers.includes(answer));

/** The answer in words; undefined if it says nothing that is known. */
export const checkText = (
  { answer, text, protectedUntil, canSend }: ReferralCheck,
  { words }: IntroductionContext,
): TemplateResult | string | undefined => {
  if (text !== undefined) return localText(text);
  const date = protectedUntil && formatDay(protectedUntil, words);
  if (answer === 'free') return date ? words.text('freeUntil', { date }) : words.text('free');
  const canSendNote = canSend ? ` ${words.text('canSend')}` : '';
  if (answer === 'referred')
    return (date ? words.text('referredUntil', { date }) : words.text('referred')) + canSendNote;
  return answer === 'customer' || answer === 'own_company' ? words.text(answer) + canSendNote : undefined;
};

/** Asks the backend whether a company may be referred, by its domain alone. `undefined` where nothing could be asked. */
export const requestCheck = async (
  campaign: string | undefined,
  outbox: Promise<Outbox | undefined>,
  domain: string,
  options: { readonly lang: string; readonly signal: AbortSignal },
): Promise<ReferralCheck | undefined> =>
  (await outbox)?.sendUnkeyed(checkReferral, { domain, ...(campaign && { campaign }) }, options);

/** The check of the company in a form. Without an answer the form can be sent. */
export class CompanyCheck {
  readonly #context: IntroductionContext;
  readonly #campaign: () => string | undefined;
  readonly #outbox: () => Promise<Outbox | undefined>;
  #domain: string | undefined;
  #answer: ReferralCheck | undefined;
  #abortController: AbortController | undefined;
  /** The language of the latest request. */
  #languageTag = '';

  constructor(
    context: IntroductionContext,
    campaign: () => string | undefined,
    outbox: () => Promise<Outbox | undefined>,
  ) {
    this.#context = context;
    this.#campaign = campaign;
    this.#outbox = outbox;
    context.host.addController({ hostDisconnected: () => this.#cancel() });
  }

  /** Whether the latest answer forbids sending. */
  get blocksSending(): boolean {
    return this.#answer !== undefined && forbidsSending(this.#answer);
  }

  /** Checks the company in the input; another domain aborts the request about the previous one. */
  check(input: string): void {
    const domain = parseDomain(input);
    if (domain === this.#domain) return;
    this.#abortController?.abort();
    this.#abortController = undefined;
    this.#domain = domain;
    this.#answer = undefined;
    if (domain !== undefined) void this.#request(domain);
    this.#context.host.requestUpdate();
  }

  /** Requests the vendor's own text again if the language of the page has changed. */
  refreshLanguage(): void {
    if (this.#answer?.text === undefined || this.#languageTag === this.#context.tag()) return;
    if (this.#domain !== undefined) void this.#request(this.#domain);
  }

  /** The result, which stands below the field; undefined if there is none. */
  message(): TemplateResult | undefined {
    const { words } = this.#context;
    if (this.#abortController)
      return html`<p class="check-result n12" role="status">${words.text('checking')}</p>`;
    const answer = this.#answer;
    const text = answer && checkText(answer, this.#context);
    if (!answer || text === undefined) return undefined;
    const isFree = answer.answer === 'free';
    return html`<p class="check-result n12 ${isFree ? 'positive' : ''}" part="company-check" role="status">
      ${icon(isFree ? 'check' : 'alert')}<span>${text}</span>
    </p>`;
  }

  /** Aborts the request of a widget that leaves the page; it is sent again after the widget returns. */
  #cancel(): void {
    if (!this.#abortController) return;
    this.#abortController.abort();
    this.#abortController = undefined;
    this.#domain = undefined;
  }

  async #request(domain: string): Promise<void> {
    const controller = new AbortController();
    this.#abortController = controller;
    this.#languageTag = this.#context.tag();
    const options = { lang: this.#languageTag, signal: controller.signal };
    const answer = await requestCheck(this.#campaign(), this.#outbox(), domain, options).catch(
      () => undefined,
    );
    if (controller !== this.#abortController) return;
    this.#abortController = undefined;
    this.#answer = answer;
    this.#context.host.requestUpdate();
  }
}
