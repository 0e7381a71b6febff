import { readFileSync } from 'node:fs';
import { formsOf } from '../locale/check-words.ts';
import { groups, wordsOf } from '../locale/language-folder.ts';
import { at } from '../lib/paths.ts';

/** What comments in the English sources say above a key, by key. */
const notesIn = (source: string): Map<string, string> =>
  new Map([...source.matchAll(/^ {2}\/\/ (.+)\n {2}(\w+):/gm)].map(([, note = '', key = '']) => [key, note]));

/** "referral-form" is `referralForm` in code. */
const nameOf = (group: string): string =>
  group.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('*', '\\*');

/** Where a text is of two words at most, it is a label or a button: in a card of 320 px there is room for two fifths more. */
const longest = (texts: readonly string[]): string => {
  const text = texts.at(-1) ?? '';
  return text.length <= 24 && !text.includes('{') ? `${Math.ceil(text.length * 1.4)}` : '';
};

/** All keys by group: the English text, the room for a translation in characters where it is a label, the note. */
export const wordsTable = async (): Promise<string> => {
  const states = await wordsOf('en', 'states');
  const tables = await Promise.all(
    groups.map(async (group) => {
      const words = await wordsOf('en', group);
      const notes = notesIn(readFileSync(at(`src/locales/en/${group}.ts`), 'utf8'));
      const rows = Object.entries(words)
        // The states are part of each widget's group.
        .filter(([key, message]) => group === 'states' || states[key] !== message)
        .map(([key, message]) => {
          const texts = formsOf(message);
          const cells = [
            `\`${key}\``,
            escaped([...new Set(texts)].join(' / ')),
            longest(texts),
            notes.get(key) ?? '',
          ];
          return `| ${cells.join(' | ')} |`;
        });
      return [
        `### ${nameOf(group)}`,
        '',
        '| key | English | room | note |',
        '| --- | --- | --- | --- |',
        ...rows,
      ].join('\n');
    }),
  );
  return tables.join('\n\n');
};
