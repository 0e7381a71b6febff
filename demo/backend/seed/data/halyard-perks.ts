import { addDays, afterWholeMonths, nextQuarter, type Day } from '../../calendar-dates.ts';
import type { PerkSeed } from './perk-seed.ts';
import { calendarYear, minorUnits } from './program-seed.ts';
import { eventTimes, nextWeekday, weekdays } from './event-days.ts';

const site = 'https://halyard.example';

const tools: readonly PerkSeed[] = [
  {
    perk: 'agency-console',
    kind: 'tool',
    recipient: 'account',
    claimable: true,
    once: 'account',
    detail: { keyPrefix: 'HFC', seats: 10, action: { kind: 'copy', href: `${site}/console` } },
    of: { brightside: { fact: { seatsUsed: 4 } } },
  },
  {
    perk: 'preview-lab',
    kind: 'tool',
    recipient: 'account',
    detail: { action: { kind: 'open', href: `${site}/preview-lab` } },
  },
];

const learning: readonly PerkSeed[] = [
  {
    perk: 'automation-course',
    kind: 'training',
    recipient: 'account',
    detail: { action: { kind: 'open', href: `${site}/courses/automation` } },
    of: {
      brightside: { fact: { because: 'choice', progress: { done: 2, total: 5 } } },
    },
  },
  {
    perk: 'inbox-clinic',
    kind: 'training',
    recipient: 'account',
    worth: minorUnits(400),
    approval: true,
    claimable: true,
    fields: [
      { name: 'topic', type: 'textarea', required: true, constraints: { maxLength: 1200 }, about: 'work' },
      { name: 'from', type: 'date', required: true, days: { min: 5, max: 60 }, about: 'work' },
    ],
    detail: {},
    quota: { limit: 2, span: calendarYear },
  },
];

const friendsEvening = (today: Day): PerkSeed => {
  const evening = nextWeekday(addDays(today, 45), weekdays.thursday);
  return {
    perk: 'friends-evening',
    kind: 'event',
    closesOn: evening,
    recipient: 'member',
    worth: minorUnits(60),
    claimable: true,
    once: 'member',
    detail: { giftRule: `${site}/friends/gift-rule` },
    event: { ...eventTimes(evening, '18:00', '21:00', 'America/New_York'), capacity: 30, taken: 12 },
  };
};

const clientCommission = (today: Day): PerkSeed => ({
  perk: 'client-commission',
  kind: 'commission',
  recipient: 'account',
  detail: { action: { kind: 'statement' }, terms: `${site}/friends/terms/commission` },
  of: {
    brightside: {
      fact: {
        commission: {
          earned: minorUnits(486),
          paidOn: addDays(nextQuarter(today), 14),
          statement: `${site}/friends/statements/${today.slice(0, 4)}`,
        },
      },
    },
  },
});

const studioDraw = (today: Day): PerkSeed => {
  const drawnOn = nextWeekday(addDays(today, 30), weekdays.friday);
  const sources = [
    { name: 'membership', entries: 1 },
    { name: 'course', entries: 2 },
  ];
  const ways = [{ name: 'survey', entries: 2, href: '?survey=agency#survey' }];
  return {
    perk: 'studio-draw',
    kind: 'draw',
    closesOn: drawnOn,
    recipient: 'account',
    detail: { action: { kind: 'entries' }, terms: `${site}/friends/terms/studio-draw` },
    of: { brightside: { fact: { draw: { sources, ways, drawnOn } } } },
  };
};

const agencySurvey = (today: Day): PerkSeed => ({
  perk: 'agency-survey',
  kind: 'survey',
  closesOn: afterWholeMonths(today, 3),
  recipient: 'account',
  detail: { action: { kind: 'survey', href: '?survey=agency#survey' } },
});

/** Halyard has no tiers, so every perk is unlocked from the day a member joins. */
export const halyardPerks = (today: Day): PerkSeed[] => [
  ...tools,
  ...learning,
  friendsEvening(today),
  clientCommission(today),
  agencySurvey(today),
  studioDraw(today),
];
