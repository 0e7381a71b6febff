import * as z from 'zod/mini';
import { challengeDefinition, rewardDefinition, walletDefinition } from './contract-definition.ts';
import { clockTime, count, id, optional, text, windowRule, type dayFrom } from './pieces.ts';

/** The points of a program: its challenges and rewards. */
export const points = (day: ReturnType<typeof dayFrom>) =>
  z.strictObject({
    owner: z.enum(['account', 'member']),
    validMonths: optional(count),
    definition: walletDefinition,
    challenges: z.array(
      z.strictObject({
        challenge: id,
        kind: text,
        points: count,
        verification: z.enum(['automatic', 'proof', 'review']),
        repeatLimit: optional(count),
        cap: optional(z.strictObject({ points: count, span: windowRule })),
        opensOn: optional(day),
        closesOn: optional(day),
        definition: challengeDefinition,
      }),
    ),
    rewards: z.array(
      z.strictObject({
        reward: id,
        kind: text,
        cost: count,
        stock: optional(count),
        approval: optional(z.boolean()),
        tier: optional(id),
        limit: optional(count),
        opensOn: optional(day),
        closesOn: optional(day),
        slots: optional(
          z.array(
            z.strictObject({ slot: id, on: day, from: clockTime, to: clockTime, timeZone: optional(text) }),
          ),
        ),
        definition: rewardDefinition,
      }),
    ),
  });
