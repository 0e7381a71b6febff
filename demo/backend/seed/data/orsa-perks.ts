import { addDays, type Day } from '../../calendar-dates.ts';
import type { PerkSeed } from './perk-seed.ts';
import { fiscalYear, minorUnits, type ProgramSeed } from './program-seed.ts';
import { eventTimes, nextWeekday, weekdays } from './event-days.ts';

const site = 'https://orsa.example';

const plantVisit = (today: Day): PerkSeed => {
  const day = nextWeekday(addDays(today, 60), weekdays.wednesday);
  return {
    perk: 'plant-visit',
    kind: 'event',
    closesOn: day,
    recipient: 'account',
    claimable: true,
    once: 'member',
    event: { ...eventTimes(day, '10:00', '16:00', 'Europe/Istanbul'), capacity: 20, taken: 8 },
    detail: {
      parts: {
        section: 'learn',
        sessions: [
          {
            title: 'Press lines | Líneas de prensas | Pres hatları',
            ...eventTimes(day, '10:00', '12:30', 'Europe/Istanbul'),
          },
          {
            title: 'Questions to the builders | Preguntas a quienes construyen | Üreticilere sorular',
            ...eventTimes(day, '13:30', '16:00', 'Europe/Istanbul'),
          },
        ],
      },
    },
  };
};

const partsPrice = (resetsOn: Day): PerkSeed => ({
  perk: 'parts-price',
  kind: 'pricing',
  closesOn: resetsOn,
  recipient: 'account',
  claimable: true,
  once: 'account',
  excludes: ['parts-credit'],
  detail: {
    code: 'ORSA-YEDEK-10',
    action: { kind: 'copy' },
    terms: `${site}/plus/parca-kosullari`,
    parts: {
      section: 'save',
      prices: [
        {
          label: 'This year | Este año | Bu yıl',
          text: '10% off | 10 % menos | %10 indirim',
          until: addDays(resetsOn, -1),
          current: true,
        },
        {
          label: 'Next year | El próximo año | Gelecek yıl',
          text: '5% off | 5 % menos | %5 indirim',
          from: resetsOn,
        },
      ],
    },
  },
});

const operatorTraining: PerkSeed = {
  perk: 'operator-training',
  kind: 'training',
  tier: 'preferred',
  recipient: 'account',
  worth: minorUnits(85000),
  approval: true,
  claimable: true,
  fields: [
    { name: 'machine', type: 'text', required: true, constraints: { maxLength: 120 }, about: 'work' },
    { name: 'people', type: 'number', required: true, constraints: { min: 2, max: 20 }, about: 'work' },
    { name: 'from', type: 'date', required: true, days: { min: 14, max: 120 }, about: 'work' },
  ],
  detail: {},
  quota: { limit: 1, span: fiscalYear },
  of: { beta: { fact: { because: 'tier' } } },
};

const serviceEngineer: PerkSeed = {
  perk: 'service-engineer',
  kind: 'support',
  tier: 'strategic',
  recipient: 'account',
  approval: true,
  claimable: true,
  detail: {},
};

/** Money for parts, in instalments; a claim takes one third. */
const partsCredit = (today: Day, resetsOn: Day): PerkSeed => ({
  perk: 'parts-credit',
  kind: 'pricing',
  recipient: 'account',
  claimable: true,
  detail: { code: 'ORSA-KREDI', action: { kind: 'copy' }, parts: { section: 'save' } },
  quota: { limit: minorUnits(150000), span: fiscalYear, unit: { money: true, take: minorUnits(50000) } },
  of: {
    beta: {
      fact: {
        parts: {
          grants: [
            {
              label: 'First half | Primera mitad | İlk yarı',
              amount: minorUnits(75000),
              status: 'available',
              until: addDays(resetsOn, -1),
            },
            {
              label: 'Second half | Segunda mitad | İkinci yarı',
              amount: minorUnits(75000),
              status: 'expected',
              from: addDays(today, 60),
            },
          ],
        },
      },
    },
  },
});

/** Half a day with each claim, of three days a year. */
const remoteAdvice: PerkSeed = {
  perk: 'remote-advice',
  kind: 'consulting',
  recipient: 'account',
  claimable: true,
  detail: { parts: { section: 'learn' } },
  quota: { limit: 30, span: fiscalYear, unit: { scale: 1, take: 5 } },
  of: { beta: { used: 15 } },
};

/** One of three may be chosen. */
const yearlyGifts = (
  [
    ['press-simulator', 'tool', { keyPrefix: 'OPS' }],
    ['video-library', 'content', {}],
    ['spare-kit', 'merchandise', {}],
  ] as const
).map(([perk, kind, detail]): PerkSeed => ({
  perk,
  kind,
  recipient: 'account',
  claimable: true,
  once: 'account',
  choice: 'gift',
  detail: { ...detail, parts: { section: 'gift' } },
}));

export const orsaSections: NonNullable<ProgramSeed['sections']> = [
  { id: 'gift', title: 'Your gift of the year | Su regalo del año | Yılın hediyesi' },
  {
    id: 'save',
    title: 'To save | Para ahorrar | Tasarruf için',
    text: 'One of the two. | Uno de los dos. | İkisinden biri.',
  },
  { id: 'learn', title: 'To learn | Para aprender | Öğrenmek için' },
];

/** Perks for every member, of which some close others, and two behind tiers; `resetsOn` begins the next fiscal year. */
export const orsaPerks = (today: Day, resetsOn: Day): PerkSeed[] => [
  plantVisit(today),
  partsPrice(resetsOn),
  partsCredit(today, resetsOn),
  remoteAdvice,
  ...yearlyGifts,
  operatorTraining,
  serviceEngineer,
];
