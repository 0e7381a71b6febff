/** Finds an element that the page's HTML must have. @throws Error where it is missing or of another class. */
export const findElement = <E extends Element>(
  selector: string,
  kind: new () => E,
  root: ParentNode = document,
): E => {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} at ${selector}`);
};

/** Whether the page has this element: a portal has the panels that its program needs. */
export const hasElement = (selector: string): boolean => document.querySelector(selector) !== null;

/** Creates an element with a text and CSS classes. */
export const createElement = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  ...names: string[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.textContent = text;
  element.classList.add(...names);
  return element;
};
