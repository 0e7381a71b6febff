// Referrals: `campaign-view.ts` answers what can be referred, `company-check.ts` whether a company may be, `refer-handler.ts`
// takes one; `view.ts` shows what became of it, `task-handler.ts` and `withdraw-handlers.ts` change it.

import type { Permission } from '../../../src/contract/core/permission.ts';
import type { Referral, ReferralDetail, Referrals } from '../../../src/contract/referrals.ts';
import { isOpen, referralStatuses, trackLength, trackDone, type ReferralGroup } from './rules.ts';
import { loadCampaigns, periodStart, type CampaignRow } from './campaign-queries.ts';
import { plainText } from '../i18n/localized-texts.ts';
import { countReferrals, earnedSince, loadEarnings, type Earnings, type ReferralFilter } from './queries.ts';
import { pageOf, pageSize, readCursor } from '../http/pagination.ts';
import { answersView, fieldsView } from '../forms/view.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';
import {
  loadReferralSnapshots,
  readReferralSnapshot,
  visibleReferrals,
  type ReferralSnapshot,
} from './snapshot.ts';
import { tasksView } from './task-view.ts';
import { referralTimeline } from './timeline.ts';
import { ProblemError } from '../http/problem.ts';
import { rewardsView } from './reward-view.ts';
import { actorView, mayRefer, moneyView, referralEnvelope } from '../session/permissions.ts';

const permissionsView = ({ viewer }: RequestContext, { status, record }: ReferralSnapshot): Permission[] => {
  const { served } = viewer.program;
  if (!mayRefer(viewer)) return [];
  return [
    ...(isOpen(status) && served.includes('withdrawReferral') ? [{ action: 'withdraw', allowed: true }] : []),
    ...(record.contact && served.includes('forgetReferral') ? [{ action: 'forget', allowed: true }] : []),
  ];
};

/** Why a referral was not accepted, and what the member can do. */
const rejectionView = (
  { texts }: RequestContext,
  { record, campaign, customerSince }: ReferralSnapshot,
): Referral['rejection'] => {
  const { rejection: code, domain } = record.referral;
  if (code === null) return undefined;
  const find = (rest: string, params = {}) =>
    texts.find(`campaign.${campaign.campaign}.rejection.${rest}`, params) ??
    texts.find(`referral.rejection.${rest}`, params);
  const year = customerSince.get(domain)?.slice(0, 4);
  const dated = year === undefined ? undefined : find(`${code}.since`, { year });
  const next = find(`${code}.next`);
  return {
    code,
    text: dated ?? find(code) ?? texts.get('referral.rejection.other'),
    next:
      next === undefined
        ? undefined
        : { text: next, label: find(`${code}.label`), href: campaign.display.next?.[code] },
  };
};

const feedbackView = (
  { texts }: RequestContext,
  { record, campaign }: ReferralSnapshot,
): Referral['feedback'] => {
  const { feedback, feedback_on } = record.referral;
  if (feedback === null) return undefined;
  return {
    text: texts.find(feedback) ?? feedback,
    by: { name: campaign.reviewer },
    at: feedback_on ?? undefined,
  };
};

/** The answers are shown to who sent them, and to nobody once the person's data is deleted. */
const givenAnswersView = (
  ctx: RequestContext,
  { record, campaign, day }: ReferralSnapshot,
): Referral['given'] => {
  const { referral, contact } = record;
  if (!contact || referral.person !== ctx.viewer.person.person) return undefined;
  const fields = fieldsView(ctx, `campaign.${campaign.campaign}`, campaign.form, day);
  return nonEmpty(answersView(ctx, fields, { ...referral.answers, ...contact.answers }));
};

