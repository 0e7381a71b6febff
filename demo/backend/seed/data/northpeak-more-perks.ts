import { addDays, afterWholeMonths, type Day } from '../../calendar-dates.ts';
import { forOtherAccounts } from './northpeak-other-accounts.ts';
import type { PerkSeed } from './perk-seed.ts';
import { calendarYear, minorUnits } from './program-seed.ts';
import { eventTimes, nextWeekday, weekdays } from './event-days.ts';

const site = 'https://northpeak.example';

const access = (today: Day): PerkSeed[] => [
  {
    perk: 'rate-planner',
    kind: 'tool',
    recipient: 'account',
    claimable: true,
    once: 'account',
    detail: { keyPrefix: 'NPRP', seats: 25, action: { kind: 'copy', href: `${site}/tools/rate-planner` } },
    of: { tekin: { fact: { seatsUsed: 18 } } },
  },
  {
    perk: 'spot-pricing',
    kind: 'pricing',
    closesOn: afterWholeMonths(today, 9),
    recipient: 'account',
    claimable: true,
    once: 'account',
    detail: { code: 'SUMMIT-SPOT-12', action: { kind: 'copy' }, terms: `${site}/summit/terms/spot-pricing` },
  },
  {
    perk: 'playbook',
    kind: 'content',
    recipient: 'account',
    claimable: true,
    once: 'account',
    detail: { file: 'customs-data-playbook.txt' },
  },
  {
    perk: 'named-contact',
    kind: 'support',
    tier: 'silver',
    recipient: 'account',
    detail: {
      action: { kind: 'contact' },
      contact: { name: 'Jonas Weber', href: 'mailto:jonas.weber@northpeak.example' },
    },
  },
  {
    perk: 'capacity-survey',
    kind: 'survey',
    recipient: 'account',
    worth: minorUnits(50),
    detail: { action: { kind: 'survey', href: '?survey=capacity#survey' } },
  },
];

const tailoredTraining: PerkSeed = {
  perk: 'tailored-training',
  kind: 'training',
  recipient: 'account',
  worth: minorUnits(1900),
  approval: true,
  claimable: true,
  fields: [
    {
      name: 'topic',
      type: 'textarea',
      required: true,
      constraints: { minLength: 10, maxLength: 1200 },
      about: 'work',
    },
    { name: 'people', type: 'number', required: true, constraints: { min: 4, max: 40 }, about: 'work' },
    { name: 'where', type: 'radio', required: true, options: ['onsite', 'online'], about: 'work' },
    {
      name: 'address',
      type: 'textarea',
      required: true,
      constraints: { maxLength: 300 },
      showIf: { field: 'where', is: ['onsite'] },
      about: 'work',
    },
  ],
  detail: {},
  quota: { limit: 2, span: calendarYear },
  of: { tekin: { fact: { because: 'request' } } },
};

const teamJackets = (): PerkSeed => {
  const line = { type: 'text', required: true, constraints: { maxLength: 120 }, about: 'self' } as const;
  return {
    perk: 'team-jackets',
    kind: 'merchandise',
    recipient: 'member',
    worth: minorUnits(65),
    claimable: true,
    fields: [
      {
        name: 'size',
        type: 'select',
        required: true,
        options: ['S', 'M', 'L', 'XL', 'XXL'],
        about: 'self',
      },
      { ...line, name: 'name', autocomplete: 'name' },
      { ...line, name: 'street', autocomplete: 'address-line1' },
      { ...line, name: 'street2', autocomplete: 'address-line2', required: false },
      { ...line, name: 'postcode', autocomplete: 'postal-code', constraints: { maxLength: 12 } },
      { ...line, name: 'city', autocomplete: 'address-level2' },
      {
        name: 'country',
        type: 'select',
        required: true,
        autocomplete: 'country',
        options: ['TR', 'ES', 'NL', 'NO', 'DE'],
        about: 'self',
      },
    ],
    detail: { giftRule: `${site}/summit/gift-rule` },
    quota: { limit: 10, span: calendarYear },
    of: { tekin: { used: 4 } },
  };
};

const seats = { kind: 'event', recipient: 'account', claimable: true, once: 'member' } as const;

const events = (today: Day): PerkSeed[] => {
  const izmir = nextWeekday(addDays(today, 77), weekdays.tuesday);
  const lab = nextWeekday(addDays(today, -40), weekdays.wednesday);
  const partners = nextWeekday(addDays(today, 130), weekdays.thursday);
  const dinner = nextWeekday(addDays(today, 95), weekdays.friday);
  return [
    {
      ...seats,
      perk: 'logistics-izmir',
      closesOn: izmir,
      event: { ...eventTimes(izmir, '10:00', '17:30', 'Europe/Istanbul'), capacity: 60, taken: 41 },
    },
    {
      ...seats,
      perk: 'partner-days',
      opensOn: afterWholeMonths(today, 1),
      closesOn: partners,
      event: { ...eventTimes(partners, '09:00', '16:30', 'Europe/Oslo'), capacity: 120, taken: 0 },
    },
    {
      ...seats,
      perk: 'council-dinner',
      tier: 'circle',
      closesOn: dinner,
      event: {
        ...eventTimes(dinner, '19:00', '22:00', 'Europe/Madrid'),
        capacity: 16,
        taken: 9,
        waitingList: true,
      },
    },
    {
      ...seats,
      perk: 'autumn-lab',
      closesOn: lab,
      event: { ...eventTimes(lab, '09:00', '15:00', 'Europe/Oslo'), capacity: 24, taken: 22 },
    },
  ];
};

/** A survey for members whose freight profile is unknown. */
const profileTask: PerkSeed = {
  perk: 'profile-task',
  kind: 'survey',
  recipient: 'account',
  detail: { action: { kind: 'survey', href: '?survey=profile#survey' }, personal: true },
  of: { ...forOtherAccounts({ fact: {} }), tekin: { fact: {} } },
};

/** The perks that the design mock-up of the list has no room for. */
export const northpeakMorePerks = (today: Day): PerkSeed[] => [
  ...access(today),
  tailoredTraining,
  teamJackets(),
  ...events(today),
  profileTask,
];
