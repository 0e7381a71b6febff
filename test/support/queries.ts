/** How tests look at a widget: as a person does, by role, name and text. Runs in the browser only. */

const childrenOf = (node: Node): Node[] => {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  return [...((node instanceof Element && node.shadowRoot) || node).childNodes];
};

const elementsOf = (node: Node): Iterable<Element> => {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedElements();
  const holder = (node instanceof Element && node.shadowRoot) || node;
  return 'children' in holder ? (holder.children as HTMLCollection) : [];
};

const isBoxless = (element: Element): boolean => getComputedStyle(element).display === 'contents';

const isHidden = (element: Element): boolean =>
  element instanceof HTMLStyleElement ||
  (!isBoxless(element) && !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));

const isVisuallyHidden = (element: Element): boolean => getComputedStyle(element).clipPath === 'inset(50%)';

const textOf = (node: Node, ears: boolean): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return '';
  if (node instanceof Element) {
    if (isHidden(node) || (!ears && isVisuallyHidden(node))) return '';
    if (ears && node.getAttribute('aria-hidden') === 'true') return '';
  }
  const inner = childrenOf(node)
    .map((child) => textOf(child, ears))
    .join('');
  const isInline = node instanceof Element && /^(inline|contents)$/.test(getComputedStyle(node).display);
  return isInline ? inner : ` ${inner} `;
};

const tidy = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

/** The words that can be seen, in one line. */
export const visibleText = (root: Element): string => tidy(textOf(root, false));

/** The words that a screen reader comes to, in one line. */
export const spokenText = (root: Element): string => tidy(textOf(root, true));

/** Every element of the flat tree below `root`, those in shadow roots too. */
export const allElements = (root: Node): Element[] => {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    for (const child of elementsOf(node)) {
      found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
};

const selectors = {
  button: 'button, [role=button]',
  disclosure: 'summary',
  link: 'a[href]',
  meter: '[role=meter]',
  status: '[role=status]',
  alert: '[role=alert]',
  heading: 'h1, h2, h3, h4, h5, h6',
  list: 'ul, ol',
  item: 'li',
  region: 'section[aria-label]',
  group: '[role=group], fieldset',
  image: 'img',
} as const;

export type QueryRole = keyof typeof selectors;

/** The name that assistive technology gives it. A gap before a comma, which a hidden text makes, is not heard. */
export const accessibleName = (element: Element): string =>
  element.getAttribute('aria-label') ?? spokenText(element).replaceAll(/ (?=[,:])/g, '');

const fits = (text: string, name: string | RegExp): boolean =>
  typeof name === 'string' ? text === name : name.test(text);

/** All elements of a role that are there for everybody, in order. */
export const queryAllByRole = (root: Element, role: QueryRole, name?: string | RegExp): HTMLElement[] =>
  allElements(root)
    .filter(
      (element): element is HTMLElement => element instanceof HTMLElement && element.matches(selectors[role]),
    )
    .filter((element) => !isHidden(element) && !element.closest('[aria-hidden=true]'))
    .filter((element) => name === undefined || fits(accessibleName(element), name));

/** The one element of that role and name; throws and says what there is instead. */
export const getByRole = (root: Element, role: QueryRole, name?: string | RegExp): HTMLElement => {
  const [found, ...more] = queryAllByRole(root, role, name);
  if (found && more.length === 0) return found;
  const there = queryAllByRole(root, role).map((element) => `"${accessibleName(element)}"`);
  throw new Error(
    `${found ? 'More than one' : 'No'} ${role} ${String(name ?? '')}; there is ${there.join(', ') || 'none'}.`,
  );
};

/** Elements with that part name. */
export const queryParts = (root: Element, part: string): HTMLElement[] =>
  allElements(root).filter(
    (element): element is HTMLElement => element instanceof HTMLElement && element.part.contains(part),
  );

/** Whether `host` is in that custom state. */
export const hasState = (host: Element, state: string): boolean => host.matches(`:state(${state})`);

/** The text that a backend sent as a name, in an element that shows one among words of ours. */
export const textOfName = (element: Element): string => {
  const text = [...element.childNodes].find((node) => node.nodeName === '#text' && node.textContent?.trim());
  return (element.querySelector('bdi') ?? text)?.textContent?.trim() ?? '';
};
