import type { CSSResult, CSSResultOrNative, LitElement } from 'lit';

/** The styles that widgets have got beside those of their class. */
const addedStyles = new WeakMap<LitElement, readonly CSSResult[]>();

const isLitClass = (value: object): value is typeof LitElement => 'elementStyles' in value;

/** A style sheet belongs to one document: another one gets a copy. */
const sheetIn = (view: typeof globalThis, style: CSSResultOrNative): CSSStyleSheet[] => {
  if (style instanceof CSSStyleSheet) return view === window ? [style] : [];
  if (view === window) return style.styleSheet ? [style.styleSheet] : [];
  const copy = new view.CSSStyleSheet();
  copy.replaceSync(style.cssText);
  return [copy];
};

/**
 * Adds the styles of a part that was loaded after its widget was created; a second time does nothing. Gives a widget that has
 * come into another document, that of a frame or a window, all its styles there, since the browser takes them from what leaves
 * a document. Lit can't give any to what first enters another document: so widgets make their `renderRoot` when they are created.
 */
export const adoptStyles = (host: LitElement, ...added: readonly CSSResult[]): void => {
  const { shadowRoot: root, constructor } = host;
  // A document without a window shows nothing.
  const view = root?.ownerDocument.defaultView;
  const before = addedStyles.get(host) ?? [];
  const fresh = added.filter((style) => !before.includes(style));
  addedStyles.set(host, [...before, ...fresh]);
  if (!view || !isLitClass(constructor)) return;
  const present = root.adoptedStyleSheets;
  const missing = present.length ? fresh : [...constructor.elementStyles, ...before, ...fresh];
  root.adoptedStyleSheets = [...present, ...missing.flatMap((style) => sheetIn(view, style))];
};
