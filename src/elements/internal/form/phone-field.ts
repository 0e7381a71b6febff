import { importModule } from '../../../client/http/import-module.ts';
import type { LitElement } from 'lit';
import type { FormField, FormValues } from '../../../contract/forms.ts';
import { LazyModule } from '../controllers/lazy-module.ts';
import type { FieldContext } from './field-context.ts';
import type { ValidationError } from './error-text.ts';

const regionOf = (tag: string): string => {
  try {
    return new Intl.Locale(tag).region ?? '';
  } catch {
    return '';
  }
};

/** The phone numbers of a form. Their parser is loaded with the first such field; without it numbers are sent as typed. */
export class PhoneField {
  readonly #host: LitElement;
  readonly #phoneNumber: LazyModule<typeof import('./phone-number.ts')>;
  /** The chosen country of each number, by the name of its field. */
  readonly #countries = new Map<string, string>();

  constructor(host: LitElement) {
    this.#host = host;
    this.#phoneNumber = new LazyModule(host, () => importModule(() => import('./phone-number.ts')), 'none');
  }

  reset(): void {
    this.#countries.clear();
  }

  /** The control for a phone number, once it is loaded; `fallback` is the country until one is chosen. */
  control(name: string, fallback: string): FieldContext['control'] {
    const phone = this.#phoneNumber.get();
    return (
      phone &&
      ((context) =>
        phone.phoneControl(context, this.#country(name, fallback), (country) => {
          this.#countries.set(name, country);
          this.#host.requestUpdate();
        }))
    );
  }

  /** The number to send: in E.164 if it can be parsed, else as typed. */
  normalize(name: string, typed: string, fallback: string): string {
    return this.#phoneNumber.peek()?.parsePhone(typed, this.#country(name, fallback))?.e164 ?? typed;
  }

  error(name: string, typed: string, fallback: string): ValidationError['code'] | undefined {
    if (typed.trim() === '') return undefined;
    return this.#phoneNumber.peek()?.phoneError(typed, this.#country(name, fallback));
  }

  #country(name: string, fallback: string): string {
    return this.#countries.get(name) ?? fallback;
  }
}

/** The country that the form itself asks for, else that of the page's language; empty if neither is known. */
export const defaultCountry = (
  fields: readonly (FormField | null)[],
  values: FormValues,
  tag: string,
): string => {
  const countryField = fields.find((field) => field?.type === 'country')?.name;
  const country = countryField === undefined ? '' : (values[countryField] ?? '');
  return (typeof country === 'string' && country) || regionOf(tag);
};
