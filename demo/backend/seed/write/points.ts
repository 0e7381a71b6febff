import { ChallengeDetail } from '../../../../src/contract/challenge-detail.ts';
import { RewardDetail } from '../../../../src/contract/reward-detail.ts';
import { Wallet } from '../../../../src/contract/wallets.ts';
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
import { eventTimes } from '../data/event-days.ts';
import type { PointsHistory, PointsSeed } from '../data/points-seed.ts';
import type { ProgramSeed } from '../data/program-seed.ts';

const inEnglish = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && 'es' in value && 'tr' in value) return value.en;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inEnglish(each)]));
};

/** A definition as it is stored. @throws ZodError for what the contract does not allow. */
const checked = (schema: z.ZodMiniType, definition: object, known: object): string => {
  z.parse(schema, Object.assign({}, known, inEnglish(definition)));
  return JSON.stringify(definition);
};

/** Writes what a program has of points. */
export const writePoints = async (tx: Tx, seed: PointsSeed, timeZone: string): Promise<void> => {
  await tx
    .insertInto('points_program')
    .values({
      owner: seed.owner,
      valid_months: seed.validMonths ?? null,
      definition: checked(Wallet, seed.definition, { available: { amount: 0 } }),
    })
    .execute();
  for (const [index, { challenge, kind, points, verification, ...rest }] of seed.challenges.entries())
    await tx
      .insertInto('challenge')
      .values({
        challenge,
        kind,
        points,
        verification,
        position: index + 1,
        repeat_limit: rest.repeatLimit ?? null,
        cap_points: rest.cap?.points ?? null,
        cap_span: rest.cap ? JSON.stringify(rest.cap.span) : null,
        open_from: rest.opensOn ?? null,
        open_until: rest.closesOn ?? null,
        definition: checked(ChallengeDetail, rest.definition, { id: challenge }),
      })
      .execute();
  for (const [index, { reward, kind, cost, slots = [], ...rest }] of seed.rewards.entries()) {
    await tx
      .insertInto('reward')
      .values({
        reward,
        kind,
        cost,
        position: index + 1,
        stock: rest.stock ?? null,
        approval: rest.approval ?? false,
        min_tier: rest.tier ?? null,
        use_limit: rest.limit ?? null,
        open_from: rest.opensOn ?? null,
        open_until: rest.closesOn ?? null,
        definition: checked(RewardDetail, rest.definition, { id: reward }),
      })
      .execute();
    for (const { slot, on, from, to, timeZone: zone = timeZone } of slots) {
      const { startsAt, endsAt } = eventTimes(on, from, to, zone);
      await tx
        .insertInto('reward_slot')
        .values({
          reward,
          slot,
          starts_at: new Date(startsAt),
          ends_at: new Date(endsAt),
          time_zone: zone,
          redemption: null,
        })
        .execute();
    }
  }
};

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

/** Writes the points of a program that has none yet, with what its members did about them. */
export const writePointsProgram = async (tx: Tx, program: ProgramSeed, now: Date): Promise<void> => {
  const { points, tenant, accounts } = program;
  if (!points || (await tx.selectFrom('points_program').select('owner').executeTakeFirst())) return;
  const timeZone = tenant.time_zone;
  await writePoints(tx, points, timeZone);
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
