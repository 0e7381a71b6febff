import { randomUUID } from 'node:crypto';
import { cancelClaim, claimPerk } from '../../../../contract/compiled/claims-writes.ts';
import { perkRoute } from '../../../../contract/compiled/perk-detail.ts';
import { perksRoute } from '../../../../contract/compiled/perks.ts';
import { cancelRedemption, redeemReward } from '../../../../contract/compiled/redemptions-writes.ts';
import { referralCampaignRoute } from '../../../../contract/compiled/referral-campaign.ts';
import { refer, withdrawReferral } from '../../../../contract/compiled/referrals-writes.ts';
import { quoteReward } from '../../../../contract/compiled/reward-detail-writes.ts';
import { rewardRoute } from '../../../../contract/compiled/reward-detail.ts';
import { rewardsRoute } from '../../../../contract/compiled/rewards.ts';
import { writeChecks } from '../../checks/writes.ts';
import { pathWithId } from '../../contract-routes.ts';
import type { Examination } from '../../examination.ts';
import { jsonOf } from '../../http/exchange.ts';
import { readBody, repliedTo } from '../../reading/read-answer.ts';
import { fillForm } from './fill-form.ts';
import { runTrial } from './run-trial.ts';
import { WriteTrial, type KeyedWrite } from './write-trial.ts';

/** A domain that nobody has: `.example` is reserved. */
const newDomain = (): string => `laurel-doctor-${randomUUID().slice(0, 8)}.example`;

const mayNot = (
  exam: Examination,
  route: 'perks' | 'referralCampaign' | 'rewards',
  action: string,
): boolean => {
  const data = exam.reads.get(route)?.data;
  const { viewer } = (data ?? {}) as { viewer?: { may?: readonly { action: string; allowed: boolean }[] } };
  return viewer?.may?.some((each) => each.action === action && !each.allowed) ?? false;
};

const claimTrial = async (exam: Examination): Promise<KeyedWrite | undefined> => {
  const perks = repliedTo(perksRoute, exam.reads.get('perks'))?.items ?? [];
  const open = perks.filter(
    ({ state, action }) => (state ?? 'claimable') === 'claimable' && (action?.kind ?? 'claim') === 'claim',
  );
  if (mayNot(exam, 'perks', 'claim')) return undefined;
  for (const { id } of open) {
    const asked = await exam.send(pathWithId(perkRoute.path, id));
    const form = repliedTo(perkRoute, readBody(perkRoute, asked, jsonOf(asked)))?.form;
    const fields = form?.fields ?? [];
    const values = form && fillForm(fields, newDomain());
    if (!values) continue;
    const [name] = Object.keys(values);
    return {
      id: 'claimPerk',
      route: claimPerk,
      address: pathWithId(claimPerk.path, id),
      body: { values },
      otherBody: { values: { ...values, 'laurel-doctor': 'another answer' } },
      incompleteBody: name === undefined ? undefined : { values: {} },
      list: 'claims',
      one: 'claim',
      undo: {
        path: cancelClaim.path,
        action: 'cancel',
        status: /^cancelled$/,
        served: exam.served?.has('cancelClaim') ?? true,
      },
      noun: 'claim',
    };
  }
  return undefined;
};

const referralTrial = (exam: Examination): KeyedWrite | undefined => {
  const campaign = repliedTo(referralCampaignRoute, exam.reads.get('referralCampaign'));
  if (!campaign?.fields || mayNot(exam, 'referralCampaign', 'refer') || campaign.limit?.left === 0)
    return undefined;
  const { id, fields, checks, consent, rewards } = campaign;
  const values = fillForm(fields, newDomain(), checks);
  if (!values) return undefined;
  const [chosen] = rewards?.options ?? [];
  const rest = {
    ...(id !== undefined && { campaign: id }),
    ...(consent && { consent: true }),
    ...(chosen && { reward: chosen.id }),
  };
  return {
    id: 'refer',
    route: refer,
    address: refer.path,
    body: { ...rest, values },
    otherBody: { ...rest, values: { ...values, 'laurel-doctor': 'another answer' } },
    incompleteBody: Object.keys(values).length > 0 ? { ...rest, values: {} } : undefined,
    list: 'referrals',
    one: 'referral',
    undo: {
      path: withdrawReferral.path,
      action: 'withdraw',
      status: /^withdrawn$/,
      served: exam.served?.has('withdrawReferral') ?? true,
    },
    noun: 'referral',
  };
};

const redemptionTrial = async (exam: Examination): Promise<KeyedWrite | undefined> => {
  const rewards = repliedTo(rewardsRoute, exam.reads.get('rewards'))?.items ?? [];
  if (mayNot(exam, 'rewards', 'redeem')) return undefined;
  for (const { id } of rewards.filter(({ state }) => (state ?? 'available') === 'available')) {
    const asked = await exam.send(pathWithId(rewardRoute.path, id));
    const reward = repliedTo(rewardRoute, readBody(rewardRoute, asked, jsonOf(asked)));
    const values = reward && fillForm(reward.form?.fields ?? [], newDomain());
    if (!reward || !values) continue;
    const option = reward.options?.find(({ unavailable, left }) => unavailable === undefined && left !== 0);
    const slot = reward.slots?.find(({ free }) => free !== false);
    const choice = { ...(option && { option: option.id }), ...(slot && { slot: slot.id }) };
    const quoted = await exam.send(pathWithId(quoteReward.path, id), { method: 'POST', body: choice });
    const quote = repliedTo(quoteReward, readBody(quoteReward, quoted, jsonOf(quoted)));
    exam.check(writeChecks.quote, quote !== undefined, {
      exchange: quoted,
      route: 'quoteReward',
      received: quoted.answer?.text.slice(0, 60),
    });
    // What can't be cancelled is not ordered: nothing would bring the points back.
    if (!quote || quote.refusal !== undefined || quote.cancellableUntil === undefined) continue;
    const body = { ...choice, cost: quote.cost, values };
    return {
      id: 'redeemReward',
      route: redeemReward,
      address: pathWithId(redeemReward.path, id),
      body,
      otherBody: { ...body, values: { ...values, 'laurel-doctor': 'another answer' } },
      incompleteBody: Object.keys(values).length > 0 ? { ...body, values: {} } : undefined,
      list: 'redemptions',
      one: 'redemption',
      undo: {
        path: cancelRedemption.path,
        action: 'cancel',
        status: /^cancelled$/,
        served: exam.served?.has('cancelRedemption') ?? true,
      },
      noun: 'redemption',
    };
  }
  return undefined;
};

/** Tries each write that can be taken back. The answers of a survey can't be, so none are sent. */
export const tryWrites = async (exam: Examination): Promise<void> => {
  const trials = [
    ['claimPerk', 'perks', claimTrial],
    ['refer', 'referralCampaign', referralTrial],
    ['redeemReward', 'rewards', redemptionTrial],
  ] as const;
  for (const [route, main, trial] of trials) {
    if (!exam.asks(route) || !exam.reads.has(main)) continue;
    const write = await trial(exam);
    exam.check(writeChecks.nothing, write !== undefined, { route });
    if (write) await runTrial(new WriteTrial(exam, write));
  }
};
