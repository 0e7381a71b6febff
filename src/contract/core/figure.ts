import * as z from 'zod/mini';
import { Integer, LocalText, openEnum, stringMatching } from './scalars.ts';

/** ISO 4217: `EUR`, `TRY`. */
export const Currency = stringMatching(/^[A-Z]{3}$/);
export type Currency = z.infer<typeof Currency>;

/** An amount of money in minor units (cents), never a float. */
export const Money = z.object({
  amount: Integer,
  currency: Currency,
});
export type Money = z.infer<typeof Money>;

/** A text that nothing is. */
export const NoCurrency = stringMatching<never>(/(?!)/);
export type NoCurrency = z.infer<typeof NoCurrency>;

/** A counted thing. The unit comes in the number that fits this amount ("1 engineer", "4 engineers"). */
export const Quantity = z.object({
  amount: Integer,
  /** Never: money with a currency that can't be read is not a count. */
  currency: z.optional(NoCurrency),
  unit: z.optional(LocalText),
});
export type Quantity = z.infer<typeof Quantity>;

/** A figure that exists and that this role may not see. */
export const HiddenFigure = z.object({ hidden: openEnum('role') });
export type HiddenFigure = z.infer<typeof HiddenFigure>;

export const Figure = z.union([Money, Quantity, HiddenFigure]);
export type Figure = z.infer<typeof Figure>;
