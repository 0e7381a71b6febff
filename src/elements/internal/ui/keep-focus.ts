import type { ReactiveController, ReactiveControllerHost } from 'lit';

const focusable = 'a[href],button,input,select,textarea,summary,[tabindex]';

/** The first element in `root`, or `root` itself, that can take the focus now. */
export const firstFocusable = (root: Element): HTMLElement | undefined =>
  [root, ...root.querySelectorAll(focusable)].find(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(focusable) && one.checkVisibility(),
  );

const isTextControl = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  'selectionStart' in element && element.selectionStart !== null;

/** Whether nothing on the page has the focus: it was lost, and not given to something else. */
const isFocusLost = ({ activeElement, body }: Document): boolean => !activeElement || activeElement === body;

/**
 * Remembers the focus and the selection in `root`. If they are lost meanwhile, the returned function gives them back: to
 * the same element, else to the one that has its id now, else to what stands in its place.
 */
export const captureFocus = (root: ShadowRoot | null): (() => void) => {
  const element = root?.activeElement;
  if (!root || !element) return () => undefined;
  const selection = isTextControl(element) && ([element.selectionStart, element.selectionEnd] as const);
  const places: { readonly parent: Element; readonly index: number }[] = [];
  for (let child = element; child.parentElement; child = child.parentElement)
    places.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });

  const replacement = (): Element | null | undefined => {
    if (root.contains(element)) return element;
    const same = element.id && root.getElementById(element.id);
    if (same) return same;
    for (const { parent, index } of places.filter((place) => root.contains(place.parent))) {
      const children = [...parent.children];
      // What took its place, else what is before it, else what follows.
      const around = [...children.slice(0, index + 1).reverse(), ...children.slice(index + 1)];
      for (const child of around) {
        const found = firstFocusable(child);
        if (found) return found;
      }
      if (parent.matches(focusable)) return parent;
    }
    return undefined;
  };

  return () => {
    if (!isFocusLost(root.ownerDocument)) return;
    const target = replacement();
    if (!(target instanceof HTMLElement)) return;
    target.focus({ preventScroll: target === element });
    if (selection && isTextControl(target)) target.setSelectionRange(...selection);
  };
};

/** The whole of a widget, which has the focus while what had it is gone. */
const wholeSelector = '.widget';

/** Keeps the focus through each update of the host, whatever that replaces or removes. */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #restore: (() => void) | undefined;
  /** What had the focus last, before the whole of the widget. */
  #last: Element | undefined;

  /** `focused` is what had the focus when this was loaded for it: it may be gone by now. */
  constructor(host: ReactiveControllerHost & HTMLElement, focused?: EventTarget) {
    this.#host = host;
    host.addController(this);
    if (focused instanceof Element) this.#last = focused;
    this.#remember();
    host.shadowRoot?.addEventListener('focusin', () => this.#remember());
  }

  hostUpdate(): void {
    this.#restore = captureFocus(this.#host.shadowRoot);
  }

  hostUpdated(): void {
    // After the widget's own `updated()`, which also renders and may give the focus on purpose.
    const restore = this.#restore;
    if (restore)
      void this.#host.updateComplete.then(() => {
        restore();
        this.#resume();
      });
  }

  #remember(): void {
    const active = this.#host.shadowRoot?.activeElement;
    if (active && !active.matches(wholeSelector)) this.#last = active;
  }

  /** "Try again" goes while it is tried: once it is there again, it has the focus again. */
  #resume(): void {
    const root = this.#host.shadowRoot;
    const last = this.#last;
    if (!last || !root?.activeElement?.matches(wholeSelector)) return;
    const again = [...root.querySelectorAll<HTMLElement>(last.localName)].find(
      (one) => one.textContent === last.textContent && one.checkVisibility(),
    );
    if (last.textContent?.trim()) again?.focus();
  }
}
