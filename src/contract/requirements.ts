import * as z from 'zod/mini';
import { Figure } from './core/figure.ts';
import { valueRules } from './core/value-rules.ts';
import {
  Count,
  decisive,
  LocalDate,
  Name,
  openEnum,
  stringMatching,
  Reference,
  LocalText,
} from './core/scalars.ts';

/** The time in which a requirement counts: from the day `from` on, up to but without the day `to`, in the program's time zone. */
export const RequirementWindow = z.object({
  /** `rolling`: the last `months` months. `calendar_year`, `fiscal_year`, `contract`: from `from` to `to`. `lifetime`: since the beginning. */
  kind: openEnum('lifetime', 'rolling', 'calendar_year', 'fiscal_year', 'contract'),
  /** Length of a rolling window, in months. */
  months: z.optional(Count),
  /** First day that counts. */
  from: z.optional(LocalDate),
  /** First day that counts no more. */
  to: z.optional(LocalDate),
});
export type RequirementWindow = z.infer<typeof RequirementWindow>;

/** A threshold below the target, for example the one that keeps the present tier. */
export const RequirementMark = z.object({ label: LocalText, at: Figure });
export type RequirementMark = z.infer<typeof RequirementMark>;

/** Whether a group needs all of its requirements, or any one of them. Closed: another rule could not be shown. */
export const GroupJoin = stringMatching<'all' | 'any'>(/^(all|any)$/);
export type GroupJoin = z.infer<typeof GroupJoin>;

/** Whether the figure has to reach the target (`at_least`) or must not exceed it (`at_most`): "churn, at most 5 %". */
export const GoalDirection = openEnum('at_least', 'at_most');
export type GoalDirection = z.infer<typeof GoalDirection>;

/** What is counted within a requirement: "of which technical", 3 of 4. */
export const RequirementPart = z.object({
  label: Name,
  /** What is reached of it. */
  current: z.optional(Figure),
  /** Absent: the part has no goal of its own, or is told by `met` alone. */
  target: decisive(Figure),
  direction: decisive(GoalDirection),
  /** Whether it is met. */
  met: z.optional(z.boolean()),
});
export type RequirementPart = z.infer<typeof RequirementPart>;

/** The group that a requirement belongs to. */
export const RequirementGroupRef = z.object({
  id: z.string(),
  join: GroupJoin,
  /** The group that this group belongs to: "(A and B) or (C and D)" is two groups of `all` within one of `any`. */
  within: decisive(z.object({ id: z.string(), join: GroupJoin })),
});
export type RequirementGroupRef = z.infer<typeof RequirementGroupRef>;

/** One condition of a tier, computed by the server. */
export const Requirement = z.object({
  id: z.optional(z.string()),
  /** What is counted: "Spend", "Certified engineers". */
  label: z.optional(LocalText),
  /** What is reached, in the unit of the target. */
  current: z.optional(Figure),
  /** Absent: the condition is done or not done, as `met` says: "Partner business plan". A target of 1 without a unit means the same. */
  target: decisive(Figure),
  /** Absent: `at_least`. */
  direction: decisive(GoalDirection),
  /** What is missing to the target, never below zero. Absent: Laurel says "111,600 of 150,000" and computes nothing, since a vendor's rules may round or cap. */
  remaining: z.optional(Figure.check(z.refine(valueRules.notNegative))),
  /** Whether it is met. A widget does not compare figures itself. */
  met: z.optional(z.boolean()),
  /** The time in which it counts. */
  window: decisive(RequirementWindow),
  /** Thresholds on the way to the target. */
  marks: z.optional(z.array(RequirementMark)),
  /** Requirements with the same group `id` belong together by their `join`. Every group is needed, and every requirement without a group. */
  group: decisive(RequirementGroupRef),
  /** What is counted within it. `null` stands for a part that could not be read. */
  parts: z.optional(z.array(z.nullable(RequirementPart))),
  /** Where the number comes from, in a sentence, with the orders or rules behind it. */
  why: z.optional(z.object({ text: LocalText, references: z.optional(z.array(Reference)) })),
});
export type Requirement = z.infer<typeof Requirement>;

/** The requirements of a tier. `null` stands for one that could not be read: a widget shows that there is one. */
export const Requirements = z.array(z.nullable(Requirement));
export type Requirements = z.infer<typeof Requirements>;
