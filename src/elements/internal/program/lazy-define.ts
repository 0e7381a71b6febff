import { LaurelErrorEvent } from '../events/resource-events.ts';
import { TagObserver } from './tag-observer.ts';

/** A widget whose code is loaded when it is near the screen. */
export interface LazyDefine {
  /** Height in px that it keeps free until then: without it all widgets would lie in one place, and all be near. */
  readonly height: number;
  /** Imports the code and defines the element. */
  readonly load: () => Promise<unknown>;
}

const placeholderStyles = (widgets: ReadonlyMap<string, LazyDefine>): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  const rules = [...widgets].map(([tag, { height }]) => `${tag}:not(:defined){min-block-size:${height}px}`);
  sheet.replaceSync(
    `:is(${[...widgets.keys()].join()}):not(:defined){display:block}${rules.join('')}` +
      '[variant=chip]:not(:defined){min-block-size:32px}',
  );
  return sheet;
};

/**
 * Loads the code of each widget when its first element is within a quarter of a screen, or when the page is printed.
 * Returns the observer of the document: it may observe shadow roots, too.
 */
export const lazyDefine = (widgets: Readonly<Record<string, LazyDefine>>): TagObserver => {
  const waiting = new Map(Object.entries(widgets).filter(([tag]) => !customElements.get(tag)));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, placeholderStyles(waiting)];
  /** Tag → an element of it, near the screen or not, until its code has loaded. */
  const present = new Map<string, Element>();

  const load = (element: Element): void => {
    const tag = element.localName;
    const widget = waiting.get(tag);
    if (!widget) return;
    waiting.delete(tag);
    widget.load().then(
      () => {
        present.delete(tag);
        if (waiting.size === 0) tags.disconnect();
      },
      () => {
        waiting.set(tag, widget);
        element.dispatchEvent(new LaurelErrorEvent('module', 'connection'));
        // Without a connection: tries again when there is one.
        addEventListener('online', () => load(element), { once: true });
      },
    );
  };
  const viewport = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          viewport.unobserve(target);
          load(target);
        }
    },
    { rootMargin: '25%' },
  );
  const tags = new TagObserver([...waiting.keys()], (element) => {
    present.set(element.localName, element);
    viewport.observe(element);
  });
  addEventListener('beforeprint', () => {
    for (const element of present.values()) load(element);
  });
  tags.observe(document);
  return tags;
};
