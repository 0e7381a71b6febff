import { addDays, type Day } from '../../calendar-dates.ts';
import { memberSeeds, type AccountSeed } from './program-seed.ts';

/** Accounts that are not members, not yet, or no longer. */
export const northpeakNonMembers = (today: Day): AccountSeed[] => [
  {
    account: 'costa',
    name: 'Costa Verde S.A.',
    plan: 'spend',
    mail: 'costa.example',
    members: memberSeeds(['lucia', 'Lucía Prado', 'admin'], ['ivan', 'Iván Ríos', 'earner']),
    membership: {
      status: 'invited',
      term: 'invitation',
      since: addDays(today, -18),
      until: addDays(today, 71),
      by: 'Jonas Weber, Northpeak',
    },
  },
  {
    account: 'poyraz',
    name: 'Poyraz Enerji',
    plan: 'spend',
    mail: 'poyraz.example',
    members: memberSeeds(['derya', 'Derya Poyraz', 'admin']),
    membership: {
      status: 'applied',
      term: 'contract',
      since: addDays(today, -4),
      by: 'Ingrid Solberg, Northpeak',
    },
  },
  {
    account: 'sierra',
    name: 'Sierra Foods',
    plan: 'spend',
    mail: 'sierra.example',
    members: memberSeeds(['nora', 'Nora Vega', 'admin']),
    membership: {
      status: 'suspended',
      term: 'contract',
      since: addDays(today, -21),
      by: 'Northpeak',
      reason: 'account.sierra.reason',
    },
  },
  {
    account: 'baltic',
    name: 'Baltic Print OÜ',
    plan: 'spend',
    mail: 'baltic.example',
    members: memberSeeds(['mart', 'Mart Tamm', 'admin']),
    membership: {
      status: 'ended',
      term: 'contract',
      since: addDays(today, -60),
      reason: 'account.baltic.reason',
    },
  },
  {
    account: 'olive',
    name: 'Olive & Co',
    plan: 'spend',
    mail: 'olive.example',
    members: memberSeeds(['rosa', 'Rosa Lindqvist', 'viewer']),
    membership: { status: 'none' },
  },
];
