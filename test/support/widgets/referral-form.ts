import { words } from '../../../src/locales/referral-form/en.ts';
import type { Widget } from '../widget.ts';
import { opened, refusedReferrals, toldReferrals } from './referral-doses.ts';
import { introduced, referralSteps } from './referral-steps.ts';

const routes = [
  'session',
  'referralCampaign',
  'referrals',
  'referral',
  'checkReferral',
  'refer',
  'withdrawReferral',
  'forgetReferral',
] as const;

const link = { share: { link: 'https://northpeak.example/r/tekin-7Q4K' } };
const none = { items: [] };

export const referralForm: Widget = {
  tag: 'laurel-referral-form',
  source: 'src/elements/referral-form/referral-form.ts',
  route: 'referralCampaign',
  routes,
  usual: 'referrals',
  noun: 'company',
  least: {},
  shapes: [{}],
  frameShapes: [{}],
  busy: [{}],
  asks: ['/referral-campaign', '/referrals'],
  whole: '[part~=list]',
  steps: referralSteps,
  modal: true,
  draws: ['a[href]', 'a[rel]', 'bdi', 'svg', 'input[name]', 'textarea[id]'],
  told: toldReferrals,
  refused: refusedReferrals,
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
      around: () => ({ deeds: introduced, tries: true }),
    },
    {
      route: 'referrals',
      count: 600,
      beside: { referralCampaign: link },
      screen: 50,
      around: (index) => ({ lang: ['en', 'es', 'tr', 'de'][index % 4] ?? 'en' }),
    },
    {
      route: 'referral',
      count: 300,
      beside: { referralCampaign: link, referrals: none },
      id: 'delta',
      around: () => ({ attributes: { referral: 'delta' }, deeds: opened }),
    },
  ],
  names: '[part~=referral] [part~=name]',
  ownNames: [],
  events: ['laurel-error', 'laurel-load', 'laurel-navigate', 'laurel-refer', 'laurel-referred'],
};
