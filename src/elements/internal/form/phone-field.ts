import type { LitElement } from 'lit';
import { importModule } from '../../../client/http/import-module.ts';
import type { FormField, FormValues } from '../../../contract/forms.ts';
import { LazyModule } from '../controllers/lazy-module.ts';
import { ProgramController } from '../program/program-controller.ts';
import type { PhoneErrorCode } from './phone-number.ts';

const regionOf = (tag: string): string => {
  try {
    return new Intl.Locale(tag).region ?? '';
  } catch {
    return '';
  }
};

type PhoneModule = typeof import('./phone-control.ts');
/** Draws the control of a phone number. */
export type PhoneFieldControl = PhoneModule['phoneControl'];

/** The phone numbers of a form or survey. Their parser is loaded with the first such field; without it numbers are sent as typed. */
export class PhoneField {
  readonly #tag: () => string;
  readonly #module: LazyModule<PhoneModule>;
  readonly #program: ProgramController;

  /** `tag` gives the language of the page, whose region is the country of numbers unless something nearer names one. */
  constructor(host: LitElement, tag: () => string) {
    this.#tag = tag;
    this.#program = new ProgramController(host);
    this.#module = new LazyModule(host, () => importModule(() => import('./phone-control.ts')), 'none');
  }

  /** Whether the parser is there, or will not come. Does not load it. */
  get isReady(): boolean {
    return this.#module.failed || this.#module.peek() !== undefined;
  }

  load(): void {
    this.#module.get();
  }

  /** The control, if the parser is there. */
  peek(): PhoneFieldControl | undefined {
    return this.#module.peek()?.phoneControl;
  }

  /** The first of these that is a country, or else that of the page's language, or of the account; empty if none is known. */
  country(...named: readonly (string | undefined)[]): string {
    const all = [...named, regionOf(this.#tag()), this.#program.client?.country];
    return all.find((one) => one !== undefined && this.#module.peek()?.hasNumbers(one)) ?? '';
  }

  /** The value to send: in E.164 if it can be parsed, else as it is. */
  normalize(answer: string, country: string): string {
    return this.#module.peek()?.phoneAnswer(answer, country, false) ?? answer;
  }

  error(answer: string, country: string): PhoneErrorCode | undefined {
    return this.#module.peek()?.phoneError(answer, country);
  }
}

/** The country that the form itself asks for, if it is answered. */
export const askedCountry = (
  fields: readonly (FormField | null)[],
  values: FormValues,
): string | undefined => {
  const name = fields.find((field) => field?.type === 'country')?.name;
  const country = name === undefined ? undefined : values[name];
  return typeof country === 'string' ? country : undefined;
};
