import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageLanguages } from '../../../locales/page-languages.ts';
import { canonicalTag } from './language-tag.ts';

// Not by `instanceof`: the nodes of a frame have classes of their own.
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isShadowRoot = (node: Node): node is ShadowRoot => !isElement(node) && 'host' in node;

/** The parent of a node in the flat tree: across slots and shadow roots. */
export const composedParent = (node: Node): Node | null => {
  if (isShadowRoot(node)) return node.host;
  return (isElement(node) && node.assignedSlot) || node.parentNode;
};

/** Watches the `lang` of the nearest ancestor that has one. The only file of Laurel that looks at elements outside its own. */
export class PageLanguage implements ReactiveController {
  readonly #host: Element;
  readonly #onChange: (tag: string) => void;
  #tag: string | undefined;
  #observer: MutationObserver | undefined;
  /** The same language may have other words now. */
  readonly #repeat = (): void => this.#onChange(this.#tag ?? 'en');

  /** `changed` receives the canonical BCP 47 tag when the widget is connected and after each change; `en` if it can't be read. */
  constructor(host: ReactiveControllerHost & Element, changed: (tag: string) => void) {
    this.#host = host;
    this.#onChange = changed;
    host.addController(this);
  }

  hostConnected(): void {
    const observer = new MutationObserver(() => this.#update());
    for (let node: Node | null = this.#host; node; node = composedParent(node)) {
      if (isElement(node)) continue;
      observer.observe(node, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    this.#observer = observer;
    pageLanguages.listeners.add(this.#repeat);
    this.#update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    pageLanguages.listeners.delete(this.#repeat);
  }

  #update(): void {
    const tag = canonicalTag(this.#findLang() ?? '');
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#onChange(tag);
  }

  #findLang(): string | undefined {
    for (let node: Node | null = this.#host; node; node = composedParent(node)) {
      const lang = isElement(node) && node.getAttribute('lang')?.trim();
      if (lang) return lang;
    }
    return undefined;
  }
}
