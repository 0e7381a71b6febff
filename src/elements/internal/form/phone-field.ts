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

/** Phone numbers of a form: read by what is loaded when one is asked for, and taken as they are without it. */
export class PhoneField {
  readonly #host: LitElement;
  readonly #phoneNumber: LazyModule<typeof import('./phone-number.ts')>;
  /** Where a number is dialled, by the name of its question. */
  readonly #countries = new Map<string, string>();

  constructor(host: LitElement) {
    this.#host = host;
    this.#phoneNumber = new LazyModule(host, () => import('./phone-number.ts'));
  }

  reset(): void {
    this.#countries.clear();
  }

  /** The control of a phone number, once it is loaded. */
  control(name: string, usual: string): FieldContext['control'] {
    const phone = this.#phoneNumber.get();
    return (
      phone &&
      ((asked) =>
        phone.phoneControl(asked, this.#country(name, usual), (country) => {
          this.#countries.set(name, country);
          this.#host.requestUpdate();
        }))
    );
  }

  /** As it is sent, where it can be read. */
  normalize(name: string, typed: string, usual: string): string {
    return this.#phoneNumber.peek()?.parsePhone(typed, this.#country(name, usual))?.e164 ?? typed;
  }

  error(name: string, typed: string, usual: string): ValidationError['code'] | undefined {
    if (typed.trim() === '') return undefined;
    return this.#phoneNumber.peek()?.phoneError(typed, this.#country(name, usual));
  }

  #country(name: string, usual: string): string {
    return this.#countries.get(name) ?? usual;
  }
}

/** The country that the same form asks for, or else the one of the page's language. */
export const defaultCountry = (
  fields: readonly (FormField | null)[],
  values: FormValues,
  tag: string,
): string => {
  const asked = fields.find((field) => field?.type === 'country')?.name;
  const given = asked === undefined ? '' : (values[asked] ?? '');
  return (typeof given === 'string' && given) || regionOf(tag);
};
