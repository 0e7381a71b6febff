import { LaurelErrorEvent } from '../events/resource-events.ts';
import { TagObserver } from './tag-observer.ts';
import { widgetHeights, type WidgetTag } from './widget-heights.ts';

/** Tag → imports the code and defines the element. */
type WidgetLoaders = Readonly<Record<WidgetTag, () => Promise<unknown>>>;

/**
 * Loads the code of each widget when its first element is within a quarter of a screen, or when the page is printed.
 * Returns the observer of the document: it may observe shadow roots, too.
 */
export const lazyDefine = (loaders: WidgetLoaders): TagObserver => {
  const waiting = new Map(Object.entries(loaders).filter(([tag]) => !customElements.get(tag)));
  /** Tag → an element of it, near the screen or not, until its code has loaded. */
  const present = new Map<string, Element>();

  const load = (element: Element): void => {
    const tag = element.localName;
    const loadCode = waiting.get(tag);
    if (!loadCode) return;
    waiting.delete(tag);
    loadCode().then(
      () => {
        present.delete(tag);
        if (waiting.size === 0) tags.disconnect();
      },
      () => {
        waiting.set(tag, loadCode);
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
  const tags = new TagObserver(widgetHeights, (element) => {
    present.set(element.localName, element);
    viewport.observe(element);
  });
  addEventListener('beforeprint', () => {
    for (const element of present.values()) load(element);
  });
  tags.observe(document);
  return tags;
};
