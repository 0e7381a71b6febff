import { html } from 'lit';

/** The line icons of the widget, on a 16 px grid. */
export const shareIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M8 9.500V2.300M5.300 4.800 8 2.100l2.700 2.700M4.700 7.300H3v6.200h10V7.300h-1.700" />
</svg>`;

export const peopleIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="6" cy="5.200" r="2.500" />
  <path
    d="M1.700 13.300c0-2.500 1.900-4 4.300-4s4.300 1.500 4.300 4M10.500 2.900a2.500 2.500 0 0 1 0 4.600M12 9.700c1.400.6 2.300 1.900 2.300 3.600"
  />
</svg>`;

export const mailIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M2 3.500h12v9H2zM2.300 4 8 8.700 13.700 4" />
</svg>`;

export const qrIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path
    d="M2.500 2.500h4v4h-4zM9.500 2.500h4v4h-4zM2.500 9.500h4v4h-4zM9.500 9.500h1.500v1.500M13.500 9.500v1.500M9.500 13.500h1.500M13.500 13.500v-.1"
  />
</svg>`;

/** The drawing of an empty list: a company, and an arrow to a dashed one. */
export const referralDrawing = html`<svg class="drawing" viewBox="0 0 64 64" aria-hidden="true">
  <path d="M6 54V24l14-6v36M20 28h8v26M2 54h28M11 30v.1M11 38v.1M11 46v.1" />
  <path d="M40 54V32h18v22M36 54h26M46 39v.1M52 39v.1M46 46v.1M52 46v.1" stroke-dasharray="3 4" />
  <path class="arrow" d="M22 12c8-6 18-5 26 3M48 9v6.500h-6.500" />
</svg>`;
