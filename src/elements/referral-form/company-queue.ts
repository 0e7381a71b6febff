import type { LaurelError } from '../../client/errors.ts';
import type { FieldError } from '../../contract/core/problem.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import type { PendingWrites } from '../internal/controllers/pending-writes.ts';
import { LaurelReferEvent } from '../internal/events/referral-events.ts';
import { parseDomain } from './company-check.ts';
import type { CompanyRow } from './company-rows.ts';
import { CompanySender, type SendOutcome } from './company-sender.ts';
import { formPath, type referralBody } from './referral-fields.ts';
import type { IntroductionContext } from './messages.ts';
import { companyValues } from './several-fields.ts';

/** What is asked once for all companies. */
type SharedAnswers = ReturnType<typeof referralBody> & {
  /** Whether it is about a third person. */
  readonly personal: boolean;
};

interface CompanyQueueOptions {
  readonly campaign: () => string | undefined;
  readonly settings: () => ReferralCampaign;
  /** What is asked once for all companies. */
  readonly shared: () => SharedAnswers;
  /** Shows errors at the shared fields; returns whether one of them is there. */
  readonly showErrors: (errors: readonly FieldError[]) => boolean;
  /** Saves the rows. */
  readonly onChange: () => void;
}

/** Refusals that every other row would get, too. */
const stopping: readonly (string | undefined)[] = [
  'limit_reached',
  'role_required',
  'not_served',
  'invalid_fields',
];
/** Refusals that sending again does not change. */
const final: readonly (string | undefined)[] = ['company_taken', 'own_company'];

/** The companies of a list, and the sending of them: one after another, each under its own key. */
export class CompanyQueue {
  readonly #context: IntroductionContext;
  readonly #options: CompanyQueueOptions;
  readonly #sender: CompanySender;
  #rows: readonly CompanyRow[] = [];
  readonly #errors = new Map<string, LaurelError>();
  sending = false;
  /** Sending ended before the last of them. */
  stopped = false;
  /** How many of the list are sent, once sending has begun. */
  progress: { readonly n: number; readonly total: number } | undefined;

  constructor(context: IntroductionContext, writes: PendingWrites, options: CompanyQueueOptions) {
    this.#context = context;
    this.#options = options;
    this.#sender = new CompanySender(
      writes,
      (key) => this.#rows.some((row) => row.key === key),
      (key, outcome) => this.#settle(key, outcome),
    );
  }

  get rows(): readonly CompanyRow[] {
    return this.#rows;
  }

  /** The rows that were not sent, and may be. */
  get waiting(): readonly CompanyRow[] {
    return this.#rows.filter(
      ({ status, code }) => status === 'new' || (status === 'refused' && !final.includes(code)),
    );
  }

  /** Why a company was refused, as long as the page is open. */
  error(domain: string): LaurelError | undefined {
    return this.#errors.get(domain);
  }

  /** Begins with the rows of a draft. */
  start(rows: readonly CompanyRow[]): void {
    this.#rows = rows;
    this.#errors.clear();
    this.stopped = false;
    this.progress = undefined;
  }

  /** Tells the rows what came of them before they were there. */
  async settleEarly(): Promise<void> {
    for (const { key } of this.#rows) {
      const outcome = key === undefined ? undefined : await this.#sender.takeEarly(key);
      if (key !== undefined && outcome) this.#settle(key, outcome);
    }
    this.#sender.forgetEarly();
  }

  setRows(rows: readonly CompanyRow[]): void {
    this.#rows = rows;
    this.#options.onChange();
  }

  discard(key: string): void {
    this.#sender.discard(key);
  }

  /** Sends the rows that `next` names, as long as nothing speaks against going on. */
  async send(next: () => readonly CompanyRow[]): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    this.stopped = false;
    this.#count();
    const tried = new Set<string>();
    for (let row = next()[0]; row && !this.stopped; row = next().find(({ domain }) => !tried.has(domain))) {
      tried.add(row.domain);
      this.stopped = !(await this.#sendRow(row)) || !this.#context.host.isConnected;
    }
    // The last one was sent: nothing was left to stop.
    if (next().every(({ domain }) => tried.has(domain)) && next().length === 0) this.stopped = false;
    this.sending = false;
    this.#options.onChange();
  }

  /** Sends a row again of which nobody knows whether it arrived, under its own key. */
  async resend(row: CompanyRow): Promise<void> {
    if (this.sending || row.key === undefined) return;
    this.sending = true;
    this.#replace(row.domain, { status: 'sending' });
    const outcome = await this.#sender.resend(row.key);
    if (outcome) this.#settle(row.key, outcome);
    else await this.#sendRow(row);
    this.sending = false;
    this.#options.onChange();
  }

  /** Returns whether the next one may be sent. The key is stored before the row leaves. */
  async #sendRow(row: CompanyRow): Promise<boolean> {
    const { domain } = row;
    const key = row.status === 'refused' ? undefined : row.key;
    const newKey = key ?? (await this.#sender.createKey());
    if (newKey === undefined) return false;
    this.#replace(domain, { status: 'sending', key: newKey, code: undefined });
    const outcome = await this.#sender.send(this.#intent(row, newKey));
    if (!outcome) this.#replace(domain, { status: 'new' });
    else this.#settle(newKey, outcome);
    if (outcome?.status !== 'refused') return outcome?.status === 'sent';
    const { code, fieldErrors = [] } = outcome.error;
    if (code === 'invalid_fields' && this.#showErrors(fieldErrors)) this.#replace(domain, { status: 'new' });
    return !stopping.includes(code);
  }

  #intent(row: CompanyRow, key: string): Parameters<CompanySender['send']>[0] {
    const { tag, words } = this.#context;
    const { campaign, settings, shared } = this.#options;
    const { values, personal, ...more } = shared();
    const name = campaign();
    return {
      params: {},
      key,
      // As the form names it: a company that waits there is the same referral.
      about: `${name ?? ''} ${parseDomain(row.domain) ?? row.domain}`,
      body: {
        ...(name && { campaign: name }),
        values: { ...values, ...companyValues(settings(), row) },
        ...more,
      },
      lang: tag(),
      personal,
      title: words.text('one'),
    };
  }

  #showErrors(errors: readonly FieldError[]): boolean {
    return this.#options.showErrors(errors.map((error) => ({ ...error, path: formPath(error.path) })));
  }

  #settle(key: string, outcome: SendOutcome): void {
    const row = this.#rows.find((one) => one.key === key);
    if (!row) return;
    if (outcome.status === 'refused') {
      this.#errors.set(row.domain, outcome.error);
      this.#replace(row.domain, { status: 'refused', code: outcome.error.code });
    } else if (outcome.status === 'unknown')
      this.#replace(row.domain, { status: 'unknown', key: outcome.key });
    else {
      this.#replace(row.domain, { status: 'sent' });
      const { referral } = outcome;
      if (referral) this.#context.host.dispatchEvent(new LaurelReferEvent(referral.id, referral.status));
    }
  }

  #replace(domain: string, change: Partial<CompanyRow>): void {
    this.#rows = this.#rows.map((row) => (row.domain === domain ? { ...row, ...change } : row));
    this.#count();
    this.#options.onChange();
  }

  #count(): void {
    this.progress = {
      n: this.#rows.filter(({ status }) => status === 'sent').length,
      total: this.#rows.length,
    };
  }
}
