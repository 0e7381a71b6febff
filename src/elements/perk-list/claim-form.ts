import { html, nothing, type ReactiveController } from 'lit';
import type { FailureKind } from '../../client/failure.ts';
import type { News } from '../../client/outbox.ts';
import type { Values } from '../../contract/field.ts';
import type { Permission } from '../../contract/membership.ts';
import { perkRoute, type ClaimForm as Questions, type PerkDetail } from '../../contract/perk-detail.ts';
import type { Perk } from '../../contract/perk.ts';
import { FormDraft } from '../shared/form/draft.ts';
import { FieldForm } from '../shared/form/form.ts';
import { holdsPersons } from '../shared/form/personal.ts';
import { localText } from '../shared/local-text.ts';
import { ResourceController } from '../shared/resource-controller.ts';
import { kindLine, notLoaded, waiting } from './claim-parts.ts';
import { ClaimRequest } from './claim-request.ts';
import { closedScene, whomToAsk } from './claim-refusal.ts';
import type { ClaimSetting, Scene } from './claim-setting.ts';
import { fieldsStep, formId, reviewStep } from './claim-steps.ts';
import type { KeptWrites } from '../shared/form/kept-writes.ts';

const draftOf = (perk: string): string => `claim:${perk}`;

/** The way to a claim: questions, review, and what came of it. */
export class ClaimForm implements ReactiveController {
  readonly #setting: ClaimSetting;
  readonly #detail: ResourceController<typeof PerkDetail>;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  readonly #request: ClaimRequest;
  #listed: Perk | undefined;
  #may: readonly Permission[] = [];
  #step: 'fields' | 'review' = 'fields';
  /** What was typed before; `undefined` until the device has said. */
  #typed: { readonly values: Values | undefined } | undefined;
  #started = false;
  #complaint = '';

  constructor(setting: ClaimSetting, writes: KeptWrites) {
    const { host } = setting;
    this.#setting = setting;
    this.#detail = new ResourceController(host, perkRoute, {
      tag: setting.tag,
      wanted: () => this.#listed !== undefined,
      params: () => ({ id: this.#listed?.id }),
    });
    this.#form = new FieldForm(host, formId, () => this.#keep());
    this.#draft = new FormDraft(writes);
    this.#request = new ClaimRequest(setting, writes, {
      corrected: (errors) => this.#correct(errors),
      done: (perk) => void this.#draft.forget(draftOf(perk)),
      moved: () => this.#detail.reload(),
    });
    host.addController(this);
  }

  /** Begins with this perk, and with what was typed for it before. */
  open(perk: Perk, may: readonly Permission[]): void {
    this.#listed = perk;
    this.#may = may;
    this.#step = 'fields';
    this.#typed = undefined;
    this.#started = false;
    this.#complaint = '';
    void this.#prepare(perk.id);
  }

  /** Hears of what was kept and is answered now. Gives whether people were told. */
  hear(news: News): boolean {
    return this.#request.hear(news);
  }

  hostUpdate(): void {
    if (!this.#listed || !this.#typed || this.#detail.state.status === 'loading') return;
    const fields = this.#questions?.fields ?? [];
    if (this.#started) return this.#form.renew(fields);
    this.#started = true;
    this.#draft.personal = holdsPersons(fields);
    this.#form.start(fields, this.#typed.values);
  }

  scene(): Scene {
    const { words } = this.#setting;
    const perk = this.#perk;
    const reviews = this.#started && this.#step === 'review' && !this.#request.told;
    return {
      above: perk
        ? html`${kindLine(perk.kind, this.#setting)}${reviews ? html`<span>·</span><span>${words.text('review')}</span>` : nothing}`
        : nothing,
      title: perk ? localText(perk.title) : '',
      ...(perk ? this.#content(perk) : { body: waiting(this.#setting) }),
    };
  }

  /** As it was just read; until then as the list knew it. */
  get #perk(): Perk | undefined {
    const { state } = this.#detail;
    return 'data' in state && state.data.id === this.#listed?.id ? state.data : this.#listed;
  }

  get #questions(): Questions | undefined {
    const { state } = this.#detail;
    return 'data' in state && state.data.id === this.#listed?.id ? state.data.form : undefined;
  }

  async #prepare(id: string): Promise<void> {
    const values = await this.#draft.open(draftOf(id));
    await this.#request.open(id);
    if (id !== this.#listed?.id) return;
    this.#typed = { values };
    this.#setting.host.requestUpdate();
  }

  /** Why there is no form. A backend that serves the list alone has nothing more to say about a perk, and that is none. */
  get #failure(): FailureKind | undefined {
    const { state } = this.#detail;
    if ('data' in state) return state.data.id === this.#listed?.id ? undefined : 'contract';
    return state.status === 'failed' && state.error.kind !== 'not_found' ? state.error.kind : undefined;
  }

  #content(perk: Perk): Pick<Scene, 'body' | 'foot'> {
    const failure = this.#failure;
    if (!this.#started || !this.#form.ready) return { body: waiting(this.#setting) };
    const typed = Object.keys(this.#form.typed).length > 0;
    const told = this.#request.scene(perk, typed, this.#draft.where, () => this.#edit());
    if (told) return told;
    if (failure) return notLoaded(failure, () => this.#detail.reload(), this.#setting);
    const permission = this.#permission();
    if (permission && !permission.allowed) return { body: whomToAsk(permission, this.#setting) };
    const closed = closedScene(perk, typed, this.#setting);
    if (closed) return closed;
    return this.#step === 'review' ? reviewStep(this.#steps(perk)) : fieldsStep(this.#steps(perk));
  }

  #permission(): Permission | undefined {
    const { state } = this.#detail;
    const fresh = 'data' in state ? state.data.viewer?.may : undefined;
    return (fresh ?? this.#may).find(({ action }) => action === 'claim');
  }

  #steps(perk: Perk): Parameters<typeof fieldsStep>[0] {
    const asks = (this.#questions?.fields ?? []).length > 0;
    return {
      perk,
      questions: this.#questions,
      form: this.#form,
      draft: this.#draft,
      sending: this.#request.sending,
      complaint: this.#complaint,
      setting: this.#setting,
      next: () => (asks && this.#step === 'fields' ? this.#toReview() : this.#send()),
      edit: () => this.#edit(),
      discard: () => this.#discard(),
    };
  }

  #keep(): void {
    this.#complaint = '';
    this.#draft.write(this.#form.typed);
  }

  #discard(): void {
    this.#draft.drop();
    this.#form.start(this.#questions?.fields ?? []);
    this.#setting.turn('');
  }

  #toReview(): void {
    if (!this.#form.check()) return;
    this.#step = 'review';
    this.#setting.turn(this.#setting.words.text('review'));
  }

  #edit(): void {
    this.#request.reset();
    this.#step = 'fields';
    this.#setting.turn('');
  }

  #correct(errors: Parameters<FieldForm['refuse']>[0]): void {
    this.#step = 'fields';
    this.#complaint = this.#form.words.text('checkAnswers');
    this.#setting.turn('');
    this.#form.refuse(errors);
  }

  #send(): void {
    const perk = this.#perk;
    if (perk) this.#request.send(perk, this.#form.values, this.#draft.personal);
  }
}
