import { html, nothing, type TemplateResult } from 'lit';
import type { News, Sent } from '../../client/outbox.ts';
import type { Field } from '../../contract/field.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import { refer, type Referral } from '../../contract/referral.ts';
import { ActionController } from '../shared/action-controller.ts';
import { adopt } from '../shared/adopt.ts';
import { FormDraft } from '../shared/form/draft.ts';
import { FieldForm } from '../shared/form/form.ts';
import { KeptWrites } from '../shared/form/kept-writes.ts';
import { holdsPersons } from '../shared/form/personal.ts';
import { link } from '../shared/link.ts';
import { LaurelReferEvent, LaurelReferredEvent } from '../shared/referral-event.ts';
import { CompanyCheck, domainIn } from './company-check.ts';
import { introductionStyles } from './introduction.styles.ts';
import { told, type Outcome } from './outcome.ts';
import type { Drawn, Setting } from './setting.ts';

/** No backend has a field of this name. */
const consentField = ' consent';
const formId = 'introduction';

/** The form in which somebody is introduced: asks, checks the company, keeps what is typed, and sends it once. */
export class Introduction {
  readonly #setting: Setting;
  readonly #campaign: () => string | undefined;
  readonly #done: (referral: Referral) => void;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  readonly #writes: KeptWrites;
  readonly #action: ActionController<typeof refer>;
  readonly #check: CompanyCheck;
  #opened: { readonly id: string } | undefined;
  #started = false;
  #sending = false;
  #outcome: Outcome | undefined;
  #checks: string | undefined;

  constructor(setting: Setting, campaign: () => string | undefined, done: (referral: Referral) => void) {
    const { host } = setting;
    adopt(host, introductionStyles);
    this.#setting = setting;
    this.#campaign = campaign;
    this.#done = done;
    this.#form = new FieldForm(host, formId, () => this.#keep());
    this.#action = new ActionController(host, refer);
    this.#writes = new KeptWrites(host, setting.tag, (news) => this.#hear(news));
    this.#draft = new FormDraft(this.#writes);
    this.#check = new CompanyCheck(setting, campaign, () => this.#action.outbox());
    this.#form.note = (name) => (name === this.#checks ? this.#check.note() : undefined);
  }

  /** Whether anything is written in it. */
  get begun(): boolean {
    return this.#draft.kept;
  }

  /** Reads what was kept; whether that is anything. */
  opensBegun(campaign: ReferralCampaign): boolean {
    this.#checks = campaign.checks;
    void this.#open(this.#fieldsOf(campaign));
    return this.begun || this.#outcome !== undefined;
  }

  /** Another person is here: nothing is left of what was typed, found and told. Drafts wait for whose they are. */
  forget(): void {
    this.#sending = false;
    this.#started = false;
    this.#outcome = undefined;
    this.#reset();
  }

