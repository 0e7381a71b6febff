import * as z from 'zod/mini';
import { Count, openEnum, LocalText, Name, listOf } from './core/scalars.ts';

/**
 * A condition on the answer to one earlier question. Every member that is there must hold; a clause with `question` alone
 * asks for any answer. A member that is not listed here makes the condition unreadable.
 */
export const ConditionClause = z.strictObject({
  /** Id of the question. A clause on a question that is missing, comes later or depends on this one is false. */
  question: z.string(),
  /** Of a matrix: the row that the clause is about, by its value. Without it, `is` asks for such an answer in every row. */
  line: z.optional(z.string()),
  /** One of these values was chosen. */
  is: z.optional(z.array(z.string())),
  /** None of these values was chosen. */
  isNot: z.optional(z.array(z.string())),
  /** Smallest and largest number that the answer may be: of a scale, a rating or a number. */
  min: z.optional(z.number()),
  max: z.optional(z.number()),
});
export type ConditionClause = z.infer<typeof ConditionClause>;

/**
 * A question is asked where all clauses of any one group hold. Without a group it is always asked. A condition that can't
 * be read, even in part, chooses no branch: its question is neither asked nor skipped but unreadable, like a `null`.
 */
export const ShowCondition = z.strictObject({
  any: z.array(z.strictObject({ all: z.array(ConditionClause) })),
});
export type ShowCondition = z.infer<typeof ShowCondition>;

/** One option of a question. */
export const QuestionOption = z.object({
  value: z.string(),
  label: Name,
  /** Whether choosing it clears every other option: "None of these". */
  alone: z.optional(z.boolean()),
  /** Whether it asks for a text when it is chosen: "Another, namely". The text is the answer to `<id>.other`. */
  open: z.optional(z.boolean()),
});
export type QuestionOption = z.infer<typeof QuestionOption>;

/** One question of a survey. The server leaves out what it knows from the session. */
export const SurveyQuestion = z.object({
  /** Key of the answer, without a dot, which is reserved for `<id>.other`. */
  id: z.string(),
  /** A question of an unknown kind can't be answered, and says so; it prevents sending only where it is required. */
  kind: openEnum(
    'single',
    'multiple',
    'scale',
    'nps',
    'rating',
    'matrix',
    'ranking',
    'text',
    'number',
    'date',
    'info',
  ),
  /** The question. `{{id}}` in any text of a question is replaced by the answer to the question of that id, in words. */
  title: Name,
  help: z.optional(LocalText),
  required: z.optional(z.boolean()),
  /** Id of its section. Questions of one section follow each other. */
  section: z.optional(z.string()),
  options: z.optional(listOf(QuestionOption, 'value')),
  /** The rows of a matrix. */
  lines: z.optional(listOf(z.object({ value: z.string(), label: Name }), 'value')),
  constraints: z.optional(
    z.object({
      /** Length of a text, in characters. */
      minLength: z.optional(Count),
      maxLength: z.optional(Count),
      /** Smallest and largest value: a number, a day `YYYY-MM-DD`, the ends of a scale, or the number of options to choose. */
      min: z.optional(z.union([z.number(), z.string()])),
      max: z.optional(z.union([z.number(), z.string()])),
    }),
  ),
  /** What the ends of a scale mean: "never", "every day". */
  ends: z.optional(z.object({ min: z.optional(LocalText), max: z.optional(LocalText) })),
  /** What a number counts: "engineers". */
  unit: z.optional(LocalText),
  showIf: z.optional(ShowCondition),
});
export type SurveyQuestion = z.infer<typeof SurveyQuestion>;

/**
 * Answers by question id: one value, several values in their order, or a value for each row of a matrix.
 * Numbers and days are strings: `7`, `2026-12-31`.
 */
export const SurveyAnswers = z.catchall(
  z.object({}),
  z.union([z.string(), z.array(z.string()), z.catchall(z.object({}), z.string())]),
);
export type SurveyAnswers = z.infer<typeof SurveyAnswers>;
