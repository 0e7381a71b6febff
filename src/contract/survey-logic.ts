import * as z from 'zod/mini';
import { decisive, LocalText, Name, openEnum, stringMatching } from './core/scalars.ts';
import { ShowCondition } from './survey-questions.ts';

/** What a calculation computes of its operands. Closed: another one could not be computed. */
const CalculationOperation = stringMatching<
  'add' | 'subtract' | 'multiply' | 'divide' | 'least' | 'greatest' | 'average' | 'round' | 'choose'
>(/^(add|subtract|multiply|divide|least|greatest|average|round|choose)$/);

/** A number that a calculation takes: a constant, or what an answer or an earlier calculation says. */
export const CalculationOperand = z.union([
  z.number(),
  z.strictObject({
    /** Id of a question or of an earlier calculation. */
    question: z.string(),
    /** The row of a matrix, or the line of a constant sum. */
    line: z.optional(z.string()),
    /**
     * The answer's number, the sum of the scores of what was chosen, or how many values there are. Absent: the number. An
     * option without a score counts 0; several values are no number; without an answer there are 0 values.
     */
    as: decisive(stringMatching<'number' | 'score' | 'count'>(/^(number|score|count)$/)),
  }),
]);
export type CalculationOperand = z.infer<typeof CalculationOperand>;

/**
 * A value that is calculated from answers, alike in the browser and on the server. Conditions and `{{id}}` read it as they read
 * an answer; it is never sent. It reads questions, and calculations before it. Operands without a number are left out of
 * `add`, `multiply`, `least`, `greatest` and `average`; with any other operation, a division by zero, or no number at all,
 * there is no value, as if a question was not answered. A value has at most nine digits after the point and 15 before it.
 */
export const Calculation = z.strictObject({
  /** Must not be the id of a question. */
  id: z.string(),
  operation: CalculationOperation,
  /** `subtract` and `divide` take two, `round` one, halves away from zero, `choose` two: the first where `showIf` holds, else the second. */
  of: z.array(CalculationOperand),
  /** With another operation than `choose` there is a value only where it holds. */
  showIf: decisive(ShowCondition),
});
export type Calculation = z.infer<typeof Calculation>;

/**
 * How a survey ends. The one that ended it early counts, else the first whose condition holds; one without a condition always
 * holds. Its condition may read every question and calculation.
 */
export const SurveyEnding = z.object({
  id: z.string(),
  /**
   * `screened_out` ends the survey as soon as its condition holds: what stands behind the last question that the condition
   * reads, itself or by a calculation, is neither asked nor sent. One that reads no question ends nothing early.
   */
  kind: openEnum('completed', 'screened_out'),
  /** As in a question, `{{id}}` is replaced by an answer or a calculated value, on the page on which the answers were given; later it is "…". */
  title: Name,
  text: z.optional(LocalText),
  /** A page to go on to, with the words of its link. */
  href: z.optional(z.string()),
  label: z.optional(LocalText),
  showIf: decisive(ShowCondition),
});
export type SurveyEnding = z.infer<typeof SurveyEnding>;
