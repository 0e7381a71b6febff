import * as z from 'zod/mini';
import { openEnum } from './scalars.ts';

/** Whose points they are. A company's stay when a person leaves it. */
export const PointsOwner = z.object({ kind: openEnum('account', 'member'), name: z.string() });
export type PointsOwner = z.infer<typeof PointsOwner>;
