import { createElement } from '../portal/dom.ts';

/** What the query may say, and how it is called. The first is the usual one. */
type QueryOptions = Readonly<Record<string, readonly (readonly [value: string, label: string])[]>>;

const widgetOptions: QueryOptions = {
  widget: [
    ['', 'tier badge'],
    ['perk-list', 'perk list'],
    ['referral-form', 'referral form'],
    ['survey', 'survey'],
    ['leaderboard', 'leaderboard'],
  ],
};

const widthOptions: QueryOptions = {
  width: [
    ['', 'as the page'],
    ['720', '720 px'],
    ['320', '320 px'],
  ],
};

/** What only one of the widgets has. */
const optionsByWidget: Readonly<Record<string, QueryOptions>> = {
  '': {
    variant: [
      ['', 'all'],
      ['chip', 'chip'],
      ['card', 'card'],
      ['hero', 'hero'],
    ],
  },
  'perk-list': widthOptions,
  'referral-form': widthOptions,
  survey: widthOptions,
  leaderboard: widthOptions,
};

const appearanceOptions: QueryOptions = {
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

const widgetParameters = ['variant', 'width', 'scenario', 'perk', 'claim', 'referral'];

const urlWith = (name: string, value: string): string => {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  // Another widget has other variants, widths and scenarios.
  if (name === 'widget') for (const each of widgetParameters) url.searchParams.delete(each);
  return url.pathname + url.search;
};

const optionLink = (axis: string, value: string, label: string): HTMLElement => {
  const item = createElement('li');
  const link = createElement('a', label);
  link.href = urlWith(axis, value);
  if ((new URLSearchParams(location.search).get(axis) ?? '') === value)
    link.setAttribute('aria-current', 'true');
  item.append(link);
  return item;
};

export const optionLists = (widget: string): HTMLElement[] =>
  Object.entries({ ...widgetOptions, ...optionsByWidget[widget], ...appearanceOptions }).map(
    ([axis, values]) => {
      const list = createElement('ul');
      list.ariaLabel = axis;
      list.append(
        createElement('li', axis, 'name'),
        ...values.map(([value, label]) => optionLink(axis, value, label)),
      );
      return list;
    },
  );
