import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from '../../.config/lib/paths.ts';

const place = /(<!-- bench -->)[\s\S]*?(<!-- \/bench -->)/;

/** Puts the figures between the marks of the README, if it has them. Says what it did. */
export const writeReadme = (text: string): string => {
  const file = at('README.md');
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!place.test(old)) return 'README.md has no place <!-- bench --> … <!-- /bench -->: left as it is.';
  writeFileSync(
    file,
    old.replace(place, (_, start: string, end: string) => `${start}\n\n${text}\n\n${end}`),
  );
  return 'README.md has the new figures.';
};
