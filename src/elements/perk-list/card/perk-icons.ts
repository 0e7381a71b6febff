import type { TemplateResult } from 'lit';
import * as cardIcons from '../../internal/cards/card-icons.ts';
import { iconPaths, lineIcon } from '../../internal/ui/icons.ts';

/** Line icons of the perk list on a 16 px grid; each stands beside a word that says the same. */
const perkIconPaths = {
  check: iconPaths.check,
  clock: iconPaths.clock,
  consulting: cardIcons.conversation,
  training: cardIcons.mortarboard,
  tool: 'M2 3h12v10H2zM2 5.8h12M4.6 8.2l1.6 1.3-1.6 1.3M8.3 10.8h3',
  event: cardIcons.calendar,
  pricing: 'M2.3 2.3h5.5l5.9 5.9-5.5 5.5-5.9-5.9zM5.3 5.3v.1',
  support:
    'M10 2.4a3.6 3.6 0 0 0-3.2 5l-4.3 4.3 1.8 1.8 4.3-4.3a3.6 3.6 0 0 0 4.7-4.5l-2.2 2.2-1.8-1.8 2.2-2.2a3.6 3.6 0 0 0-1.5-.5z',
  content: cardIcons.sheet,
  merchandise: cardIcons.box,
  survey: cardIcons.clipboard,
  draw: cardIcons.ticket,
  commission:
    'm12.6 3.4-9.2 9.2M3 4.8a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0zM9.4 11.2a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0z',
  perk: cardIcons.gift,
  lock: cardIcons.lock,
  truck:
    'M1.5 3.8h8v7.4h-8zM9.5 6.5h2.7l2.3 2.4v2.3h-5M3.1 11.8a1.4 1.4 0 1 0 2.8 0 1.4 1.4 0 1 0-2.8 0zM10.4 11.8a1.4 1.4 0 1 0 2.8 0 1.4 1.4 0 1 0-2.8 0z',
  person: cardIcons.person,
  // The inner shape is full: lines at half its size and a dot in its middle fill what its edge leaves.
  tier: 'm8 1.6 5.5 3.2v6.4L8 14.4l-5.5-3.2V4.8zM8 5l2.6 1.5v3L8 11 5.4 9.5v-3zM8 6.5l1.3.75v1.5L8 9.5l-1.3-.75v-1.5zM8 8v.01',
  copy: 'M5.5 5.5H14V14H5.5zM10.5 5.5V2H2v8.5h3.5',
  mail: cardIcons.envelope,
  download: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.6h11',
  forward: 'm6.3 4.5 3.5 3.5-3.5 3.5',
} as const;

export type PerkIconName = keyof typeof perkIconPaths;

export const perkIcon = (name: PerkIconName): TemplateResult => lineIcon(perkIconPaths[name], name);
