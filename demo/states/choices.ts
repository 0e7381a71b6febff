import { make } from '../portal/find.ts';

/** What the query may say, and how it is called. The first is the usual one. */
type Axes = Readonly<Record<string, readonly (readonly [value: string, label: string])[]>>;

const widgets: Axes = {
  widget: [
    ['', 'tier badge'],
    ['perk-list', 'perk list'],
    ['referral-form', 'referral form'],
    ['survey', 'survey'],
    ['leaderboard', 'leaderboard'],
  ],
};

const widths: Axes = {
  width: [
    ['', 'as the page'],
    ['720', '720 px'],
    ['320', '320 px'],
  ],
};

/** What only one of the widgets has. */
const own: Readonly<Record<string, Axes>> = {
  '': {
    variant: [
      ['', 'all'],
      ['chip', 'chip'],
      ['card', 'card'],
      ['hero', 'hero'],
    ],
  },
  'perk-list': widths,
  'referral-form': widths,
  survey: widths,
  leaderboard: widths,
};

const looks: Axes = {
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

const onlyHere = ['variant', 'width', 'scenario', 'perk', 'claim', 'referral'];

const addressWith = (name: string, value: string): string => {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  // Another widget has other variants, widths and scenarios.
  if (name === 'widget') for (const each of onlyHere) url.searchParams.delete(each);
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

export const choiceLists = (widget: string): HTMLElement[] =>
  Object.entries({ ...widgets, ...own[widget], ...looks }).map(([axis, values]) => {
    const list = make('ul');
    list.ariaLabel = axis;
    list.append(make('li', axis, 'name'), ...values.map(([value, label]) => choice(axis, value, label)));
    return list;
  });
