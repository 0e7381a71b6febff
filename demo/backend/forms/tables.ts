/**
 * One field of a form, as it is stored. Its texts are in `localized`; `days` are counted from the day on which the
 * form is shown.
 */
export interface FormFieldRow {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
  readonly about?: string;
  readonly autocomplete?: string;
  readonly constraints?: { minLength?: number; maxLength?: number; min?: number; max?: number };
  readonly days?: { readonly min?: number; readonly max?: number; readonly value?: number };
  readonly options?: readonly string[];
  readonly showIf?: { field: string; is: string[] };
}
