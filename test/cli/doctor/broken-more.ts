import { body, every, partAt, put, type JsonSample } from './breakage.ts';
import type { BrokenRow } from './broken-backend.ts';
import type { Breakage } from './right-backend.ts';

const rows = (reply: JsonSample, key = 'items'): JsonSample[] => reply[key] as JsonSample[];
const badge = 'standing';
const standing = (at: string, values: JsonSample): Breakage => put('/standing', at, values);
const perk = (at: string, values: JsonSample): Breakage => put('/perks', at, values);
const campaign = (at: string, values: JsonSample): Breakage => put('/referral-campaign', at, values);
const question = (values: JsonSample): Breakage => put('/surveys/next', 'questions.0', values);
const firstBoard = (change: (reply: JsonSample) => void): Breakage =>
  body('/leaderboards/default', (reply, { query }) => {
    if (!query.has('cursor')) change(reply);
  });

/** Values that a reader of another kind would take. */
export const brokenValues: readonly BrokenRow[] = [
  [
    'a byte order mark',
    badge,
    every(
      (reply) => {
        reply.text = Buffer.from('\uFEFF{"tier":{"name":"Gold"}}');
      },
      ({ status }, { path, method }) => path === '/standing' && method === 'GET' && status === 200,
    ),
    'answer/mark',
    /byte order mark/,
  ],
  [
    'a refusal of a known read',
    badge,
    {
      instead: ({ path }) =>
        path === '/standing'
          ? {
              status: 422,
              headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
              body: { status: 422, code: 'invalid_fields', requestId: 'r' },
            }
          : undefined,
    },
    'answer/status',
    /Answer 200/,
  ],
  [
    'an answer of three megabytes',
    badge,
    standing('', { padding: 'x'.repeat(3_000_000) }),
    'answer/size',
    /nextCursor/,
  ],
  [
    'an ETag without quotes',
    badge,
    every(({ headers }) => {
      if (typeof headers['etag'] === 'string') headers['etag'] = headers['etag'].replaceAll('"', '');
    }),
    'cache/etag-form',
    /quotes included/,
  ],
  [
    'a preflight of a write that is not found',
    'perk-list',
    every(
      (reply) => (reply.status = 404),
      (_reply, { method, path }) => method === 'OPTIONS' && path.endsWith('/claims'),
    ),
    'cors/method-post',
    /answer its preflight/,
  ],
  ['a number for a text', 'perks', perk('items.0', { summary: 7 }), 'fields/text', /in quotes/],
  [
    'a text without its language',
    'perks',
    perk('items.0', { summary: { text: 'A day' } }),
    'fields/localized',
    /"lang"/,
  ],
  [
    'a condition with a member of its own',
    'survey',
    question({ showIf: { any: [{ all: [{ question: 'often', operator: 'eq' }] }] } }),
    'fields/exact',
    /Leave the other member out/,
  ],
  [
    'a scale of seven',
    badge,
    standing('requirements.1.current', { scale: 7 }),
    'numbers/scale',
    /decimal places/,
  ],
  [
    'a number beyond what JavaScript counts',
    badge,
    standing('requirements.0.current', { amount: 2 ** 60 }),
    'numbers/unsafe',
    /larger unit/,
  ],
  ['words for a number', 'perks', perk('', { total: 'many' }), 'numbers/type', /Send a number/],
  [
    'a list for a figure',
    badge,
    standing('requirements.0', { current: [5] }),
    'numbers/figure',
    /"amount": 1250/,
  ],
  [
    'a currency of four letters',
    badge,
    standing('requirements.0.current', { currency: 'EURO' }),
    'numbers/currency',
    /ISO 4217/,
  ],
  [
    'an address that can’t be read',
    'perks',
    perk('items.0.action', { href: 'https://' }),
    'urls/broken',
    /Percent-encode/,
  ],
  [
    'a code with another status',
    badge,
    every(
      (reply) => {
        partAt(reply.body, '')['code'] = 'rate_limited';
      },
      ({ status }, { method }) => status === 404 && method === 'GET',
    ),
    'problems/code-status',
    /status that the contract names/,
  ],
  [
    'a route that the session hides',
    'all',
    body('/session', (reply) => {
      reply['served'] = (reply['served'] as string[]).filter((name) => name !== 'perks');
    }),
    'session/served-unlisted',
    /Add the id/,
  ],
  [
    'no answer for a row',
    'perks,perk',
    {
      instead: ({ path }) =>
        path === '/perks/day-rotterdam'
          ? {
              status: 404,
              headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
              body: { status: 404, code: 'not_found', requestId: 'r' },
            }
          : undefined,
    },
    'routes/unreachable-row',
    /each row/,
  ],
];

