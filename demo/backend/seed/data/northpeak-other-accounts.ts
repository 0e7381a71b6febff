import type { PerkSeed } from './perk-seed.ts';

/** The accounts besides Tekin, about which the design mock-ups show nothing. */
const otherAccounts = [
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

type AccountPerkSeed = NonNullable<PerkSeed['of']>[string];

export const forOtherAccounts = (had: AccountPerkSeed): Record<string, AccountPerkSeed> =>
  Object.fromEntries(otherAccounts.map((account) => [account, had]));
