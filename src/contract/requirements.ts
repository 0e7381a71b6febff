import * as z from 'zod/mini';
import { Figure } from './core/figure.ts';
import { LocalDate, Integer, openEnum, stringMatching, Reference, LocalText } from './core/scalars.ts';

/** The span in which a requirement counts, half-open `[from, to)`, in the program's time zone. */
export const RequirementWindow = z.object({
  kind: openEnum('lifetime', 'rolling', 'calendar_year', 'fiscal_year', 'contract'),
  /** Length of a rolling window. */
  months: z.optional(Integer),
  from: z.optional(LocalDate),
  to: z.optional(LocalDate),
});
export type RequirementWindow = z.infer<typeof RequirementWindow>;

/** A threshold inside the track, for example what keeps the present tier. */
export const RequirementMark = z.object({ label: LocalText, at: Figure });
export type RequirementMark = z.infer<typeof RequirementMark>;

/** Whether a group needs all of its conditions or one of them; nothing else can be shown. */
export const GroupJoin = stringMatching<'all' | 'any'>(/^(all|any)$/);
export type GroupJoin = z.infer<typeof GroupJoin>;

/** One condition of a tier. The server computes; Laurel formats. */
export const Requirement = z.object({
  id: z.optional(z.string()),
  /** What is counted: "Spend", "Certified engineers". */
  label: z.optional(LocalText),
  current: z.optional(Figure),
  target: Figure,
  /** What is missing. Absent: Laurel says "111,600 of 150,000" and no more, since a vendor's rules may round or cap. */
  remaining: z.optional(Figure),
  met: z.optional(z.boolean()),
  window: z.optional(RequirementWindow),
  marks: z.optional(z.array(RequirementMark)),
  /** Conditions with the same `id` belong together; all groups are needed, inside one `join` rules. No group: needed. */
  group: z.optional(z.object({ id: z.string(), join: GroupJoin })),
  /** Answers "why this number?" in a sentence, with what it rests on. */
  why: z.optional(z.object({ text: LocalText, references: z.optional(z.array(Reference)) })),
});
export type Requirement = z.infer<typeof Requirement>;

/** `null` stands for a condition that could not be read: it is shown as such, never left out. */
export const Requirements = z.array(z.nullable(Requirement));
export type Requirements = z.infer<typeof Requirements>;
