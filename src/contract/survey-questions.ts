import * as z from 'zod/mini';
import { Integer, openEnum, LocalText, Name } from './core/scalars.ts';

/** What must be true of the answer to one earlier question. Everything that is said must hold. */
export const ConditionClause = z.object({
  /** Id of the question; one that is not there, comes later or reads this one is never true. */
  question: z.string(),
  /** One of these was chosen. */
  is: z.optional(z.array(z.string())),
  /** None of these was chosen. */
  isNot: z.optional(z.array(z.string())),
  /** A number that is at least, or at most, this: of a scale, a rating, a number. */
  min: z.optional(z.number()),
  max: z.optional(z.number()),
});
export type ConditionClause = z.infer<typeof ConditionClause>;

/** A question is asked if all clauses of any of these groups hold. Without a group it is always asked. */
export const ShowCondition = z.object({ any: z.array(z.object({ all: z.array(ConditionClause) })) });
export type ShowCondition = z.infer<typeof ShowCondition>;

/** One thing to choose. */
export const QuestionOption = z.object({
  value: z.string(),
  label: Name,
  /** Excludes all others: "None of these". */
  alone: z.optional(z.boolean()),
  /** Asks for a text when it is chosen, "Another, namely"; its answer stands under `<id>.other`. */
  open: z.optional(z.boolean()),
});
export type QuestionOption = z.infer<typeof QuestionOption>;

/** One question of a survey. Nothing that the session knows is asked: the server leaves it out. */
export const SurveyQuestion = z.object({
  /** Key of the answer; without a dot, which is kept for `<id>.other`. */
  id: z.string(),
  /** An unknown kind can't be answered: it says so, and does not hinder unless it is required. */
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
  /** `{{id}}` stands for the answer to an earlier question, in words. */
  title: Name,
  help: z.optional(LocalText),
  required: z.optional(z.boolean()),
  /** Id of its section; questions of one section follow each other. */
  section: z.optional(z.string()),
  options: z.optional(z.array(QuestionOption)),
  /** What a matrix asks about, a row each. */
  lines: z.optional(z.array(z.object({ value: z.string(), label: Name }))),
  constraints: z.optional(
    z.object({
      /** Letters of a text. */
      minLength: z.optional(Integer),
      maxLength: z.optional(Integer),
      /** A number, a day `YYYY-MM-DD`, the ends of a scale, or how many are chosen. */
      min: z.optional(z.union([z.number(), z.string()])),
      max: z.optional(z.union([z.number(), z.string()])),
    }),
  ),
  /** What the ends of a scale mean: "never", "every day". */
  ends: z.optional(z.object({ min: z.optional(LocalText), max: z.optional(LocalText) })),
  /** Of a number: "engineers". */
  unit: z.optional(LocalText),
  showIf: z.optional(ShowCondition),
});
export type SurveyQuestion = z.infer<typeof SurveyQuestion>;

/**
 * Answers by question id: one value, several in their order, or a value for each line of a matrix.
 * Numbers and days are texts: `7`, `2026-12-31`.
 */
export const SurveyAnswers = z.catchall(
  z.object({}),
  z.union([z.string(), z.array(z.string()), z.catchall(z.object({}), z.string())]),
);
export type SurveyAnswers = z.infer<typeof SurveyAnswers>;
