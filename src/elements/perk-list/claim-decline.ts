import { html, type TemplateResult } from 'lit';
import type { Claim } from '../../contract/claim.ts';
import type { Field } from '../../contract/field.ts';
import type { FieldError } from '../../contract/problem.ts';
import { FormDraft } from '../shared/form/draft.ts';
import { FieldForm } from '../shared/form/form.ts';
import type { ClaimSetting } from './claim-setting.ts';
import type { KeptWrites } from '../shared/form/kept-writes.ts';

/** The id of the form, for the button below it. */
export const reasonForm = 'decline-form';

/** Why a request is declined: one question, in the common form, kept as a draft like any other. */
export class DeclineForm {
  readonly #setting: ClaimSetting;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  #id = '';

  constructor(setting: ClaimSetting, writes: KeptWrites) {
    this.#setting = setting;
    this.#form = new FieldForm(setting.host, reasonForm, () => this.#draft.write(this.#form.typed));
    this.#draft = new FormDraft(writes);
  }

  open(claim: Claim): void {
    this.#id = claim.id;
    this.#form.start([this.#question(claim)]);
    void this.#restore(claim);
  }

  /** The reason, if there is one; else says that one is needed. */
  check(): string | undefined {
    const { reason } = this.#form.check() ? this.#form.values : {};
    return typeof reason === 'string' ? reason : undefined;
  }

  refuse(errors: readonly FieldError[]): void {
    this.#form.refuse(errors);
  }

  sent(): void {
    this.#draft.drop();
  }

  render(submit: () => void): TemplateResult {
    return html`${this.#form.render(submit)}`;
  }

  async #restore(claim: Claim): Promise<void> {
    const typed = await this.#draft.open(`decline:${claim.id}`);
    if (!typed || claim.id !== this.#id || Object.keys(this.#form.typed).length > 0) return;
    this.#form.start([this.#question(claim)], typed);
    this.#setting.host.requestUpdate();
  }

  #question({ by }: Claim): Field {
    const { words } = this.#setting;
    const help = by ? words.text('reasonHelp', { name: by.name }) : words.text('reasonHelpBare');
    return { name: 'reason', type: 'textarea', label: words.text('reason'), required: true, help };
  }
}
