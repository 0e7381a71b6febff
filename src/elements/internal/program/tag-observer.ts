/** Finds elements by their tag: in each root that it is given, such as the document, now and when they are added later. */
export class TagObserver {
  readonly #selector: string;
  readonly #found: (element: Element) => void;
  readonly #additions: MutationObserver;
  #ended = false;

  /** `found` receives each element that no code defines yet, some of them more than once. */
  constructor(tags: readonly string[], found: (element: Element) => void) {
    this.#selector = `:is(${tags.join()}):not(:defined)`;
    this.#found = found;
    this.#additions = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof Element) this.#find(node);
    });
  }

  observe(root: Document | ShadowRoot): void {
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
    if (node instanceof Element && node.matches(this.#selector)) this.#found(node);
    for (const element of node.querySelectorAll(this.#selector)) this.#found(element);
  }
}
