import { html, type TemplateResult } from 'lit';
import { lineIcon } from '../internal/ui/icons.ts';

/** Line icons on a 16 px grid. */
const paths = {
  share: 'M8 9.5V2.3M5.3 4.8 8 2.1l2.7 2.7M4.7 7.3H3v6.2h10V7.3h-1.7',
  people:
    'M3.5 5.2a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0zM1.7 13.3c0-2.5 1.9-4 4.3-4s4.3 1.5 4.3 4M10.5 2.9a2.5 2.5 0 0 1 0 4.6M12 9.7c1.4.6 2.3 1.9 2.3 3.6',
  mail: 'M2 3.5h12v9H2zM2.3 4 8 8.7 13.7 4',
  qr: 'M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5H11V11M13.5 9.5V11M9.5 13.5H11M13.5 13.5v-.1',
} as const;

export const referralIcon = (name: keyof typeof paths): TemplateResult => lineIcon(paths[name]);

/** The drawing of an empty list: a company, and an arrow to a dashed one. */
export const referralDrawing = html`<svg class="drawing" viewBox="0 0 64 64" aria-hidden="true">
  <path d="M6 54V24l14-6v36M20 28h8v26M2 54h28M11 30v.1M11 38v.1M11 46v.1" />
  <path d="M40 54V32h18v22M36 54h26M46 39v.1M52 39v.1M46 46v.1M52 46v.1" stroke-dasharray="3 4" />
  <path class="arrow" d="M22 12c8-6 18-5 26 3M48 9v6.500h-6.500" />
</svg>`;
