import { placeholderStyles, type Heights } from './widget-heights.ts';

/**
 * Finds widgets by their tag: in each root that it is given, such as the document, now and when they are added later. They
 * keep their place until their code has come.
 */
export class TagObserver {
  readonly #found: (element: Element) => void;
  readonly #additions: MutationObserver;
  readonly #placeholders;
  readonly #withoutCode;
  #ended = false;

  /** `found` receives each widget with one of these tags that no code defines yet, some of them more than once. */
  constructor(heights: Heights, found: (element: Element) => void) {
    this.#found = found;
    this.#placeholders = placeholderStyles(heights);
    this.#withoutCode = `:is(${Object.keys(heights).join()}):not(:defined)`;
    this.#additions = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof Element) this.#find(node);
    });
  }

  observe(root: Document | ShadowRoot): void {
    const { adoptedStyleSheets: sheets } = root;
    if (!sheets.includes(this.#placeholders)) sheets.push(this.#placeholders);
    if (this.#ended) return;
    this.#additions.observe(root, { childList: true, subtree: true });
    this.#find(root);
  }

  /** For good: when all tags have their code. */
  disconnect(): void {
    this.#ended = true;
    this.#additions.disconnect();
  }

  #find(node: Document | ShadowRoot | Element): void {
    if (node instanceof Element && node.matches(this.#withoutCode)) this.#found(node);
    for (const element of node.querySelectorAll(this.#withoutCode)) this.#found(element);
  }
}
