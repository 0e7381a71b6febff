/** An element that the page's own HTML must have. */
export const findElement = <E extends Element>(
  selector: string,
  kind: new () => E,
  within: ParentNode = document,
): E => {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} at ${selector}`);
};

/** A new element with its text. */
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
