import { html, nothing, type ReactiveController } from 'lit';
import type { ErrorKind } from '../../../client/errors.ts';
import type { FormValues } from '../../../contract/forms.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import { perkRoute, type ClaimForm as Questions, type PerkDetail } from '../../../contract/perk-detail.ts';
import type { Perk } from '../../../contract/perks.ts';
import { draftKey } from '../../internal/form/draft-key.ts';
import { FormDraft } from '../../internal/form/form-draft.ts';
import { FieldForm } from '../../internal/form/field-form.ts';
import { hasPersonalData } from '../../internal/form/personal-data.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { ResourceController } from '../../internal/controllers/resource-controller.ts';
import { kindLabel, loadFailedContent, panelSkeleton } from './panel-states.ts';
import { ClaimSubmission } from './claim-submission.ts';
import { unavailableContent, notPermittedNotice } from './claim-rejection.ts';
import type { ClaimContext, ClaimDialogContent } from './claim-context.ts';
import { fieldsStep, claimFormId, reviewStep } from './form-steps.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';

/** The way to a claim: questions, review, and what came of it. */
export class ClaimFormPanel implements ReactiveController {
  readonly #context: ClaimContext;
  readonly #detail: ResourceController<typeof PerkDetail>;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  readonly #submission: ClaimSubmission;
  #listedPerk: Perk | undefined;
  #permissions: readonly Permission[] = [];
  #step: 'fields' | 'review' = 'fields';
  /** What was typed before; `undefined` until the device has said. */
  #restoredDraft: { readonly values: FormValues | undefined } | undefined;
  #started = false;
  #errorMessage = '';

  constructor(setting: ClaimContext, writes: PendingWrites) {
    const { host } = setting;
    this.#context = setting;
    this.#detail = new ResourceController(host, perkRoute, {
      tag: setting.tag,
      enabled: () => this.#listedPerk !== undefined,
      params: () => ({ id: this.#listedPerk?.id }),
    });
    this.#form = new FieldForm(host, claimFormId, () => this.#saveDraft());
    this.#draft = new FormDraft(writes);
    this.#submission = new ClaimSubmission(setting, writes, {
      onFieldErrors: (errors) => this.#showFieldErrors(errors),
      onDone: (perk) => void this.#draft.dropById(draftKey('claim', perk)),
      onPerkChanged: () => this.#detail.reload(),
    });
    host.addController(this);
  }

  /** Begins with this perk, and with what was typed for it before. */
  open(perk: Perk, may: readonly Permission[]): void {
    this.#listedPerk = perk;
    this.#permissions = may;
    this.#step = 'fields';
    this.#restoredDraft = undefined;
    this.#started = false;
    this.#errorMessage = '';
    void this.#restore(perk.id);
  }

  hostUpdate(): void {
    if (!this.#listedPerk || !this.#restoredDraft || this.#detail.state.status === 'loading') return;
    const fields = this.#questions?.fields ?? [];
    if (this.#started) return this.#form.setFields(fields);
    this.#started = true;
    this.#draft.personal = hasPersonalData(fields);
    this.#form.start(fields, this.#restoredDraft.values);
  }

  content(): ClaimDialogContent {
    const { words } = this.#context;
    const perk = this.#perk;
    const reviews = this.#started && this.#step === 'review' && !this.#submission.hasOutcome;
    return {
      eyebrow: perk
        ? html`${kindLabel(perk.kind, this.#context)}${reviews ? html`<span>·</span><span>${words.text('review')}</span>` : nothing}`
        : nothing,
      title: perk ? localText(perk.title) : '',
      ...(perk ? this.#bodyAndFoot(perk) : { body: panelSkeleton(this.#context) }),
    };
  }

  /** As it was just read; until then as the list knew it. */
  get #perk(): Perk | undefined {
    const { state } = this.#detail;
    return 'data' in state && state.data.id === this.#listedPerk?.id ? state.data : this.#listedPerk;
  }

  get #questions(): Questions | undefined {
    const { state } = this.#detail;
    return 'data' in state && state.data.id === this.#listedPerk?.id ? state.data.form : undefined;
  }

  async #restore(id: string): Promise<void> {
    const values = await this.#draft.open(draftKey('claim', id));
    await this.#submission.open(id);
    if (id !== this.#listedPerk?.id) return;
    this.#restoredDraft = { values };
    this.#context.host.requestUpdate();
  }

  /** Why there is no form. A backend that serves the list alone has nothing more to say about a perk, and that is none. */
  get #errorKind(): ErrorKind | undefined {
    const { state } = this.#detail;
    if ('data' in state) return state.data.id === this.#listedPerk?.id ? undefined : 'contract';
    return state.status === 'error' && state.error.kind !== 'not_found' ? state.error.kind : undefined;
  }

  #bodyAndFoot(perk: Perk): Pick<ClaimDialogContent, 'body' | 'footer'> {
    const failure = this.#errorKind;
    if (!this.#started || !this.#form.ready) return { body: panelSkeleton(this.#context) };
    const typed = Object.keys(this.#form.rawValues).length > 0;
    const told = this.#submission.content(perk, typed, this.#draft.lifetime, () => this.#edit());
    if (told) return told;
    if (failure) return loadFailedContent(failure, () => this.#detail.reload(), this.#context);
    const permission = this.#claimPermission();
    if (permission && !permission.allowed) return { body: notPermittedNotice(permission, this.#context) };
    const closed = unavailableContent(perk, typed, this.#context);
    if (closed) return closed;
    return this.#step === 'review' ? reviewStep(this.#stepView(perk)) : fieldsStep(this.#stepView(perk));
  }

  #claimPermission(): Permission | undefined {
    const { state } = this.#detail;
    const fresh = 'data' in state ? state.data.viewer?.may : undefined;
    return (fresh ?? this.#permissions).find(({ action }) => action === 'claim');
  }

  #stepView(perk: Perk): Parameters<typeof fieldsStep>[0] {
    const asks = (this.#questions?.fields ?? []).length > 0;
    return {
      perk,
      questions: this.#questions,
      form: this.#form,
      draft: this.#draft,
      sending: this.#submission.sending,
      errorMessage: this.#errorMessage,
      context: this.#context,
      next: () => (asks && this.#step === 'fields' ? this.#toReview() : this.#send()),
      edit: () => this.#edit(),
      discard: () => this.#discardDraft(),
    };
  }

  #saveDraft(): void {
    this.#errorMessage = '';
    this.#draft.write(this.#form.rawValues);
  }

  #discardDraft(): void {
    this.#draft.drop();
    this.#form.start(this.#questions?.fields ?? []);
    this.#context.focusTitle('');
  }

  #toReview(): void {
    if (!this.#form.reportValidity()) return;
    this.#step = 'review';
    this.#context.focusTitle(this.#context.words.text('review'));
  }

  #edit(): void {
    this.#submission.reset();
    this.#step = 'fields';
    this.#context.focusTitle('');
  }

  #showFieldErrors(errors: Parameters<FieldForm['setErrors']>[0]): void {
    this.#step = 'fields';
    this.#errorMessage = this.#form.words.text('checkAnswers');
    this.#context.focusTitle('');
    this.#form.setErrors(errors);
  }

  #send(): void {
    const perk = this.#perk;
    if (perk) this.#submission.send(perk, this.#form.values, this.#draft.personal);
  }
}
