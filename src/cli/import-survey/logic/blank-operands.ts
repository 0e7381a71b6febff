import type { Calculation, CalculationOperand } from '../../../contract/survey-logic.ts';
import type { ConditionClause, ShowCondition } from '../../../contract/survey-questions.ts';

/** What is computed, before it has an id. */
export type Recipe = Omit<Calculation, 'id'>;
type ReadingOperand = Exclude<CalculationOperand, number>;

/** Whether an operand may have no number: it reads an answer, or what is computed of one. A count always is one. */
const mayBeBlank = (operand: CalculationOperand): operand is ReadingOperand =>
  typeof operand !== 'number' && operand.as !== 'count';

const allAnswered = (operands: readonly ReadingOperand[]): ShowCondition => {
  const clauses = operands.map(({ question, line }): ConditionClause => ({
    question,
    ...(line !== undefined && { line }),
    answered: true,
  }));
  const different = new Map(clauses.map((clause) => [JSON.stringify(clause), clause]));
  return { any: [{ all: [...different.values()] }] };
};

/** The recipe with no value where an operand has none, of an operation that would leave that one out. */
export const needingAll = (recipe: Recipe): Recipe => {
  const blank = recipe.of.filter(mayBeBlank);
  return blank.length === 0 ? recipe : { ...recipe, showIf: allAnswered(blank) };
};

/** The recipe with 0 for each operand without a number; `keep` gives what computes a recipe. */
export const countingBlanks = (
  { operation, of }: Recipe,
  keep: (recipe: Recipe) => { readonly id: string },
): Recipe => {
  // A sum leaves out what is blank, but a sum of blanks alone would be none.
  if (operation === 'add') return { operation, of: of.every(mayBeBlank) ? [...of, 0] : of };
  const orZero = (operand: CalculationOperand): CalculationOperand =>
    mayBeBlank(operand)
      ? { question: keep({ operation: 'choose', of: [operand, 0], showIf: allAnswered([operand]) }).id }
      : operand;
  return { operation, of: of.map(orZero) };
};
