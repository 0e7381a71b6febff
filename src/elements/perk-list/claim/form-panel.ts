import { html, nothing, type ReactiveController } from 'lit';
import type { ErrorKind } from '../../../client/errors.ts';
import type { FormValues } from '../../../contract/forms.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import { perkRoute } from '../../../contract/compiled/perk-detail.ts';
import type { ClaimForm, PerkDetail } from '../../../contract/perk-detail.ts';
import type { Perk } from '../../../contract/perks.ts';
import { draftKey } from '../../internal/form/draft-key.ts';
import { FormDraft } from '../../internal/form/form-draft.ts';
import { FieldForm } from '../../internal/form/field-form.ts';
import { hasPersonalData } from '../../internal/form/personal-data.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { ResourceController } from '../../internal/controllers/resource-controller.ts';
import { loadFailedContent, panelSkeleton } from '../../internal/requests/panel-parts.ts';
import { kindLabel } from './kind-label.ts';
import { ClaimSubmission } from './claim-submission.ts';
import { unavailableContent, notPermittedNotice } from './claim-rejection.ts';
import type { ClaimContext, ClaimDialogContent } from './claim-context.ts';
import { fieldsStep, claimFormId, reviewStep } from './form-steps.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';

/** The panel that claims a perk: its fields, a review, and then the outcome in their place. */
export class ClaimFormPanel implements ReactiveController {
  readonly #context: ClaimContext;
  readonly #detail: ResourceController<PerkDetail>;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  readonly #submission: ClaimSubmission;
  #listedPerk: Perk | undefined;
  #permissions: readonly Permission[] = [];
  #step: 'fields' | 'review' = 'fields';
  /** The draft; the property itself is undefined until the storage has been read. */
  #restoredDraft: { readonly values: FormValues | undefined } | undefined;
  #started = false;
  #errorMessage = '';

  constructor(context: ClaimContext, writes: PendingWrites) {
    const { host } = context;
    this.#context = context;
    this.#detail = new ResourceController(host, perkRoute, {
      tag: context.tag,
      enabled: () => this.#listedPerk !== undefined,
      params: () => ({ id: this.#listedPerk?.id }),
    });
    this.#form = new FieldForm(host, claimFormId, () => this.#saveDraft());
    this.#draft = new FormDraft(writes);
    this.#submission = new ClaimSubmission(context, writes, {
      onFieldErrors: (errors) => this.#showFieldErrors(errors),
      onDone: (perk) => void this.#draft.dropById(draftKey('claim', perk)),
      onPerkChanged: () => this.#detail.reload(),
    });
    host.addController(this);
  }

  /** Starts with a perk and the draft of its claim. */
  open(perk: Perk, permissions: readonly Permission[]): void {
    this.#listedPerk = perk;
    this.#permissions = permissions;
    this.#step = 'fields';
    this.#restoredDraft = undefined;
    this.#started = false;
    this.#errorMessage = '';
    void this.#restore(perk.id);
  }

  hostUpdate(): void {
    if (!this.#listedPerk || !this.#restoredDraft || this.#detail.state.status === 'loading') return;
    const fields = this.#claimForm?.fields ?? [];
    if (this.#started) return this.#form.setFields(fields);
    this.#started = true;
    this.#draft.personal = hasPersonalData(fields);
    this.#form.start(fields, this.#restoredDraft.values);
  }

  content(): ClaimDialogContent {
    const { words } = this.#context;
    const perk = this.#perk;
    const isReview = this.#started && this.#step === 'review' && !this.#submission.hasOutcome;
    return {
      eyebrow: perk
        ? html`${kindLabel(perk.kind, this.#context)}${isReview ? html`<span>·</span><span>${words.text('review')}</span>` : nothing}`
        : nothing,
      title: perk ? localText(perk.title) : '',
      ...(perk ? this.#bodyAndFooter(perk) : { body: panelSkeleton(this.#context) }),
    };
  }

  /** The perk as it was read; until then as the list knew it. */
  get #perk(): Perk | undefined {
    const { state } = this.#detail;
    return 'data' in state && state.data.id === this.#listedPerk?.id ? state.data : this.#listedPerk;
  }

  get #claimForm(): ClaimForm | undefined {
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

  /** Why the form did not load. `not_found` is no error: the backend serves only the list, and the claim needs no fields. */
  get #errorKind(): ErrorKind | undefined {
    const { state } = this.#detail;
    if ('data' in state) return state.data.id === this.#listedPerk?.id ? undefined : 'contract';
    return state.status === 'error' && state.error.kind !== 'not_found' ? state.error.kind : undefined;
  }

  #bodyAndFooter(perk: Perk): Pick<ClaimDialogContent, 'body' | 'footer'> {
    const errorKind = this.#errorKind;
    if (!this.#started || !this.#form.ready) return { body: panelSkeleton(this.#context) };
    const hasInput = Object.keys(this.#form.rawValues).length > 0;
    const outcome = this.#submission.content(perk, hasInput, this.#draft.lifetime, () => this.#edit());
    if (outcome) return outcome;
    if (errorKind) return loadFailedContent(errorKind, () => this.#detail.reload(), this.#context);
    const permission = this.#claimPermission();
    if (permission && !permission.allowed) return { body: notPermittedNotice(permission, this.#context) };
    const unavailable = unavailableContent(perk, hasInput, this.#context);
    if (unavailable) return unavailable;
    return this.#step === 'review' ? reviewStep(this.#stepView(perk)) : fieldsStep(this.#stepView(perk));
  }

  #claimPermission(): Permission | undefined {
    const { state } = this.#detail;
    const fresh = 'data' in state ? state.data.viewer?.may : undefined;
    return (fresh ?? this.#permissions).find(({ action }) => action === 'claim');
  }

  #stepView(perk: Perk): Parameters<typeof fieldsStep>[0] {
    const hasFields = (this.#claimForm?.fields ?? []).length > 0;
    return {
      perk,
      claimForm: this.#claimForm,
      form: this.#form,
      draft: this.#draft,
      sending: this.#submission.sending,
      errorMessage: this.#errorMessage,
      context: this.#context,
      next: () => (hasFields && this.#step === 'fields' ? this.#toReview() : this.#send()),
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
    this.#form.start(this.#claimForm?.fields ?? []);
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
