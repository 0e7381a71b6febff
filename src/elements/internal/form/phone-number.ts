import parse, {
  getCountryCallingCode,
  isSupportedCountry,
  Metadata,
  validatePhoneNumberLength,
  type CountryCode,
} from 'libphonenumber-js/min';
import { readPhone } from '../../../rules/typed-text.ts';

// It is there, and its type is not.
declare module 'libphonenumber-js/min' {
  interface Metadata {
    /** The countries that share a calling code, the main one first; `undefined` if it is of none. */
    getCountryCodesForCallingCode(code: string): readonly CountryCode[] | undefined;
  }
}

/** A phone number with its country code. */
export interface PhoneNumber {
  /** The form to send: `+902121234567`. */
  readonly e164: string;
  /** The form to show: `+90 212 123 45 67`. */
  readonly international: string;
  /** Without its country code. */
  readonly national: string;
  readonly callingCode: string;
  /** ISO 3166-1 code; several countries share a calling code, and a number may not say which. */
  readonly country: string | undefined;
}

/** What keeps a text from being a number that can be dialled. */
export type PhoneErrorCode = 'not_a_phone' | 'no_country' | 'phone_too_short' | 'phone_too_long';

/** Whether numbers of this country can be read: `XK` can, `EU` and `MARS` can't. */
export const hasNumbers = (country: string): country is CountryCode => isSupportedCountry(country);

/** `+52`; a mere `+` without a country. */
export const callingCode = (country: string): string =>
  hasNumbers(country) ? `+${getCountryCallingCode(country)}` : '+';

/** A country with this calling code, `+1`: `country` where it has it, else the one that the code is known for. */
export const countryOfCode = (code: string, country: string): string =>
  callingCode(country) === code
    ? country
    : (new Metadata().getCountryCodesForCallingCode(code.slice(1))?.[0] ?? country);

/** What was typed, with `+` in place of the `00` that many dial. */
const dialled = (typed: string): string => readPhone(typed).replace(/^00(?=[1-9])/, '+');

/** Whether a text says by itself in which country it is dialled. */
const namesCountry = (typed: string): boolean => dialled(typed).startsWith('+');

/** The country code that a text begins with, `+52`, also of a number that is not whole yet. */
export const callingCodeIn = (typed: string): string | undefined => {
  const number = namesCountry(typed) ? parse(dialled(typed), { extract: false }) : undefined;
  return number && `+${number.countryCallingCode}`;
};

/** Parses a number that was typed with its country code, or as it is dialled within `country`. */
export const parsePhone = (typed: string, country: string): PhoneNumber | undefined => {
  const number = parse(dialled(typed), {
    extract: false,
    ...(hasNumbers(country) && { defaultCountry: country }),
  });
  // `isPossible`, not `isValid`: countries assign new ranges more often than a page is built.
  // E.164 cannot carry an extension: the person is asked again, so that none is lost.
  if (!number?.isPossible() || number.ext) return undefined;
  return {
    e164: number.number,
    international: number.formatInternational(),
    national: number.nationalNumber,
    callingCode: `+${number.countryCallingCode}`,
    country: number.country,
  };
};

/** Why the number cannot be dialled: its country is unknown, it is too short or too long there, or it is none. */
export const phoneError = (typed: string, country: string): PhoneErrorCode | undefined => {
  if (typed.trim() === '' || parsePhone(typed, country)) return undefined;
  const text = dialled(typed);
  if (!/\d/.test(text)) return 'not_a_phone';
  if (!hasNumbers(country) && !namesCountry(typed)) return 'no_country';
  const length = validatePhoneNumberLength(text, hasNumbers(country) ? country : undefined);
  if (length === 'TOO_SHORT') return 'phone_too_short';
  return length === 'TOO_LONG' ? 'phone_too_long' : 'not_a_phone';
};

/**
 * The answer that a text is: in E.164 if it can be parsed. Else as it was typed, below the calling code of the country that was
 * `chosen` for it, so that a draft keeps both.
 */
export const phoneAnswer = (typed: string, country: string, chosen: boolean): string => {
  const phone = parsePhone(typed, country);
  if (phone) return phone.e164;
  const text = dialled(typed);
  const isPart = chosen && hasNumbers(country) && /\d/.test(text) && !text.startsWith('+');
  return isPart ? `${callingCode(country)} ${text}` : typed.trim();
};
