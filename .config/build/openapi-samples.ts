import type { QueryRoute, UpdateRoute, WriteRoute } from '../../src/contract/index.ts';
import type { Json } from './openapi-examples.ts';

/** A body of each route that takes one, as a widget sends it. */
export const bodySamples: Readonly<Record<(WriteRoute | UpdateRoute | QueryRoute)['id'], Json>> = {
  claimPerk: { values: { brief: 'A session on cost visibility for our six engineers.', date: '2027-01-14' } },
  cancelClaim: {},
  approveClaim: {},
  declineClaim: { reason: 'The budget of this quarter is spent.' },
  refer: {
    values: {
      website: 'deltasogukzincir.example',
      name: 'Selin Arslan',
      email: 'selin.arslan@deltasogukzincir.example',
      relation: 'customer',
    },
    consent: true,
  },
  answerReferralTask: { task: 'it-lead', values: { lead: 'Selin Arslan' } },
  withdrawReferral: {},
  forgetReferral: {},
  respond: {
    answers: { revise: 'quarter', tools: ['sheet', 'other'], 'tools.other': 'An ERP', recommend: '8' },
  },
  saveDraft: { answers: { revise: 'quarter' }, revision: 3 },
  setVisibility: { visibility: 'alias' },
  checkReferral: { domain: 'deltasogukzincir.example' },
  submitChallenge: {
    values: { link: 'https://reviews.example/atlas-x2', text: 'Quiet, and easy to service.' },
  },
  uploadChallengeFile: { field: 'screenshot', name: 'review.png', type: 'image/png', size: 48_211 },
  quoteReward: { option: 'eur-50' },
  redeemReward: {
    option: 'eur-50',
    cost: { amount: 2_500, unit: 'points' },
    values: { email: 'deniz@tekin.example' },
  },
  cancelRedemption: {},
  approveRedemption: {},
  declineRedemption: { reason: 'We keep the points for the training in March.' },
};

/** Replies of each query by their names, since a scenario gives one at most. */
export const replySamples: Readonly<Record<QueryRoute['id'], Readonly<Record<string, Json>>>> = {
  checkReferral: {
    free: { answer: 'free', protectedUntil: '2027-02-18' },
    referred: { answer: 'referred', protectedUntil: '2027-01-31' },
    unclear: { answer: 'unclear', canSend: true },
  },
  uploadChallengeFile: {
    'for-a-while': {
      file: 'file-7',
      href: 'https://files.example/put/file-7',
      expiresAt: '2026-11-21T14:17:00+01:00',
    },
    'without-an-end': { file: 'file-8', href: 'https://files.example/put/file-8' },
  },
  quoteReward: {
    affordable: {
      cost: { amount: 2_500, unit: 'points' },
      before: { amount: 3_120, unit: 'points' },
      after: { amount: 620, unit: 'points' },
      tier: 'Your tier stays Gold: points that you spend don’t count against it.',
      effects: ['Deniz Tekin decides, usually within 2 working days.'],
      cancellableUntil: '2026-11-28',
    },
    refused: { cost: { amount: 2_500, unit: 'points' }, refusal: '380 points to go' },
  },
};
