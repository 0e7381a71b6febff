import { SyntaxFault } from './expression/expression.ts';
import type { ImportReport } from './import-report.ts';
import type { CalculationTable } from './logic/calculation-table.ts';
import type { ClauseGroups } from './logic/clause-groups.ts';
import { groupsOf } from './logic/condition.ts';
import type { LogicContext } from './logic/logic-context.ts';
import { limits } from './limits.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { NotSayable } from './logic/not-sayable.ts';
import type { PlannedExpression } from './question-plan.ts';

/** Why an expression could not be taken over, as words for the report. Every other error is a fault of ours. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof NotSayable) return error.message;
  if (error instanceof SyntaxFault) return `it can't be read: ${error.message}`;
  throw error;
};

/** Translates conditions, each once, and reports those that are lost. */
export class ExpressionTranslator {
  readonly #report: ImportReport;
  readonly #calculations: CalculationTable;
  readonly #blankIsNoNumber: boolean;
  #stepsLeft: number = limits.allSteps;
  readonly #done = new Map<PlannedExpression, ClauseGroups | undefined>();

  constructor(report: ImportReport, calculations: CalculationTable, blankIsNoNumber: boolean) {
    this.#report = report;
    this.#calculations = calculations;
    this.#blankIsNoNumber = blankIsNoNumber;
  }

  /** What a condition may read that stands at this place. */
  contextAt(position: number, find: LogicContext['find']): LogicContext {
    return {
      position,
      find,
      calculate: this.#calculations.calculate,
      blankIsNoNumber: this.#blankIsNoNumber,
      inlined: 0,
      step: this.#steps(),
    };
  }

  /** Counts the steps of one expression, and of all of them. */
  #steps(): () => void {
    let left: number = limits.steps;
    return () => {
      left -= 1;
      this.#stepsLeft -= 1;
      if (this.#stepsLeft < 0)
        throw new UnreadableFile('The conditions of the file are more than can be worked through.');
      if (left < 0) throw new NotSayable('it takes too many steps');
    };
  }

  /** The condition of what stands at this place; `undefined` where it is lost, which is then reported with what became of its owner. */
  groups(planned: PlannedExpression, position: number, became: string): ClauseGroups | undefined {
    if (this.#done.has(planned)) return this.#done.get(planned);
    const groups = this.#translated(planned, position, became);
    this.#done.set(planned, groups);
    if (!planned.isCopy) this.#report.count('conditions', groups !== undefined);
    return groups;
  }

  #translated(planned: PlannedExpression, position: number, became: string): ClauseGroups | undefined {
    try {
      return groupsOf(planned.parse(), this.contextAt(position, planned.find));
    } catch (error) {
      const reason = reasonOf(error);
      if (!planned.isCopy) this.#report.add('condition', planned.where, planned.text, `${became}: ${reason}`);
      return undefined;
    }
  }
}
