import { ChallengeDetail } from '../../../../src/contract/challenges.ts';
import { RewardDetail } from '../../../../src/contract/rewards.ts';
import { Wallet } from '../../../../src/contract/wallets.ts';
import * as z from 'zod/mini';
import type { Day, WindowRule } from '../../calendar-dates.ts';
import type { Tx } from '../../db/transaction.ts';

/** A challenge: what decides something as fields, and everything that people read in the contract's shape. */
export interface ChallengeSeed {
  readonly challenge: string;
  readonly kind: string;
  readonly points: number;
  readonly verification: 'automatic' | 'proof' | 'review';
  /** Absent: as often as the member likes. */
  readonly repeatLimit?: number;
  readonly cap?: { readonly points: number; readonly span: WindowRule };
  readonly opensOn?: Day;
  readonly closesOn?: Day;
  /** Texts are objects by language: `{ "en": …, "es": …, "tr": … }`. */
  readonly definition: object;
}

export interface RewardSeed {
  readonly reward: string;
  readonly kind: string;
  readonly cost: number;
  readonly stock?: number;
  readonly approval?: boolean;
  readonly tier?: string;
  readonly limit?: number;
  readonly opensOn?: Day;
  readonly closesOn?: Day;
  readonly slots?: readonly {
    readonly slot: string;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly timeZone: string;
  }[];
  readonly definition: object;
}

export interface PointsSeed {
  readonly owner: 'account' | 'member';
  readonly validMonths?: number;
  readonly definition: object;
  readonly challenges: readonly ChallengeSeed[];
  readonly rewards: readonly RewardSeed[];
}

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
export const writePoints = async (tx: Tx, seed: PointsSeed): Promise<void> => {
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
    for (const { slot, startsAt, endsAt, timeZone } of slots)
      await tx
        .insertInto('reward_slot')
        .values({
          reward,
          slot,
          starts_at: new Date(startsAt),
          ends_at: new Date(endsAt),
          time_zone: timeZone,
          redemption: null,
        })
        .execute();
  }
};
