import { html, type TemplateResult } from 'lit';
import type { Outbox } from '../../client/outbox/outbox.ts';
import { checkReferral, type ReferralCheck } from '../../contract/referrals.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { icon } from '../internal/ui/icons.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { ReferralContext } from './messages.ts';

/** The domain of what was typed: of a web address, or of an e-mail address. */
export const parseDomain = (typed: string): string | undefined => {
  const bare = typed.trim().toLowerCase().replace(/^.*@/, '');
  const address = /^https?:\/\//.test(bare) ? bare : `https://${bare}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return /^[^.].*\.[^.]+$/.test(hostname) ? hostname.replace(/^www\./, '') : undefined;
};

const blockingAnswers = ['customer', 'referred', 'own_company'];

/** Asks whether a company may be referred, by its domain alone. An answer that does not come hinders nobody. */
export class CompanyCheck {
  readonly #context: ReferralContext;
  readonly #campaign: () => string | undefined;
  readonly #outbox: () => Promise<Outbox | undefined>;
  #domain: string | undefined;
  #answer: ReferralCheck | undefined;
  #abortController: AbortController | undefined;
  /** The language that was asked in. */
  #languageTag = '';

  constructor(
    setting: ReferralContext,
    campaign: () => string | undefined,
    outbox: () => Promise<Outbox | undefined>,
  ) {
    this.#context = setting;
    this.#campaign = campaign;
    this.#outbox = outbox;
    setting.host.addController({ hostDisconnected: () => this.#cancel() });
  }

  /** Whether it can't be sent, as far as is known. */
  get blocksSending(): boolean {
    const { answer, canSend } = this.#answer ?? {};
    return answer !== undefined && !(canSend ?? !blockingAnswers.includes(answer));
  }

  /** Takes what was typed; another company ends the question about the last one. */
  check(typed: string): void {
    const domain = parseDomain(typed);
    if (domain === this.#domain) return;
    this.#abortController?.abort();
    this.#abortController = undefined;
    this.#domain = domain;
    this.#answer = undefined;
    if (domain !== undefined) void this.#request(domain);
    this.#context.host.requestUpdate();
  }

  /** A vendor's own words are asked for again in the language that the page speaks now. */
  refreshLanguage(): void {
    if (this.#answer?.text === undefined || this.#languageTag === this.#context.tag()) return;
    if (this.#domain !== undefined) void this.#request(this.#domain);
  }

  /** What is said at the field. */
  message(): TemplateResult | undefined {
    const { words } = this.#context;
    if (this.#abortController) return html`<p class="found n12" role="status">${words.text('checking')}</p>`;
    const answer = this.#answer;
    const text = answer && this.#messageText(answer);
    if (!answer || text === undefined) return undefined;
    const free = answer.answer === 'free';
    return html`<p class="found n12 ${free ? 'good' : ''}" part="company-check" role="status">
      ${icon(free ? 'check' : 'alert')}<span>${text}</span>
    </p>`;
  }

  #messageText({
    answer,
    text,
    protectedUntil,
    canSend,
  }: ReferralCheck): TemplateResult | string | undefined {
    const { words } = this.#context;
    if (text !== undefined) return localText(text);
    const date = protectedUntil && formatDay(protectedUntil, words.locale);
    if (answer === 'free') return date ? words.text('freeUntil', { date }) : words.text('free');
    const more = canSend ? ` ${words.text('canSend')}` : '';
    if (answer === 'referred')
      return (date ? words.text('referredUntil', { date }) : words.text('referred')) + more;
    return answer === 'customer' || answer === 'own_company' ? words.text(answer) + more : undefined;
  }

  /** Nobody waits for it any more; who comes back asks anew. */
  #cancel(): void {
    if (!this.#abortController) return;
    this.#abortController.abort();
    this.#abortController = undefined;
    this.#domain = undefined;
  }

  async #request(domain: string): Promise<void> {
    const running = new AbortController();
    this.#abortController = running;
    this.#languageTag = this.#context.tag();
    const { signal } = running;
    const campaign = this.#campaign();
    const outbox = await this.#outbox();
    const answer = await outbox
      ?.sendUnkeyed(
        checkReferral,
        { domain, ...(campaign && { campaign }) },
        { lang: this.#context.tag(), signal },
      )
      .catch(() => undefined);
    if (running !== this.#abortController) return;
    this.#abortController = undefined;
    this.#answer = answer;
    this.#context.host.requestUpdate();
  }
}
