import { html, type TemplateResult } from 'lit';
import type { Outbox } from '../../client/outbox.ts';
import { checkReferral, type ReferralCheck } from '../../contract/referral.ts';
import { formatDay } from '../shared/date.ts';
import { icon } from '../shared/icon.ts';
import { localText } from '../shared/local-text.ts';
import type { Setting } from './setting.ts';

/** The domain of what was typed: of a web address, or of an e-mail address. */
export const domainIn = (typed: string): string | undefined => {
  const bare = typed.trim().toLowerCase().replace(/^.*@/, '');
  const address = /^https?:\/\//.test(bare) ? bare : `https://${bare}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return /^[^.].*\.[^.]+$/.test(hostname) ? hostname.replace(/^www\./, '') : undefined;
};

const refusals = ['customer', 'referred', 'own_company'];

/** Asks whether a company may be referred, by its domain alone. An answer that does not come hinders nobody. */
export class CompanyCheck {
  readonly #setting: Setting;
  readonly #campaign: () => string | undefined;
  readonly #outbox: () => Promise<Outbox | undefined>;
  #domain: string | undefined;
  #answer: ReferralCheck | undefined;
  #running: AbortController | undefined;
  /** The language that was asked in. */
  #spoken = '';

  constructor(
    setting: Setting,
    campaign: () => string | undefined,
    outbox: () => Promise<Outbox | undefined>,
  ) {
    this.#setting = setting;
    this.#campaign = campaign;
    this.#outbox = outbox;
    setting.host.addController({ hostDisconnected: () => this.#leave() });
  }

  /** Whether it can't be sent, as far as is known. */
  get hinders(): boolean {
    const { answer, canSend } = this.#answer ?? {};
    return answer !== undefined && !(canSend ?? !refusals.includes(answer));
  }

  /** Takes what was typed; another company ends the question about the last one. */
  take(typed: string): void {
    const domain = domainIn(typed);
    if (domain === this.#domain) return;
    this.#running?.abort();
    this.#running = undefined;
    this.#domain = domain;
    this.#answer = undefined;
    if (domain !== undefined) void this.#ask(domain);
    this.#setting.host.requestUpdate();
  }

  /** A vendor's own words are asked for again in the language that the page speaks now. */
  speak(): void {
    if (this.#answer?.text === undefined || this.#spoken === this.#setting.tag()) return;
    if (this.#domain !== undefined) void this.#ask(this.#domain);
  }

  /** What is said at the field. */
  note(): TemplateResult | undefined {
    const { words } = this.#setting;
    if (this.#running) return html`<p class="found n12" role="status">${words.text('checking')}</p>`;
    const answer = this.#answer;
    const text = answer && this.#text(answer);
    if (!answer || text === undefined) return undefined;
    const free = answer.answer === 'free';
    return html`<p class="found n12 ${free ? 'good' : ''}" part="check" role="status">
      ${icon(free ? 'check' : 'alert')}<span>${text}</span>
    </p>`;
  }

  #text({ answer, text, protectedUntil, canSend }: ReferralCheck): TemplateResult | string | undefined {
    const { words } = this.#setting;
    if (text !== undefined) return localText(text);
    const date = protectedUntil && formatDay(protectedUntil, words.locale);
    if (answer === 'free') return date ? words.text('freeUntil', { date }) : words.text('free');
    const more = canSend ? ` ${words.text('canSend')}` : '';
    if (answer === 'referred')
      return (date ? words.text('referredUntil', { date }) : words.text('referred')) + more;
    return answer === 'customer' || answer === 'own_company' ? words.text(answer) + more : undefined;
  }

  /** Nobody waits for it any more; who comes back asks anew. */
  #leave(): void {
    if (!this.#running) return;
    this.#running.abort();
    this.#running = undefined;
    this.#domain = undefined;
  }

  async #ask(domain: string): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.#spoken = this.#setting.tag();
    const { signal } = running;
    const campaign = this.#campaign();
    const outbox = await this.#outbox();
    const answer = await outbox
      ?.ask(checkReferral, { domain, ...(campaign && { campaign }) }, { lang: this.#setting.tag(), signal })
      .catch(() => undefined);
    if (running !== this.#running) return;
    this.#running = undefined;
    this.#answer = answer;
    this.#setting.host.requestUpdate();
  }
}
