import { html, svg, type TemplateResult } from 'lit';

/** Line icons on a 16 px grid; each stands beside a word that says the same. */
const iconPaths = {
  check: svg`<path d="m3 8.5 3.2 3.2L13 5" />`,
  clock: svg`<circle cx="8" cy="8" r="6" /><path d="M8 4.7V8l2.2 1.6" />`,
  alert: svg`<path d="M8 2.6 14.2 13.2H1.8zM8 6.6v3M8 11.4v.1" />`,
  reload: svg`<path d="M13 8a5 5 0 1 1-1.5-3.6L13 5.9M13 2.6v3.3H9.7" />`,
  award: svg`<circle cx="8" cy="5.8" r="3.8" /><path d="M6 9.2 5.3 14 8 12.6l2.7 1.4L10 9.2M6.7 5.8l.9.9 1.7-1.8" />`,
  more: svg`<path d="m4.5 6.5 3.5 3.5 3.5-3.5" />`,
} as const;

export type IconName = keyof typeof iconPaths;

export const icon = (name: IconName, tone = ''): TemplateResult =>
  html`<svg class="icon ${tone}" viewBox="0 0 16 16" aria-hidden="true">${iconPaths[name]}</svg>`;

/** A medal broken in two, one half dashed: the drawing of a failed state. */
export const brokenMedal = html`<svg class="drawing" viewBox="0 0 64 64" aria-hidden="true">
  <path d="M30 6 12 12v20c0 11 7 19 17 24l-4-14 8-8-6-8z" />
  <path d="m38 8 14 4v20c0 11-7 19-17 24l-3-13 8-9-6-8z" stroke-dasharray="3 4" />
</svg>`;
