import type { SomeWords } from './all-words.ts';
import type { DateWords } from './calendar-words.ts';
import { firstFiles, mapValues, nextFiles, type ImportFile, type LanguageFiles } from './language-files.ts';
import { pageLanguages } from './page-languages.ts';
import { languages } from './registry.ts';
import type { Message } from './translation.ts';

// English is imported by the part of a widget that speaks it, so that no widget brings the words of another; every other
// language is loaded when a page is in it. How to add one: docs/languages.md.

type InitialFile = Omit<typeof import('./es/initial.ts'), 'dates'>;

/** What the widgets say at first. */
export const initialWords = firstFiles<InitialFile>(languages, pageLanguages.files);
/** What parts say that are loaded on demand. */
export const onDemandWords = nextFiles(initialWords, (file) => file.onDemand);

/** A group of messages, by key. */
export type Messages = Readonly<Record<string, Message>>;

/** Every key of the English messages, in some language. The files themselves are held to more: see `Translation`. */
export type LoadedMessages<English extends Messages> = Readonly<Record<keyof English & string, Message>>;

/** A group in one language. */
interface LoadedGroup<English extends Messages> {
  readonly words: LoadedMessages<English>;
  /** In the file with what is said at first, where the language has them. */
  readonly dates?: DateWords;
}

/** Where a group of messages comes from. */
export interface MessageLoaders<English extends Messages> {
  /** At hand at once; stands in for what can't be loaded. */
  readonly en: English;
  /** Language → what loads its words; rejects when they can't be loaded. */
  readonly load: () => Readonly<Record<string, (importFile: ImportFile) => Promise<LoadedGroup<English>>>>;
  /** The group in words of the page's own, where they have it. */
  wordsIn(file: SomeWords): Messages | undefined;
}

/** Words with each choice of forms read. What reads them is loaded where a message has one. */
const withChoicesRead = async <Words extends Messages>(
  words: Words,
  importFile: ImportFile,
): Promise<Readonly<Record<keyof Words & string, Message>>> =>
  /\{\s*\w+\s*,/.test(JSON.stringify(words))
    ? (await importFile(() => import('./choice-syntax.ts'))).readMessages(words)
    : words;

/** The loaders of one group, for all languages: its English, the files with its words, and its words in such a file. */
export const messageLoaders = <
  File extends SomeWords & { readonly dates?: DateWords },
  English extends Messages,
>(
  en: English,
  files: LanguageFiles<File>,
  wordsIn: (file: File) => LoadedMessages<English>,
): MessageLoaders<English> => ({
  en,
  load: () => ({
    ...mapValues(files(), (load) => async (importFile: ImportFile) => {
      const file = await load(importFile);
      const { dates } = file;
      return { words: await withChoicesRead(wordsIn(file), importFile), ...(dates && { dates }) };
    }),
    'en-XA': async (importFile) => ({
      words: (await importFile(() => import('./pseudo-locale.ts'))).pseudoLocalize(en),
    }),
  }),
  wordsIn,
});
