import { addDays, addWorkingDays, type Day } from '../../calendar-dates.ts';
import { fiscalYear, minorUnits } from './program-seed.ts';
import type { ReferralSeed, ReferralSeeds } from './referral-seed.ts';

/** Two young makers brought aboard this fiscal year, one in progress, one of the year before. */
const betaReferrals = (today: Day, yearBegan: Day): ReferralSeed[] => {
  const own = { account: 'beta', person: 'ece' };
  const inYear = (days: number): Day => {
    const day = addDays(today, -days);
    return day < yearBegan ? yearBegan : day;
  };
  const won = (company: string, domain: string, sentOn: Day, on: Day): ReferralSeed => ({
    ...own,
    company,
    domain,
    sentOn,
    reward: 'credit',
    events: [
      ['in_review', sentOn],
      ['accepted', sentOn],
      ['meeting', sentOn],
      ['won', on],
    ],
  });
  return [
    won('Kıvılcım Robotik', 'kivilcimrobotik.example', addDays(yearBegan, -90), addDays(yearBegan, -20)),
    won('Lodos Kalıp', 'lodoskalip.example', inYear(100), inYear(60)),
    won('Çınar Otomasyon', 'cinarotomasyon.example', inYear(80), inYear(30)),
    {
      ...own,
      company: 'Poyraz Sensör',
      domain: 'poyrazsensor.example',
      sentOn: addDays(today, -12),
      events: [
        ['in_review', addDays(today, -11)],
        ['accepted', addDays(today, -9)],
      ],
      expectedBy: addWorkingDays(today, 4),
      answers: { website: 'poyrazsensor.example', company: 'Poyraz Sensör', fields: ['sensors', 'software'] },
      about: { name: 'Defne Aksoy', email: 'defne@poyrazsensor.example' },
    },
  ];
};

/** Introductions, and levels by the number of young makers brought aboard this fiscal year. */
export const orsaReferrals = (today: Day, yearBegan: Day): ReferralSeeds => ({
  campaigns: [
    {
      campaign: 'makers',
      fields: [
        {
          name: 'website',
          type: 'text',
          required: true,
          about: 'work',
          autocomplete: 'url',
          constraints: { maxLength: 200 },
        },
        { name: 'company', type: 'text', required: true, about: 'work', constraints: { maxLength: 120 } },
        {
          name: 'fields',
          type: 'multiselect',
          about: 'work',
          options: ['machining', 'robotics', 'sensors', 'software'],
        },
        { name: 'name', type: 'text', required: true, about: 'other', constraints: { maxLength: 120 } },
        { name: 'email', type: 'email', required: true, about: 'other', constraints: { maxLength: 200 } },
      ],
      checks: 'website',
      consent: true,
      limits: [
        { per: 'member', span: 'day', of: 5 },
        { per: 'account', span: 'lifetime', of: 200 },
      ],
      protectionDays: 120,
      answerDays: 3,
      rewards: {
        referrer: {},
        referred: {},
        ladder: [1, 3, 6],
        options: [{ id: 'credit', amount: minorUnits(25000) }, { id: 'days' }],
        cap: minorUnits(60000),
      },
      period: fiscalYear,
      coarseness: 'coarse',
      reviewer: 'Ayşe Orhan',
      display: {
        terms: 'https://orsa.example/plus/tavsiye-kosullari',
        several: 20,
      },
    },
  ],
  companies: [],
  codes: [],
  referrals: betaReferrals(today, yearBegan),
});
