import type { DateWords } from './calendar-words.ts';
import type { Message } from './translation.ts';

/**
 * The registry of languages. English is imported by the part of a widget that speaks it, so that no widget brings the
 * words of another; every other language is loaded when a page is in it: two files for all widgets, one with what is said
 * at first, and one for what is loaded on demand. To add a language, write a folder `src/locales/<language>/` with a file
 * for each of `en/` and these two, and add it here under its BCP 47 primary tag. `en-XA` is English made longer and
 * marked, for tests of layouts.
 */
export const initialWords = {
  es: () => import('./es/initial.ts'),
  tr: () => import('./tr/initial.ts'),
};
export const onDemandWords = {
  es: () => import('./es/on-demand.ts'),
  tr: () => import('./tr/on-demand.ts'),
} satisfies Record<TranslatedLanguage, unknown>;

type TranslatedLanguage = keyof typeof initialWords;

/** A group of messages, by key. */
export type Messages = Readonly<Record<string, Message>>;

/** Every key of the English messages, in some language. The files themselves are held to more: see `Translation`. */
export type LoadedMessages<English extends Messages> = Readonly<Record<keyof English & string, Message>>;

/** Calls `load`, which is one `import()`, and tries again if it fails. */
type ImportFile = <File>(load: () => Promise<File>) => Promise<File>;

/** A group in one language. */
interface LoadedGroup<English extends Messages> {
  readonly words: LoadedMessages<English>;
  /** In the file with what is said at first. */
  readonly dates?: DateWords;
}

/** Where a group of messages comes from. */
export interface MessageLoaders<English extends Messages> {
  /** At hand at once; stands in for what can't be loaded. */
  readonly en: English;
  /** Language → what loads its words; rejects when they can't be loaded. */
  readonly load: Readonly<Record<string, (importFile: ImportFile) => Promise<LoadedGroup<English>>>>;
}

/** The loaders of one group, for all languages: its English, the files with its words, and its words in such a file. */
export const messageLoaders = <File extends object, English extends Messages>(
  en: English,
  files: Readonly<Record<TranslatedLanguage, () => Promise<File>>>,
  wordsIn: (file: File) => LoadedMessages<English>,
): MessageLoaders<English> => ({
  en,
  load: {
    ...Object.fromEntries(
      Object.entries(files).map(([language, load]) => [
        language,
        async (importFile: ImportFile) => {
          const file = await importFile(load);
          const { dates }: { readonly dates?: DateWords } = file;
          return { words: wordsIn(file), ...(dates && { dates }) };
        },
      ]),
    ),
    'en-XA': async (importFile) => ({
      words: (await importFile(() => import('./pseudo-locale.ts'))).pseudoLocalize(en),
    }),
  },
});
