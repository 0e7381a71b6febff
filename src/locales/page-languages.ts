import type { DateWords } from './calendar-words.ts';
import type { AllWords, SomeWords } from './all-words.ts';
import type { Message } from './translation.ts';

/** A language that a page has registered, as a file that holds all groups and is its own next file. */
export interface RegisteredFile extends AllWords {
  readonly dates?: DateWords;
  readonly onDemand: () => Promise<RegisteredFile>;
  readonly dialogs: () => Promise<RegisteredFile>;
}

/** The words that a page has put in the place of those of a group, for a widget in the language `tag`. */
export type ReplaceWords = (
  widget: { readonly host: Element; readonly tag: string },
  wordsIn: (file: SomeWords) => Readonly<Record<string, Message>> | undefined,
) => Readonly<Record<string, Message>>;

/** What a page has said about words; `registerLocale` and `overrideWords` write it, and are loaded by no page without them. */
export const pageLanguages: {
  readonly files: Record<string, () => Promise<RegisteredFile>>;
  replace: ReplaceWords | undefined;
  /** Called when words have changed. */
  readonly listeners: Set<() => void>;
} = { files: {}, replace: undefined, listeners: new Set() };
