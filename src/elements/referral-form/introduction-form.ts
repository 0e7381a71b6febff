import { html, nothing, type TemplateResult } from 'lit';
import type { FieldError } from '../../contract/core/problem.ts';
import type { FormField } from '../../contract/forms.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import { refer } from '../../contract/compiled/referrals-writes.ts';
import type { Referral } from '../../contract/referrals.ts';
import { adoptStyles } from '../internal/ui/adopt-styles.ts';
import { FormDraft } from '../internal/form/form-draft.ts';
import { FieldForm } from '../internal/form/field-form.ts';
import { draftNotice } from '../internal/form/draft-notice.ts';
import { hasPersonalData } from '../internal/form/personal-data.ts';
import { PendingWrites } from '../internal/controllers/pending-writes.ts';
import { WriteController } from '../internal/controllers/write-controller.ts';
import type { SettledWrite } from '../internal/controllers/write-state.ts';
import { dispatchCancelable } from '../internal/events/dispatch-cancelable.ts';
import { draftKey } from '../internal/form/draft-key.ts';
import { LaurelBeforeReferEvent, LaurelReferEvent } from '../internal/events/referral-events.ts';
import { CompanyCheck, parseDomain } from './company-check.ts';
import { consentField, fieldsWithConsent, formPath, referralBody } from './referral-fields.ts';
import { introductionFormStyles } from './introduction-form.styles.ts';
import { submissionNotice } from './submission-notice.ts';
import { submitRow } from './submit-row.ts';
import type { IntroductionContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

const formId = 'introduction';

/** The form that introduces a company: it restores and saves a draft, checks the company, and sends the referral once. */
export class IntroductionForm {
  readonly #context: IntroductionContext;
  readonly #campaign: () => string | undefined;
  readonly #onSent: (referral: Referral) => void;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  readonly #write: WriteController<typeof refer>;
  readonly #companyCheck: CompanyCheck;
  #openDraft: { readonly id: string } | undefined;
  #ready = false;
  #checkedField: string | undefined;

  /** `campaign` gives the name of the campaign; `onSent` receives the referral that the backend has made. */
  constructor(
    context: IntroductionContext,
    campaign: () => string | undefined,
    onSent: (referral: Referral) => void,
  ) {
    const { host, tag } = context;
    adoptStyles(host, introductionFormStyles);
    this.#context = context;
    this.#campaign = campaign;
    this.#onSent = onSent;
    this.#form = new FieldForm(host, formId, () => this.#saveDraft());
    const writes = new PendingWrites(host, tag);
    this.#write = new WriteController(writes, [refer], {
      onSettled: (outcome, { isCurrent }) => {
        if (isCurrent) this.#handleOutcome(outcome);
      },
      onAccepted: ({ isCurrent }) => {
        if (isCurrent) this.#draft.drop();
      },
    });
    this.#draft = new FormDraft(writes);
    this.#companyCheck = new CompanyCheck(context, campaign, () => writes.outbox());
    this.#form.note = (name) => (name === this.#checkedField ? this.#companyCheck.message() : undefined);
  }

  /** Whether a draft is stored. */
  get hasDraft(): boolean {
    return this.#draft.saved;
  }

  /** Reads the draft and the pending referral; returns whether either is known by now. */
  restore(campaign: ReferralCampaign): boolean {
    this.#checkedField = campaign.checks;
    void this.#restoreDraft(fieldsWithConsent(campaign, this.#context));
    return this.hasDraft || this.#write.unsent !== undefined;
  }

  /** Clears the form when the signed-in member changes; stored drafts stay, each for its own member. */
  reset(): void {
    this.#write.reset();
    this.#ready = false;
    this.#resetFields();
  }

  render(campaign: ReferralCampaign): TemplateResult {
    this.#checkedField = this.#form.domainField = campaign.checks;
    const fields = fieldsWithConsent(campaign, this.#context);
    void this.#restoreDraft(fields);
    if (!this.#ready || !this.#form.ready)
      return html`<i class="skeleton field"></i><i class="skeleton field"></i>`;
    // No new form while a referral is pending: the next one would be taken for it.
    if (this.#write.unsent?.status === 'pending')
      return html`<div class="intro">${this.#submissionNotice()}</div>`;
    this.#companyCheck.refreshLanguage();
    const isBlocked = this.#companyCheck.blocksSending;
    // Fields after the blocked company are hidden, so that no personal data is typed for nothing.
    const last = isBlocked ? fields.findIndex((field) => field?.name === campaign.checks) : -1;
    this.#form.setFields(fields, last < 0 ? Infinity : last + 1);
    return html`<div class="intro" @change=${this.#handleChange}>
      ${this.#form.render(() => this.#send())} ${this.#submissionNotice()}
      ${isBlocked ? nothing : this.#submitRow(campaign)}
      ${draftNotice(this.#draft, this.#form.words, this.#discardDraft)}
    </div>`;
  }

  #submitRow({ privacyNotice }: ReferralCampaign): TemplateResult {
    const context = this.#context;
    const { sending } = this.#write;
    return submitRow({ context, privacyNotice, formId, label: context.words.text('send'), sending });
  }

  async #restoreDraft(fields: readonly (FormField | null)[]): Promise<void> {
    const id = draftKey('refer', this.#campaign() ?? '');
    if (this.#openDraft?.id === id) return;
    const opening = (this.#openDraft = { id });
    this.#ready = false;
    this.#draft.personal = hasPersonalData(fields);
    const values = await this.#draft.open(id);
    await this.#write.resume();
    if (this.#openDraft !== opening) return;
    this.#form.start(fields, values);
    this.#ready = true;
    this.#checkCompany();
    this.#context.host.requestUpdate();
  }

  /** Saves what was typed, without the consent: the person gives that anew each time. */
  #saveDraft(): void {
    const { [consentField]: _, ...values } = this.#form.rawValues;
    this.#draft.write(values);
    this.#write.clearError();
  }

  /** The value of the field that the backend checks: a web or e-mail address of the company. */
  get #company(): string {
    const value = this.#checkedField === undefined ? undefined : this.#form.rawValues[this.#checkedField];
    return typeof value === 'string' ? value : '';
  }

  #checkCompany(): void {
    this.#companyCheck.check(this.#company);
  }

  readonly #handleChange = (): void => {
    if (this.#ready) this.#checkCompany();
  };

  #send(): void {
    if (this.#write.sending || !this.#form.reportValidity() || this.#companyCheck.blocksSending) return;
    dispatchCancelable(
      this.#context.host,
      (proceed) => new LaurelBeforeReferEvent(this.#campaign() ?? '', proceed),
      () => void this.#submit(),
    );
  }

  async #submit(): Promise<void> {
    const { tag, words } = this.#context;
    const { values, ...more } = referralBody(this.#form.values);
    const campaign = this.#campaign();
    await this.#write.send({
      write: refer,
      params: {},
      // Another company is another referral; an edit of the same one joins the referral that is pending.
      about: `${campaign ?? ''} ${parseDomain(this.#company) ?? JSON.stringify(values)}`,
      body: { ...(campaign && { campaign }), values, ...more },
      lang: tag(),
      personal: this.#draft.personal,
      title: words.text('one'),
    });
  }

  #handleOutcome(outcome: SettledWrite<Referral>): void {
    if (outcome.status === 'done') this.#handleSent(outcome.reply);
    else if (outcome.status === 'pending') this.#focusNotice();
    else if (outcome.error.code === 'invalid_fields' && this.#showErrors(outcome.error.fieldErrors))
      this.#write.clearError();
  }

  /** Shows errors at their fields; returns false if a field is not on screen: then the notice says that it failed. */
  #showErrors(errors: readonly FieldError[] = []): boolean {
    return this.#form.setErrors(errors.map((error) => ({ ...error, path: formPath(error.path) })));
  }

  #handleSent(referral: Referral): void {
    this.#clearForm();
    this.#context.host.dispatchEvent(new LaurelReferEvent(referral.id, referral.status));
    this.#onSent(referral);
  }

  #submissionNotice(): Renderable {
    const { unsent } = this.#write;
    return unsent ? submissionNotice(unsent, this.#context, this.#write) : nothing;
  }

  /** The focused button goes with the form, so the notice takes the focus. */
  #focusNotice(): void {
    const { host } = this.#context;
    void host.updateComplete.then(() =>
      host.shadowRoot?.querySelector<HTMLElement>('.intro .notice')?.focus(),
    );
  }

  readonly #discardDraft = (): void => {
    this.#clearForm();
    this.#context.host.requestUpdate();
  };

  #clearForm(): void {
    this.#draft.drop();
    this.#resetFields();
  }

  #resetFields(): void {
    this.#form.start([]);
    this.#openDraft = undefined;
    this.#companyCheck.check('');
  }
}