/** Further figures that can’t be true together. */
export const brokenMoreFigures: readonly BrokenRow[] = [
  [
    'two joins of one group',
    badge,
    body('/standing', (reply) => {
      for (const [index, each] of rows(reply, 'requirements').entries())
        each['group'] = { id: 'g', join: index === 0 ? 'any' : 'all' };
    }),
    'figures/group-join',
    /same join/,
  ],
  [
    'more left than there is',
    'perks',
    perk('items.1.quota', { left: 99 }),
    'figures/quota-left',
    /limit less used/,
  ],
  [
    'a quota in two currencies',
    'perks',
    perk('items.1', {
      quota: { limit: { amount: 500, currency: 'EUR' }, used: { amount: 1, currency: 'NOK' } },
    }),
    'figures/quota-units',
    /one currency or unit/,
  ],
  [
    'a cancelled claim that can be cancelled',
    'claims',
    put('/claims', 'items.0', { status: 'cancelled', may: [{ action: 'cancel', allowed: true }] }),
    'figures/final-cancel',
    /final status/,
  ],
  [
    'a timeline that goes back',
    'claims',
    put('/claims', 'items.0', {
      timeline: [
        { state: 'done', label: 'Asked', at: '2026-05-02' },
        { state: 'done', label: 'Read', at: '2026-05-01' },
      ],
    }),
    'figures/timeline',
    /Sort the steps/,
  ],
  [
    'an initial value that no option has',
    'referralCampaign',
    campaign('fields.3', { value: 'nobody' }),
    'figures/form-value',
    /value of an option/,
  ],
  [
    'bounds that no answer meets',
    'referralCampaign',
    campaign('fields.1', { constraints: { minLength: 9, maxLength: 3 } }),
    'figures/form-bounds',
    /Swap min and max/,
  ],
  [
    'more referrals left than there are',
    'referralCampaign',
    campaign('', { limit: { left: 5, of: 3 } }),
    'figures/limit-left',
    /up to of/,
  ],
  [
    'reward steps that fall',
    'referralCampaign',
    campaign('', {
      rewards: {
        ladder: [
          { at: 3, reward: { text: 'A' } },
          { at: 1, reward: { text: 'B' } },
        ],
      },
    }),
    'figures/reward-steps',
    /Sort ladder/,
  ],
  [
    'a question with a dot in its id',
    'survey',
    body('/surveys/next', (reply) => {
      rows(reply, 'questions').push({ id: 'a.b', kind: 'text', title: 'More?' });
    }),
    'figures/survey-dot',
    /without a dot/,
  ],
  [
    'rank 0',
    'leaderboard',
    firstBoard((reply) => {
      const [first] = rows(reply, 'rows');
      if (first) first['rank'] = 0;
    }),
    'figures/rank-zero',
    /from 1/,
  ],
  [
    'a better rank with a worse value',
    'leaderboard',
    firstBoard((reply) => {
      const [first] = rows(reply, 'rows');
      if (first) first['value'] = { amount: 1 };
    }),
    'figures/rank-values',
    /better: lower/,
  ],
  [
    'a viewer with two ranks',
    'leaderboard',
    firstBoard((reply) => {
      const [first] = rows(reply, 'rows');
      for (const row of rows(reply, 'rows')) delete row['isViewer'];
      if (first) first['isViewer'] = true;
    }),
    'figures/rank-viewer',
    /viewer’s row/,
  ],
  [
    'a percentage above 100',
    'leaderboard',
    firstBoard((reply) => {
      partAt(reply, 'viewer')['percentile'] = 140;
    }),
    'figures/percentile',
    /percentage/,
  ],
  [
    'more used than the limit',
    'rewards',
    put('/rewards', 'items.0.limit', { limit: 2, used: 5 }),
    'figures/reward-limit',
    /up to limit/,
  ],
  [
    'an offer of which none is left',
    'rewards',
    put('/rewards', 'items.0', { left: 0, state: 'available' }),
    'figures/sold-out',
    /sold_out/,
  ],
  [
    'a status that differs in the detail',
    'claims,claim',
    put('/claims/claim-training', '', { status: 'approved' }),
    'agreement/status',
    /one view/,
  ],
];
