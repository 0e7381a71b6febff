import type { TemplateResult } from 'lit';
import * as cardIcons from '../../internal/cards/card-icons.ts';
import { iconPaths, lineIcon } from '../../internal/ui/icons.ts';

/** Line icons on a 16 px grid; each stands beside a word that says the same. */
const rewardIconPaths = {
  check: iconPaths.check,
  clock: iconPaths.clock,
  gift_card: 'M1.8 3.6h12.4v8.8H1.8zM1.8 8h12.4M5.4 3.6v8.8M5.4 8 3.6 5.9M5.4 8l2-2.1',
  session: cardIcons.conversation,
  voucher: cardIcons.ticket,
  goods: cardIcons.box,
  donation: 'M8 13.6C3.6 10.6 2 8.4 2 6.1a3 3 0 0 1 6-.6 3 3 0 0 1 6 .6c0 2.3-1.6 4.5-6 7.5z',
  reward: cardIcons.gift,
  rules: cardIcons.sheet,
  lock: cardIcons.lock,
  delivery: cardIcons.envelope,
  person: cardIcons.person,
  company: 'M3 13.5v-10h6v10M9 6.5h4v7M1.8 13.5h12.4M5.2 6h1.6M5.2 8.5h1.6M5.2 11h1.6',
} as const;

export type RewardIconName = keyof typeof rewardIconPaths;

export const rewardIcon = (name: RewardIconName): TemplateResult => lineIcon(rewardIconPaths[name], name);
