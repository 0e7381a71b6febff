import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import parse, { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/min';
import { readPhone } from '../../../rules/typed-text.ts';
import { icon } from '../ui/icons.ts';
import { countries } from './countries.ts';
import type { FieldContext } from './field-context.ts';
import { input } from './field.ts';

/** A phone number with its country code. */
export interface PhoneNumber {
  /** The form to send: `+902121234567`. */
  readonly e164: string;
  /** The form to show: `+90 212 123 45 67`. */
  readonly international: string;
  /** ISO 3166-1 code; several countries share a calling code, and a number may not say which. */
  readonly country: string | undefined;
}

/** Parses a number that was typed with its country code, or as it is dialled within `country`. */
export const parsePhone = (typed: string, country: string): PhoneNumber | undefined => {
  const number = parse(readPhone(typed).replace(/^00(?=[1-9])/, '+'), {
    extract: false,
    ...(isSupportedCountry(country) && { defaultCountry: country }),
  });
  // `isPossible`, not `isValid`: countries assign new ranges more often than a page is built.
  // E.164 cannot carry an extension: the person is asked again, so that none is lost.
  if (!number?.isPossible() || number.ext) return undefined;
  return { e164: number.number, international: number.formatInternational(), country: number.country };
};

/** Why the number cannot be dialled: its country is unknown, or it is no phone number there. */
export const phoneError = (typed: string, country: string): 'no_country' | 'not_a_phone' | undefined => {
  if (parsePhone(typed, country)) return undefined;
  return isSupportedCountry(country) || /^\s*(\+|00)/.test(typed) ? 'not_a_phone' : 'no_country';
};

const callingCode = (country: string): string =>
  isSupportedCountry(country) ? `+${getCountryCallingCode(country)}` : '+';

/** The control of a phone number: a list of countries and the number. Typing a country code chooses the country. */
export const phoneControl = (
  context: FieldContext,
  country: string,
  setCountry: (country: string) => void,
): TemplateResult => {
  const { words, value, onAnswer } = context;
  const tag = words.textLang;
  const normalize = (): void => {
    const phone = parsePhone(value, country);
    setCountry(phone?.country ?? country);
    if (phone && phone.international !== value) onAnswer(phone.international);
  };
  const changeCountry = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    const { value: newCountry } = target;
    const phone = parsePhone(value, country);
    const code = callingCode(country);
    // The national number stays, under the calling code of the new country.
    if (phone && phone.e164.startsWith(code)) {
      const moved = parsePhone(phone.e164.slice(code.length), newCountry);
      if (moved) onAnswer(moved.international);
    }
    setCountry(newCountry);
  };
  return html`<div class="phone" @change=${normalize}>
    <div
      class="select-box"
      @input=${changeCountry}
      @change=${(event: Event) => (event.stopPropagation(), changeCountry(event))}
    >
      <select class="control" aria-label=${words.text('callingCode')}>
        <option value="" .selected=${country === ''}>${words.text('choose')}</option>
        ${guard([tag, country], () =>
          countries(tag)
            .filter(({ value: code }) => isSupportedCountry(code))
            .map(
              ({ value: code, label }) =>
                html`<option value=${code} .selected=${code === country}>
                  ${label} ${callingCode(code)}
                </option>`,
            ),
        )}
      </select>
      <span class="code" aria-hidden="true">${callingCode(country)}</span>${icon('more')}
    </div>
    ${input(context)}
  </div>`;
};
