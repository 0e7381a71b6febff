import { find } from './find.ts';
import type { Member } from './vendor.ts';
import { roleWord, wordsFor } from './words.ts';

const say = (selector: string, text: string): void => {
  find(selector, HTMLElement).textContent = text;
};

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('');

/** Whose portal this is, and who is signed in. */
export const greet = ({ account, name, program, role, vendor }: Member, tag: string): void => {
  const words = wordsFor(tag);
  say('#vendor', vendor);
  say('#account', account);
  say('#name', name);
  say('#initials', initialsOf(name));
  say('#role', roleWord(role, words));
  find('#role', HTMLElement).lang = words.lang;
  for (const place of document.querySelectorAll('.program')) place.textContent = program;
  const mark = find('#mark', SVGUseElement);
  const sprite = mark.href.baseVal.split('#', 1).join('');
  mark.setAttribute('href', `${sprite}#mark-${vendor.split(' ', 1).join('').toLowerCase()}`);
  document.title = `${program} · ${vendor}`;
};
