import * as z from 'zod/mini';
import { openEnum } from './scalars.ts';

/** Whose points they are. A company's stay when a person leaves it. */
export const PointsOwner = z.object({
  /** `account`: the company. `member`: the person. */
  kind: openEnum('account', 'member'),
  /** The company’s or the person’s name. */
  name: z.string(),
});
export type PointsOwner = z.infer<typeof PointsOwner>;
