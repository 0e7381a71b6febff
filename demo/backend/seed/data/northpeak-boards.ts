import { addDays, addMonths, type Day } from '../../calendar-dates.ts';
import type { BoardSeed, ParticipantSeed } from './board-seed.ts';

/** This quarter and the two before it, the newest first. */
const quarters = (today: Day) => {
  const month = Number(today.slice(5, 7));
  const first = addMonths(`${today.slice(0, 7)}-01`, -((month - 1) % 3));
  return [0, 1, 2].map((back) => {
    const startsOn = addMonths(first, -3 * back);
    const quarter = (Number(startsOn.slice(5, 7)) + 2) / 3;
    const year = startsOn.slice(0, 4);
    const run = `${year}-q${quarter}`;
    return { run, label: `Q${quarter} ${year}`, startsOn, endsOn: addDays(addMonths(startsOn, 3), -1) };
  });
};

/** Participants with the points of the design mock-ups, and their rank in the run before. */
type FixedParticipant = readonly [
  at: number,
  points: number,
  before: number,
  company: Omit<ParticipantSeed, 'points'>,
];

const fixedCompany = (company: string, city?: string, cohort?: string): FixedParticipant[3] => ({
  company,
  seen: 'company',
  ...(city && { city }),
  ...(cohort && { cohort }),
});
const fixedAccount = (
  account: string,
  company: string,
  seen: 'company' | 'alias',
  cohort: string,
): FixedParticipant[3] => ({
  account,
  company,
  seen,
  cohort,
});

const fixedParticipants: readonly FixedParticipant[] = [
  [1, 1940, 1, fixedCompany('Vantaa Cold Chain', 'Helsinki', 'nordics')],
  [2, 1815, 3, { company: 'Kuzey Nakliyat', alias: 'Blue Heron', cohort: 'turkiye' }],
  [3, 1815, 2, fixedCompany('Halden Shipping', 'Halden', 'nordics')],
  [4, 1620, 6, fixedCompany('Lindqvist Freight', 'Malmö', 'nordics')],
  [5, 1490, 5, fixedCompany('Oberrheinische Lagerhausgesellschaft', 'Kehl')],
  [6, 1475, 4, { company: 'Aldersund Marine', alias: 'Northern Kestrel', cohort: 'nordics' }],
  [7, 1310, 12, { ...fixedCompany('شركة الميناء للشحن'), lang: 'ar' }],
  [8, 1190, 8, { company: 'Costa Lagos', alias: 'Copper Beech', cohort: 'iberia' }],
  [40, 905, 44, fixedAccount('aurora', 'Banco Aurora', 'company', 'iberia')],
  [77, 790, 70, fixedAccount('delta', 'Delta Soğuk Zincir', 'company', 'turkiye')],
  [130, 655, 118, fixedAccount('nordlys', 'Nordlys Helse', 'alias', 'nordics')],
  [211, 520, 230, fixedAccount('kaya', 'Kaya Gıda', 'company', 'turkiye')],
  [290, 415, 301, fixedAccount('fjord', 'Fjord Energi', 'company', 'nordics')],
  [355, 330, 340, fixedAccount('vestby', 'Vestby Bygg', 'alias', 'nordics')],
  [410, 265, 413, { company: 'Serena Logistica', alias: 'Quiet Harbour', cohort: 'iberia' }],
  [411, 255, 409, fixedCompany('Kraft & Söhne Spedition', 'Bremen')],
  [
    412,
    240,
    430,
    { ...fixedAccount('tekin', 'Tekin Lojistik', 'company', 'turkiye'), city: 'Gebze', alias: 'Silver Fir' },
  ],
  [413, 235, 414, fixedCompany('Puerto Norte', 'Gijón', 'iberia')],
  [414, 230, 410, { company: 'Rask Transport', alias: 'Morrow Line', cohort: 'nordics' }],
  [560, 170, 520, fixedAccount('atlas', 'Atlas Depo', 'company', 'turkiye')],
  [700, 120, 690, fixedAccount('granit', 'Granit Holding', 'alias', 'turkiye')],
  [905, 70, 880, fixedAccount('lumen', 'Lumen Estudio', 'company', 'iberia')],
];

