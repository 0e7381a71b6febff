import { html, svg, type TemplateResult } from 'lit';

/** Line icons on a 16 px grid, for what a survey gives. */
const paths = {
  sealed: svg`<path d="M2 3.500h12v9H2zM2.300 4 8 8.700 13.700 4" />`,
  entries: svg`<path d="M2 4.500h12v2a1.500 1.500 0 0 0 0 3v2H2v-2a1.500 1.500 0 0 0 0-3zM9.500 5v1M9.500 7.500v1M9.500 10v1" />`,
  back: svg`<path d="M10 3.500 5.500 8l4.500 4.500" />`,
  person: svg`<circle cx="8" cy="5" r="2.700" /><path d="M3 13.800c0-2.700 2.200-4.300 5-4.300s5 1.600 5 4.300" />`,
} as const;

export const surveyIcon = (name: keyof typeof paths): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${paths[name]}</svg>`;
