import { findElement } from './dom.ts';
import type { PortalMember } from './vendor-api.ts';
import { roleLabel, messagesFor } from './i18n.ts';

const setText = (selector: string, text: string): void => {
  for (const element of document.querySelectorAll(selector)) element.textContent = text;
};

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('');

/** Shows the vendor, the program and the member who is signed in. */
export const showGreeting = ({ account, name, program, role, vendor }: PortalMember, tag: string): void => {
  const words = messagesFor(tag);
  setText('#vendor', vendor);
  setText('#account', account);
  setText('#name', name);
  setText('#initials', initialsOf(name));
  setText('#role', roleLabel(role, words));
  findElement('#role', HTMLElement).lang = words.lang;
  setText('.first-name', name.split(' ', 1).join(''));
  setText('.account', account);
  setText('.program', program);
  const mark = document.querySelector('#mark');
  const sprite = mark?.getAttribute('href')?.split('#', 1).join('');
  mark?.setAttribute('href', `${sprite}#mark-${vendor.split(' ', 1).join('').toLowerCase()}`);
  document.title = `${program} · ${vendor}`;
};
