import type { Calculation, CalculationOperand } from '../../../contract/survey-logic.ts';
import type { ShowCondition } from '../../../contract/survey-questions.ts';
import type { CallExpression, Expression } from '../expression/expression.ts';
import { limits } from '../limits.ts';
import { about, answered } from './answer-clauses.ts';
import { countingBlanks, needingAll, type Recipe } from './blank-operands.ts';
import { isChoice, isDay, isMultiple, isNumeric } from './expression-source.ts';
import { conditionOf, isAlways } from './clause-groups.ts';
import { groupsOf } from './condition.ts';
import { fold } from './fold.ts';
import { inlining, sourceOf, type LogicContext } from './logic-context.ts';
import { refusalOf } from './membership.ts';
import { NotSayable } from './not-sayable.ts';

const signs = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide' } as const;
const functions: ReadonlyMap<string, Calculation['operation']> = new Map([
  ['sum', 'add'],
  ['min', 'least'],
  ['max', 'greatest'],
  ['avg', 'average'],
]);

/** The calculations of a survey, each behind those that it reads. */
export class CalculationTable {
  readonly list: Calculation[] = [];
  readonly #newId: (name: string) => string;
  readonly #positionOf: (questionId: string) => number;
  readonly #positions = new Map<string, number>();
  /** Recipe → id: an equal one is not computed twice. */
  readonly #known = new Map<string, string>();

  /** @param newId gives an id that nothing else has; @param positionOf the place of a question, by its id */
  constructor(newId: (name: string) => string, positionOf: (questionId: string) => number) {
    this.#newId = newId;
    this.#positionOf = positionOf;
  }

  /** Adds a calculation under this name. @throws NotSayable, and then adds nothing */
  add(name: string, expression: Expression, context: LogicContext): { id: string; position: number } {
    const length = this.list.length;
    try {
      const anywhere = { ...context, position: Infinity };
      return this.#keep(name, this.#recipe(fold(expression), anywhere));
    } catch (error) {
      this.#forget(length);
      throw error;
    }
  }

  /** Adds a calculation without a name of its own, or finds an equal one. */
  readonly calculate = (expression: Expression, context: LogicContext): { id: string; position: number } =>
    this.add('', expression, context);

  /** A recipe under this name, made once. */
  share(recipe: Recipe, name: string): { id: string; position: number } {
    const id = this.#known.get(JSON.stringify(recipe));
    return id === undefined ? this.#keep(name, recipe) : { id, position: this.#positions.get(id) ?? -1 };
  }

