import { allElements, hasState } from './queries.ts';

// What a checker of accessibility could see of a widget, as a text: equal texts get equal findings. Runs in the browser only.

const states = ['ready', 'stale', 'error', 'empty', 'loading', 'slow', 'disabled', 'selected'];
const situations = [':disabled', ':checked', ':placeholder-shown', ':invalid', ':popover-open', ':modal'];

/** Ids are new in each widget; what refers to them stands in `aria-…` and `for`. */
const isReference = (name: string): boolean =>
  /^(id|for|aria-(\w+by|controls|owns|details|activedescendant))$/.test(name);

/** What is said or how far something is: that it is there counts, not which. */
const isContent = (name: string): boolean =>
  /^(aria-(label|description|value\w+|rowindex|posinset)|title|alt|href|src|datetime|value|min|max|name|placeholder|d)$/.test(
    name,
  );

const valueOf = (element: Element, name: string): string => {
  const value = element.getAttribute(name) ?? '';
  // A bar's length is a width, or a property of its style, as is a vendor's colour, which counts.
  if (name === 'width' && element.localName === 'rect') return 'given';
  if (name === 'style') return value.replace(/--at:[^;]*/g, '');
  return isReference(name) || (isContent(name) && value !== '') ? 'given' : value;
};

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node instanceof Text ? node.data.trim() : '')).join('');

const lineOf = (element: Element): string => {
  const attributes = element.getAttributeNames().map((name) => `${name}=${valueOf(element, name)}`);
  const held = situations.filter((situation) => element.matches(situation));
  // Of a text its length counts: a checker asks whether there is one, and its colour comes with the element.
  const text = ownText(element) === '' ? '' : 'text';
  return [element.localName, ...attributes.sort(), ...held, text].join(' ');
};

/** What is drawn of one part of a widget, as a card or a row, itself and all below it. */
const partSignature = (part: Element): string => [part, ...allElements(part)].map(lineOf).join('\n');

/** So many are looked at however alike they are: what stands between others may differ by its place. */
const firstOnes = 12;

/** Of cards and rows that stand in one list or table behind the first ones, those that look like one before them. */
export const alikeParts = (widget: HTMLElement): Element[] =>
  allElements(widget)
    .filter((element) => element.matches('ul, ol, tbody') && element.children.length > firstOnes)
    .flatMap((list) => {
      const seen = new Set<string>();
      return [...list.children].filter((part, index) => {
        const signature = partSignature(part);
        const isAlike = seen.has(signature);
        seen.add(signature);
        return isAlike && index >= firstOnes;
      });
    });

/**
 * What is drawn of `widget`: elements, attributes, situations of controls, and where there is text.
 *
 * Names and figures are left out, also in attributes that only say them.
 */
export const renderingSignature = (widget: HTMLElement): string =>
  [
    widget.localName,
    ...widget.getAttributeNames().map((name) => `${name}=${widget.getAttribute(name)}`),
    ...states.filter((state) => hasState(widget, state)),
    ...allElements(widget).map(lineOf),
  ].join('\n');
