/** One question of a form. Its words stand in `localized`; its days count from the one on which it is asked. */
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
