import { html, nothing, type TemplateResult } from 'lit';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import { PendingWrites } from '../internal/controllers/pending-writes.ts';
import { dispatchCancelable } from '../internal/events/dispatch-cancelable.ts';
import { LaurelBeforeReferEvent } from '../internal/events/referral-events.ts';
import { draftKey } from '../internal/form/draft-key.ts';
import { draftNotice } from '../internal/form/draft-notice.ts';
import { FieldForm } from '../internal/form/field-form.ts';
import { FormDraft } from '../internal/form/form-draft.ts';
import { hasPersonalData } from '../internal/form/personal-data.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import { adoptStyles } from '../internal/ui/adopt-styles.ts';
import { forbidsSending } from './company-check.ts';
import { CompanyChecks } from './company-checks.ts';
import { CompanyInput } from './company-input.ts';
import { CompanyQueue } from './company-queue.ts';
import { restoreRow, storeRow, type CompanyRow } from './company-rows.ts';
import { consentField, referralBody } from './referral-fields.ts';
import { introductionFormStyles } from './introduction-form.styles.ts';
import type { SeveralWords } from './several-words.ts';
import type { IntroductionContext } from './messages.ts';
import { companyRow } from './company-row.ts';
import { sharedFields } from './several-fields.ts';
import { severalFooter } from './several-footer.ts';
import { severalFormStyles } from './several-form.styles.ts';

const formId = 'several';
/** Names in the draft beside those of fields; they start with a space, so that no field of a backend has them. */
const rowsName = ' rows';
const pastedName = ' pasted';

/** Refers several companies in one go: a pasted list, what is asked once for all, and what became of each. */
export class SeveralForm {
  readonly #context: IntroductionContext;
  readonly #words: SeveralWords;
  readonly #campaign: () => string | undefined;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  readonly #checks: CompanyChecks;
  readonly #input: CompanyInput;
  readonly #queue: CompanyQueue;
  #settings: ReferralCampaign = {};
  #fields: ReturnType<typeof sharedFields> = [];
  #draftId: string | undefined;
  #ready = false;

