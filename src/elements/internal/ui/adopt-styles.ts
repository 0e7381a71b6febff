import { adoptStyles as applyStyles, type CSSResult, type CSSResultOrNative, type LitElement } from 'lit';
import { registerColors } from '../../../themes/tokens.ts';

/** All styles of each widget: those of its class, and those of parts that were loaded later. */
const stylesOf = new WeakMap<LitElement, ReadonlySet<CSSResultOrNative>>();

const isLitClass = (value: object): value is typeof LitElement => 'elementStyles' in value;

/**
 * Adds the styles of a part that was loaded after its widget was created; a second time does nothing. Gives a widget that has
 * come into another document, that of a frame or a window, all its styles there, as copies: a style sheet belongs to one
 * document. Lit fails to give any to what first enters another one, so widgets make their `renderRoot` when they are created.
 */
export const adoptStyles = (host: LitElement, ...added: readonly CSSResult[]): void => {
  const { shadowRoot: root, constructor } = host;
  if (!root || !isLitClass(constructor)) return;
  const styles = new Set([...(stylesOf.get(host) ?? constructor.elementStyles), ...added]);
  stylesOf.set(host, styles);
  const view = root.ownerDocument.defaultView;
  if (view === window) applyStyles(root, [...styles]);
  // A document without a window shows nothing.
  else if (view) {
    registerColors(view);
    root.adoptedStyleSheets = [...styles].map((style) => {
      const copy = new view.CSSStyleSheet();
      copy.replaceSync(style.toString());
      return copy;
    });
  }
};
