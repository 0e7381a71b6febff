import { html, type TemplateResult } from 'lit';

/** A line icon on a 16 px grid, of one path: an element for each circle would cost style and layout, and a template each. */
export const lineIcon = (path: string, className = ''): TemplateResult =>
  html`<svg class="icon ${className}" viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>`;

/** Each stands beside a word that says the same. */
export const iconPaths = {
  check: 'm3 8.5 3.2 3.2L13 5',
  clock: 'M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8zM8 4.7V8l2.2 1.6',
  alert: 'M8 2.6 14.2 13.2H1.8zM8 6.6v3M8 11.4v.1',
  reload: 'M13 8a5 5 0 1 1-1.5-3.6L13 5.9M13 2.6v3.3H9.7',
  award:
    'M4.2 5.8a3.8 3.8 0 1 0 7.6 0 3.8 3.8 0 1 0-7.6 0zM6 9.2 5.3 14 8 12.6l2.7 1.4L10 9.2M6.7 5.8l.9.9 1.7-1.8',
  more: 'm4.5 6.5 3.5 3.5 3.5-3.5',
} as const;

export type IconName = keyof typeof iconPaths;

export const icon = (name: IconName, className = ''): TemplateResult => lineIcon(iconPaths[name], className);

/** A medal broken in two, one half dashed: the drawing of a failed state. */
export const brokenMedal = html`<svg class="drawing" viewBox="0 0 64 64" aria-hidden="true">
  <path d="M30 6 12 12v20c0 11 7 19 17 24l-4-14 8-8-6-8z" />
  <path d="m38 8 14 4v20c0 11-7 19-17 24l-3-13 8-9-6-8z" stroke-dasharray="3 4" />
</svg>`;