  constructor(context: IntroductionContext, words: SeveralWords, campaign: () => string | undefined) {
    const { host, tag } = context;
    adoptStyles(host, introductionFormStyles);
    adoptStyles(host, severalFormStyles);
    this.#context = context;
    this.#words = words;
    this.#campaign = campaign;
    const writes = new PendingWrites(host, tag);
    this.#draft = new FormDraft(writes);
    this.#form = new FieldForm(host, formId, () => this.#save());
    this.#checks = new CompanyChecks(context, campaign, () => writes.outbox());
    this.#input = new CompanyInput(context, words, () => this.#save());
    this.#queue = new CompanyQueue(context, writes, {
      campaign,
      settings: () => this.#settings,
      shared: () => ({ ...referralBody(this.#form.values), personal: this.#draft.personal }),
      showErrors: (errors) => this.#form.setErrors(errors),
      onChange: () => this.#save(),
    });
  }

  get hasDraft(): boolean {
    return this.#queue.rows.length > 0 || this.#input.text !== '';
  }

  get sending(): boolean {
    return this.#queue.sending;
  }

  /** Reads the draft; returns whether there is one, or undefined until that is known. */
  restore(campaign: ReferralCampaign): boolean | undefined {
    this.#open(campaign);
    return this.#ready ? this.hasDraft : undefined;
  }

  /** Clears the list when the signed-in member changes; stored drafts stay, each for its own member. */
  reset(): void {
    this.#draftId = undefined;
    this.#ready = false;
    this.#queue.start([]);
    this.#input.start('');
    this.#checks.reset();
    this.#form.start([]);
  }

  render(campaign: ReferralCampaign): TemplateResult {
    this.#open(campaign);
    if (!this.#ready || !this.#form.ready || !this.#words.ready)
      return html`<i class="skeleton field"></i><i class="skeleton field"></i>`;
    this.#form.setFields(this.#fields);
    const { rows } = this.#queue;
    if (campaign.checks !== undefined) this.#checks.check(this.#queue.waiting.map(({ domain }) => domain));
    const isOver = rows.length > 0 && rows.every(({ status }) => status === 'sent');
    return html`<div class="intro several" part="several">
      ${isOver ? nothing : this.#input.render(this.#most, this.#add)} ${this.#list(rows)}
      ${rows.length === 0 || isOver ? nothing : this.#sharedPart()}
      ${severalFooter({
        context: this.#context,
        words: this.#words,
        queue: this.#queue,
        count: this.#sendable.length,
        privacyNotice: campaign.privacyNotice,
        formId,
        startAnew: isOver ? this.#discard : undefined,
      })}
      ${isOver ? nothing : draftNotice(this.#draft, this.#form.words, this.#discard)}
    </div>`;
  }

  /** The campaign's own limit, or what is left to send if that is less. */
  get #most(): number {
    const { several = 0, limit } = this.#settings;
    const done = this.#queue.rows.filter(({ status }) => status === 'sent').length;
    return limit ? Math.min(several, limit.left + done) : several;
  }

  #open(campaign: ReferralCampaign): void {
    this.#fields = sharedFields(campaign, this.#context);
    this.#settings = campaign;
    const id = draftKey('refer', `${this.#campaign() ?? ''}:several`);
    if (this.#draftId !== id) void this.#restoreDraft(id);
  }

  async #restoreDraft(id: string): Promise<void> {
    this.#draftId = id;
    this.#ready = false;
    this.#draft.personal = hasPersonalData(this.#fields);
    const {
      [rowsName]: rows = [],
      [pastedName]: pasted = '',
      ...values
    } = (await this.#draft.open(id)) ?? {};
    if (this.#draftId !== id) return;
    this.#queue.start([rows].flat().flatMap((row) => restoreRow(row) ?? []));
    this.#input.start([pasted].flat().join('\n'));
    this.#form.start(this.#fields, values);
    this.#ready = true;
    void this.#queue.settleEarly();
    this.#context.host.requestUpdate();
  }

  /** Saves all but the consent: the person gives that anew each time. A list of which all is sent is no draft any more. */
  #save(): void {
    const { [consentField]: _, ...values } = this.#form.rawValues;
    const { rows } = this.#queue;
    const { text } = this.#input;
    if (text === '' && rows.every(({ status }) => status === 'sent')) this.#draft.drop();
    else
      this.#draft.write({
        ...values,
        ...(rows.length > 0 && { [rowsName]: rows.map(storeRow) }),
        ...(text !== '' && { [pastedName]: text }),
      });
    this.#context.host.requestUpdate();
  }

  #list(rows: readonly CompanyRow[]): Renderable {
    if (rows.length === 0) return nothing;
    return html`<section>
      <h4 class="strong">${this.#words.text('added', { n: rows.length })}</h4>
      <ul class="companies" part="companies">
        ${rows.map((row, index) =>
          companyRow(row, {
            context: this.#context,
            words: this.#words,
            answer: this.#settings.checks === undefined ? undefined : this.#checks.answer(row.domain),
            error: this.#queue.error(row.domain),
            remove: this.#queue.sending ? undefined : () => this.#remove(row, index),
            again: this.#queue.sending ? undefined : () => void this.#again(row),
          }),
        )}
      </ul>
    </section>`;
  }

  #sharedPart(): TemplateResult {
    const send = (): void => this.#send();
    return html`<div class="shared" role="group" aria-labelledby="several-shared">
      <h4 class="strong" id="several-shared">${this.#words.text('forAll')}</h4>
      ${this.#form.render(send)}
    </div>`;
  }

  /** Without those that a check forbids. */
  get #sendable(): readonly CompanyRow[] {
    return this.#queue.waiting.filter(({ domain }) => {
      const answer = this.#checks.answer(domain);
      return typeof answer !== 'object' || !forbidsSending(answer);
    });
  }

  readonly #add = (): boolean => {
    const rows = this.#input.add(this.#queue.rows, this.#most);
    this.#queue.setRows(rows);
    return this.#input.text === '';
  };

  #remove({ domain, key }: CompanyRow, index: number): void {
    if (key !== undefined) this.#queue.discard(key);
    this.#queue.setRows(this.#queue.rows.filter((row) => row.domain !== domain));
    const { host } = this.#context;
    void host.updateComplete.then(() => {
      const buttons = host.shadowRoot?.querySelectorAll<HTMLElement>('.companies .remove');
      (
        buttons?.[Math.min(index, buttons.length - 1)] ??
        host.shadowRoot?.querySelector<HTMLElement>('#several-list')
      )?.focus();
    });
  }

  async #again(row: CompanyRow): Promise<void> {
    if (this.#form.reportValidity()) await this.#queue.resend(row);
  }

  #send(): void {
    // What still stands in the field is meant, too.
    if (this.#queue.sending || (this.#input.text !== '' && !this.#add())) return;
    if (!this.#form.reportValidity() || this.#sendable.length === 0) return;
    dispatchCancelable(
      this.#context.host,
      (proceed) => new LaurelBeforeReferEvent(this.#campaign() ?? '', proceed),
      () => void this.#queue.send(() => this.#sendable).then(() => this.#focusProgress()),
    );
  }

  /** The pressed button is gone once all is sent. */
  #focusProgress(): void {
    const { host } = this.#context;
    void host.updateComplete.then(() => {
      if (host.shadowRoot && !host.shadowRoot.activeElement)
        host.shadowRoot.querySelector<HTMLElement>('#several-progress')?.focus();
    });
  }

  readonly #discard = (): void => {
    this.#draft.drop();
    this.#checks.reset();
    this.#queue.start([]);
    this.#input.start('');
    this.#form.start(this.#fields);
    this.#context.host.requestUpdate();
  };
}
