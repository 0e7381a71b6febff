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

/** Loads the code of each widget when its first element is within a quarter of a screen, or when the page is printed. */
export const lazyDefine = (widgets: Readonly<Record<string, LazyDefine>>): void => {
  const waiting = new Map(Object.entries(widgets).filter(([tag]) => !customElements.get(tag)));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, placeholderStyles(waiting)];

  const load = (tag: string): void => {
    const widget = waiting.get(tag);
    if (!widget) return;
    waiting.delete(tag);
    widget.load().catch(() => {
      // Without a connection: tries again when there is one.
      waiting.set(tag, widget);
      addEventListener('online', observeAll, { once: true });
    });
  };
  const viewport = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          viewport.unobserve(target);
          load(target.localName);
        }
    },
    { rootMargin: '25%' },
  );
  const observeAll = (): void => {
    if (waiting.size === 0) return additions.disconnect();
    for (const element of document.querySelectorAll([...waiting.keys()].join())) viewport.observe(element);
  };
  const additions = new MutationObserver(observeAll);
  additions.observe(document, { childList: true, subtree: true });
  addEventListener('beforeprint', () => {
    for (const tag of [...waiting.keys()]) if (document.querySelector(tag)) load(tag);
  });
  observeAll();
};
