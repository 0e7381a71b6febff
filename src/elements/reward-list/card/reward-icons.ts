import type { TemplateResult } from 'lit';
import { iconPaths, lineIcon } from '../../internal/ui/icons.ts';

/** Line icons on a 16 px grid; each stands beside a word that says the same. */
const rewardIconPaths = {
  check: iconPaths.check,
  clock: iconPaths.clock,
  gift_card: 'M1.8 3.6h12.4v8.8H1.8zM1.8 8h12.4M5.4 3.6v8.8M5.4 8 3.6 5.9M5.4 8l2-2.1',
  session: 'M2 3h8v5.5H6.2L4 10.6V8.5H2zM12.2 6H14v5.5h-2v2l-2.2-2H7',
  voucher: 'M1.8 4.2h12.4v2.5a1.3 1.3 0 0 0 0 2.6v2.5H1.8V9.3a1.3 1.3 0 0 0 0-2.6zM6 4.2v7.6',
  goods: 'm8 1.8 5.6 3.1v6.2L8 14.2l-5.6-3.1V4.9zM2.4 4.9 8 8l5.6-3.1M8 8v6.2',
  donation: 'M8 13.6C3.6 10.6 2 8.4 2 6.1a3 3 0 0 1 6-.6 3 3 0 0 1 6 .6c0 2.3-1.6 4.5-6 7.5z',
  reward: 'M2.8 7h10.4v6.8H2.8zM1.8 4h12.4v3H1.8zM8 4v9.8M8 4 5.5 1.9M8 4l2.5-2.1',
  rules: 'M3.8 1.8H9l3.2 3.2v9.2H3.8zM9 1.8V5h3.2M6 8h4M6 10.8h4',
  lock: 'M4.4 7h7.2a1.2 1.2 0 0 1 1.2 1.2v4.4a1.2 1.2 0 0 1-1.2 1.2H4.4a1.2 1.2 0 0 1-1.2-1.2V8.2a1.2 1.2 0 0 1 1.2-1.2zM5.3 7V4.8a2.7 2.7 0 0 1 5.4 0V7',
  delivery: 'M1.8 3.5h12.4v9H1.8zM2 4l6 4.7L14 4',
  person: 'M5.3 5a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0zM2.9 14c.5-3.2 2.5-4.6 5.1-4.6s4.6 1.4 5.1 4.6',
  company: 'M3 13.5v-10h6v10M9 6.5h4v7M1.8 13.5h12.4M5.2 6h1.6M5.2 8.5h1.6M5.2 11h1.6',
} as const;

export type RewardIconName = keyof typeof rewardIconPaths;

export const rewardIcon = (name: RewardIconName): TemplateResult => lineIcon(rewardIconPaths[name], name);
