import type { TemplateResult } from 'lit';
import type { FieldError } from '../../../contract/core/problem.ts';
import type { FormField } from '../../../contract/forms.ts';
import type { Redemption } from '../../../contract/redemptions.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { draftKey } from '../../internal/form/draft-key.ts';
import { FieldForm } from '../../internal/form/field-form.ts';
import { FormDraft } from '../../internal/form/form-draft.ts';
import type { OrderContext } from './order-context.ts';

/** Id of the `<form>`, for the submit button outside of it. */
export const declineOrderFormId = 'decline-order-form';

/** The form for the reason of a decline: one required field, with a draft. */
export class DeclineOrderForm {
  readonly #context: OrderContext;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  #id = '';

  constructor(context: OrderContext, writes: PendingWrites) {
    this.#context = context;
    this.#form = new FieldForm(context.host, declineOrderFormId, () =>
      this.#draft.write(this.#form.rawValues),
    );
    this.#draft = new FormDraft(writes);
  }

  open(order: Redemption): void {
    this.#id = order.id;
    this.#form.start([this.#reasonField(order)]);
    void this.#restore(order);
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

  async #restore(order: Redemption): Promise<void> {
    const values = await this.#draft.open(draftKey('decline-order', order.id));
    if (!values || order.id !== this.#id || Object.keys(this.#form.rawValues).length > 0) return;
    this.#form.start([this.#reasonField(order)], values);
    this.#context.host.requestUpdate();
  }

  #reasonField({ by }: Redemption): FormField {
    const { words } = this.#context;
    const help = by ? words.text('reasonHelp', { name: by.name }) : words.text('reasonHelpBare');
    return { name: 'reason', type: 'textarea', label: words.text('reason'), required: true, help };
  }
}
