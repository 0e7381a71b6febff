// What a survey asks, by the words of the contract and nothing else: written without the code of src/rules, as slowly as it
// may be. It decides everything by recursion, each time anew.

import type { Calculation, CalculationOperand, SurveyEnding } from '../../src/contract/survey-logic.ts';
import type {
  ConditionClause,
  QuestionOption,
  ShowCondition,
  SurveyAnswers,
  SurveyQuestion,
} from '../../src/contract/survey-questions.ts';
import type { Survey } from '../../src/contract/surveys.ts';

type ModelAnswer = SurveyAnswers[string] | undefined;
type ModelDefinition = Pick<Survey, 'questions' | 'calculations' | 'endings'>;
/** Who reads: a question, a calculation, or an ending, which reads all. */
type ModelReader = { question: number } | { calculation: number } | 'ending';

/** What a clause finds under an id. */
interface Found {
  readonly kind: string;
  readonly lines: readonly string[];
  readonly options: readonly QuestionOption[];
  readonly answer: ModelAnswer;
}

const own = (answers: object, key: string): ModelAnswer =>
  Object.entries(answers).find(([name]) => name === key)?.[1] as ModelAnswer;

const flat = (answer: ModelAnswer): string[] => {
  if (answer === undefined) return [];
  if (typeof answer === 'string') return answer.trim() === '' ? [] : [answer.trim()];
  if (Array.isArray(answer)) return answer.flatMap((one) => flat(one));
  return Object.keys(answer).flatMap((key) => flat(own(answer, key)));
};

const inLine = (answer: ModelAnswer, line: string | undefined): ModelAnswer => {
  if (line === undefined) return answer;
  if (typeof answer !== 'object' || Array.isArray(answer)) return undefined;
  return own(answer, line);
};

const asNumber = (text: string): number | undefined => {
  const [whole = '', part = '0', ...more] = text.replace(/^-/, '').split('.');
  const isDigits = [whole, part].every(
    (digits) => digits !== '' && [...digits].every((one) => '0123456789'.includes(one)),
  );
  return more.length === 0 && isDigits && whole.length <= 15 && part.length <= 9 ? Number(text) : undefined;
};

const moments = ['date', 'time', 'datetime'];

