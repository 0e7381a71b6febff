import type { TemplateResult } from 'lit';
import { iconPaths, lineIcon } from '../../internal/ui/icons.ts';

/** Line icons of the perk list on a 16 px grid; each stands beside a word that says the same. */
const perkIconPaths = {
  check: iconPaths.check,
  clock: iconPaths.clock,
  consulting: 'M2 3h8v5.5H6.2L4 10.6V8.5H2zM12.2 6H14v5.5h-2v2l-2.2-2H7',
  training: 'm8 3 6.5 3.1L8 9.2 1.5 6.1zM4.2 7.6v3.3a6 6 0 0 0 7.6 0V7.6M14.5 6.1v3.6',
  tool: 'M2 3h12v10H2zM2 5.8h12M4.6 8.2l1.6 1.3-1.6 1.3M8.3 10.8h3',
  event:
    'M3.7 3.2h8.6a1.5 1.5 0 0 1 1.5 1.5v7.6a1.5 1.5 0 0 1-1.5 1.5H3.7a1.5 1.5 0 0 1-1.5-1.5V4.7a1.5 1.5 0 0 1 1.5-1.5zM2.2 6.7h11.6M5.3 1.9v2.6M10.7 1.9v2.6',
  pricing: 'M2.3 2.3h5.5l5.9 5.9-5.5 5.5-5.9-5.9zM5.3 5.3v.1',
  support:
    'M10 2.4a3.6 3.6 0 0 0-3.2 5l-4.3 4.3 1.8 1.8 4.3-4.3a3.6 3.6 0 0 0 4.7-4.5l-2.2 2.2-1.8-1.8 2.2-2.2a3.6 3.6 0 0 0-1.5-.5z',
  content: 'M3.8 1.8H9l3.2 3.2v9.2H3.8zM9 1.8V5h3.2M6 8h4M6 10.8h4',
  merchandise: 'm8 1.8 5.6 3.1v6.2L8 14.2l-5.6-3.1V4.9zM2.4 4.9 8 8l5.6-3.1M8 8v6.2',
  survey: 'M3.2 3h9.6v11H3.2zM6 1.8h4v2.4H6zM5.8 9.2l1.6 1.6 2.9-3',
  draw: 'M1.8 4.2h12.4v2.5a1.3 1.3 0 0 0 0 2.6v2.5H1.8V9.3a1.3 1.3 0 0 0 0-2.6zM6 4.2v7.6',
  commission:
    'm12.6 3.4-9.2 9.2M3 4.8a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0zM9.4 11.2a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0z',
  perk: 'M2.8 7h10.4v6.8H2.8zM1.8 4h12.4v3H1.8zM8 4v9.8M8 4 5.5 1.9M8 4l2.5-2.1',
  lock: 'M4.4 7h7.2a1.2 1.2 0 0 1 1.2 1.2v4.4a1.2 1.2 0 0 1-1.2 1.2H4.4a1.2 1.2 0 0 1-1.2-1.2V8.2a1.2 1.2 0 0 1 1.2-1.2zM5.3 7V4.8a2.7 2.7 0 0 1 5.4 0V7',
  truck:
    'M1.5 3.8h8v7.4h-8zM9.5 6.5h2.7l2.3 2.4v2.3h-5M3.1 11.8a1.4 1.4 0 1 0 2.8 0 1.4 1.4 0 1 0-2.8 0zM10.4 11.8a1.4 1.4 0 1 0 2.8 0 1.4 1.4 0 1 0-2.8 0z',
  person: 'M5.3 5a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0zM2.9 14c.5-3.2 2.5-4.6 5.1-4.6s4.6 1.4 5.1 4.6',
  // The inner shape is full: lines at half its size and a dot in its middle fill what its edge leaves.
  tier: 'm8 1.6 5.5 3.2v6.4L8 14.4l-5.5-3.2V4.8zM8 5l2.6 1.5v3L8 11 5.4 9.5v-3zM8 6.5l1.3.75v1.5L8 9.5l-1.3-.75v-1.5zM8 8v.01',
  copy: 'M5.5 5.5H14V14H5.5zM10.5 5.5V2H2v8.5h3.5',
  mail: 'M1.8 3.5h12.4v9H1.8zM2 4l6 4.7L14 4',
  download: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.6h11',
  forward: 'm6.3 4.5 3.5 3.5-3.5 3.5',
} as const;

export type PerkIconName = keyof typeof perkIconPaths;

export const perkIcon = (name: PerkIconName): TemplateResult => lineIcon(perkIconPaths[name], name);
