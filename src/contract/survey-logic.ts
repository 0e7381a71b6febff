import * as z from 'zod/mini';
import { decisive, LocalText, Name, openEnum, stringMatching } from './core/scalars.ts';
import { ShowCondition } from './survey-questions.ts';

/** What a calculation computes of its operands. Closed: another one could not be computed. */
export const CalculationOperation = stringMatching<
  'add' | 'subtract' | 'multiply' | 'divide' | 'least' | 'greatest' | 'average' | 'round' | 'choose'
>(/^(add|subtract|multiply|divide|least|greatest|average|round|choose)$/);
export type CalculationOperation = z.infer<typeof CalculationOperation>;

/** A number that a calculation takes: a constant, or what an answer or an earlier calculation says. */
export const CalculationOperand = z.union([
  z.number(),
  z.strictObject({
    /** Id of a question or of an earlier calculation. */
    question: z.string(),
    /** The row of a matrix, or the line of a constant sum. */
    line: z.optional(z.string()),
    /** The answer's number, the sum of the scores of what was chosen, or how many values there are. Absent: the number. */
    as: z.optional(stringMatching<'number' | 'score' | 'count'>(/^(number|score|count)$/)),
  }),
]);
export type CalculationOperand = z.infer<typeof CalculationOperand>;

/**
 * A value that is calculated from answers, alike in the browser and on the server. Conditions and `{{id}}` read it as they read
 * an answer; it is never sent. Operands without a number are left out of `add`, `multiply`, `least`, `greatest` and `average`; with any other
 * operation, a division by zero, or no number at all, there is no value, as if a question was not answered.
 */
export const Calculation = z.strictObject({
  /** Must not be the id of a question. */
  id: z.string(),
  operation: CalculationOperation,
  /** `subtract` and `divide` take two, `round` one, `choose` two: the first where `showIf` holds, else the second. */
  of: z.array(CalculationOperand),
  showIf: decisive(ShowCondition),
});
export type Calculation = z.infer<typeof Calculation>;

/** How a survey ends. The first whose condition holds counts; one without a condition always holds. */
export const SurveyEnding = z.object({
  id: z.string(),
  /** `screened_out` ends the survey as soon as its condition holds: what stands behind the questions that it names is not asked. */
  kind: openEnum('completed', 'screened_out'),
  title: Name,
  text: z.optional(LocalText),
  /** A page to go on to, with the words of its link. */
  href: z.optional(z.string()),
  label: z.optional(LocalText),
  showIf: decisive(ShowCondition),
});
export type SurveyEnding = z.infer<typeof SurveyEnding>;
