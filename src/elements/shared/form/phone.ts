import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import parse, { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/min';
import { icon } from '../icon.ts';
import { countries } from './countries.ts';
import type { Asked } from './asked.ts';
import { input } from './field.ts';

/** A phone number that could be dialled from anywhere. */
export interface Phone {
  /** As it is sent: `+902121234567`. */
  readonly sent: string;
  /** As it is shown: `+90 212 123 45 67`. */
  readonly shown: string;
  /** ISO 3166-1 code; several countries share a calling code, and a number may not say which. */
  readonly country: string | undefined;
}

/** Reads what was typed: with a country code, or as it is dialled within `country`. */
export const readPhone = (typed: string, country: string): Phone | undefined => {
  const number = parse(typed.trim().replace(/^00(?=[1-9])/, '+'), {
    extract: false,
    ...(isSupportedCountry(country) && { defaultCountry: country }),
  });
  // Possible, not assigned: new ranges come up faster than a page is built anew.
  // E.164 has no room for an extension: better asked for again than lost.
  if (!number?.isPossible() || number.ext) return undefined;
  return { sent: number.number, shown: number.formatInternational(), country: number.country };
};

/** What keeps it from being dialled; whether anybody answers, only a call tells. */
export const phoneFault = (typed: string, country: string): 'no_country' | 'not_a_phone' | undefined => {
  if (readPhone(typed, country)) return undefined;
  return isSupportedCountry(country) || /^\s*(\+|00)/.test(typed) ? 'not_a_phone' : 'no_country';
};

const codeOf = (country: string): string =>
  isSupportedCountry(country) ? `+${getCountryCallingCode(country)}` : '+';

/** The country in which a number is dialled, and the number; a number that names its country chooses it. */
export const phoneControl = (
  asked: Asked,
  country: string,
  choose: (country: string) => void,
): TemplateResult => {
  const { words, value, answer } = asked;
  const tag = words.locale;
  const settle = (where: string): void => {
    const phone = readPhone(value, where);
    choose(phone?.country ?? where);
    if (phone && phone.shown !== value) answer(phone.shown);
  };
  const moved = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    const { value: next } = target;
    const bare = readPhone(value, country);
    const code = codeOf(country);
    // The same number, dialled in another country.
    if (bare && bare.sent.startsWith(code)) {
      const there = readPhone(bare.sent.slice(code.length), next);
      if (there) answer(there.shown);
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
                html`<option value=${code} .selected=${code === country}>${label} ${codeOf(code)}</option>`,
            ),
        )}
      </select>
      <span class="code" aria-hidden="true">${codeOf(country)}</span>${icon('more')}
    </div>
    ${input(asked)}
  </div>`;
};
