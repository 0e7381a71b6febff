import { html, nothing } from 'lit';
import type { Renderable } from '../states/widget-context.ts';

/** Facts in a row with a dot between them, which disappears where a line wraps; missing ones are left out. */
export const dotted = (...facts: readonly unknown[]): Renderable => {
  const present = facts.filter((fact) => fact && fact !== nothing);
  return present.length > 0
    ? html`<div class="dots n12"><p>${present.map((fact) => html`<span>${fact}</span>`)}</p></div>`
    : nothing;
};