  render(campaign: ReferralCampaign): TemplateResult {
    this.#checks = campaign.checks;
    const fields = this.#fieldsOf(campaign);
    void this.#open(fields);
    if (!this.#started || !this.#form.ready)
      return html`<i class="bone field"></i><i class="bone field"></i>`;
    // One at a time: what is written next must not be taken for what waits.
    if (this.#outcome?.status === 'kept') return html`<div class="intro">${this.#told()}</div>`;
    const hinders = this.#check.hinders;
    // Nobody types a person's data in vain.
    const last = hinders ? fields.findIndex((field) => field?.name === campaign.checks) : -1;
    this.#form.renew(last < 0 ? fields : fields.slice(0, last + 1));
    return html`<div class="intro" @change=${this.#changed}>
      ${this.#form.render(() => this.#send())} ${this.#told()} ${hinders ? nothing : this.#foot(campaign)}
      ${this.#keeping()}
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
        aria-disabled=${this.#sending ? 'true' : 'false'}
      >
        ${words.text(this.#sending ? 'sending' : 'send')}
      </button>
      ${link(privacyNotice?.url, words.text('privacy'), { purpose: 'privacy' })}
    </div>`;
  }

  #fieldsOf({ fields = [], consent }: ReferralCampaign): (Field | null)[] {
    if (!consent) return fields;
    const { text, more } = consent;
    const box: Field = { name: consentField, type: 'checkbox', label: text, required: true };
    return [...fields, more === undefined ? box : { ...box, help: more }];
  }

  async #open(fields: readonly (Field | null)[]): Promise<void> {
    const id = `refer:${this.#campaign() ?? ''}`;
    if (this.#opened?.id === id) return;
    const opened = (this.#opened = { id });
    this.#started = false;
    this.#draft.personal = holdsPersons(fields);
    const typed = await this.#draft.open(id);
    const kept = await this.#writes.find(refer.id);
    if (this.#opened !== opened) return;
    this.#form.start(fields, typed);
    if (kept) this.#outcome = { status: 'kept', key: kept.key };
    this.#started = true;
    this.#take();
    this.#setting.host.requestUpdate();
  }

  /** What was typed, without the consent: that is given anew each time. */
  #keep(): void {
    const { [consentField]: _, ...typed } = this.#form.typed;
    this.#draft.write(typed);
    if (this.#outcome?.status === 'refused') this.#outcome = undefined;
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
    if (this.#sending || !this.#form.check() || this.#check.hinders) return;
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
    const { host, tag, words } = this.#setting;
    const { [consentField]: agreed, ...values } = this.#form.values;
    const campaign = this.#campaign();
    this.#sending = true;
    host.requestUpdate();
    await this.#action.run({
      params: {},
      // Another company is another referral; the same one, written anew, is still the one that was sent.
      about: `${campaign ?? ''} ${domainIn(this.#company) ?? JSON.stringify(values)}`,
      body: { ...(campaign && { campaign }), values, ...(agreed && { consent: true }) },
      lang: tag(),
      personal: this.#draft.personal,
      title: words.text('one'),
    });
    const { state } = this.#action;
    if (state.status !== 'idle' && state.status !== 'sending') this.#settle(state);
  }

  #settle(sent: Sent<Referral>): void {
    const { host } = this.#setting;
    this.#sending = false;
    if (sent.status === 'done') this.#finish(sent.reply);
    else if (sent.status === 'refused' && sent.error.code === 'invalid_fields') {
      const faults = (sent.error.fieldErrors ?? []).map((fault) =>
        fault.path === 'consent' ? { ...fault, path: consentField } : fault,
      );
      // What is wrong may be an answer that nobody sees: then the form says so as a whole.
      this.#outcome = this.#form.refuse(faults) ? undefined : sent;
    } else this.#outcome = sent;
    host.requestUpdate();
    // The button goes with the form: whoever pressed it learns what became of it.
    if (sent.status === 'kept')
      void host.updateComplete.then(() =>
        host.shadowRoot?.querySelector<HTMLElement>('.intro .told')?.focus(),
      );
  }

  #finish(referral: Referral): void {
    this.#sending = false;
    this.#outcome = undefined;
    this.#clear();
    this.#setting.host.dispatchEvent(new LaurelReferredEvent(referral.id, referral.status));
    this.#done(referral);
  }

  #hear({ kept, sent }: News): void {
    if (kept.write !== refer.id || this.#outcome?.status !== 'kept') return;
    if (sent.status === 'kept') this.#outcome = { status: 'kept', key: sent.key };
    else if (sent.status === 'refused') this.#settle(sent);
    else void this.#found(sent.reply);
  }

  /** What was kept arrived; its answer is read as any other. */
  async #found(reply: unknown): Promise<void> {
    const { readReply } = await import('../../client/reply.ts');
    const { data } = await readReply(refer, reply);
    this.#finish(data);
  }

  #told(): Drawn {
    const outcome = this.#outcome;
    if (!outcome) return nothing;
    const kept = outcome.status === 'kept' && this.#writes.kept.find(({ key }) => key === outcome.key);
    return told(outcome, this.#setting, {
      again: (key) => void this.#again(key),
      discard: (key) => this.#discard(key),
      repeatable: !kept || kept.repeatable,
    });
  }

  async #again(key: string): Promise<void> {
    const sent = await this.#writes.resend(key);
    if (sent?.status === 'done') await this.#found(sent.reply);
    else if (sent) this.#settle(sent);
  }

  #discard(key: string): void {
    this.#writes.discard(key);
    this.#outcome = undefined;
    this.#setting.host.requestUpdate();
  }

  #keeping(): Drawn {
    if (!this.#draft.kept) return nothing;
    const { words } = this.#form;
    const keys = { page: 'draftInPage', tab: 'draftInTab', device: 'draftHere' } as const;
    return html`<p class="keeping n12">
      ${words.text(keys[this.#draft.where])}
      <button class="text-btn n12" type="button" part="action" @click=${this.#drop}>
        ${words.text('discardDraft')}
      </button>
    </p>`;
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
