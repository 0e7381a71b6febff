import { hasChoice, readMessage } from '../../src/locales/choice-syntax.ts';
import type { Message } from '../../src/locales/translation.ts';

export type LocaleWords = Readonly<Record<string, Message>>;

/** What stands before a text that is still English. */
export const missingMark = '⟦missing⟧ ';

/** Whole texts that a message may become. */
export const formsOf = (message: Message): string[] => {
  if (typeof message === 'string') {
    const read = hasChoice(message) ? readMessage(message) : message;
    return typeof read === 'string' ? [read] : formsOf(read);
  }
  const forms: readonly Message[] = Object.values('forms' in message ? message.forms : message);
  return forms.flatMap(formsOf);
};

export const placeholdersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

/** The placeholders that a message is filled with: those of its fullest form, and those that choose one. */
const filledPlaceholders = (message: Message): Set<string> => {
  const all = formsOf(message).flatMap(placeholdersOf);
  const byCount = typeof message === 'object' && !('forms' in message) ? ['n'] : [];
  return new Set([...all, ...byCount]);
};

/** In these languages CLDR's `many` is for millions, and `other` may stand in for it. */
const manyIsRare = /^(ca|es|fr|it|pt)\b/;

interface Choice {
  readonly categories: readonly string[];
  readonly wanted: readonly string[];
}

const choicesIn = (message: Message, tag: string): Choice[] => {
  if (typeof message === 'string') return hasChoice(message) ? choicesIn(readMessage(message), tag) : [];
  const isChoice = 'forms' in message;
  const forms: Readonly<Record<string, Message>> = isChoice ? message.forms : { ...message };
  const names = Object.keys(forms).filter((name) => !name.startsWith('='));
  const isPlural = !isChoice || message.ordinal || names.some((name) => name === 'one' || name === 'few');
  const type = isChoice && message.ordinal ? 'ordinal' : 'cardinal';
  const wanted = new Intl.PluralRules(tag, { type }).resolvedOptions().pluralCategories;
  const own = isPlural || names.join() === 'other' ? [{ categories: names, wanted }] : [];
  return [...own, ...Object.values(forms).flatMap((form) => choicesIn(form, tag))];
};

const pluralFaults = (message: Message, tag: string): string[] =>
  choicesIn(message, tag).flatMap(({ categories, wanted }) => [
    ...wanted
      .filter((form) => !categories.includes(form) && !(form === 'many' && manyIsRare.test(tag)))
      .map((form) => `lacks the form "${form}"`),
    ...categories
      .filter((form) => !wanted.some((known) => known === form))
      .map((form) => `has a form "${form}" that ${tag} does not count in`),
  ]);

const placeholderFaults = (message: Message, english: Message): string[] => {
  const wanted = filledPlaceholders(english);
  const forms = formsOf(message).map(placeholdersOf);
  const used = new Set(forms.flat());
  const unknown = [...used]
    .filter((name) => !wanted.has(name))
    .map((name) => `has {${name}}, which is never filled`);
  const needed = new Set(
    formsOf(english).at(-1) === undefined ? [] : placeholdersOf(formsOf(english).at(-1) ?? ''),
  );
  // The last form is the one for most numbers; "1 day" may be "a day".
  const last = forms.at(-1) ?? [];
  const lost = [...needed].filter((name) => !last.includes(name)).map((name) => `lacks {${name}}`);
  return [...unknown, ...lost];
};

const typesettingFaults = (message: Message): string[] =>
  formsOf(message).flatMap((text) => [
    ...(/['"]|\s\s|^\s|\s$|\.\.\./.test(text) ? [`has straight quotes, "..." or stray spaces: ${text}`] : []),
    ...(/[!¡！]/.test(text) ? [`shouts: ${text}`] : []),
    ...(text.split('*').length % 2 === 0 ? [`has a * without its pair: ${text}`] : []),
  ]);

/** What is wrong with one message; `english` is undefined where English has no such key. */
const messageFaults = (message: Message | undefined, english: Message | undefined, tag: string): string[] => {
  if (english === undefined) return ['is no key of the English'];
  if (message === undefined) return ['is missing'];
  try {
    if (formsOf(message).some((text) => text.startsWith(missingMark))) return ['is still English'];
    return [
      ...placeholderFaults(message, english),
      ...pluralFaults(message, tag),
      ...typesettingFaults(message),
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
};

/** What is wrong with a group of words in the language `tag`: a line per fault, "key: what". */
export const wordFaults = (words: LocaleWords, english: LocaleWords, tag: string): string[] =>
  [...new Set([...Object.keys(english), ...Object.keys(words)])].flatMap((key) =>
    messageFaults(words[key], english[key], tag).map((fault) => `${key}: ${fault}`),
  );
