import { html, svg, type TemplateResult } from 'lit';

/** The line icons that only the dialog uses, on a 16 px grid. */
const claimIconPaths = {
  info: svg`<circle cx="8" cy="8" r="6" /><path d="M8 7.4v3.4M8 5.1v.1" />`,
  company: svg`<path d="M3 13.5v-10h6v10M9 6.5h4v7M1.8 13.5h12.4M5.2 6h1.6M5.2 8.5h1.6M5.2 11h1.6" />`,
  back: svg`<path d="M13 8H3.5M7 4.2 3.2 8 7 11.8" />`,
  cross: svg`<path d="m4 4 8 8m0-8-8 8" />`,
} as const;

export type ClaimIconName = keyof typeof claimIconPaths;

export const claimIcon = (name: ClaimIconName): TemplateResult =>
  html`<svg class="icon ${name}" viewBox="0 0 16 16" aria-hidden="true">${claimIconPaths[name]}</svg>`;
