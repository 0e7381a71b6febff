import { words } from '../../../src/locales/en/referral-form.ts';
import { words as es } from '../../../src/locales/es/referral-form.ts';
import { words as tr } from '../../../src/locales/tr/referral-form.ts';
import { claimsOf, type WidgetUnderTest } from '../widget-cases.ts';
import { opened, refusedReferralWrites, referralXssCases } from './referral-xss-cases.ts';
import { introduced, referralInteractions } from './referral-interactions.ts';

const routes = [
  'session',
  'referralCampaign',
  'referrals',
  'referral',
  'checkReferral',
  'refer',
  'answerReferralTask',
  'withdrawReferral',
  'forgetReferral',
] as const;

const link = { share: { link: 'https://northpeak.example/r/tekin-7Q4K' } };
const none = { items: [] };

export const referralForm: WidgetUnderTest = {
  tag: 'laurel-referral-form',
  source: 'src/elements/referral-form/referral-form.ts',
  route: 'referralCampaign',
  routes,
  ordinaryScenario: 'referrals',
  noun: 'company',
  emptyAnswer: {},
  shapes: [{}],
  frameShapes: [{}],
  busy: [{}],
  requestPaths: ['/referral-campaign', '/referrals'],
  whole: '[part~=list]',
  steps: referralInteractions,
  modal: true,
  allowedElements: ['a[href]', 'a[rel]', 'bdi', 'svg', 'input[name]', 'textarea[id]'],
  answeredCases: referralXssCases,
  refused: refusedReferralWrites,
  // Its title and why it is closed: all that is there for a role that may not refer.
  named: (name) => ({
    answers: {
      referralCampaign: {
        title: name,
        viewer: { may: [{ action: 'refer', allowed: false, reason: name }] },
      },
      referrals: none,
    },
  }),
  reads: (name) => `${name} ${name} ${words.empty} ${words.emptyNote} ${words.title}`,
  trials: [
    {
      route: 'referralCampaign',
      count: 600,
      beside: { referrals: none },
      around: (index) => ({ lang: ['en', 'es', 'tr', 'de'][index % 4] ?? 'en' }),
    },
    {
      route: 'referralCampaign',
      count: 200,
      beside: { referrals: none },
      around: () => ({ interactions: introduced, tries: true }),
    },
    {
      route: 'referrals',
      count: 600,
      beside: { referralCampaign: link },
      around: (index) => ({ lang: ['en', 'es', 'tr', 'de'][index % 4] ?? 'en' }),
    },
    {
      route: 'referral',
      count: 300,
      beside: { referralCampaign: link, referrals: none },
      id: 'delta',
      around: () => ({ attributes: { referral: 'delta' }, interactions: opened }),
    },
  ],
  names: '[part~=referral] [part~=name]',
  claims: claimsOf(
    '.stage b, .reward-cell .positive',
    [words, es, tr],
    [
      'submitted',
      'in_review',
      'duplicate',
      'accepted',
      'qualified',
      'meeting',
      'negotiation',
      'won',
      'lost',
      'rejected',
      'expired',
      'withdrawn',
      'earned',
      'paid',
    ],
  ),
  ownNames: [],
  events: ['laurel-error', 'laurel-load', 'laurel-navigate', 'laurel-before-refer', 'laurel-refer'],
};