const participantCount = 1240;
const previousParticipantCount = 1102;
const surnames =
  'Berg Lunde Aksoy Demir Vega Prado Holm Sand Yalın Ortega Dahl Vik Koç Serrano Moen Arslan Pinto Haug Ferrer Öz'.split(
    ' ',
  );
const companySuffixes =
  'Freight Transport Lager Cargo Logistik Foods Verft Textil Depo Handel Maquinaria Kimya Energi Obras Metall Plast'.split(
    ' ',
  );
const cohorts = ['nordics', 'turkiye', 'iberia'];

/** Companies that exist on boards only. Every fifth is shown by its alias, and every twentieth is hidden. */
const generatedCompany = (at: number): Omit<ParticipantSeed, 'points'> => {
  const surname = surnames[at % surnames.length] ?? '';
  const trade = companySuffixes[Math.floor(at / surnames.length) % companySuffixes.length] ?? '';
  const house = Math.floor(at / (surnames.length * companySuffixes.length));
  const seen = at % 20 === 7 ? 'hidden' : at % 5 === 0 ? 'alias' : 'company';
  return {
    company: `${surname} ${trade}${house > 0 ? ` ${'I'.repeat(house + 1)}` : ''}`,
    seen,
    cohort: cohorts[at % cohorts.length] ?? '',
  };
};

/** Points between those of the two fixed participants around a rank: whole numbers, evenly falling. */
const pointsAt = (at: number): number => {
  const next = fixedParticipants.find(([place]) => place > at) ?? [participantCount + 1, 0];
  const last = fixedParticipants.findLast(([place]) => place <= at) ?? [0, 2000];
  const [from, to] = [last[0], next[0]];
  return Math.max(1, Math.floor(last[1] - ((last[1] - next[1]) * (at - from)) / (to - from)));
};

const companyParticipants = (now: string, before: string, early: string): ParticipantSeed[] => {
  const places = new Map<number, FixedParticipant>(fixedParticipants.map((one) => [one[0], one]));
  const taken = new Map(fixedParticipants.map(([at, , earlier]) => [earlier, at]));
  const all: ParticipantSeed[] = [];
  // The other participants get, in their order, the ranks of the run before that no fixed one has.
  const free = Array.from({ length: previousParticipantCount }, (_, at) => at + 1).filter(
    (at) => !taken.has(at),
  );
  for (let at = 1; at <= participantCount; at += 1) {
    const one = places.get(at);
    const earlier = one?.[2] ?? free.shift();
    // The points of the run before follow from the rank, so that no two are equal.
    const points = {
      [now]: one?.[1] ?? pointsAt(at),
      ...(earlier !== undefined && { [before]: 3 * (previousParticipantCount + 1 - earlier) }),
      ...(at % 3 !== 0 && { [early]: 5 * ((at * 37) % 300) + 5 }),
    };
    all.push({ ...(one?.[3] ?? generatedCompany(at)), points });
  }
  return all;
};

const teamParticipants = (now: string): ParticipantSeed[] =>
  (
    [
      ['marta', 80],
      ['elif', 80],
      ['deniz', 40],
    ] as const
  ).map(([person, points]) => ({
    account: 'tekin',
    person,
    company: 'Tekin Lojistik',
    points: { [now]: points },
  }));

export const northpeakBoards = (today: Day): BoardSeed[] => {
  const runs = quarters(today);
  const [now = '', before = '', early = ''] = runs.map(({ run }) => run);
  return [
    {
      board: 'learning',
      scope: 'company',
      counts: { order: 5, survey: 15, certification: 40 },
      method: 'standard',
      visibility: 'alias',
      options: ['company', 'name', 'alias', 'hidden'],
      floor: 10,
      cohorts,
      display: { prizes: [{ from: 1, to: 10 }] },
      runs,
      participants: companyParticipants(now, before, early),
    },
    {
      board: 'team',
      scope: 'person',
      own: true,
      counts: { survey: 20 },
      method: 'dense',
      visibility: 'name',
      options: ['name', 'alias', 'hidden'],
      floor: 3,
      display: { top: 10 },
      runs: runs.slice(0, 1),
      participants: teamParticipants(now),
    },
  ];
};
