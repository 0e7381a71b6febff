import { parseXPath } from '../expression/xpath.ts';
import { SyntaxFault, type Expression } from '../expression/expression.ts';
import { limits } from '../limits.ts';
import { checkOf, checksIn } from '../logic/answer-checks.ts';
import { fold } from '../logic/fold.ts';
import { NotSayable } from '../logic/not-sayable.ts';
import type { QuestionPlan } from '../question-plan.ts';
import type { FormContext, FormPlace } from './form-context.ts';
import type { SheetRow } from './sheet-table.ts';

/** How often a group is written out, and whether an answer says how many of them are asked. */
interface RepeatTimes {
  readonly most: number;
  readonly reads: boolean;
}

const parsed = (text: string): Expression | undefined => {
  try {
    return fold(parseXPath(text));
  } catch (error) {
    if (error instanceof SyntaxFault) return undefined;
    throw error;
  }
};

/** The largest number that a question takes. */
const largestAnswer = ({ question, checks }: QuestionPlan): number => {
  const limitsOf = checks.flatMap((planned) => {
    const expression = parsed(planned.text);
    return (expression ? checksIn(expression) : []).flatMap((part) => {
      try {
        return checkOf(part, question).constraints.max ?? [];
      } catch (error) {
        if (error instanceof NotSayable) return [];
        throw error;
      }
    });
  });
  return Math.min(...[...limitsOf, question.constraints?.max ?? Infinity].map(Number));
};

/** How often a repeated group is written out, or why it can't be. */
export const repeatTimes = (
  row: SheetRow,
  { names, plans }: FormContext,
  { scope }: FormPlace,
): RepeatTimes | string => {
  const text = row.get('repeat_count');
  if (text === '') return 'how often it repeats is decided while it is answered';
  const count = parsed(text);
  const tooOften = `it repeats more than ${limits.repeats} times`;
  if (count?.type === 'constant') {
    const most = Number(count.value);
    return Number.isInteger(most) && most >= 1 && most <= limits.repeats ? { most, reads: false } : tooOften;
  }
  const source = count?.type === 'answer' ? names.find(count.name, scope) : undefined;
  const plan = source?.type === 'question' ? plans[source.position] : undefined;
  if (!plan) return 'how often it repeats is computed';
  const most = largestAnswer(plan);
  if (most === Infinity)
    return `"${plan.question.id}" has no largest number, so nobody knows how often it repeats`;
  return most >= 1 && most <= limits.repeats ? { most: Math.floor(most), reads: true } : tooOften;
};
