import type { TemplateResult } from 'lit';
import { lineIcon } from '../../internal/ui/icons.ts';

/** The line icons that only the dialog uses, on a 16 px grid. */
const claimIconPaths = {
  info: 'M2 8a6 6 0 1 0 12 0 6 6 0 1 0-12 0zM8 7.4v3.4M8 5.1v.1',
  company: 'M3 13.5v-10h6v10M9 6.5h4v7M1.8 13.5h12.4M5.2 6h1.6M5.2 8.5h1.6M5.2 11h1.6',
  back: 'M13 8H3.5M7 4.2 3.2 8 7 11.8',
  cross: 'm4 4 8 8m0-8-8 8',
} as const;

export type ClaimIconName = keyof typeof claimIconPaths;

export const claimIcon = (name: ClaimIconName): TemplateResult => lineIcon(claimIconPaths[name], name);
