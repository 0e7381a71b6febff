import type { LocalText } from '../../contract/core/scalars.ts';

/** Changes a text, and keeps what is said of its language. */
export const mapWords = (words: LocalText, change: (text: string) => string): LocalText =>
  typeof words === 'string' ? change(words) : { ...words, text: change(words.text) };

export const wordsOf = (words: LocalText): string => (typeof words === 'string' ? words : words.text);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
  euro: '€',
};

/** The character of an entity, or the entity itself where there is none. */
const decodeEntity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return entities[name] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
};

export const decodeEntities = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, decodeEntity);

const blockEnd = /<(?:br\s{0,9}\/?|\/(?:p|div|li|h[1-6]|tr|ul|ol))>/gi;

/** The words of a text with markup. Laurel shows text alone, so tags are left out; what they mean in lines is kept. */
export const withoutMarkup = (text: string): string => {
  const lines = text
    .replace(blockEnd, '\n')
    .replace(/<!--[^<>]*-->/g, '')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\*\*(?=\S)([^*\n]{1,999})\*\*/g, '$1');
  return decodeEntities(lines)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

/** Whether a text has a character that is seen: a title without one can't be shown. */
export const isSeen = (words: LocalText | undefined): words is LocalText =>
  words !== undefined && /[^\s\p{Cc}\p{Cf}]/u.test(wordsOf(words));
