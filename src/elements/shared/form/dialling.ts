import type { LitElement } from 'lit';
import type { Field, Values } from '../../../contract/field.ts';
import { OnDemand } from '../on-demand.ts';
import type { Asked } from './asked.ts';
import type { Fault } from './fault-text.ts';

const regionOf = (tag: string): string => {
  try {
    return new Intl.Locale(tag).region ?? '';
  } catch {
    return '';
  }
};

/** Phone numbers of a form: read by what is loaded when one is asked for, and taken as they are without it. */
export class Dialling {
  readonly #host: LitElement;
  readonly #phone: OnDemand<typeof import('./phone.ts')>;
  /** Where a number is dialled, by the name of its question. */
  readonly #chosen = new Map<string, string>();

  constructor(host: LitElement) {
    this.#host = host;
    this.#phone = new OnDemand(host, () => import('./phone.ts'));
  }

  forget(): void {
    this.#chosen.clear();
  }

  /** The control of a phone number, once it is loaded. */
  control(name: string, usual: string): Asked['control'] {
    const phone = this.#phone.get();
    return (
      phone &&
      ((asked) =>
        phone.phoneControl(asked, this.#country(name, usual), (country) => {
          this.#chosen.set(name, country);
          this.#host.requestUpdate();
        }))
    );
  }

  /** As it is sent, where it can be read. */
  sent(name: string, typed: string, usual: string): string {
    return this.#phone.peek()?.readPhone(typed, this.#country(name, usual))?.sent ?? typed;
  }

  fault(name: string, typed: string, usual: string): Fault['code'] | undefined {
    if (typed.trim() === '') return undefined;
    return this.#phone.peek()?.phoneFault(typed, this.#country(name, usual));
  }

  #country(name: string, usual: string): string {
    return this.#chosen.get(name) ?? usual;
  }
}

/** The country that the same form asks for, or else the one of the page's language. */
export const usualCountry = (fields: readonly (Field | null)[], values: Values, tag: string): string => {
  const asked = fields.find((field) => field?.type === 'country')?.name;
  const given = asked === undefined ? '' : (values[asked] ?? '');
  return (typeof given === 'string' && given) || regionOf(tag);
};