const progressView = (ctx: RequestContext, snapshot: ReferralSnapshot): Partial<Referral> => {
  const { record, status, campaign } = snapshot;
  const { next_actor, expected_by, protected_until, moved_at } = record.referral;
  const passed = referralStatuses.filter((each) => record.events.some(({ what }) => what === each));
  const came = record.events.findLast(({ what }) => what === status);
  const open = isOpen(status);
  return {
    stage: ctx.texts.find(`campaign.${campaign.campaign}.stage.${status}`),
    track: { done: trackDone(passed), total: trackLength },
    since: status === 'expired' ? protected_until : (came?.at ?? moved_at).toISOString(),
    protectedUntil: open ? protected_until : undefined,
    nextActor: open && next_actor !== null ? { name: next_actor } : undefined,
    expectedBy: open ? (expected_by ?? undefined) : undefined,
  };
};

const referralView = (ctx: RequestContext, snapshot: ReferralSnapshot): Referral => {
  const { referral } = snapshot.record;
  return {
    id: referral.referral,
    company: referral.company,
    status: snapshot.status,
    sentAt: referral.sent_at.toISOString(),
    by: actorView(ctx, snapshot.people, referral.person),
    ...progressView(ctx, snapshot),
    rewards: rewardsView(ctx, snapshot),
    rejection: rejectionView(ctx, snapshot),
    feedback: feedbackView(ctx, snapshot),
    tasks: tasksView(ctx, snapshot),
    timeline: referralTimeline(ctx, snapshot),
    given: givenAnswersView(ctx, snapshot),
    may: permissionsView(ctx, snapshot),
  };
};

export const readReferralView = async (ctx: RequestContext, id: string): Promise<Referral> =>
  referralView(ctx, await readReferralSnapshot(ctx, id));

/** `GET /referrals/{id}` */
export const readReferral = async (ctx: RequestContext): Promise<ReferralDetail> => ({
  ...referralEnvelope(ctx),
  ...(await readReferralView(ctx, ctx.params['id'] ?? '')),
});

const referralGroups = ['open', 'won', 'closed'] as const satisfies readonly ReferralGroup[];

const referralFilter = (ctx: RequestContext): ReferralFilter => {
  const { viewer, params } = ctx;
  const { status, key } = params;
  const group = referralGroups.find((each) => each === status);
  if (status !== undefined && group === undefined)
    throw new ProblemError('invalid_request', 'status is `open`, `won` or `closed`');
  return {
    ...visibleReferrals(ctx),
    group,
    key: key === undefined ? undefined : { key, person: viewer.person.person },
  };
};

/** What the account has earned in the current period of the first campaign. */
const earnedTotalView = (
  ctx: RequestContext,
  campaign: CampaignRow | undefined,
  earnings: Earnings,
): Referrals['earned'] => {
  const { viewer, texts } = ctx;
  if (!campaign?.rewards.referrer?.amount) return undefined;
  const since = periodStart(campaign, visibleReferrals(ctx).day, viewer.program.time_zone);
  const period = plainText(texts.get(`campaign.${campaign.campaign}.period`));
  return {
    text: texts.get('referral.earned', { account: viewer.account.name, period }),
    value: moneyView(ctx, earnedSince(earnings, since)),
  };
};

/** `GET /referrals`, newest first. Referrals sent since the first page stay out of the pages that follow. */
export const readReferrals = async (ctx: RequestContext): Promise<Referrals> => {
  const { tx, viewer } = ctx;
  const cursor = readCursor(ctx, 'referrals');
  const filter = { ...referralFilter(ctx), until: cursor?.until };
  const [found, total, groups, [first], earnings] = await Promise.all([
    loadReferralSnapshots(ctx, filter, { below: cursor?.after, size: pageSize + 1 }),
    countReferrals(tx, filter),
    Promise.all(
      referralGroups.map(async (status) => ({
        status,
        count: await countReferrals(tx, { ...filter, group: status }),
      })),
    ),
    loadCampaigns(tx),
    loadEarnings(tx, viewer.account.account),
  ]);
  const numberOf = ({ record }: ReferralSnapshot) => record.referral.seq;
  const { page, nextCursor } = pageOf(ctx, 'referrals', found, numberOf, cursor?.until);
  return {
    ...referralEnvelope(ctx),
    items: page.map((snapshot) => referralView(ctx, snapshot)),
    nextCursor,
    total,
    groups,
    earned: earnedTotalView(ctx, first, earnings),
  };
};