  #keep(name: string, recipe: Recipe): { id: string; position: number } {
    const key = JSON.stringify(recipe);
    const known = name === '' ? this.#known.get(key) : undefined;
    const id = known ?? this.#newId(name || 'calculation');
    const position = this.#positions.get(id) ?? this.#lastRead(recipe);
    if (known !== undefined) return { id, position };
    if (this.list.length >= limits.calculations)
      throw new NotSayable(`there are more than ${limits.calculations} calculations`);
    this.list.push({ id, ...recipe });
    this.#known.set(key, id);
    this.#positions.set(id, position);
    return { id, position };
  }

  #forget(length: number): void {
    for (const { id, ...recipe } of this.list.splice(length)) {
      this.#known.delete(JSON.stringify(recipe));
      this.#positions.delete(id);
    }
  }

  #lastRead({ of, showIf }: Recipe): number {
    const read = of.flatMap((operand) => (typeof operand === 'number' ? [] : [operand.question]));
    const tested = showIf?.any.flatMap(({ all }) =>
      all.flatMap(({ question, compare }) => [question, compare?.question ?? question]),
    );
    const places = [...read, ...(tested ?? [])].map((id) => this.#positions.get(id) ?? this.#positionOf(id));
    return Math.max(-1, ...places);
  }

  #operand(expression: Expression, context: LogicContext): CalculationOperand {
    context.step();
    if (expression.type === 'constant') {
      const number = Number(expression.value);
      if (expression.value === '' || !Number.isFinite(number))
        throw new NotSayable(`"${String(expression.value)}" is no number`);
      return number;
    }
    if (expression.type === 'answer') return this.#answer(expression.name, context);
    const [counted] =
      expression.type === 'call' && expression.name === 'count-selected' ? expression.args : [];
    if (counted?.type !== 'answer') return { question: this.#keep('', this.#recipe(expression, context)).id };
    const source = sourceOf(counted.name, context);
    if (source.type !== 'question') throw new NotSayable(`count-selected() asks about "${counted.name}"`);
    return { ...about(source), as: 'count' };
  }

  #answer(name: string, context: LogicContext): CalculationOperand {
    const source = sourceOf(name, context);
    if (source.type === 'expression') return this.#operand(fold(source.expression), inlining(context, name));
    if (source.type === 'calculation') return { question: source.id };
    const { question } = source;
    const values = question.options?.map(({ value }) => value) ?? [];
    const hasNumbers = values.every((value) => value !== '' && !Number.isNaN(Number(value)));
    const isNumber = isNumeric(question) || !isChoice(question) || (!isMultiple(question) && hasNumbers);
    if (!isNumber || isDay(question)) throw new NotSayable(`the answer to "${name}" is no number`);
    if (question.kind === 'matrix' && source.line === undefined)
      throw new NotSayable(`it does not say which row of "${name}" it computes with`);
    return about(source);
  }

  #recipe(expression: Expression, context: LogicContext): Recipe {
    const operand = (part: Expression): CalculationOperand => this.#operand(part, context);
    if (expression.type === 'arithmetic') {
      if (expression.by === 'mod' || expression.by === 'power')
        throw new NotSayable(expression.by === 'mod' ? 'it computes a remainder' : 'it computes a power');
      const of = [operand(expression.left), operand(expression.right)];
      return this.#arithmetic({ operation: signs[expression.by], of }, context);
    }
    if (expression.type === 'call' && expression.name !== 'count-selected')
      return this.#call(expression, context);
    if (expression.type === 'constant' || expression.type === 'answer' || expression.type === 'call')
      return { operation: 'add', of: [operand(expression)] };
    if (
      expression.type === 'compare' ||
      expression.type === 'and' ||
      expression.type === 'or' ||
      expression.type === 'not'
    )
      return this.#choose(expression, [1, 0], context);
    throw new NotSayable('it gives no number');
  }

  /** With a blank answer an XLSForm has no number at all; SurveyJS computes with 0. */
  #arithmetic(recipe: Recipe, { blankIsNoNumber }: LogicContext): Recipe {
    if (!blankIsNoNumber) return countingBlanks(recipe, (one) => this.#keep('', one));
    return recipe.operation === 'add' || recipe.operation === 'multiply' ? needingAll(recipe) : recipe;
  }

  #call({ name, args }: CallExpression, context: LogicContext): Recipe {
    const [first, second, third] = args;
    const operation = functions.get(name);
    if (operation && args.length > 0)
      return { operation, of: args.map((part) => this.#operand(part, context)) };
    if (name === 'round' && first) return this.#round(first, second, context);
    if (name === 'if' && first && second && third)
      return this.#choose(first, [this.#operand(second, context), this.#operand(third, context)], context);
    if (name === 'coalesce' && first?.type === 'answer' && second) {
      const source = sourceOf(first.name, context);
      if (source.type === 'question')
        return this.#choosing({ any: answered(source).map((all) => ({ all: [...all] })) }, [
          this.#operand(first, context),
          this.#operand(second, context),
        ]);
    }
    throw new NotSayable(refusalOf(name));
  }

  #choose(condition: Expression, of: readonly CalculationOperand[], context: LogicContext): Recipe {
    const groups = groupsOf(condition, context);
    if (isAlways(groups)) return { operation: 'add', of: of.slice(0, 1) };
    return groups.length === 0
      ? { operation: 'add', of: of.slice(1, 2) }
      : this.#choosing(conditionOf(groups), of);
  }

  #choosing(showIf: ShowCondition | undefined, of: readonly CalculationOperand[]): Recipe {
    return { operation: 'choose', of: [...of], ...(showIf && { showIf }) };
  }

  /** To whole numbers; with decimals, of so many times the number. */
  #round(of: Expression, places: Expression | undefined, context: LogicContext): Recipe {
    const digits = places === undefined ? 0 : places.type === 'constant' ? Number(places.value) : NaN;
    if (!Number.isInteger(digits) || digits < 0 || digits > 6)
      throw new NotSayable('it rounds to decimals that are not fixed');
    if (digits === 0) return { operation: 'round', of: [this.#operand(of, context)] };
    const number = this.#operand(of, context);
    const larger = this.#keep('', needingAll({ operation: 'multiply', of: [number, 10 ** digits] }));
    const whole = this.#keep('', { operation: 'round', of: [{ question: larger.id }] });
    return { operation: 'divide', of: [{ question: whole.id }, 10 ** digits] };
  }
}
