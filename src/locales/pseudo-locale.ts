import type { Message } from './translation.ts';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
};

const lengthen = (text: string): string => {
  const accented = text.replace(/\{\w+\}|[a-z]/gi, (part) => accents[part] ?? part);
  return `[${accented} ${'·'.repeat(Math.ceil(text.length * 0.4))}]`;
};

/** English made 40 % longer and marked, for `lang="en-XA"`: shows words that were forgotten and boxes that are too narrow. */
export const pseudoLocalize = <Words extends Readonly<Record<string, Message>>>(
  words: Words,
): Record<keyof Words, Message> => {
  const entries = Object.entries(words).map(([key, message]) => [
    key,
    typeof message === 'string'
      ? lengthen(message)
      : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, lengthen(text)])),
  ]);
  return Object.fromEntries(entries);
};
