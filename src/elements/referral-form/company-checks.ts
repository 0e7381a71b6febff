import type { Outbox } from '../../client/outbox/outbox.ts';
import type { ReferralCheck } from '../../contract/referrals.ts';
import { parseDomain, requestCheck } from './company-check.ts';
import type { IntroductionContext } from './messages.ts';

/** How many companies are asked about at a time. */
const maxRequests = 4;

/** `failed`: there is no answer, which does not prevent sending. */
type CompanyAnswer = ReferralCheck | 'checking' | 'failed';

/** Asks whether each company of a list may be referred, a few at a time. A limit of the backend ends the asking. */
export class CompanyChecks {
  readonly #context: IntroductionContext;
  readonly #campaign: () => string | undefined;
  readonly #outbox: () => Promise<Outbox | undefined>;
  readonly #answers = new Map<string, CompanyAnswer>();
  #queue: string[] = [];
  #running = 0;
  #abortController = new AbortController();

  constructor(
    context: IntroductionContext,
    campaign: () => string | undefined,
    outbox: () => Promise<Outbox | undefined>,
  ) {
    this.#context = context;
    this.#campaign = campaign;
    this.#outbox = outbox;
    context.host.addController({ hostDisconnected: () => this.reset() });
  }

  answer(domain: string): CompanyAnswer | undefined {
    return this.#answers.get(domain);
  }

  /** Asks about the companies that were not asked about yet. */
  check(domains: readonly string[]): void {
    for (const domain of domains)
      if (!this.#answers.has(domain)) {
        this.#answers.set(domain, 'checking');
        this.#queue.push(domain);
      }
    while (this.#running < maxRequests && this.#queue.length > 0) void this.#next();
  }

  /** Forgets every answer, and aborts what is asked. */
  reset(): void {
    this.#abortController.abort();
    this.#abortController = new AbortController();
    this.#queue = [];
    this.#running = 0;
    this.#answers.clear();
  }

  async #next(): Promise<void> {
    const domain = this.#queue.shift();
    if (domain === undefined) return;
    const { signal } = this.#abortController;
    this.#running += 1;
    const answer = await this.#request(domain, signal);
    if (signal.aborted) return;
    this.#running -= 1;
    this.#answers.set(domain, answer);
    this.#context.host.requestUpdate();
    this.check([]);
  }

  async #request(domain: string, signal: AbortSignal): Promise<CompanyAnswer> {
    const options = { lang: this.#context.tag(), signal };
    try {
      const sent = parseDomain(domain) ?? domain;
      return (await requestCheck(this.#campaign(), this.#outbox(), sent, options)) ?? 'failed';
    } catch (error) {
      // The wait that the backend asked for did not help: the others are not asked either.
      const isLimited = error instanceof Error && 'status' in error && error.status === 429;
      if (isLimited && !signal.aborted)
        for (const other of this.#queue.splice(0)) this.#answers.set(other, 'failed');
      return 'failed';
    }
  }
}
