import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import parse, { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/min';
import { icon } from '../ui/icons.ts';
import { countries } from './countries.ts';
import type { FieldContext } from './field-context.ts';
import { input } from './field.ts';

/** A phone number that could be dialled from anywhere. */
export interface PhoneNumber {
  /** As it is sent: `+902121234567`. */
  readonly e164: string;
  /** As it is shown: `+90 212 123 45 67`. */
  readonly international: string;
  /** ISO 3166-1 code; several countries share a calling code, and a number may not say which. */
  readonly country: string | undefined;
}

/** Reads what was typed: with a country code, or as it is dialled within `country`. */
export const parsePhone = (typed: string, country: string): PhoneNumber | undefined => {
  const number = parse(typed.trim().replace(/^00(?=[1-9])/, '+'), {
    extract: false,
    ...(isSupportedCountry(country) && { defaultCountry: country }),
  });
  // Possible, not assigned: new ranges come up faster than a page is built anew.
  // E.164 has no room for an extension: better asked for again than lost.
  if (!number?.isPossible() || number.ext) return undefined;
  return { e164: number.number, international: number.formatInternational(), country: number.country };
};

/** What keeps it from being dialled; whether anybody answers, only a call tells. */
export const phoneError = (typed: string, country: string): 'no_country' | 'not_a_phone' | undefined => {
  if (parsePhone(typed, country)) return undefined;
  return isSupportedCountry(country) || /^\s*(\+|00)/.test(typed) ? 'not_a_phone' : 'no_country';
};

const callingCode = (country: string): string =>
  isSupportedCountry(country) ? `+${getCountryCallingCode(country)}` : '+';

/** The country in which a number is dialled, and the number; a number that names its country chooses it. */
export const phoneControl = (
  asked: FieldContext,
  country: string,
  choose: (country: string) => void,
): TemplateResult => {
  const { words, value, onAnswer } = asked;
  const tag = words.locale;
  const settle = (where: string): void => {
    const phone = parsePhone(value, where);
    choose(phone?.country ?? where);
    if (phone && phone.international !== value) onAnswer(phone.international);
  };
  const moved = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    const { value: next } = target;
    const bare = parsePhone(value, country);
    const code = callingCode(country);
    // The same number, dialled in another country.
    if (bare && bare.e164.startsWith(code)) {
      const there = parsePhone(bare.e164.slice(code.length), next);
      if (there) onAnswer(there.international);
    }
    choose(next);
  };
  return html`<div class="phone" @change=${() => settle(country)}>
    <div class="drop" @change=${(event: Event) => (event.stopPropagation(), moved(event))}>
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
    ${input(asked)}
  </div>`;
};
