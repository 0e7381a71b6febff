import type { RouteId } from '../../../contract/routes.ts';
import { defineChecks, type CheckRow } from './check.ts';

/** An optional field, by the JSON path in the answer to a route, with what it feeds. */
interface Feed {
  readonly route: RouteId;
  readonly path: string;
  readonly feeds: string;
}

/** Fields whose absence costs something that a buyer would miss. `[]` is any row: one that has the field is enough. */
export const feeds = {
  'standing-as-of': {
    route: 'standing',
    path: 'asOf',
    feeds: 'how old the figures are, when a refresh fails',
  },
  'standing-next': { route: 'standing', path: 'next', feeds: 'which tier comes next' },
  'standing-requirements': { route: 'standing', path: 'requirements', feeds: 'what the next tier needs' },
  'standing-until': { route: 'standing', path: 'until', feeds: 'until when the tier stays' },
  'standing-benefits': { route: 'standing', path: 'tier.benefits', feeds: 'what the tier gives' },
  'standing-order': { route: 'standing', path: 'tier.order', feeds: 'the medal that fits the tier' },
  'standing-keep': { route: 'standing', path: 'keep', feeds: 'what keeps the tier for another term' },
  'standing-why': { route: 'standing', path: 'requirements[].why', feeds: '“How this is counted”' },
  'standing-history': { route: 'standing', path: 'history', feeds: 'what changed the tier, and when' },
  'ladder-requirements': { route: 'ladder', path: 'items[].requirements', feeds: 'what each tier needs' },
  'ladder-benefits': { route: 'ladder', path: 'items[].benefits', feeds: 'the tiers side by side' },
  'perks-kind': { route: 'perks', path: 'items[].kind', feeds: 'icons, and the filter by kind' },
  'perks-state': { route: 'perks', path: 'items[].state', feeds: 'what can be used now, and what is locked' },
  'perks-summary': { route: 'perks', path: 'items[].summary', feeds: 'what each perk does for the customer' },
  'perks-action': {
    route: 'perks',
    path: 'items[].action',
    feeds: 'the button of a card: without it a perk is only shown',
  },
  'perks-total': { route: 'perks', path: 'total', feeds: 'how many perks there are' },
  'perk-form': { route: 'perk', path: 'form', feeds: 'the questions of a claim, and who decides about it' },
  'claims-timeline': {
    route: 'claims',
    path: 'items[].timeline',
    feeds: 'what happened to a claim, and what comes next',
  },
  'claims-may': { route: 'claims', path: 'items[].may', feeds: 'the button that cancels a claim' },
  'campaign-rewards': { route: 'referralCampaign', path: 'rewards', feeds: 'what a referral pays' },
  'campaign-steps': { route: 'referralCampaign', path: 'steps', feeds: 'what happens after sending' },
  'campaign-terms': { route: 'referralCampaign', path: 'terms', feeds: 'the terms' },
  'campaign-privacy': {
    route: 'referralCampaign',
    path: 'privacyNotice',
    feeds: 'the privacy notice beside the form',
  },
  'referrals-timeline': { route: 'referrals', path: 'items[].timeline', feeds: 'what became of a referral' },
  'referrals-groups': { route: 'referrals', path: 'groups', feeds: 'the filter by open, won and closed' },
  'survey-purpose': { route: 'survey', path: 'purpose', feeds: 'what the answers are for' },
  'survey-audience': { route: 'survey', path: 'audience', feeds: 'who reads the answers' },
  'survey-minutes': { route: 'survey', path: 'minutes', feeds: 'how long it takes' },
  'board-metric': { route: 'leaderboard', path: 'metric', feeds: 'what is counted' },
  'board-viewer': { route: 'leaderboard', path: 'viewer.rank', feeds: 'where the buyer stands' },
  'board-visibility': {
    route: 'leaderboard',
    path: 'viewer.options',
    feeds: 'how the buyer is shown to others',
  },
  'board-ids': {
    route: 'leaderboard',
    path: 'rows[].id',
    feeds: 'rows that keep their place when the board moves',
  },
  'wallet-label': { route: 'wallet', path: 'label', feeds: 'what the points are called' },
  'wallet-expiring': { route: 'wallet', path: 'expiring', feeds: 'which points expire when' },
  'entries-balance': {
    route: 'walletEntries',
    path: 'items[].balance',
    feeds: 'the balance after each entry',
  },
  'challenges-points': { route: 'challenges', path: 'items[].points', feeds: 'what a challenge earns' },
  'challenges-action': { route: 'challenges', path: 'items[].action', feeds: 'the button of a challenge' },
  'rewards-cost': { route: 'rewards', path: 'items[].cost', feeds: 'what a reward costs' },
  'rewards-available': { route: 'rewards', path: 'available', feeds: 'what can be spent, beside the list' },
} as const satisfies Readonly<Record<string, Feed>>;

export type FeedName = keyof typeof feeds;

const rowOf = ({ route, path, feeds: what }: Feed): CheckRow => [
  path.endsWith('.why') ? 3 : 1,
  'hint',
  `\`${route}\` has \`${path}\``,
  `Not shown: ${what}.`,
  `Send ${path}.`,
];

const rows = Object.fromEntries(Object.entries<Feed>(feeds).map(([name, feed]) => [name, rowOf(feed)]));

/** A check for each of these fields. */
export const feedChecks = defineChecks<FeedName>(
  'feeds',
  'contract.md#how-little-is-enough',
  rows as Record<FeedName, CheckRow>,
);
