import { addDays, type Day } from '../../calendar-dates.ts';
import { northpeakNonMembers } from './northpeak-non-members.ts';
import {
  memberSeeds,
  monthlyOrders,
  spreadOrders,
  minorUnits,
  type AccountSeed,
  type ActivitySeed,
} from './program-seed.ts';

const repeatAmount = (amount: number, of: number): number[] => Array.from({ length: of }, () => amount);

/** Two years of steady orders: twelve of an older amount, then twelve of a newer one. */
const steadyOrders = (older: number, newer: number, today: Day): ActivitySeed[] =>
  monthlyOrders([...repeatAmount(older, 12), ...repeatAmount(newer, 12)], addDays(today, -15));

/** Silver since March two years ago, with €111,600 in the last twelve months and three of four engineers. */
const tekinOrders = (today: Day, year: number): ActivitySeed[] => {
  const recent = [8200, 10400, 9100, 7900, 11300, 9600, 8800, 10100, 9400, 8600, 9900, 8300];
  const march: Day = `${year - 2}-03-12`;
  const between = monthlyOrders(repeatAmount(9000, 24), addDays(today, -375)).filter(({ on }) => on > march);
  return [
    { on: `${year - 3}-10-15`, amount: minorUnits(34000) },
    { on: march, amount: minorUnits(48000) },
    ...between,
    ...monthlyOrders(recent, addDays(today, -15)),
    ...['02-20', '05-07', '09-18'].map((day) => ({ on: `${year - 1}-${day}`, kind: 'certification' })),
  ];
};

const tieredAccounts = (today: Day, year: number): AccountSeed[] => [
  {
    account: 'tekin',
    name: 'Tekin Lojistik A.Ş.',
    plan: 'standard',
    mail: 'tekin.example',
    lines: tekinOrders(today, year),
    members: memberSeeds(
      ['deniz', 'Deniz Tekin', 'admin'],
      ['marta', 'Marta Ruiz', 'earner', 'redeemer'],
      ['elif', 'Elif Kaya', 'viewer'],
    ),
  },
  {
    account: 'delta',
    name: 'Delta Soğuk Zincir',
    plan: 'spend',
    mail: 'delta.example',
    lines: steadyOrders(9000, 11000, today),
    members: memberSeeds(['selin', 'Selin Aydın', 'earner', 'redeemer'], ['kerem', 'Kerem Delta', 'admin']),
  },
  {
    account: 'kaya',
    name: 'Kaya Gıda',
    plan: 'calendar',
    mail: 'kaya.example',
    members: memberSeeds(['yusuf', 'Yusuf Kaya', 'admin'], ['selin', 'Selin Aydın', 'earner', 'redeemer']),
    lines: [
      { on: `${year - 2}-02-10`, amount: minorUnits(45000) },
      { on: `${year - 2}-03-12`, amount: minorUnits(40000) },
      ...spreadOrders(23000, 4, `${year - 1}-01-15`, `${year - 1}-11-20`),
      ...spreadOrders(16925, 4, `${year}-01-01`, today),
    ],
  },
  {
    account: 'vestby',
    name: 'Vestby Bygg AS',
    plan: 'spend',
    mail: 'vestby.example',
    members: memberSeeds(['ingvild', 'Ingvild Moe', 'admin']),
    lines: [
      ...steadyOrders(9000, 10675, today),
      { on: addDays(today, -150), amount: minorUnits(40000), id: 'NP-20944' },
      { on: addDays(today, -10), refunds: 'NP-20944' },
    ],
  },
  {
    account: 'fjord',
    name: 'Fjord Energi AS',
    plan: 'quarterly',
    mail: 'fjord.example',
    members: memberSeeds(['henrik', 'Henrik Lund', 'admin']),
    lines: [...steadyOrders(9000, 11000, today), { on: today, amount: minorUnits(25000) }],
  },
];

const specialAccounts = (today: Day, year: number): AccountSeed[] => [
  {
    account: 'nordlys',
    name: 'Nordlys Helse AS',
    plan: 'spend',
    mail: 'nordlys.example',
    members: memberSeeds(['solveig', 'Solveig Berg', 'admin']),
    membership: {
      status: 'active',
      term: 'invitation',
      since: `${year - 1}-05-14`,
      review_on: `${year + 1}-11-15`,
      reviewer: 'Ingrid Solberg',
    },
    lines: [{ on: `${year - 1}-05-14`, kind: 'invitation' }],
  },
  {
    account: 'aurora',
    name: 'Banco Aurora',
    plan: 'calendar',
    mail: 'aurora.example',
    members: memberSeeds(['carmen', 'Carmen Vidal', 'admin']),
    lines: [
      { on: `${year - 1}-02-12`, amount: minorUnits(150000) },
      { on: `${year - 1}-07-08`, amount: minorUnits(260000) },
      ...spreadOrders(103000, 4, `${year}-01-01`, today),
    ],
  },
  {
    account: 'lumen',
    name: 'Lumen Estudio S.L.',
    plan: 'spend',
    mail: 'lumen.example',
    members: memberSeeds(['pablo', 'Pablo Serra', 'admin']),
    lines: monthlyOrders([6000, 6000], addDays(today, -40)),
  },
  {
    account: 'atlas',
    name: 'Atlas Depo',
    plan: 'volume',
    mail: 'atlas.example',
    members: memberSeeds(['mert', 'Mert Yıldız', 'earner']),
    lines: spreadOrders(1200, 34, `${year}-01-01`, today),
  },
  {
    account: 'granit',
    name: 'Granit Holding',
    plan: 'spend',
    mail: 'granit.example',
    readers: ['admin', 'approver'],
    members: memberSeeds(['aylin', 'Aylin Er', 'admin'], ['can', 'Can Demir', 'viewer']),
    lines: steadyOrders(9000, 11000, today),
  },
  {
    account: 'yeni',
    name: 'Yeni Ofis',
    plan: 'spend',
    mail: 'yeni.example',
    members: memberSeeds(['ada', 'Ada Çelik', 'admin']),
  },
];

export const northpeakAccounts = (today: Day): AccountSeed[] => {
  const year = Number(today.slice(0, 4));
  return [...tieredAccounts(today, year), ...specialAccounts(today, year), ...northpeakNonMembers(today)];
};
