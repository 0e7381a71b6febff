import { html, nothing } from 'lit';
import type { Renderable } from '../internal/states/widget-context.ts';

/** Parts on one line, divided by dots that no line begins or ends with; empty parts are left out. */
export const dotSeparated = (parts: readonly unknown[], part: string, classes: string): Renderable => {
  const present = parts.filter(Boolean);
  return present.length === 0
    ? nothing
    : html`<div class="dot-separated ${classes}" part=${part}>
        <div>${present.map((item) => html`<span>${item}</span>`)}</div>
      </div>`;
};
