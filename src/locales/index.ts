import type { DateWords } from './date-words.ts';
import type { Message } from './translation.ts';

/**
 * The registry of languages. English is imported by the part of a widget that speaks it, so that no widget brings the
 * words of another; every other language is loaded when a page is in it. To add one, write a folder
 * `src/locales/<language>/` with a file for each of `en/`, and add its BCP 47 primary tag here. The build writes every
 * `messageLoaders(…)` out with a literal `import()` for each language (`.config/build/expand-locale-imports.ts`).
 * `en-XA` is English made longer and marked, for tests of layouts.
 */
export const translatedLanguages = ['es', 'tr'] as const;

type TranslatedLanguage = (typeof translatedLanguages)[number];

/** A group of messages, by key. */
export type Messages = Readonly<Record<string, Message>>;

/** Every key of the English messages, in some language. The files themselves are held to more: see `Translation`. */
export type LoadedMessages<English extends Messages> = Readonly<Record<keyof English & string, Message>>;

/** The module that holds a group in one language. */
interface MessageFile<English extends Messages> {
  readonly words: LoadedMessages<English>;
  /** In the groups that a widget speaks first. */
  readonly dates?: DateWords;
}

/** Where a group of messages comes from. */
export interface MessageLoaders<English extends Messages> {
  /** At hand at once; stands in for what can't be loaded. */
  readonly en: English;
  /** Language → the import of its file; rejects when it can't be loaded. */
  readonly load: Readonly<Record<string, () => Promise<MessageFile<English>>>>;
}

/**
 * The loaders of one group, for all languages: its English, and the import of its file in another language.
 * `messageLoaders(en, (language) => import(`../locales/${language}/form.ts`))`
 */
export const messageLoaders = <English extends Messages>(
  en: English,
  importFile: (language: TranslatedLanguage) => Promise<MessageFile<English>>,
): MessageLoaders<English> => ({
  en,
  load: {
    ...Object.fromEntries(translatedLanguages.map((language) => [language, () => importFile(language)])),
    'en-XA': async () => ({ words: (await import('./pseudo-locale.ts')).pseudoLocalize(en) }),
  },
});
