import { html } from 'lit';

/**
 * An outlined medal: the drawing for people who are not members. Apart from `icons.ts`, because only states that load on
 * demand use it.
 */
export const medalOutline = html`<svg class="drawing" viewBox="0 0 64 64" aria-hidden="true">
  <path d="M32 5 12 12v20c0 12 8 20 20 26 12-6 20-14 20-26V12z" />
  <path d="M32 13 19 17.5V32c0 8 5 13.500 13 18 8-4.500 13-10 13-18V17.500z" stroke-dasharray="3 4" />
</svg>`;