/** -1, 0 or 1, as texts; of days and times only as far as both of them go. */
const textOrder = (one: string, other: string, areMoments: boolean): number => {
  const length = areMoments ? Math.min(one.length, other.length) : Infinity;
  const [left, right] = [one.slice(0, length), other.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
};

const orderOf = (one: string, other: string, areMoments: boolean): number => {
  const [number, another] = [asNumber(one), asNumber(other)];
  if (number === undefined || another === undefined) return textOrder(one, other, areMoments);
  return Math.sign(number - another);
};

const fits = (kind: string, value: string, limit: string | number, side: 1 | -1): boolean => {
  if (moments.includes(kind)) return typeof limit === 'string' && textOrder(value, limit, true) * side >= 0;
  const [number, bound] = [asNumber(value), typeof limit === 'number' ? limit : asNumber(limit)];
  if (number === undefined || bound === undefined) return false;
  return side === 1 ? number >= bound : number <= bound;
};

const idsOf = (condition: ShowCondition | undefined): string[] => {
  const ids: string[] = [];
  for (const group of condition?.any ?? [])
    for (const clause of group.all) {
      ids.push(clause.question);
      if (clause.compare) ids.push(clause.compare.question);
    }
  return ids;
};

export class SurveyModel {
  readonly #definition: ModelDefinition;
  readonly #answers: SurveyAnswers;
  readonly #known = new Map<string, unknown>();

  constructor(definition: ModelDefinition, answers: SurveyAnswers) {
    this.#definition = definition;
    this.#answers = answers;
  }

  get #calculations(): readonly (Calculation | null)[] {
    return this.#definition.calculations ?? [];
  }

  get #endings(): readonly (SurveyEnding | null)[] {
    return this.#definition.endings ?? [];
  }

  /** Whether the question with this index is asked. */
  isAsked(index: number): boolean {
    return this.#once(`asked ${index}`, () => {
      if (this.#screenings().some(({ last, holds }) => last < index && holds())) return false;
      const question = this.#definition.questions[index];
      if (!question) return true;
      if (this.#questionAt(question.id) !== index) return false;
      if (this.#isLimited(question) && this.offered(index).length === 0) return false;
      return this.#holds(question.showIf, { question: index });
    });
  }

  isRequired(index: number): boolean {
    const question = this.#definition.questions[index];
    if (!question) return false;
    const byCondition = question.requiredIf && this.#holds(question.requiredIf, { question: index });
    return question.required === true || byCondition === true;
  }

  /** The options that a question offers. */
  offered(index: number): readonly QuestionOption[] {
    return this.#once(`options ${index}`, () => {
      const question = this.#definition.questions[index];
      const offered: QuestionOption[] = [];
      for (const option of [...this.#carried(index), ...(question?.options ?? [])]) {
        const isCarried = !(question?.options ?? []).includes(option);
        if (offered.some(({ value }) => value === option.value)) continue;
        if (isCarried || this.#holds(option.showIf, { question: index })) offered.push(option);
      }
      return offered;
    });
  }

  /** The answer that counts of a question. */
  counted(index: number): ModelAnswer {
    const question = this.#definition.questions[index];
    if (!question || question.kind === 'info' || !this.isAsked(index)) return undefined;
    const answer = own(this.#answers, question.id);
    return this.#isLimited(question) ? this.#onlyOffered(answer, index) : answer;
  }

  /** The value of the calculation with this index. */
  calculated(index: number): string | undefined {
    return this.#once(`calculated ${index}`, () => {
      const calculation = this.#calculations[index];
      if (!calculation || this.#calculationAt(calculation.id) !== index) return undefined;
      const number = this.#compute(calculation, index);
      if (number === undefined || !Number.isFinite(number) || Math.abs(number) >= 1e15) return undefined;
      const text = number.toFixed(9);
      const short = text.slice(0, text.length - (/0*$/.exec(text)?.[0].length ?? 0));
      const clean = short.endsWith('.') ? short.slice(0, -1) : short;
      return clean === '-0' ? '0' : clean;
    });
  }

  /** Id of the ending that applies. */
  get ending(): string | undefined {
    const early = this.#screenings()
      .filter(({ holds }) => holds())
      .sort((one, other) => one.last - other.last)[0];
    if (early) return early.ending.id;
    return this.#endings.find((ending) => ending && this.#holds(ending.showIf, 'ending'))?.id;
  }

  #once<T>(key: string, decide: () => T): T {
    if (!this.#known.has(key)) this.#known.set(key, decide());
    return this.#known.get(key) as T;
  }

  #questionAt(id: string): number {
    return this.#definition.questions.findIndex((question) => question?.id === id);
  }

  #calculationAt(id: string): number {
    return this.#questionAt(id) >= 0 ? -1 : this.#calculations.findIndex((one) => one?.id === id);
  }

  #isLimited({ options = [], optionsFrom }: SurveyQuestion): boolean {
    return optionsFrom !== undefined || options.some(({ showIf }) => showIf !== undefined);
  }

  /** The endings that end a survey early, each with the last question that its condition reads. */
  #screenings() {
    return this.#endings.flatMap((ending) => {
      if (ending?.kind !== 'screened_out') return [];
      const last = this.#lastOf(idsOf(ending.showIf), this.#calculations.length);
      return last < 0 ? [] : [{ ending, last, holds: () => this.#holds(ending.showIf, 'ending') }];
    });
  }

  /** The last question behind these ids, by calculations before `limit`. */
  #lastOf(ids: readonly string[], limit: number): number {
    let last = -1;
    for (const id of ids) {
      last = Math.max(last, this.#questionAt(id));
      const calculation = this.#calculationAt(id);
      if (calculation >= 0 && calculation < limit)
        last = Math.max(last, this.#lastOfCalculation(calculation));
    }
    return last;
  }

  #lastOfCalculation(index: number): number {
    return this.#once(`last ${index}`, () => {
      const calculation = this.#calculations[index];
      if (!calculation) return -1;
      const operands = calculation.of.flatMap((one) => (typeof one === 'number' ? [] : [one.question]));
      return this.#lastOf([...operands, ...idsOf(calculation.showIf)], index);
    });
  }

  #find(id: string, reader: ModelReader): Found | undefined {
    const at = this.#questionAt(id);
    if (at >= 0) {
      const question = this.#definition.questions[at];
      if (!question || (typeof reader === 'object' && 'question' in reader && at >= reader.question))
        return undefined;
      const lines = (question.lines ?? []).map(({ value }) => value);
      return { kind: question.kind, lines, options: this.offered(at), answer: this.counted(at) };
    }
    const calculation = this.#calculationAt(id);
    if (calculation < 0) return undefined;
    if (typeof reader === 'object') {
      if ('calculation' in reader && calculation >= reader.calculation) return undefined;
      if ('question' in reader && this.#lastOfCalculation(calculation) >= reader.question) return undefined;
    }
    return { kind: 'calculation', lines: [], options: [], answer: this.calculated(calculation) };
  }

  #holds(condition: ShowCondition | undefined, reader: ModelReader): boolean {
    if (!condition || condition.any.length === 0) return true;
    return condition.any.some(({ all }) => !all.some((clause) => !this.#clauseHolds(clause, reader)));
  }

  #clauseHolds(clause: ConditionClause, reader: ModelReader): boolean {
    const found = this.#find(clause.question, reader);
    const other = clause.compare && this.#find(clause.compare.question, reader);
    if (!found || (clause.compare && !other)) return false;
    if (clause.line !== undefined && !found.lines.includes(clause.line)) return false;
    const checks = this.#checks(clause, found, other);
    const holds = checks.every((check) => check);
    return clause.not === true ? !holds : holds;
  }

  #checks(clause: ConditionClause, found: Found, other: Found | undefined): boolean[] {
    const { line, is, isNot, min, max, answered, contains, compare } = clause;
    const values = flat(inLine(found.answer, line));
    const { kind } = found;
    const checks: boolean[] = [];
    if (is && kind === 'matrix' && line === undefined)
      checks.push(
        values.length > 0,
        found.lines.every((row) => flat(inLine(found.answer, row)).some((value) => is.includes(value))),
      );
    else if (is) checks.push(values.some((value) => is.includes(value)));
    if (isNot) checks.push(!values.some((value) => isNot.includes(value)));
    if (answered !== undefined) checks.push(answered === values.length > 0);
    if (min !== undefined)
      checks.push(values.length > 0, ...values.map((value) => fits(kind, value, min, 1)));
    if (max !== undefined)
      checks.push(values.length > 0, ...values.map((value) => fits(kind, value, max, -1)));
    if (contains)
      checks.push(
        contains.some((text) => values.some((value) => value.toLowerCase().includes(text.toLowerCase()))),
      );
    if (compare && other) checks.push(this.#compares(compare.by, values, kind, other));
    return Object.keys(clause).some((key) => /^(is|isNot|min|max|answered|contains|compare)$/.test(key))
      ? checks
      : [values.length > 0];
  }

  #compares(by: string, values: string[], kind: string, other: Found): boolean {
    const others = flat(other.answer);
    const [one, another] = [values[0], others[0]];
    if (one === undefined || another === undefined) return false;
    if (values.length > 1 || others.length > 1) {
      const isSame = values.toSorted().join('\n') === others.toSorted().join('\n');
      return (by === 'equal' && isSame) || (by === 'not_equal' && !isSame);
    }
    const order = orderOf(one, another, moments.includes(kind) && moments.includes(other.kind));
    const wanted: Record<string, readonly number[]> = {
      equal: [0],
      not_equal: [-1, 1],
      less: [-1],
      at_most: [-1, 0],
      greater: [1],
      at_least: [0, 1],
    };
    return wanted[by]?.includes(order) ?? false;
  }

  #carried(index: number): readonly QuestionOption[] {
    const { optionsFrom } = this.#definition.questions[index] ?? {};
    if (!optionsFrom) return [];
    const found = this.#find(optionsFrom.question, { question: index });
    const chosen = flat(found?.answer);
    if (!found || chosen.length === 0) return [];
    const other = own(this.#answers, `${optionsFrom.question}.other`);
    const rows: QuestionOption[] = [];
    for (const option of found.options) {
      const isChosen = chosen.includes(option.value);
      if (isChosen !== (optionsFrom.which === 'chosen')) continue;
      const isWritten = isChosen && option.open === true;
      const written = isWritten && typeof other === 'string' && other.trim() !== '';
      // A copy, so that it is told from the question's own.
      const copy: QuestionOption = { ...option, label: written ? other.trim() : option.label };
      if (isWritten) delete copy.open;
      rows.push(copy);
    }
    return rows;
  }

  #onlyOffered(answer: ModelAnswer, index: number): ModelAnswer {
    const values = this.offered(index).map(({ value }) => value);
    if (answer === undefined) return undefined;
    if (typeof answer === 'string') return values.includes(answer) ? answer : undefined;
    if (Array.isArray(answer)) return answer.filter((one) => values.includes(one));
    const rows = Object.keys(answer).map((row) => [row, this.#onlyOffered(own(answer, row), index)] as const);
    return Object.fromEntries(
      rows.flatMap(([row, kept]) => (kept === undefined || kept.length === 0 ? [] : [[row, kept]])),
    ) as ModelAnswer;
  }

  #operand(operand: CalculationOperand | undefined, index: number): number | undefined {
    if (operand === undefined || typeof operand === 'number') return operand;
    const found = this.#find(operand.question, { calculation: index });
    if (!found || (operand.line !== undefined && !found.lines.includes(operand.line))) return undefined;
    const values = flat(inLine(found.answer, operand.line));
    if (operand.as === 'count') return values.length;
    if (operand.as === 'score') {
      const chosen = values.flatMap((value) => found.options.find((option) => option.value === value) ?? []);
      return chosen.length > 0 ? chosen.reduce((sum, { score }) => sum + (score ?? 0), 0) : undefined;
    }
    return values.length === 1 ? asNumber(values[0] ?? '') : undefined;
  }

  #compute(calculation: Calculation, index: number): number | undefined {
    const { operation, of, showIf } = calculation;
    const holds = this.#holds(showIf, { calculation: index });
    const all = of.map((operand) => this.#operand(operand, index));
    const [one, two] = all;
    if (operation === 'choose') return of.length === 2 ? (holds ? one : two) : undefined;
    if (!holds) return undefined;
    if (operation === 'round') {
      if (of.length !== 1 || one === undefined) return undefined;
      return one < 0 ? -Math.round(-one) : Math.round(one);
    }
    if (operation === 'subtract' || operation === 'divide') {
      if (of.length !== 2 || one === undefined || two === undefined) return undefined;
      return operation === 'subtract' ? one - two : one / two;
    }
    const numbers = all.filter((number) => number !== undefined);
    if (numbers.length === 0) return undefined;
    let result = numbers[0] ?? 0;
    for (const number of numbers.slice(1)) {
      if (operation === 'multiply') result *= number;
      else if (operation === 'least') result = number < result ? number : result;
      else if (operation === 'greatest') result = number > result ? number : result;
      else result += number;
    }
    return operation === 'average' ? result / numbers.length : result;
  }
}
