import { RewardDetail } from '../../../../src/contract/reward-detail.ts';
import * as z from 'zod/mini';
import { dayAt } from '../../calendar-dates.ts';
import { announce, award, decideSubmission, type Award } from '../../challenges/commands.ts';
import { loadMemberChallenges } from '../../challenges/queries.ts';
import type { Tx } from '../../db/transaction.ts';
import { expireLots, lockWallet, reserve, spend } from '../../points/ledger.ts';
import { storedTitle } from '../../points/stored-title.ts';
import { expiredText, loadPointsProgram, walletOwner } from '../../points/wallet.ts';
import { addRedemptionEntries, insertRedemption } from '../../rewards/commands.ts';
import { outcomeOf } from '../../rewards/rules.ts';
import { randomCode } from '../../random-code.ts';
import type { PointsHistory } from '../data/points-seed.ts';
import type { ProgramSeed } from '../data/program-seed.ts';
import { inEnglish } from '../file/contract-definition.ts';

const writeChallenge = async (to: Award, done: PointsHistory, challenge: string): Promise<void> => {
  const { tx, now } = to;
  const { account, person, on, status } = done;
  const [item] = await loadMemberChallenges(tx, { account, person }, on, challenge);
  if (!item) throw new Error(`no challenge ${challenge}`);
  const modules = item.challenge.kind === 'learning';
  if (modules || done.done !== undefined) {
    const { definition } = item.challenge;
    const all = 'steps' in definition && Array.isArray(definition.steps) ? definition.steps.length : 1;
    const row = { done: done.done ?? all, score: 92, completed_on: done.done === undefined ? on : null };
    await tx
      .insertInto('challenge_progress')
      .values({ account, person, challenge, ...row })
      .execute();
    if (done.done !== undefined) return;
  }
  const submission = await tx
    .insertInto('challenge_submission')
    .values({
      account,
      person,
      challenge,
      submission: crypto.randomUUID(),
      status: 'in_review',
      answers: JSON.stringify(done.answers ?? {}),
      awarded: null,
      movement: null,
      reason: null,
      at: now,
      decided_at: null,
      key: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  if (status === 'in_review') await announce(to, item, submission);
  else if (status === 'rejected')
    await decideSubmission(to, item, submission, { approved: false, reason: done.reason ?? '' });
  else await award(to, item, submission);
};

const writeRedemption = async (
  { tx, wallet, now }: Award,
  done: PointsHistory,
  reward: string,
): Promise<void> => {
  const { account, person, option = null } = done;
  const row = await tx
    .selectFrom('reward')
    .selectAll()
    .where('reward', '=', reward)
    .executeTakeFirstOrThrow();
  const { options } = z.parse(RewardDetail, Object.assign({ id: reward }, inEnglish(row.definition)));
  const cost = options?.find(({ id }) => id === option)?.cost?.amount ?? row.cost;
  const redemption = crypto.randomUUID();
  const { what } = outcomeOf(row.kind);
  const note = { text: storedTitle(row.definition), subject: redemption, person };
  const reserved = await reserve(tx, wallet, now, cost, note);
  if (!reserved) throw new Error(`${account} has fewer than ${cost} points on ${done.on}`);
  await spend(tx, reserved.wallet, now, note);
  const kept = await insertRedemption(tx, {
    redemption,
    account,
    wallet: wallet.wallet,
    reward,
    option,
    slot: null,
    quantity: 1,
    cost,
    person,
    status: 'fulfilled',
    steps: 2,
    answers: '{}',
    code: what === 'issued' ? `${randomCode(4)}-${randomCode(4)}-${randomCode(4)}` : null,
    reason: null,
    requested_at: now,
    moved_at: now,
  });
  await addRedemptionEntries(tx, kept, [
    { what: 'requested', person, key: null },
    { what, person: null, key: null },
  ]);
};

/** Writes what the members of a program did about its points. */
export const writePointsHistory = async (tx: Tx, program: ProgramSeed, now: Date): Promise<void> => {
  const { points, tenant, accounts } = program;
  if (!points) return;
  const timeZone = tenant.time_zone;
  const terms = await loadPointsProgram(tx);
  for (const done of points.history ?? []) {
    const at = new Date(Math.min(Date.parse(`${done.on}T10:00:00Z`), now.getTime()));
    const locked = await lockWallet(tx, walletOwner(terms, done));
    const wallet = await expireLots(tx, locked, dayAt(at, timeZone), timeZone, expiredText);
    const company = accounts.find(({ account }) => account === done.account)?.name ?? '';
    const to: Award = { tx, program: terms, wallet, now: at, timeZone, company };
    if (done.challenge !== undefined) await writeChallenge(to, done, done.challenge);
    if (done.reward !== undefined) await writeRedemption(to, done, done.reward);
  }
};
