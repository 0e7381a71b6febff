import { html, nothing } from 'lit';
import type { Renderable } from '../states/widget-context.ts';

/** Facts on one line with a dot between them, which no line begins or ends with; missing ones are left out. */
export const dots = (facts: readonly unknown[], classes: string, part = ''): Renderable => {
  const present = facts.filter((fact) => fact && fact !== nothing);
  return present.length > 0
    ? html`<div class="dots ${classes}" part=${part}>
        <p>${present.map((fact) => html`<span>${fact}</span>`)}</p>
      </div>`
    : nothing;
};
