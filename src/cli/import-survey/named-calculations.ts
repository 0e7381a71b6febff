import { reasonOf, type ExpressionTranslator } from './expression-translator.ts';
import type { ImportReport } from './import-report.ts';
import type { ExpressionSource } from './logic/expression-source.ts';
import type { CalculationTable } from './logic/calculation-table.ts';
import type { PlannedExpression } from './question-plan.ts';

interface NamedCalculation {
  readonly name: string;
  readonly planned: PlannedExpression;
  source?: ExpressionSource;
  reason?: string;
  /** How often a condition or text asked for it. */
  asked: number;
}

/** The calculations that a form names. Each is translated when it is first read, so that those it reads stand before it. */
export class NamedCalculations {
  readonly #all: NamedCalculation[] = [];
  readonly #table: CalculationTable;
  readonly #translator: ExpressionTranslator;

  constructor(table: CalculationTable, translator: ExpressionTranslator) {
    this.#table = table;
    this.#translator = translator;
  }

  /** Adds a calculation, and gives what its name stands for. */
  define(name: string, planned: PlannedExpression): () => ExpressionSource {
    const calculation: NamedCalculation = { name, planned, asked: 0 };
    this.#all.push(calculation);
    return () => {
      calculation.asked += 1;
      return this.#sourceOf(calculation);
    };
  }

  #sourceOf(calculation: NamedCalculation): ExpressionSource {
    if (calculation.source) return calculation.source;
    // Until it is known: whoever asks now asks for its own value.
    calculation.source = { type: 'missing', why: 'a calculation that reads itself' };
    calculation.source = this.#translated(calculation);
    return calculation.source;
  }

  #translated(calculation: NamedCalculation): ExpressionSource {
    const { name, planned } = calculation;
    try {
      const expression = planned.parse();
      try {
        const context = this.#translator.contextAt(Infinity, planned.find);
        return { type: 'calculation', ...this.#table.add(name, expression, context) };
      } catch (error) {
        calculation.reason = reasonOf(error);
        return { type: 'expression', expression };
      }
    } catch (error) {
      calculation.reason = reasonOf(error);
      return { type: 'missing', why: 'a calculation that was dropped' };
    }
  }

  /** Translates those that nothing read, and reports those that give no number. Call it last. */
  finish(report: ImportReport): void {
    for (const calculation of this.#all) {
      const source = this.#sourceOf(calculation);
      const { planned, reason = '', asked } = calculation;
      const isInPlace = source.type === 'expression' && asked > 0;
      if (!planned.isCopy) report.count('checks', source.type === 'calculation' || isInPlace);
      if (source.type === 'calculation' || planned.isCopy) continue;
      if (isInPlace)
        report.add(
          'changed',
          planned.where,
          planned.text,
          `stands in the conditions that read it, and is no value of its own: ${reason}`,
        );
      else report.add('dropped', planned.where, planned.text, `left out: ${reason}`);
    }
  }
}
