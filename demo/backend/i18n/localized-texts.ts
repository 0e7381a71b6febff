// Texts of a program in the language of a request, and amounts inside sentences. Views take them from the `RequestContext`.

import type { LocalText } from '../../../src/contract/core/scalars.ts';
import type { Tx } from '../db/transaction.ts';

export const supportedLanguages = ['en', 'es', 'tr'] as const;
export type SupportedLanguage = (typeof supportedLanguages)[number];

/** In what a request is answered. */
export interface AcceptedLanguage {
  readonly language: SupportedLanguage;
  /** BCP 47 tag that dates are written by: `en-GB`. */
  readonly locale: string;
}

type TextParams = Readonly<Record<string, string>>;

/** The texts of a program in one language. A text that is missing falls back to English, marked with its language. */
export interface LocalizedTexts {
  readonly language: SupportedLanguage;
  /** Undefined where neither language has it. */
  find(key: string, params?: TextParams): LocalText | undefined;
  /** The key itself where neither language has it, so that the gap is visible. */
  get(key: string, params?: TextParams): LocalText;
  /** The texts of `key.1`, `key.2`, … up to the first one missing. */
  list(key: string): LocalText[];
  /** The text of `key.one`, `key.other`, … by the plural rules of the language that has it. */
  plural(key: string, amount: number): LocalText;
  /** Like `plural`, but undefined where neither language has it. */
  findPlural(key: string, amount: number): LocalText | undefined;
  formatDate(day: string): string;
}

/** A text without its language, for use inside another text. */
export const plainText = (text: LocalText): string => (typeof text === 'string' ? text : text.text);

/** Fills in `{name}`. What stands in two braces is for the browser: a survey quotes an answer by `{{id}}`. */
const interpolate = (text: string, params: TextParams): string =>
  text.replace(/(?<!\{)\{(\w+)\}(?!\})/g, (whole, name: string) => params[name] ?? whole);

// Made once: what `Intl` needs for a language takes longer to find than all that is formatted by it.
const rules = new Map<string, Intl.PluralRules>();
const pluralRules = (language: string): Intl.PluralRules => {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
};

/** A row of `localized`: key, language, text. */
export type TextRow = readonly [key: string, lang: string, text: string];

export const createTexts = (
  rows: readonly TextRow[],
  { language, locale }: AcceptedLanguage,
): LocalizedTexts => {
  const byLanguage = new Map<string, Map<string, string>>();
  for (const [key, lang, text] of rows) {
    const known = byLanguage.get(lang) ?? new Map<string, string>();
    byLanguage.set(lang, known.set(key, text));
  }
  const find = (keyFor: (lang: string) => string, params: TextParams = {}): LocalText | undefined => {
    const own = byLanguage.get(language)?.get(keyFor(language));
    if (own !== undefined) return interpolate(own, params);
    const fallback = byLanguage.get('en')?.get(keyFor('en'));
    return fallback === undefined ? undefined : { text: interpolate(fallback, params), lang: 'en' };
  };
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const texts: LocalizedTexts = {
    language,
    find: (key, params) => find(() => key, params),
    get: (key, params) => texts.find(key, params) ?? key,
    list: (key) => {
      const lines: LocalText[] = [];
      for (
        let line = texts.find(`${key}.1`);
        line !== undefined;
        line = texts.find(`${key}.${lines.length + 1}`)
      )
        lines.push(line);
      return lines;
    },
    plural: (key, amount) => texts.findPlural(key, amount) ?? key,
    findPlural: (key, amount) => find((lang) => `${key}.${pluralRules(lang).select(amount)}`),
    formatDate: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
  };
  return texts;
};

export const loadTexts = async (tx: Tx, language: SupportedLanguage): Promise<LocalizedTexts> => {
  const rows = await tx
    .selectFrom('localized')
    .select(['key', 'lang', 'text'])
    .where('lang', 'in', [language, 'en'])
    .execute();
  return createTexts(
    rows.map(({ key, lang, text }) => [key, lang, text]),
    { language, locale: language },
  );
};
