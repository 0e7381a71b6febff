import type { CSSResult, LitElement } from 'lit';

/** Gives a widget the styles of a part that was loaded later. */
export const adoptLazyStyles = ({ shadowRoot }: LitElement, { styleSheet }: CSSResult): void => {
  if (!shadowRoot || !styleSheet || shadowRoot.adoptedStyleSheets.includes(styleSheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
};
