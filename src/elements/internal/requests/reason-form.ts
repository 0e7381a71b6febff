import type { TemplateResult } from 'lit';
import type { Actor } from '../../../contract/core/person.ts';
import type { FieldError } from '../../../contract/core/problem.ts';
import type { FormField } from '../../../contract/forms.ts';
import type { PendingWrites } from '../controllers/pending-writes.ts';
import { FieldForm } from '../form/field-form.ts';
import { FormDraft } from '../form/form-draft.ts';
import type { RequestDialogContext } from './dialog-context.ts';

/** Id of the `<form>`, for the submit button outside of it. */
export const reasonFormId = 'decline-form';

/** The form for the reason of a decline: one required field, with a draft. */
export class ReasonForm {
  readonly #context: RequestDialogContext;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  #key = '';

  constructor(context: RequestDialogContext, writes: PendingWrites) {
    this.#context = context;
    this.#form = new FieldForm(context.host, reasonFormId, () => this.#draft.write(this.#form.rawValues));
    this.#draft = new FormDraft(writes);
  }

  /** `key` names the draft; `by` reads the reason. */
  open(key: string, by: Actor | undefined): void {
    this.#key = key;
    const field = this.#reasonField(by);
    this.#form.start([field]);
    void this.#restore(key, field);
  }

  /** The reason; undefined if there is none, and then the form shows that one is needed. */
  check(): string | undefined {
    const { reason } = this.#form.reportValidity() ? this.#form.values : {};
    return typeof reason === 'string' ? reason : undefined;
  }

  showErrors(errors: readonly FieldError[]): void {
    this.#form.setErrors(errors);
  }

  dropDraft(): void {
    this.#draft.drop();
  }

  render(submit: () => void): TemplateResult {
    return this.#form.render(submit);
  }

  async #restore(key: string, field: FormField): Promise<void> {
    const values = await this.#draft.open(key);
    if (!values || key !== this.#key || Object.keys(this.#form.rawValues).length > 0) return;
    this.#form.start([field], values);
    this.#context.host.requestUpdate();
  }

  #reasonField(by: Actor | undefined): FormField {
    const { words } = this.#context;
    const help = by ? words.text('reasonHelp', { name: by.name }) : words.text('reasonHelpBare');
    return { name: 'reason', type: 'textarea', label: words.text('reason'), required: true, help };
  }
}
