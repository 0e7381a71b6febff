import { html, nothing, type TemplateResult } from 'lit';
import type { FormField } from '../../contract/forms.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import { refer, type Referral } from '../../contract/referrals.ts';
import { adoptStyles } from '../internal/controllers/lazy-module.ts';
import { FormDraft } from '../internal/form/form-draft.ts';
import { FieldForm } from '../internal/form/field-form.ts';
import { draftNotice } from '../internal/form/draft-notice.ts';
import { hasPersonalData } from '../internal/form/personal-data.ts';
import { FormSubmission } from '../internal/controllers/form-submission.ts';
import { optionalLink } from '../internal/ui/link.ts';
import { LaurelBeforeReferEvent, LaurelReferEvent } from '../internal/events/referral-events.ts';
import { CompanyCheck, parseDomain } from './company-check.ts';
import { consentField, fieldsWithConsent } from './consent-field.ts';
import { introductionFormStyles } from './introduction-form.styles.ts';
import { submissionNotice } from './submission-notice.ts';
import type { ReferralContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

const formId = 'introduction';

/** The form in which somebody is introduced: asks, checks the company, keeps what is typed, and sends it once. */
export class IntroductionForm {
  readonly #context: ReferralContext;
  readonly #campaign: () => string | undefined;
  readonly #onSent: (referral: Referral) => void;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  readonly #submission: FormSubmission<typeof refer>;
  readonly #companyCheck: CompanyCheck;
  #openDraft: { readonly id: string } | undefined;
  #ready = false;
  #checkedField: string | undefined;

  constructor(
    setting: ReferralContext,
    campaign: () => string | undefined,
    done: (referral: Referral) => void,
  ) {
    const { host } = setting;
    adoptStyles(host, introductionFormStyles);
    this.#context = setting;
    this.#campaign = campaign;
    this.#onSent = done;
    this.#form = new FieldForm(host, formId, () => this.#saveDraft());
    this.#submission = new FormSubmission(host, refer, setting.tag, {
      onDone: (referral) => this.#handleSent(referral),
      showErrors: (faults) =>
        this.#form.setErrors(
          faults.map((fault) => (fault.path === 'consent' ? { ...fault, path: consentField } : fault)),
        ),
      onPending: () => this.#focusNotice(),
    });
    this.#draft = new FormDraft(this.#submission.writes);
    this.#companyCheck = new CompanyCheck(setting, campaign, () => this.#submission.outbox());
    this.#form.note = (name) => (name === this.#checkedField ? this.#companyCheck.message() : undefined);
  }

  /** Whether anything is written in it. */
  get hasDraft(): boolean {
    return this.#draft.saved;
  }

  /** Reads what was kept; whether that is anything. */
  restore(campaign: ReferralCampaign): boolean {
    this.#checkedField = campaign.checks;
    void this.#restoreDraft(fieldsWithConsent(campaign));
    return this.hasDraft || this.#submission.unsent !== undefined;
  }

  /** Another person is here: nothing is left of what was typed, found and told. Drafts wait for whose they are. */
  reset(): void {
    this.#submission.reset();
    this.#ready = false;
    this.#resetFields();
  }

  render(campaign: ReferralCampaign): TemplateResult {
    this.#checkedField = campaign.checks;
    const fields = fieldsWithConsent(campaign);
    void this.#restoreDraft(fields);
    if (!this.#ready || !this.#form.ready) return html`<i class="bone field"></i><i class="bone field"></i>`;
    // One at a time: what is written next must not be taken for what waits.
    if (this.#submission.unsent?.status === 'pending')
      return html`<div class="intro">${this.#submissionNotice()}</div>`;
    this.#companyCheck.refreshLanguage();
    const hinders = this.#companyCheck.blocksSending;
    // Nobody types a person's data in vain.
    const last = hinders ? fields.findIndex((field) => field?.name === campaign.checks) : -1;
    this.#form.setFields(last < 0 ? fields : fields.slice(0, last + 1));
    return html`<div class="intro" @change=${this.#handleChange}>
      ${this.#form.render(() => this.#send())} ${this.#submissionNotice()}
      ${hinders ? nothing : this.#submitRow(campaign)}
      ${draftNotice(this.#draft, this.#form.words, this.#discardDraft)}
    </div>`;
  }

  #submitRow({ privacyNotice }: ReferralCampaign): TemplateResult {
    const { words } = this.#context;
    return html`<div class="acts send">
      <button
        class="btn primary large"
        type="submit"
        form=${formId}
        part="button button-primary"
        aria-disabled=${this.#submission.sending ? 'true' : 'false'}
      >
        ${words.text(this.#submission.sending ? 'sending' : 'send')}
      </button>
      ${optionalLink(privacyNotice?.url, words.text('privacy'), { purpose: 'privacy' })}
    </div>`;
  }

  async #restoreDraft(fields: readonly (FormField | null)[]): Promise<void> {
    const id = `refer:${this.#campaign() ?? ''}`;
    if (this.#openDraft?.id === id) return;
    const opened = (this.#openDraft = { id });
    this.#ready = false;
    this.#draft.personal = hasPersonalData(fields);
    const typed = await this.#draft.open(id);
    const kept = await this.#submission.writes.find(refer.id);
    if (this.#openDraft !== opened) return;
    this.#form.start(fields, typed);
    this.#submission.resume(kept);
    this.#ready = true;
    this.#checkCompany();
    this.#context.host.requestUpdate();
  }

  /** What was typed, without the consent: that is given anew each time. */
  #saveDraft(): void {
    const { [consentField]: _, ...typed } = this.#form.rawValues;
    this.#draft.write(typed);
    this.#submission.clearError();
  }

  /** What was typed into the question that is checked. */
  get #company(): string {
    const typed = this.#checkedField === undefined ? undefined : this.#form.rawValues[this.#checkedField];
    return typeof typed === 'string' ? typed : '';
  }

  #checkCompany(): void {
    this.#companyCheck.check(this.#company);
  }

  readonly #handleChange = (): void => {
    if (this.#ready) this.#checkCompany();
  };

  #send(): void {
    if (this.#submission.sending || !this.#form.reportValidity() || this.#companyCheck.blocksSending) return;
    let asked = false;
    const proceed = (): void => {
      if (asked) return;
      asked = true;
      void this.#submit();
    };
    const event = new LaurelBeforeReferEvent(this.#campaign() ?? '', proceed);
    if (this.#context.host.dispatchEvent(event)) proceed();
  }

  async #submit(): Promise<void> {
    const { tag, words } = this.#context;
    const { [consentField]: agreed, ...values } = this.#form.values;
    const campaign = this.#campaign();
    await this.#submission.send({
      params: {},
      // Another company is another referral; the same one, written anew, is still the one that was sent.
      about: `${campaign ?? ''} ${parseDomain(this.#company) ?? JSON.stringify(values)}`,
      body: { ...(campaign && { campaign }), values, ...(agreed && { consent: true }) },
      lang: tag(),
      personal: this.#draft.personal,
      title: words.text('one'),
    });
  }

  #handleSent(referral: Referral): void {
    this.#clearForm();
    this.#context.host.dispatchEvent(new LaurelReferEvent(referral.id, referral.status));
    this.#onSent(referral);
  }

  #submissionNotice(): Renderable {
    const { unsent } = this.#submission;
    return unsent ? submissionNotice(unsent, this.#context, this.#submission) : nothing;
  }

  /** The button goes with the form: whoever pressed it learns what became of it. */
  #focusNotice(): void {
    const { host } = this.#context;
    void host.updateComplete.then(() => host.shadowRoot?.querySelector<HTMLElement>('.intro .told')?.focus());
  }

  readonly #discardDraft = (): void => {
    this.#clearForm();
    this.#context.host.requestUpdate();
  };

  /** Back to an empty form. */
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
