import * as z from 'zod/mini';
import {
  Count,
  decisive,
  Integer,
  openEnum,
  LocalText,
  Name,
  listOf,
  stringMatching,
} from './core/scalars.ts';

/** How an answer compares with another one. Closed: another comparison could not be made. */
export const Comparison = stringMatching<'equal' | 'not_equal' | 'less' | 'at_most' | 'greater' | 'at_least'>(
  /^(equal|not_equal|less|at_most|greater|at_least)$/,
);
export type Comparison = z.infer<typeof Comparison>;

/**
 * A condition on the answer to one earlier question, or on a calculated value. Every member that is there must hold; a clause
 * with `question` alone asks for any answer. A question that is not asked counts as not answered. A member that is not listed
 * here makes the condition unreadable.
 */
export const ConditionClause = z.strictObject({
  /** Id of the question or calculation. A clause on one that is missing, comes later or depends on this one is false. */
  question: z.string(),
  /** Of a matrix: the row that the clause is about, by its value. Without it, `is` asks for such an answer in every row. A line that is missing makes the clause false. */
  line: z.optional(z.string()),
  /** One of these values was chosen. */
  is: z.optional(z.array(z.string())),
  /** None of these values was chosen, which is so without an answer too. */
  isNot: z.optional(z.array(z.string())),
  /**
   * Smallest and largest value of the answer: a number, or for a day or time its text (`2026-12-31`, `14:30`). Of several
   * values all must lie within. A day as the limit of a day with a time takes in all of that day.
   */
  min: z.optional(z.union([z.number(), z.string()])),
  max: z.optional(z.union([z.number(), z.string()])),
  /** Whether there is an answer. */
  answered: z.optional(z.boolean()),
  /** The answer contains one of these texts, in capitals or not. */
  contains: z.optional(z.array(z.string())),
  /**
   * The answer compared with that of another question: numbers as numbers, days and times in their order, else as text.
   * Without both answers it does not hold. Several values are equal in any order, and neither less nor greater.
   */
  compare: z.optional(z.strictObject({ by: Comparison, question: z.string() })),
  /** Turns the whole clause round: it holds where the rest does not. A clause that is false because of what it names stays so. */
  not: z.optional(z.boolean()),
});
export type ConditionClause = z.infer<typeof ConditionClause>;

/**
 * A question is asked where all clauses of any one group hold. Without a group it is always asked. A condition that can't
 * be read, even in part, chooses no branch: its question is neither asked nor skipped but unreadable, like a `null`.
 */
export const ShowCondition = z.strictObject({
  /** Groups of which one must hold. */
  any: z.array(z.strictObject({ all: z.array(ConditionClause) })),
});
export type ShowCondition = z.infer<typeof ShowCondition>;

/** One option of a question. */
export const QuestionOption = z.object({
  /** What is sent as the answer. */
  value: z.string(),
  label: Name,
  /** Whether choosing it clears every other option: "None of these". */
  alone: z.optional(z.boolean()),
  /** Whether it asks for a text when it is chosen: "Another, namely". The text is the answer to `<id>.other`. */
  open: z.optional(z.boolean()),
  /** A picture of the option, in a question of kind `image`. */
  image: z.optional(z.object({ url: z.string(), alt: z.optional(LocalText) })),
  /** What choosing it counts in a calculation. */
  score: decisive(Integer),
  /**
   * The option is offered where it holds; it reads questions before this one. An answer that names an option that is not
   * offered counts as not given. A question with no option left is not asked, and never asks for more than are left.
   */
  showIf: decisive(ShowCondition),
});
export type QuestionOption = z.infer<typeof QuestionOption>;

/**
 * Options that are taken over from an earlier question: those that were chosen there, or the others that it offered. They
 * stand before the question's own, of which one with the same value is left out. Where that question is not answered, none
 * is taken over. An open option that was chosen stands for what was written there.
 */
export const CarriedOptions = z.strictObject({
  /** Id of the earlier question. */
  question: z.string(),
  /** `chosen`: what was chosen there. `not_chosen`: the other options that it offered. */
  which: stringMatching<'chosen' | 'not_chosen'>(/^(chosen|not_chosen)$/),
});
export type CarriedOptions = z.infer<typeof CarriedOptions>;

/** The answer to one question: one value, several values in their order, or for each line of a matrix, of several short texts or of a constant sum one value or several. */
export const SurveyAnswerValue = z.union([
  z.string(),
  z.array(z.string()),
  z.catchall(z.object({}), z.union([z.string(), z.array(z.string())])),
]);
export type SurveyAnswerValue = z.infer<typeof SurveyAnswerValue>;

