import { dateInput } from './date-input.ts';
import { matrixInput } from './matrix-input.ts';
import { numberInput } from './number-input.ts';
import { rankingInput } from './ranking-input.ts';
import type { QuestionInput } from './question-context.ts';

export { lazyInputStyles } from './lazy-inputs.styles.ts';

/** The controls of the kinds of question that few surveys have, by their name in the contract: loaded together. */
export const lazyInputs: Readonly<Record<string, QuestionInput>> = {
  matrix: matrixInput,
  ranking: rankingInput,
  number: numberInput,
  date: dateInput,
};
