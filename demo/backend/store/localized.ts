import type { LocalText } from '../../../src/contract/text.ts';
import type { Books } from './store.ts';

export const languages = ['en', 'es', 'tr'] as const;
export type Language = (typeof languages)[number];

type Params = Readonly<Record<string, string>>;

/** What people read, in one language, each text by itself falling back to English. */
export interface Texts {
  readonly language: Language;
  /** Absent where no language has it. */
  find(key: string, params?: Params): LocalText | undefined;
  /** The key itself where no language has it: a gap that shows. */
  say(key: string, params?: Params): LocalText;
  /** `key.1`, `key.2`, … as long as there are any. */
  lines(key: string): LocalText[];
  /** `key.one`, `key.other`, … as the number asks for in the language that answers. */
  counted(key: string, amount: number): LocalText;
  /** The same, absent where no language has it. */
  findCounted(key: string, amount: number): LocalText | undefined;
  date(day: string): string;
}

/** The bare words of a text, to stand inside another one. */
export const plain = (text: LocalText): string => (typeof text === 'string' ? text : text.text);

const fill = (text: string, params: Params): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);

const collect = (byLanguage: ReadonlyMap<string, ReadonlyMap<string, string>>, language: Language): Texts => {
  const find = (keyFor: (lang: string) => string, params: Params = {}): LocalText | undefined => {
    const own = byLanguage.get(language)?.get(keyFor(language));
    if (own !== undefined) return fill(own, params);
    const fallback = byLanguage.get('en')?.get(keyFor('en'));
    return fallback === undefined ? undefined : { text: fill(fallback, params), lang: 'en' };
  };
  const texts: Texts = {
    language,
    find: (key, params) => find(() => key, params),
    say: (key, params) => texts.find(key, params) ?? key,
    lines: (key) => {
      const lines: LocalText[] = [];
      for (
        let line = texts.find(`${key}.1`);
        line !== undefined;
        line = texts.find(`${key}.${lines.length + 1}`)
      )
        lines.push(line);
      return lines;
    },
    counted: (key, amount) => texts.findCounted(key, amount) ?? key,
    findCounted: (key, amount) => find((lang) => `${key}.${new Intl.PluralRules(lang).select(amount)}`),
    date: (day) =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(new Date(`${day}T00:00:00Z`)),
  };
  return texts;
};

export const loadTexts = async (books: Books, language: Language): Promise<Texts> => {
  const rows = await books
    .selectFrom('localized')
    .select(['key', 'lang', 'text'])
    .where('lang', 'in', [language, 'en'])
    .execute();
  const byLanguage = new Map<string, Map<string, string>>();
  for (const { key, lang, text } of rows) {
    const known = byLanguage.get(lang) ?? new Map<string, string>();
    byLanguage.set(lang, known.set(key, text));
  }
  return collect(byLanguage, language);
};
