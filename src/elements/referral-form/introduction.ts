import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../../contract/field.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import { refer, type Referral } from '../../contract/referral.ts';
import { adopt } from '../shared/adopt.ts';
import { FormDraft } from '../shared/form/draft.ts';
import { FieldForm } from '../shared/form/form.ts';
import { keeping } from '../shared/form/keeping.ts';
import { holdsPersons } from '../shared/form/personal.ts';
import { Submission } from '../shared/form/submission.ts';
import { way } from '../shared/link.ts';
import { LaurelReferEvent, LaurelReferredEvent } from '../shared/referral-event.ts';
import { CompanyCheck, domainIn } from './company-check.ts';
import { consentField, withConsent } from './consent.ts';
import { introductionStyles } from './introduction.styles.ts';
import { told } from './outcome.ts';
import type { Drawn, Setting } from './setting.ts';

const formId = 'introduction';

/** The form in which somebody is introduced: asks, checks the company, keeps what is typed, and sends it once. */
export class Introduction {
  readonly #setting: Setting;
  readonly #campaign: () => string | undefined;
  readonly #done: (referral: Referral) => void;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  readonly #submission: Submission<typeof refer>;
  readonly #check: CompanyCheck;
  #opened: { readonly id: string } | undefined;
  #started = false;
  #checks: string | undefined;

  constructor(setting: Setting, campaign: () => string | undefined, done: (referral: Referral) => void) {
    const { host } = setting;
    adopt(host, introductionStyles);
    this.#setting = setting;
    this.#campaign = campaign;
    this.#done = done;
    this.#form = new FieldForm(host, formId, () => this.#keep());
    this.#submission = new Submission(host, refer, setting.tag, {
      done: (referral) => this.#finish(referral),
      shown: (faults) =>
        this.#form.refuse(
          faults.map((fault) => (fault.path === 'consent' ? { ...fault, path: consentField } : fault)),
        ),
      waits: () => this.#focusTold(),
    });
    this.#draft = new FormDraft(this.#submission.writes);
    this.#check = new CompanyCheck(setting, campaign, () => this.#submission.outbox());
    this.#form.note = (name) => (name === this.#checks ? this.#check.note() : undefined);
  }

  /** Whether anything is written in it. */
  get begun(): boolean {
    return this.#draft.kept;
  }

  /** Reads what was kept; whether that is anything. */
  opensBegun(campaign: ReferralCampaign): boolean {
    this.#checks = campaign.checks;
    void this.#open(withConsent(campaign));
    return this.begun || this.#submission.unsent !== undefined;
  }

  /** Another person is here: nothing is left of what was typed, found and told. Drafts wait for whose they are. */
  forget(): void {
    this.#submission.forget();
    this.#started = false;
    this.#reset();
  }

  render(campaign: ReferralCampaign): TemplateResult {
    this.#checks = campaign.checks;
    const fields = withConsent(campaign);
    void this.#open(fields);
    if (!this.#started || !this.#form.ready)
      return html`<i class="bone field"></i><i class="bone field"></i>`;
    // One at a time: what is written next must not be taken for what waits.
    if (this.#submission.unsent?.status === 'kept') return html`<div class="intro">${this.#told()}</div>`;
    this.#check.speak();
    const hinders = this.#check.hinders;
    // Nobody types a person's data in vain.
    const last = hinders ? fields.findIndex((field) => field?.name === campaign.checks) : -1;
    this.#form.renew(last < 0 ? fields : fields.slice(0, last + 1));
    return html`<div class="intro" @change=${this.#changed}>
      ${this.#form.render(() => this.#send())} ${this.#told()} ${hinders ? nothing : this.#foot(campaign)}
      ${keeping(this.#draft, this.#form.words, this.#drop)}
    </div>`;
  }

  #foot({ privacyNotice }: ReferralCampaign): TemplateResult {
    const { words } = this.#setting;
    return html`<div class="acts send">
      <button
        class="btn primary large"
        type="submit"
        form=${formId}
        part="action"
        aria-disabled=${this.#submission.sending ? 'true' : 'false'}
      >
        ${words.text(this.#submission.sending ? 'sending' : 'send')}
      </button>
      ${way(privacyNotice?.url, words.text('privacy'), { purpose: 'privacy' })}
    </div>`;
  }

  async #open(fields: readonly (Field | null)[]): Promise<void> {
    const id = `refer:${this.#campaign() ?? ''}`;
    if (this.#opened?.id === id) return;
    const opened = (this.#opened = { id });
    this.#started = false;
    this.#draft.personal = holdsPersons(fields);
    const typed = await this.#draft.open(id);
    const kept = await this.#submission.writes.find(refer.id);
    if (this.#opened !== opened) return;
    this.#form.start(fields, typed);
    this.#submission.takeUp(kept);
    this.#started = true;
    this.#take();
    this.#setting.host.requestUpdate();
  }

  /** What was typed, without the consent: that is given anew each time. */
  #keep(): void {
    const { [consentField]: _, ...typed } = this.#form.typed;
    this.#draft.write(typed);
    this.#submission.change();
  }

  /** What was typed into the question that is checked. */
  get #company(): string {
    const typed = this.#checks === undefined ? undefined : this.#form.typed[this.#checks];
    return typeof typed === 'string' ? typed : '';
  }

  #take(): void {
    this.#check.take(this.#company);
  }

  readonly #changed = (): void => {
    if (this.#started) this.#take();
  };

  #send(): void {
    if (this.#submission.sending || !this.#form.check() || this.#check.hinders) return;
    let asked = false;
    const proceed = (): void => {
      if (asked) return;
      asked = true;
      void this.#run();
    };
    const event = new LaurelReferEvent(this.#campaign() ?? '', proceed);
    if (this.#setting.host.dispatchEvent(event)) proceed();
  }

  async #run(): Promise<void> {
    const { tag, words } = this.#setting;
    const { [consentField]: agreed, ...values } = this.#form.values;
    const campaign = this.#campaign();
    await this.#submission.send({
      params: {},
      // Another company is another referral; the same one, written anew, is still the one that was sent.
      about: `${campaign ?? ''} ${domainIn(this.#company) ?? JSON.stringify(values)}`,
      body: { ...(campaign && { campaign }), values, ...(agreed && { consent: true }) },
      lang: tag(),
      personal: this.#draft.personal,
      title: words.text('one'),
    });
  }

  #finish(referral: Referral): void {
    this.#clear();
    this.#setting.host.dispatchEvent(new LaurelReferredEvent(referral.id, referral.status));
    this.#done(referral);
  }

  #told(): Drawn {
    const { unsent } = this.#submission;
    return unsent ? told(unsent, this.#setting, this.#submission) : nothing;
  }

  /** The button goes with the form: whoever pressed it learns what became of it. */
  #focusTold(): void {
    const { host } = this.#setting;
    void host.updateComplete.then(() => host.shadowRoot?.querySelector<HTMLElement>('.intro .told')?.focus());
  }

  readonly #drop = (): void => {
    this.#clear();
    this.#setting.host.requestUpdate();
  };

  /** Back to an empty form. */
  #clear(): void {
    this.#draft.drop();
    this.#reset();
  }

  #reset(): void {
    this.#form.start([]);
    this.#opened = undefined;
    this.#check.take('');
  }
}
