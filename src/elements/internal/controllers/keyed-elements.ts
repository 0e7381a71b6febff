/** One item of a list, and how its element is rendered. */
export interface KeyedItem<Key, E extends Element> {
  /** Unique in the list; an item keeps its element for as long as it keeps its key. */
  readonly key: Key;
  /** All values that the element shows. While all are the same as last time, it is not rendered again. */
  readonly dependencies: readonly unknown[];
  readonly render: (element: E) => void;
}

interface KeyedElement<E extends Element> {
  readonly element: E;
  dependencies: readonly unknown[] | undefined;
}

/** The child of `parent` that holds the focus. */
const childWithFocus = (parent: Element): Element | undefined => {
  const root = parent.getRootNode();
  let child = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  while (child && child.parentElement !== parent) child = child.parentElement;
  return child ?? undefined;
};

/**
 * Puts `elements` into `parent` in this order. What stands right already does not move, and neither does the element with
 * the focus: a text control that is moved loses its focus, its selection, and a word that is being composed.
 */
export const arrangeChildren = (parent: Element, elements: readonly Element[]): void => {
  const own = new Set<Element | null>(elements);
  // Nodes of others, such as those that browser extensions add, are passed over.
  const firstOwn = (from: Element | null): Element | null => {
    let found = from;
    while (found && !own.has(found)) found = found.nextElementSibling;
    return found;
  };
  const place = (some: readonly Element[], from: Element | null): void => {
    let next = firstOwn(from);
    for (const element of some) {
      if (element === next) next = firstOwn(element.nextElementSibling);
      else parent.insertBefore(element, next);
    }
  };
  const focused = childWithFocus(parent);
  const fixed = focused && own.has(focused) ? elements.indexOf(focused) : -1;
  if (!focused || fixed < 0) return place(elements, parent.firstElementChild);
  place(elements.slice(0, fixed), parent.firstElementChild);
  place(elements.slice(fixed + 1), focused.nextElementSibling);
};

/**
 * Keeps one element for each item of a list, wherever the item moves to, so that focus and what is open survive a new
 * order, and renders it only when its own data changed. Lit's `repeat` also moves elements, but renders each of them at
 * every update and would add 0.7 kB to every page.
 */
export class KeyedElements<Key, E extends Element> {
  readonly #create: () => E;
  #entries = new Map<Key, KeyedElement<E>>();

  constructor(create: () => E) {
    this.#create = create;
  }

  /** All elements that are kept, in the order of the last `update()`, or else of their creation. */
  get elements(): readonly E[] {
    return [...this.#entries.values()].map(({ element }) => element);
  }

  get(key: Key): E | undefined {
    return this.#entries.get(key)?.element;
  }

  /** The element of an item, created and rendered as needed; it is up to the caller to put it into the page. */
  render({ key, dependencies, render }: KeyedItem<Key, E>): E {
    const entry: KeyedElement<E> = this.#entries.get(key) ?? {
      element: this.#create(),
      dependencies: undefined,
    };
    this.#entries.set(key, entry);
    if (!entry.dependencies || dependencies.some((value, index) => value !== entry.dependencies?.[index])) {
      entry.dependencies = dependencies;
      render(entry.element);
    }
    return entry.element;
  }

  /** Puts the elements of `items` into `parent` in this order, and removes all others. The one with the focus does not move. */
  update(parent: Element, items: Iterable<KeyedItem<Key, E>>): void {
    const previous = this.#entries;
    this.#entries = new Map();
    for (const item of items) {
      const known = previous.get(item.key);
      if (known) this.#entries.set(item.key, known);
      previous.delete(item.key);
      this.render(item);
    }
    for (const { element } of previous.values()) element.remove();
    arrangeChildren(parent, this.elements);
  }
}
