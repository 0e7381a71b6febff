/** A widget whose code is not there yet. */
export interface LazyDefine {
  /** The room that it takes until then, in px: without it all would stand in one place, and all be near. */
  readonly height: number;
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

/** Loads the code of a widget when the first of its tag is a quarter of a screen away, or when the page is printed. */
export const lazyDefine = (widgets: Readonly<Record<string, LazyDefine>>): void => {
  const waiting = new Map(Object.entries(widgets).filter(([tag]) => !customElements.get(tag)));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, placeholderStyles(waiting)];

  const load = (tag: string): void => {
    const widget = waiting.get(tag);
    if (!widget) return;
    waiting.delete(tag);
    widget.load().catch(() => {
      // No connection: it is asked for again when there is one.
      waiting.set(tag, widget);
      addEventListener('online', look, { once: true });
    });
  };
  const screen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          screen.unobserve(target);
          load(target.localName);
        }
    },
    { rootMargin: '25%' },
  );
  const look = (): void => {
    if (waiting.size === 0) return page.disconnect();
    for (const element of document.querySelectorAll([...waiting.keys()].join())) screen.observe(element);
  };
  const page = new MutationObserver(look);
  page.observe(document, { childList: true, subtree: true });
  addEventListener('beforeprint', () => {
    for (const tag of [...waiting.keys()]) if (document.querySelector(tag)) load(tag);
  });
  look();
};
