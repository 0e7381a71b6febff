// Conditions of the other formats as the contract's logic: a parsed expression comes in, a condition, a check or a calculation
// goes out, or the reason why the contract can't say it (`not-sayable.ts`).

import type { Expression } from '../expression/expression.ts';
import { limits } from '../limits.ts';
import type { ExpressionSource } from './expression-source.ts';
import { NotSayable } from './not-sayable.ts';

/** Where a condition stands, and what it may read. */
export interface LogicContext {
  /** The place of the question that it is for: only what stands before can be read. */
  readonly position: number;
  readonly find: (name: string) => ExpressionSource;
  /** Makes a calculation of an expression that gives a number. @throws NotSayable */
  readonly calculate: (
    expression: Expression,
    context: LogicContext,
  ) => { readonly id: string; readonly position: number };
  /** Whether computing with a blank answer gives no number, as in an XLSForm. */
  readonly blankIsNoNumber: boolean;
  /** How many calculations were put in place on the way here: they may read each other in a circle. */
  readonly inlined: number;
  /** Takes one step of the work that an expression may make. @throws NotSayable where it makes too much */
  readonly step: () => void;
}

export type ReadableSource = Exclude<ExpressionSource, { readonly type: 'missing' }>;

/** What a name stands for, if it can be read at this place. @throws NotSayable */
export const sourceOf = (name: string, { find, position }: LogicContext): ReadableSource => {
  const source = find(name);
  if (source.type === 'missing') throw new NotSayable(`it reads "${name}", ${source.why}`);
  if (source.type === 'question' && source.question.kind === 'info')
    throw new NotSayable(`it reads "${name}", which is a note without an answer`);
  if (source.type !== 'expression' && source.position >= position)
    throw new NotSayable(`it reads "${name}", which comes later, or is the question itself`);
  return source;
};

/** The context for a calculation that is put in place of its name. @throws NotSayable where they go round in a circle */
export const inlining = (context: LogicContext, name: string): LogicContext => {
  if (context.inlined >= limits.repeats)
    throw new NotSayable(`the calculation "${name}" reads itself, or too many others`);
  return { ...context, inlined: context.inlined + 1 };
};
