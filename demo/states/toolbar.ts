import { createElement } from '../portal/dom.ts';

/** Values and labels by query parameter. The first value is the default. */
type QueryOptions = Readonly<Record<string, readonly (readonly [value: string, label: string])[]>>;

const widthOptions: QueryOptions = {
  width: [
    ['', 'as the page'],
    ['720', '720 px'],
    ['320', '320 px'],
  ],
};

/** Options that one widget has and others have not. */
const ownOptions = (widget: string): QueryOptions =>
  widget === 'tier-badge'
    ? {
        variant: [
          ['', 'all'],
          ['chip', 'chip'],
          ['card', 'card'],
          ['hero', 'hero'],
        ],
      }
    : widthOptions;

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

const widgetParameters = [
  'variant',
  'width',
  'scenario',
  'perk',
  'claim',
  'referral',
  'reward',
  'redemption',
];

const urlWith = (name: string, value: string): string => {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  // Variants, widths and scenarios are those of one widget.
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

/** Links to every other page of the gallery; `widgets` are values and labels of the parameter `widget`. */
export const optionLists = (widget: string, widgets: QueryOptions[string]): HTMLElement[] =>
  Object.entries({ widget: widgets, ...ownOptions(widget), ...appearanceOptions }).map(([axis, values]) => {
    const list = createElement('ul');
    list.ariaLabel = axis;
    list.append(
      createElement('li', axis, 'name'),
      ...values.map(([value, label]) => optionLink(axis, value, label)),
    );
    return list;
  });