/** One question of a survey. The server leaves out what it knows from the session. */
export const SurveyQuestion = z.object({
  /** Key of the answer, without a dot, which is reserved for `<id>.other` and `<id>.comment`. */
  id: z.string(),
  /** A question of an unknown kind can't be answered, and says so; it prevents sending only where it is required. */
  kind: openEnum(
    'single',
    'dropdown',
    'multiple',
    'image',
    'scale',
    'slider',
    'nps',
    'rating',
    'stars',
    'matrix',
    'ranking',
    'constant_sum',
    'text',
    'short_texts',
    'email',
    'tel',
    'url',
    'number',
    'integer',
    'date',
    'time',
    'datetime',
    'consent',
    'info',
  ),
  /** The question. `{{id}}` in any text of a question is replaced by the answer to the question of that id, in words. */
  title: Name,
  /** A sentence below the question. */
  help: z.optional(LocalText),
  /** Whether it must be answered: of a matrix and of short texts each line, of a consent that it is given. */
  required: z.optional(z.boolean()),
  /** Id of its section. Questions of one section follow each other. */
  section: z.optional(z.string()),
  /** In the order in which they are drawn. A server that mixes them sends this member the same order each time. */
  options: z.optional(listOf(QuestionOption, 'value')),
  /** Takes over the options of an earlier question. */
  optionsFrom: decisive(CarriedOptions),
  /** Whether several options may be chosen: of `image`, and in each row of a matrix. */
  several: decisive(z.boolean()),
  /** Whether each row of a matrix takes a number instead of one of its options, of which it then needs none. If it can't be read, neither can the question. */
  numbers: decisive(z.boolean()),
  /** The rows of a matrix, the texts of `short_texts`, or what a `constant_sum` is divided among. */
  lines: z.optional(listOf(z.object({ value: z.string(), label: Name }), 'value')),
  /** What an answer must keep to. The server checks it again. */
  constraints: decisive(
    z.object({
      /** Length of a text, in characters. A `tel` is held to none: its country says how long it is. */
      minLength: z.optional(Count),
      maxLength: z.optional(Count),
      /**
       * Smallest and largest value: a number, a day, time or both (`2026-12-31`, `14:30`, `2026-12-31T14:30`), the ends of a
       * scale, or the number of options to choose; of a question with lines, in each of them.
       */
      min: decisive(z.union([z.number(), z.string()])),
      max: decisive(z.union([z.number(), z.string()])),
      /** Distance between two points of a slider. Absent: 1. */
      step: decisive(z.number()),
      /** What the parts of a `constant_sum` must add up to; a part is never below zero, and a blank one is zero. Absent: 100. */
      total: decisive(z.number()),
      /**
       * What a whole text must match, as an HTML `pattern`, of which literals, classes, `.`, groups, `|`, `?`, `*`, `+` and
       * `{n,m}` are read. Another pattern makes the question unreadable, and none can make a page hang. A `tel` is held to
       * none, since it is sent in E.164 whatever it is typed as.
       */
      pattern: decisive(z.string()),
      /** What to say where the answer does not fit, instead of Laurel's words: "Nine digits, without the dots." */
      message: z.optional(LocalText),
    }),
  ),
  /** An example inside the field. It is no label. */
  placeholder: z.optional(LocalText),
  /**
   * The answer to begin with, which counts as one. What the member answered before counts more. Nobody consents by it, and what
   * does not fit the question is none.
   */
  value: z.optional(SurveyAnswerValue),
  /** Asks for a comment beside the answer, with this label. Its text is the answer to `<id>.comment`. */
  comment: z.optional(Name),
  /** What the ends of a scale mean: "never", "every day". */
  ends: decisive(z.object({ min: decisive(LocalText), max: decisive(LocalText) })),
  /** Of a `tel`: the country in which a number without `+` is dialled until the person chooses one, as an ISO 3166-1 code: `MX`. Absent, or no such code: that of the page's language, or of the account. */
  country: z.optional(z.string()),
  /** What a number counts: "engineers". */
  unit: z.optional(LocalText),
  /** The question is asked where it holds. Absent: always. */
  showIf: decisive(ShowCondition),
  /** Where it holds, the question is required. */
  requiredIf: decisive(ShowCondition),
});
export type SurveyQuestion = z.infer<typeof SurveyQuestion>;

/**
 * Answers by question id. Numbers, days and times are strings: `7`, `2026-12-31`, `14:30`, `2026-12-31T14:30`. Consent is the
 * text `true`.
 */
export const SurveyAnswers = z.catchall(z.object({}), SurveyAnswerValue);
export type SurveyAnswers = z.infer<typeof SurveyAnswers>;
