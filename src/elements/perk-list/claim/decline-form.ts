import { html, type TemplateResult } from 'lit';
import type { Claim } from '../../../contract/claims.ts';
import type { FormField } from '../../../contract/forms.ts';
import type { FieldError } from '../../../contract/core/problem.ts';
import { draftKey } from '../../internal/form/draft-key.ts';
import { FormDraft } from '../../internal/form/form-draft.ts';
import { FieldForm } from '../../internal/form/field-form.ts';
import type { ClaimContext } from './claim-context.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';

/** Id of the `<form>`, for the submit button outside of it. */
export const declineFormId = 'decline-form';

/** The form for the reason of a decline: one required field, with a draft. */
export class DeclineForm {
  readonly #context: ClaimContext;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  #claimId = '';

  constructor(context: ClaimContext, writes: PendingWrites) {
    this.#context = context;
    this.#form = new FieldForm(context.host, declineFormId, () => this.#draft.write(this.#form.rawValues));
    this.#draft = new FormDraft(writes);
  }

  open(claim: Claim): void {
    this.#claimId = claim.id;
    this.#form.start([this.#reasonField(claim)]);
    void this.#restore(claim);
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
    return html`${this.#form.render(submit)}`;
  }

  async #restore(claim: Claim): Promise<void> {
    const values = await this.#draft.open(draftKey('decline', claim.id));
    if (!values || claim.id !== this.#claimId || Object.keys(this.#form.rawValues).length > 0) return;
    this.#form.start([this.#reasonField(claim)], values);
    this.#context.host.requestUpdate();
  }

  #reasonField({ by }: Claim): FormField {
    const { words } = this.#context;
    const help = by ? words.text('reasonHelp', { name: by.name }) : words.text('reasonHelpBare');
    return { name: 'reason', type: 'textarea', label: words.text('reason'), required: true, help };
  }
}
