import { readFileSync } from 'node:fs';
import { at } from '../lib/paths.ts';

/** The table of public tokens, as it stands in the comment above them. */
export const tokenTable = (): string =>
  readFileSync(at('src/themes/tokens.ts'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/^ \* ?/, ''))
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replace(/(--[-\w]+)/, '`$1`'))
    .map((line) => line.replace(/^\|`?-+`?\|.*/, '| --- | --- | --- |'))
    .join('\n');
