import * as z from 'zod/mini';
import { ChallengeDetail } from '../../../../src/contract/challenge-detail.ts';
import { RewardDetail } from '../../../../src/contract/reward-detail.ts';
import { Wallet } from '../../../../src/contract/wallets.ts';

/** A definition in one language: of a text by language, the English one. */
export const inEnglish = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && 'es' in value && 'tr' in value) return value.en;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inEnglish(each)]));
};

/** What people read of something, in the contract’s shape with texts by language, `{ en, es, tr }`; `known` is what the database adds. */
const definitionOf = (schema: z.ZodMiniType, known: object) =>
  z
    .looseObject({})
    .check(
      z.describe('What people read, in the shape of the contract; a text is { "en", "es", "tr" }.'),
      (payload) => {
        const parsed = schema.safeParse(Object.assign({}, known, inEnglish(payload.value)), {
          error: z.locales.en().localeError,
        });
        for (const { message, path } of parsed.error?.issues ?? [])
          payload.issues.push({ code: 'custom', message, path: [...path], input: payload.value });
      },
    );

export const walletDefinition = definitionOf(Wallet, { available: { amount: 0 } });
export const challengeDefinition = definitionOf(ChallengeDetail, { id: 'challenge' });
export const rewardDefinition = definitionOf(RewardDetail, { id: 'reward' });
