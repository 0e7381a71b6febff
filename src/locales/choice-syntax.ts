import type { Message } from './translation.ts';

// What is used of ICU's message syntax: `{n, plural, one {# day} other {# days}}`, `selectordinal` and `select`, one inside
// another too. What stands around a choice becomes part of each of its forms, so that a form is a whole text.

/** A string that may hold a choice, and so must be read. */
export const hasChoice = (text: string): boolean => /\{\s*\w+\s*,/.test(text);

const choiceStart = /\{\s*(\w+)\s*,\s*(plural|select|selectordinal)\s*,\s*/y;
const formStart = /(=\d+|[\w-]+)\s*\{/y;

const fault = (text: string, why: string): Error => new Error(`${why} in the message "${text}"`);

/** Where the brace closes that was opened before `start`. */
const closingBrace = (text: string, start: number): number => {
  let depth = 1;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  throw fault(text, 'A brace is not closed');
};

/** @throws if a choice is not well formed, has no form `other`, or is of a kind that is not used here. */
export const readMessage = (text: string): Message => {
  const start = text.search(/\{\s*\w+\s*,/);
  if (start < 0) return text;
  choiceStart.lastIndex = start;
  const [head = '', by = '', kind] = choiceStart.exec(text) ?? [];
  if (!head) throw fault(text, 'A choice is neither plural, select nor selectordinal');
  const end = closingBrace(text, start + 1);
  const [before, after] = [text.slice(0, start), text.slice(end + 1)];
  const forms: Record<string, Message> = {};
  formStart.lastIndex = start + head.length;
  for (let found = formStart.exec(text); found; found = formStart.exec(text)) {
    const inner = formStart.lastIndex;
    const close = closingBrace(text, inner);
    const form = text.slice(inner, close);
    const written = kind === 'select' ? form : withCount(form, by);
    forms[found[1] ?? ''] = readMessage(before + written + after);
    formStart.lastIndex = close + 1 + (/^\s*/.exec(text.slice(close + 1))?.[0].length ?? 0);
    if (formStart.lastIndex === end) break;
  }
  if (!('other' in forms)) throw fault(text, `No form "other" for {${by}}`);
  return { by, ...(kind === 'selectordinal' && { ordinal: true }), forms };
};

/** `#` is the count of the choice around it; inside a further choice it is that one's. */
const withCount = (form: string, by: string): string => {
  let written = '';
  for (let index = 0; index < form.length; index += 1) {
    choiceStart.lastIndex = index;
    if (choiceStart.test(form)) {
      const end = closingBrace(form, index + 1);
      written += form.slice(index, end + 1);
      index = end;
    } else written += form[index] === '#' ? `{${by}}` : (form[index] ?? '');
  }
  return written;
};

/** A group of messages with each choice read. */
export const readMessages = <Words extends Readonly<Record<string, Message>>>(
  words: Words,
): Record<keyof Words, Message> => {
  const entries = Object.entries(words).map(([key, message]) => [
    key,
    typeof message === 'string' ? readMessage(message) : message,
  ]);
  return Object.fromEntries(entries);
};
