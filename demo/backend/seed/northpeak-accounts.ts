import { addDays, type Day } from '../rules/calendar.ts';
import { outsiders } from './northpeak-outsiders.ts';
import { members, monthly, spread, whole, type AccountSeed, type LineSeed } from './program-seed.ts';

const repeat = (amount: number, of: number): number[] => Array.from({ length: of }, () => amount);

/** Two years of steady orders: the older twelve of one amount, the last twelve of another. */
const steady = (older: number, newer: number, today: Day): LineSeed[] =>
  monthly([...repeat(older, 12), ...repeat(newer, 12)], addDays(today, -15));

/** Silver since March two years ago, with € 111,600 in the last twelve months and three of four engineers. */
const tekin = (today: Day, year: number): LineSeed[] => {
  const recent = [8200, 10400, 9100, 7900, 11300, 9600, 8800, 10100, 9400, 8600, 9900, 8300];
  const march: Day = `${year - 2}-03-12`;
  const between = monthly(repeat(9000, 24), addDays(today, -375)).filter(({ on }) => on > march);
  return [
    { on: `${year - 3}-10-15`, amount: whole(34000) },
    { on: march, amount: whole(48000) },
    ...between,
    ...monthly(recent, addDays(today, -15)),
    ...['02-20', '05-07', '09-18'].map((day) => ({ on: `${year - 1}-${day}`, kind: 'certification' })),
  ];
};

const tiered = (today: Day, year: number): AccountSeed[] => [
  {
    account: 'tekin',
    name: 'Tekin Lojistik A.Ş.',
    plan: 'standard',
    mail: 'tekin.example',
    lines: tekin(today, year),
    members: members(
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
    lines: steady(9000, 11000, today),
    members: members(['selin', 'Selin Aydın', 'earner', 'redeemer'], ['kerem', 'Kerem Delta', 'admin']),
  },
  {
    account: 'kaya',
    name: 'Kaya Gıda',
    plan: 'calendar',
    mail: 'kaya.example',
    members: members(['yusuf', 'Yusuf Kaya', 'admin'], ['selin', 'Selin Aydın', 'earner', 'redeemer']),
    lines: [
      { on: `${year - 2}-02-10`, amount: whole(45000) },
      { on: `${year - 2}-03-12`, amount: whole(40000) },
      ...spread(23000, 4, `${year - 1}-01-15`, `${year - 1}-11-20`),
      ...spread(16925, 4, `${year}-01-01`, today),
    ],
  },
  {
    account: 'vestby',
    name: 'Vestby Bygg AS',
    plan: 'spend',
    mail: 'vestby.example',
    members: members(['ingvild', 'Ingvild Moe', 'admin']),
    lines: [
      ...steady(9000, 10675, today),
      { on: addDays(today, -150), amount: whole(40000), id: 'NP-20944' },
      { on: addDays(today, -10), refunds: 'NP-20944' },
    ],
  },
  {
    account: 'fjord',
    name: 'Fjord Energi AS',
    plan: 'quarterly',
    mail: 'fjord.example',
    members: members(['henrik', 'Henrik Lund', 'admin']),
    lines: [...steady(9000, 11000, today), { on: today, amount: whole(25000) }],
  },
];

const apart = (today: Day, year: number): AccountSeed[] => [
  {
    account: 'nordlys',
    name: 'Nordlys Helse AS',
    plan: 'spend',
    mail: 'nordlys.example',
    members: members(['solveig', 'Solveig Berg', 'admin']),
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
    members: members(['carmen', 'Carmen Vidal', 'admin']),
    lines: [
      { on: `${year - 1}-02-12`, amount: whole(150000) },
      { on: `${year - 1}-07-08`, amount: whole(260000) },
      ...spread(103000, 4, `${year}-01-01`, today),
    ],
  },
  {
    account: 'lumen',
    name: 'Lumen Estudio S.L.',
    plan: 'spend',
    mail: 'lumen.example',
    members: members(['pablo', 'Pablo Serra', 'admin']),
    lines: monthly([6000, 6000], addDays(today, -40)),
  },
  {
    account: 'atlas',
    name: 'Atlas Depo',
    plan: 'volume',
    mail: 'atlas.example',
    members: members(['mert', 'Mert Yıldız', 'earner']),
    lines: spread(1200, 34, `${year}-01-01`, today),
  },
  {
    account: 'granit',
    name: 'Granit Holding',
    plan: 'spend',
    mail: 'granit.example',
    readers: ['admin', 'approver'],
    members: members(['aylin', 'Aylin Er', 'admin'], ['can', 'Can Demir', 'viewer']),
    lines: steady(9000, 11000, today),
  },
  {
    account: 'yeni',
    name: 'Yeni Ofis',
    plan: 'spend',
    mail: 'yeni.example',
    members: members(['ada', 'Ada Çelik', 'admin']),
  },
];

export const northpeakAccounts = (today: Day): AccountSeed[] => {
  const year = Number(today.slice(0, 4));
  return [...tiered(today, year), ...apart(today, year), ...outsiders(today)];
};
