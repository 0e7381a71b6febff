import type { TemplateResult } from 'lit';
import type { FieldError } from '../../contract/core/problem.ts';
import type { FormField, FormValues } from '../../contract/forms.ts';
import type { ReferralTask } from '../../contract/referrals.ts';
import type { PendingWrites } from '../internal/controllers/pending-writes.ts';
import { draftKey } from '../internal/form/draft-key.ts';
import { draftNotice } from '../internal/form/draft-notice.ts';
import { FieldForm } from '../internal/form/field-form.ts';
import { FormDraft } from '../internal/form/form-draft.ts';
import { hasPersonalData } from '../internal/form/personal-data.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/** The field of one task: it restores and saves a draft, and gives the answer to send. */
export class TaskForm {
  /** Id of the `<form>`, for its button. */
  readonly id: string;
  readonly #writes: PendingWrites;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  #draftId: string | undefined;
  #fields: readonly FormField[] = [];
  #ready = false;

  constructor(writes: PendingWrites, id: string, onEdit: () => void) {
    this.id = id;
    this.#writes = writes;
    this.#draft = new FormDraft(writes);
    this.#form = new FieldForm(writes.host, id, () => {
      this.#draft.write(this.#form.rawValues);
      onEdit();
    });
  }

  get values(): FormValues {
    return this.#form.values;
  }

  /** Whether the answer is about a third person. */
  get personal(): boolean {
    return this.#draft.personal;
  }

  /** Shows the field of a task, with the draft of an earlier visit. */
  show(referral: string, { id, field }: ReferralTask): void {
    if (!field) return;
    if (this.#fields[0] !== field) this.#fields = [field];
    const draftId = draftKey('task', `${referral}:${id}`);
    if (this.#draftId === draftId) this.#form.setFields(this.#fields);
    else void this.#start(draftId);
  }

  /** Empty until the draft and the words are there. */
  render(send: () => void): TemplateResult | undefined {
    return this.#ready && this.#form.ready ? this.#form.render(send) : undefined;
  }

  draftNotice(): Renderable {
    return draftNotice(this.#draft, this.#form.words, () => {
      this.drop();
      this.#form.start(this.#fields);
      this.#writes.host.requestUpdate();
    });
  }

  reportValidity(): boolean {
    return this.#form.reportValidity();
  }

  /** Shows errors at the field; returns false if none of them is about it. */
  setErrors(errors: readonly FieldError[]): boolean {
    return this.#form.setErrors(errors);
  }

  /** Drops what was typed, for it was sent. */
  drop(): void {
    this.#draft.drop();
  }

  /** Forgets the task, and keeps its draft. */
  reset(): void {
    this.#draftId = undefined;
    this.#ready = false;
  }

  async #start(draftId: string): Promise<void> {
    this.#draftId = draftId;
    this.#ready = false;
    this.#draft.personal = hasPersonalData(this.#fields);
    const values = await this.#draft.open(draftId);
    if (this.#draftId !== draftId) return;
    this.#form.start(this.#fields, values);
    this.#ready = true;
    this.#writes.host.requestUpdate();
  }
}
