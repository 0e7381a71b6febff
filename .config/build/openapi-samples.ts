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

/** Replies by their names, of each query and of the write that no scenario answers without a body. */
export const replySamples: Readonly<Record<QueryRoute['id'] | 'respond', Readonly<Record<string, Json>>>> = {
  respond: {
    guaranteed: {
      id: 'response-81',
      at: '2026-11-21T14:05:00+01:00',
      answered: 9,
      earned: [
        {
          kind: 'guaranteed',
          label: 'For answering',
          value: { amount: 5_000, currency: 'EUR' },
          text: 'credit for Tekin Lojistik',
          note: 'Usable until 30 November 2027.',
        },
      ],
    },
    'sealed-opened': {
      id: 'response-82',
      at: '2026-11-21T14:05:00+01:00',
      answered: 9,
      ending: 'thanks',
      earned: [
        { kind: 'sealed', label: 'Sealed reward, opened', value: { amount: 25_000, currency: 'EUR' } },
      ],
      revealed: {
        label: 'Your sealed reward',
        value: { amount: 25_000, currency: 'EUR' },
        text: 'credit',
        for: 'Tekin Lojistik',
        href: '/credits',
        note: 'Taken off the invoice of 1 December.',
      },
      because: [
        {
          perk: 'architecture-review',
          title: 'Architecture review with a principal engineer',
          text: 'is now marked for you',
          href: '/perks',
        },
      ],
      answers: { href: '/answers', until: '2027-05-18' },
    },
  },
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
