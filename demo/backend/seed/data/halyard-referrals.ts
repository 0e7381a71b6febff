import { addDays, type Day } from '../../calendar-dates.ts';
import { calendarYear } from './program-seed.ts';
import type { ReferralSeeds } from './referral-seed.ts';

/** A campaign with a link only: agencies pass it on themselves, and no third person's address is sent. */
export const halyardReferrals = (today: Day): ReferralSeeds => ({
  campaigns: [
    {
      campaign: 'friends',
      protectionDays: 180,
      answerDays: 3,
      rewards: { referrer: {}, referred: {} },
      period: calendarYear,
      coarseness: 'coarse',
      reviewer: 'June Park',
      display: { link: 'https://halyard.example/f/', terms: 'https://halyard.example/friends/terms' },
    },
  ],
  companies: [],
  codes: [
    {
      account: 'brightside',
      person: 'maya',
      code: 'M4YA',
      statistics: [
        { label: 'Visits | Visitas | Ziyaret', value: { amount: 34 } },
        { label: 'Sign-ups | Registros | Kayıt', value: { amount: 3 } },
      ],
    },
  ],
  referrals: [
    {
      account: 'brightside',
      person: 'maya',
      company: 'Juniper Print Co',
      domain: 'juniperprint.example',
      sentOn: addDays(today, -20),
      events: [
        ['in_review', addDays(today, -19)],
        ['accepted', addDays(today, -18)],
      ],
      expectedBy: addDays(today, 10),
    },
    {
      account: 'brightside',
      person: 'maya',
      company: 'Larkspur Clinic',
      domain: 'larkspurclinic.example',
      sentOn: addDays(today, -140),
      events: [
        ['in_review', addDays(today, -139)],
        ['accepted', addDays(today, -138)],
        ['meeting', addDays(today, -130)],
        ['won', addDays(today, -90)],
        ['paid', addDays(today, -60)],
      ],
    },
  ],
});
