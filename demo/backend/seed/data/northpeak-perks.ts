import { addDays, nextQuarter, type Day } from '../../calendar-dates.ts';
import { northpeakMorePerks } from './northpeak-more-perks.ts';
import { forOtherAccounts } from './northpeak-other-accounts.ts';
import type { PerkSeed } from './perk-seed.ts';
import { calendarYear, minorUnits } from './program-seed.ts';
import { eventTimes, nextWeekday, weekdays } from './event-days.ts';

const site = 'https://northpeak.example';
const giftRule = `${site}/summit/gift-rule`;

const logisticsDay = (today: Day): PerkSeed => {
  const day = nextWeekday(addDays(today, 50), weekdays.thursday);
  return {
    perk: 'logistics-day',
    kind: 'event',
    closesOn: day,
    recipient: 'account',
    claimable: true,
    once: 'member',
    detail: { terms: `${site}/summit/terms/events` },
    event: {
      ...eventTimes(day, '09:30', '17:00', 'Europe/Amsterdam'),
      capacity: 40,
      taken: 34,
    },
    instead: 'logistics-izmir',
  };
};

const architectureReview: PerkSeed = {
  perk: 'architecture-review',
  kind: 'consulting',
  recipient: 'account',
  worth: minorUnits(2400),
  approval: true,
  claimable: true,
  fields: [
    { name: 'brief', type: 'textarea', required: true, constraints: { maxLength: 1200 }, about: 'work' },
    { name: 'from', type: 'date', required: true, days: { min: 7, max: 90, value: 16 }, about: 'work' },
    { name: 'costCentre', type: 'text', constraints: { maxLength: 20 }, about: 'work' },
  ],
  detail: { giftRule },
  quota: { limit: 2, span: calendarYear },
  of: { tekin: { used: 1, fact: { because: 'survey' } } },
};

const costEngineering = (today: Day): PerkSeed => ({
  perk: 'cost-engineering',
  kind: 'training',
  recipient: 'account',
  detail: { action: { kind: 'open', href: `${site}/academy/cost-engineering` } },
  once: 'account',
  of: {
    tekin: {
      fact: { progress: { done: 4, total: 6 } },
      claim: {
        person: 'marta',
        status: 'approved',
        requestedOn: addDays(today, -47),
        movedOn: addDays(today, -47),
        decidedBy: 'deniz',
        lines: ['approved'],
      },
    },
  },
});

const fieldKit = (today: Day): PerkSeed => ({
  perk: 'field-kit',
  kind: 'merchandise',
  recipient: 'account',
  worth: minorUnits(180),
  once: 'account',
  detail: { action: { kind: 'track' }, giftRule, personal: true },
  of: {
    tekin: {
      fact: {},
      claim: {
        person: 'deniz',
        status: 'approved',
        requestedOn: addDays(today, -9),
        movedOn: nextWeekday(addDays(today, -6), weekdays.tuesday),
        parcel: {
          done: 3,
          order: 'NP-20817',
          since: nextWeekday(addDays(today, -6), weekdays.tuesday),
          arrivesOn: nextWeekday(addDays(today, 7), weekdays.tuesday),
          tracking: 'https://carrier.example/parcels/NP-20817',
        },
      },
    },
  },
});

const osloDraw = (today: Day): PerkSeed => {
  const drawnOn = nextWeekday(addDays(today, 25), weekdays.friday);
  const ways = [
    { name: 'engineer', entries: 1, href: `${site}/academy/certificates` },
    { name: 'introduction', entries: 2, href: `${site}/summit/introductions` },
  ];
  const sources = [
    { name: 'survey', entries: 2 },
    { name: 'engineers', entries: 3 },
    { name: 'reference', entries: 2 },
  ];
  return {
    perk: 'oslo-draw',
    kind: 'draw',
    closesOn: drawnOn,
    recipient: 'account',
    detail: { action: { kind: 'entries' }, terms: `${site}/summit/terms/oslo-draw` },
    of: {
      ...forOtherAccounts({
        fact: { draw: { sources: [{ name: 'membership', entries: 1 }], ways, drawnOn } },
      }),
      tekin: { fact: { draw: { sources, ways, drawnOn } } },
    },
  };
};

const resale = (today: Day): PerkSeed => {
  const paidOn = addDays(nextQuarter(today), 14);
  return {
    perk: 'resale-commission',
    kind: 'commission',
    tier: 'silver',
    recipient: 'account',
    detail: { action: { kind: 'statement' }, terms: `${site}/summit/terms/resale` },
    of: {
      tekin: {
        fact: {
          commission: {
            earned: minorUnits(3120),
            paidOn,
            statement: `${site}/statements/${today.slice(0, 4)}`,
          },
        },
      },
    },
  };
};

const migrationSquad: PerkSeed = {
  perk: 'migration-squad',
  kind: 'support',
  tier: 'gold',
  recipient: 'account',
  approval: true,
  claimable: true,
  fields: [{ name: 'workload', type: 'textarea', constraints: { maxLength: 1200 }, about: 'work' }],
  detail: {},
};

/** Every account has used it this year: 165 days ago, or on the first day of the year. */
const postureCheck = (today: Day): PerkSeed => {
  const first = `${today.slice(0, 4)}-01-01`;
  const usedOn = addDays(today, -165) > first ? addDays(today, -165) : first;
  const claim = {
    person: 'deniz',
    status: 'fulfilled',
    requestedOn: first,
    movedOn: usedOn,
    lines: ['fulfilled'],
  };
  return {
    perk: 'posture-check',
    kind: 'consulting',
    recipient: 'account',
    detail: { action: { kind: 'open', href: `${site}/reports/posture-check` } },
    claimable: true,
    quota: { limit: 1, span: calendarYear },
    of: { ...forOtherAccounts({ used: 1 }), tekin: { used: 1, claim } },
  };
};

/** The eight perks of the design mock-up in its order, then the others. */
export const northpeakPerks = (today: Day): PerkSeed[] => [
  logisticsDay(today),
  architectureReview,
  costEngineering(today),
  fieldKit(today),
  osloDraw(today),
  resale(today),
  migrationSquad,
  postureCheck(today),
  ...northpeakMorePerks(today),
];
