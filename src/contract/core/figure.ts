import * as z from 'zod/mini';
import { Decimal, decisive, Integer, LocalText, Scale, openEnum, stringMatching } from './scalars.ts';
import { currencyPattern, scalarRules } from './value-rules.ts';

/** ISO 4217 code: `EUR`, `TRY`. */
export const Currency = stringMatching(currencyPattern, scalarRules.currency);
export type Currency = z.infer<typeof Currency>;

/** Money: an integer amount in minor units (cents), and a currency. */
export const Money = z.object({
  /** In minor units of the currency: 11160000 is €111,600.00, 5000 is ¥5,000. */
  amount: Integer,
  /** ISO 4217 code in capitals. */
  currency: Currency,
});
export type Money = z.infer<typeof Money>;

/** No text matches it: a member of this type can't be there. */
export const NoCurrency = stringMatching<never>(/(?!)/);
export type NoCurrency = z.infer<typeof NoCurrency>;

/**
 * An amount of something that is counted or scored. The unit is in the plural form that fits the amount: "1 engineer",
 * "4 engineers"; the unit `%` is written as the language writes percentages. It has no `currency`: money is `Money`.
 */
export const Quantity = z.object({
  /** An integer in the last decimal place that `scale` names: 42 with scale 1 is 4.2. A plain 4.2 is read as it is written. */
  amount: Decimal,
  /** Number of decimal places of `amount`, which are all shown: 450 with scale 2 is 4.50. */
  scale: decisive(Scale),
  /** Must be absent: money whose currency can't be read must not pass as a count. */
  currency: decisive(NoCurrency),
  /** What is counted, in the plural form that fits the amount: "engineers". The unit `%` is a percentage. */
  unit: decisive(LocalText),
});
export type Quantity = z.infer<typeof Quantity>;

/** A figure that exists, and that this person's role may not see. */
export const HiddenFigure = z.object({
  /** `role`: this person’s role may not see it. */
  hidden: openEnum('role'),
});
export type HiddenFigure = z.infer<typeof HiddenFigure>;

/** A number with its unit: money, a quantity, or a hidden one. */
export const Figure = z.union([Money, Quantity, HiddenFigure]);
export type Figure = z.infer<typeof Figure>;
