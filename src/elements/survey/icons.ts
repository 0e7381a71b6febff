import type { TemplateResult } from 'lit';
import { lineIcon } from '../internal/ui/icons.ts';

/** Line icons on a 16 px grid, for what a survey gives. */
const paths = {
  sealed: 'M2 3.5h12v9H2zM2.3 4 8 8.7 13.7 4',
  entries: 'M2 4.5h12v2a1.5 1.5 0 0 0 0 3v2H2v-2a1.5 1.5 0 0 0 0-3zM9.5 5v1M9.5 7.5v1M9.5 10v1',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  person: 'M5.3 5a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0zM3 13.8c0-2.7 2.2-4.3 5-4.3s5 1.6 5 4.3',
} as const;

export const surveyIcon = (name: keyof typeof paths): TemplateResult => lineIcon(paths[name]);
