import type { PerkSeed } from './perk-seed.ts';

/** Members besides Tekin, to whom nothing of the pictures happened. */
const others = [
  'delta',
  'kaya',
  'vestby',
  'fjord',
  'nordlys',
  'aurora',
  'lumen',
  'atlas',
  'granit',
  'yeni',
] as const;

type Had = NonNullable<PerkSeed['of']>[string];

export const each = (had: Had): Record<string, Had> =>
  Object.fromEntries(others.map((account) => [account, had]));
