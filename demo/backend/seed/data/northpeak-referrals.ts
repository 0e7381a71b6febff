import { addDays, addWorkingDays, type Day } from '../../calendar-dates.ts';
import type { FormFieldRow } from '../../forms/tables.ts';
import { calendarYear, minorUnits } from './program-seed.ts';
import type { CampaignSeed, ReferralSeed, ReferralSeeds } from './referral-seed.ts';

const site = 'https://northpeak.example';

const fields: readonly FormFieldRow[] = [
  {
    name: 'website',
    type: 'text',
    required: true,
    about: 'work',
    autocomplete: 'url',
    constraints: { maxLength: 200 },
  },
  { name: 'name', type: 'text', required: true, about: 'other', constraints: { maxLength: 120 } },
  { name: 'email', type: 'email', required: true, about: 'other', constraints: { maxLength: 200 } },
  { name: 'phone', type: 'tel', about: 'other', constraints: { maxLength: 40 } },
  {
    name: 'relation',
    type: 'select',
    required: true,
    about: 'work',
    options: ['customer', 'supplier', 'partner', 'other'],
  },
  { name: 'country', type: 'country', about: 'work' },
  { name: 'note', type: 'textarea', about: 'other', constraints: { maxLength: 500 } },
];

const partnerCampaign: CampaignSeed = {
  campaign: 'introduce',
  fields,
  checks: 'website',
  consent: true,
  limits: [
    { per: 'member', span: 'day', of: 10 },
    { per: 'account', span: 'day', of: 20 },
    { per: 'account', span: 'lifetime', of: 500 },
  ],
  protectionDays: 90,
  answerDays: 2,
  rewards: { referrer: { amount: minorUnits(1500) }, referred: {} },
  period: calendarYear,
  coarseness: 'exact',
  reviewer: 'Jonas Weber',
  display: {
    link: `${site}/r/`,
    terms: `${site}/summit/terms/referrals`,
    next: { customer: '#refer' },
  },
};

/** Tekin Lojistik's four referrals: in negotiation, in review, won and paid, not accepted. */
const tekinReferrals = (today: Day): ReferralSeed[] => {
  const ago = (days: number): Day => addDays(today, -days);
  const own = { account: 'tekin', person: 'marta' };
  return [
    {
      ...own,
      company: 'Delta Soğuk Zincir',
      domain: 'deltasogukzincir.example',
      sentOn: ago(50),
      events: [
        ['in_review', ago(49)],
        ['accepted', ago(47)],
        ['meeting', ago(31)],
        ['negotiation', ago(9)],
      ],
      protectedUntil: addDays(today, 89),
      expectedBy: addWorkingDays(today, 10),
      answers: { website: 'deltasogukzincir.example', relation: 'customer', country: 'TR' },
      about: { name: 'Selin Arslan', email: 'selin.arslan@deltasogukzincir.example' },
    },
    {
      ...own,
      company: 'Bora Antrepo',
      domain: 'boraantrepo.example',
      sentOn: ago(3),
      events: [['in_review', ago(2)]],
      expectedBy: addWorkingDays(today, 1),
      answers: { website: 'boraantrepo.example', relation: 'partner', country: 'TR' },
      about: {
        name: 'Kaan Bora',
        email: 'kaan@boraantrepo.example',
        note: 'Opens a second bonded warehouse.',
      },
      tasks: [
        {
          task: 'it-lead',
          field: {
            name: 'lead',
            type: 'text',
            required: true,
            about: 'other',
            constraints: { maxLength: 120 },
          },
          dueOn: addWorkingDays(today, 5),
        },
      ],
    },
    {
      ...own,
      company: 'Akdeniz Freight',
      domain: 'akdenizfreight.example',
      sentOn: ago(255),
      events: [
        ['in_review', ago(254)],
        ['accepted', ago(252)],
        ['meeting', ago(230)],
        ['negotiation', ago(120)],
        ['won', ago(53)],
        ['paid', ago(40)],
      ],
      answers: { website: 'www.akdenizfreight.example', relation: 'supplier', country: 'TR' },
      feedback: 'referral.feedback.akdeniz',
    },
    {
      ...own,
      company: 'Meltem Kargo',
      domain: 'meltemkargo.example',
      sentOn: ago(75),
      events: [
        ['in_review', ago(74)],
        ['rejected', ago(72)],
      ],
      rejection: 'customer',
      answers: { website: 'meltemkargo.example', relation: 'partner', country: 'TR' },
      about: { name: 'Aslı Meltem', email: 'asli@meltemkargo.example' },
    },
  ];
};

const names =
  'Puerto Azul, Sierra Norte, Llano Verde, Costa Brava Foods, Molino Viejo, Ribera Textil, Faro Sur, Monte Alto, Valle Claro, Cala Blanca, Olivar Real, Duna Paper, Tramuntana, Ebro Steel, Turia Plast, Segura Agro, Miño Marine, Nervión Tools, Guadiana Solar, Tajo Print, Jarama Labs, Henares Auto, Júcar Ceramics, Besòs Glass, Ter Optics, Cinca Wood, Esla Energy, Pisuerga Data, Tormes Care, Genil Wines'.split(
    ', ',
  );

const domainFor = (name: string): string =>
  `${name.normalize('NFD').replaceAll(/[^\w]/g, '').toLowerCase()}.example`;

/** How the older referrals ended, in turn. */
const endStatuses = ['lost', 'withdrawn', 'expired', 'out_of_scope', 'won'] as const;

/** Thirty referrals of Banco Aurora over two years: more than fit on one page. */
const auroraReferrals = (today: Day): ReferralSeed[] =>
  names.map((company, index): ReferralSeed => {
    const after = (days: number): Day => addDays(today, -24 * (index + 1) + days);
    const end = endStatuses[index % endStatuses.length] ?? 'lost';
    const base = {
      account: 'aurora',
      person: 'carmen',
      company,
      domain: domainFor(company),
      sentOn: after(0),
    };
    if (index < 2)
      return { ...base, events: [['in_review', after(1)]], expectedBy: addWorkingDays(today, 3) };
    const begun = [
      ['in_review', after(1)],
      ['accepted', after(3)],
    ] as const;
    if (end === 'withdrawn' || end === 'expired') return { ...base, events: [...begun, [end, after(20)]] };
    if (end === 'out_of_scope')
      return {
        ...base,
        events: [
          ['in_review', after(1)],
          ['rejected', after(3)],
        ],
        rejection: end,
      };
    return { ...base, events: [...begun, ['meeting', after(8)], [end, after(20)]] };
  });

export const northpeakReferrals = (today: Day): ReferralSeeds => ({
  campaigns: [partnerCampaign],
  companies: [
    { domain: 'meltemkargo.example', since: `${Number(today.slice(0, 4)) - 3}-05-02` },
    { domain: 'tekindepo.example', since: addDays(today, -400), holding: 'tekin' },
  ],
  holdings: { tekin: 'tekin' },
  codes: [{ account: 'tekin', person: 'marta', code: '7Q4K' }],
  referrals: [...tekinReferrals(today), ...auroraReferrals(today)],
});
