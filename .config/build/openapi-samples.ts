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
};

/** Replies of each query: a scenario gives one at most. */
export const replySamples: Readonly<Record<QueryRoute['id'], readonly Json[]>> = {
  checkReferral: [
    { answer: 'free', protectedUntil: '2027-02-18' },
    { answer: 'referred', protectedUntil: '2027-01-31' },
    { answer: 'unclear', canSend: true },
  ],
};
