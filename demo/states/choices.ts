import { make } from '../portal/find.ts';

/** What the query may say, and how it is called. The first is the usual one. */
const axes: Readonly<Record<string, readonly (readonly [value: string, label: string])[]>> = {
  variant: [
    ['', 'all'],
    ['chip', 'chip'],
    ['card', 'card'],
    ['hero', 'hero'],
  ],
  scheme: [
    ['', 'light'],
    ['dark', 'dark'],
    ['system', 'system'],
  ],
  lang: [
    ['', 'English'],
    ['es', 'Español'],
    ['tr', 'Türkçe'],
    ['de', 'Deutsch'],
    ['ar', 'العربية'],
    ['en-XA', 'pseudo'],
  ],
  theme: [
    ['', 'precise'],
    ['editorial', 'editorial'],
  ],
  brand: [
    ['', 'own'],
    ['forest', 'forest'],
    ['plum', 'plum'],
    ['ember', 'ember'],
    ['yellow', 'yellow'],
    ['ink', 'ink'],
  ],
};

const addressWith = (name: string, value: string): string => {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  return url.pathname + url.search;
};

const choice = (axis: string, value: string, label: string): HTMLElement => {
  const item = make('li');
  const link = make('a', label);
  link.href = addressWith(axis, value);
  if ((new URLSearchParams(location.search).get(axis) ?? '') === value)
    link.setAttribute('aria-current', 'true');
  item.append(link);
  return item;
};

export const choiceLists = (): HTMLElement[] =>
  Object.entries(axes).map(([axis, values]) => {
    const list = make('ul');
    list.ariaLabel = axis;
    list.append(make('li', axis, 'name'), ...values.map(([value, label]) => choice(axis, value, label)));
    return list;
  });
