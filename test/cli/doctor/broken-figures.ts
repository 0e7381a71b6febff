import { body, partAt, put, type JsonSample } from './breakage.ts';
import type { BrokenRow } from './broken-backend.ts';
import type { Breakage } from './right-backend.ts';

const rows = (reply: JsonSample): JsonSample[] => reply['items'] as JsonSample[];

const standing = (at: string, values: JsonSample): Breakage => put('/standing', at, values);
const perk = (at: string, values: JsonSample): Breakage => put('/perks', at, values);

const badge = 'standing';

/** Figures that can’t be true together. */
export const brokenFigures: readonly BrokenRow[] = [
  [
    'met below the target',
    badge,
    standing('requirements.0', { met: true, remaining: undefined }),
    'figures/met-below-target',
    /same figures/,
  ],
  [
    'met, and something remains',
    badge,
    standing('keep.requirements.0.remaining', { amount: 100 }),
    'figures/met-with-remaining',
    /Send remaining as 0/,
  ],
  [
    'more remains than is needed',
    badge,
    standing('requirements.0.remaining', { amount: 99_000_000 }),
    'figures/remaining-over-target',
    /same figures/,
  ],
  [
    'two currencies in one bar',
    badge,
    standing('requirements.0.current', { currency: 'NOK' }),
    'figures/units',
    /one currency/,
  ],
  [
    'a window that ends before it begins',
    badge,
    standing('requirements.0.window', { to: '2020-01-01' }),
    'figures/window',
    /from before to/,
  ],
  [
    'a term that ends before it begins',
    badge,
    standing('', { until: '2020-01-01' }),
    'figures/term',
    /since before until/,
  ],
  ['a next tier below', badge, standing('next', { order: 1 }), 'figures/next-not-higher', /next higher/],
  ['the top with requirements', badge, standing('', { next: null }), 'figures/top-with-requirements', /keep/],
  [
    'a ladder upside down',
    'tier-badge',
    body('/tiers', (reply) => {
      reply['items'] = rows(reply).toReversed();
    }),
    'figures/ladder-order',
    /Sort by order/,
  ],
  [
    'a ladder that names another tier',
    'tier-badge',
    body('/tiers', (reply) => {
      for (const [index, row] of rows(reply).entries()) row['current'] = index === 0;
    }),
    'figures/ladder-current',
    /current/,
  ],
  [
    'more used than there is',
    'perks',
    perk('items.1.quota', { used: 99 }),
    'figures/quota-over',
    /one period/,
  ],
  [
    'more seats than there are',
    'perks',
    perk('items.0.event', { capacity: 5, taken: 7 }),
    'figures/event-seats',
    /up to capacity/,
  ],
  [
    'an event that ends before it begins',
    'perks',
    perk('items.0.event', { startsAt: '2026-12-02T10:00:00Z', endsAt: '2026-12-01T10:00:00Z' }),
    'figures/event-times',
    /after startsAt/,
  ],
  [
    'a course beyond its end',
    'perks',
    perk('items.2.progress', { done: 99 }),
    'figures/progress',
    /up to total/,
  ],
  [
    'a company check of a field that is none',
    'referralCampaign',
    put('/referral-campaign', '', { checks: 'site' }),
    'figures/form-check',
    /Name the field/,
  ],
  [
    'a choice without options',
    'referralCampaign',
    put('/referral-campaign', 'fields.3', { options: [] }),
    'figures/form-options',
    /Send options/,
  ],
  [
    'a condition on a field that is none',
    'referralCampaign',
    put('/referral-campaign', 'fields.3', { showIf: { field: 'x', is: ['1'] } }),
    'figures/form-condition',
    /another field/,
  ],
  [
    'a question without options',
    'survey',
    put('/surveys/next', 'questions.0', { options: [] }),
    'figures/survey-options',
    /Send options/,
  ],
  [
    'a condition on a later question',
    'survey',
    put('/surveys/next', 'questions.0', { showIf: { any: [{ all: [{ question: 'nobody' }] }] } }),
    'figures/survey-condition',
    /question before/,
  ],
  [
    'ranks out of order',
    'leaderboard',
    body('/leaderboards/default', (reply) => {
      const [first, second] = reply['rows'] as JsonSample[];
      Object.assign(first ?? {}, { rank: 3, value: { amount: 1 } });
      Object.assign(second ?? {}, { value: { amount: 1 } });
    }),
    'figures/ranks',
    /Sort the rows/,
  ],
  [
    'two rows of the viewer',
    'leaderboard',
    body('/leaderboards/default', (reply, { query }) => {
      if (query.has('cursor')) return;
      for (const row of reply['rows'] as JsonSample[]) row['isViewer'] = true;
      partAt(reply, 'viewer')['rank'] = undefined;
    }),
    'figures/two-viewers',
    /on one row/,
  ],
  [
    'a rank beyond all participants',
    'leaderboard',
    put('/leaderboards/default', '', { total: 2 }),
    'figures/rank-total',
    /hidden ones/,
  ],
  [
    'a balance below zero',
    'wallet',
    put('/wallets/default', 'available', { amount: -5 }),
    'figures/balance',
    /debt/,
  ],
  [
    'a ledger that does not add up',
    'wallet',
    put('/wallets/default/entries', 'items.0.balance', { amount: 7777 }),
    'figures/ledger',
    /order of the list/,
  ],
  [
    'a price that no option has',
    'rewards',
    put('/rewards', 'items.0.cost', { amount: 1 }),
    'figures/option-cost',
    /lowest cost/,
  ],
  [
    'a title that differs in the detail',
    'perk-list',
    put('/perks/day-rotterdam', '', { title: 'Another' }),
    'agreement/title',
    /one view/,
  ],
];
