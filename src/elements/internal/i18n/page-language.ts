import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The next node outwards, across slots and shadow roots. */
const composedParent = (node: Node): Node | null => {
  if (node instanceof ShadowRoot) return node.host;
  return (node instanceof Element && node.assignedSlot) || node.parentNode;
};

/** Follows the language of the nearest ancestor that names one, live. The only file of Laurel that looks up. */
export class PageLanguage implements ReactiveController {
  readonly #host: Element;
  readonly #onChange: (tag: string) => void;
  #tag: string | undefined;
  #observer: MutationObserver | undefined;

  /** `changed` hears the BCP 47 tag as the page wrote it, on connection and whenever it becomes another. */
  constructor(host: ReactiveControllerHost & Element, changed: (tag: string) => void) {
    this.#host = host;
    this.#onChange = changed;
    host.addController(this);
  }

  hostConnected(): void {
    const observer = new MutationObserver(() => this.#update());
    for (let node: Node | null = this.#host; node; node = composedParent(node)) {
      if (node instanceof Element) continue;
      observer.observe(node, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    this.#observer = observer;
    this.#update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #update(): void {
    const tag = this.#findLang() ?? 'en';
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#onChange(tag);
  }

  #findLang(): string | undefined {
    for (let node: Node | null = this.#host; node; node = composedParent(node)) {
      const lang = node instanceof Element && node.getAttribute('lang')?.trim();
      if (lang) return lang;
    }
    return undefined;
  }
}
