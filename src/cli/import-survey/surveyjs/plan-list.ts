import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import { objectsAt, textAt, type JsonObject } from '../json-value.ts';
import { limits } from '../limits.ts';
import type { PlannedExpression } from '../question-plan.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { optionConditions } from './element-choices.ts';
import { pipeAt, plannedAt, whereOf, type ElementPlace, type ElementContext } from './element-context.ts';

/** Keeps the plans of questions, and what their names stand for. */
export class PlanList {
  readonly #context: ElementContext;
  #options = 0;

  constructor(context: ElementContext) {
    this.#context = context;
  }

  /** The conditions of an element itself. What is not enabled is not asked. */
  conditions(element: JsonObject, path: string): PlannedExpression[] {
    return ['visibleIf', 'enableIf'].flatMap((key) => {
      const text = textAt(element, key);
      if (text === '') return [];
      const where = whereOf(element, path, key);
      if (key === 'enableIf')
        this.#context.report.add('changed', where, text, 'not asked, in place of asked and not enabled');
      return [plannedAt(this.#context, text, where)];
    });
  }

  push(
    element: JsonObject,
    question: SurveyQuestion,
    place: ElementPlace,
    checks: readonly PlannedExpression[] = [],
  ): void {
    const context = this.#context;
    const where = whereOf(element, place.path);
    if (context.plans.length >= limits.questions)
      throw new UnreadableFile(`${where}: the survey has more than ${limits.questions} questions.`);
    this.#options += question.options?.length ?? 0;
    if (this.#options > limits.allOptions)
      throw new UnreadableFile(`${where}: the survey has more than ${limits.allOptions} options in all.`);
    this.#define(element, question);
    const requiredIf = textAt(element, 'requiredIf');
    context.plans.push({
      question,
      where,
      section: place.section,
      conditions: [...place.conditions, ...this.conditions(element, place.path)],
      requiredIf: requiredIf === '' ? undefined : plannedAt(context, requiredIf, `${where}, requiredIf`),
      optionConditions: optionConditions(element, where, context),
      checks,
      pipe: pipeAt(context, where),
    });
    for (const key of ['rowsVisibleIf', 'columnsVisibleIf']) {
      if (textAt(element, key) === '') continue;
      context.report.count('conditions', false);
      const became = 'all rows and columns are shown: a matrix shows all of them';
      context.report.add('condition', `${where}, ${key}`, textAt(element, key), became);
    }
  }

  #define(element: JsonObject, question: SurveyQuestion): void {
    if (question.kind === 'info') return;
    const { plans, names, report } = this.#context;
    const source = { type: 'question', question, position: plans.length } as const;
    report.count('questions', true);
    const own = new Set([textAt(element, 'name'), textAt(element, 'valueName')]);
    for (const name of own) if (name !== '') names.define(name, () => source);
  }

  /** What `{name.row}` stands for, of the question that was pushed last. */
  defineLines(name: string, question: SurveyQuestion, column = ''): void {
    const { names, plans } = this.#context;
    const position = plans.length - 1;
    for (const { value } of question.lines ?? [])
      names.define(`${name}.${value}${column}`, () => ({
        type: 'question',
        question,
        line: value,
        position,
      }));
  }

  /** Leaves out an element, with what stands in it. */
  drop(element: JsonObject, { path }: ElementPlace, why: string): void {
    const { report, names } = this.#context;
    const inner = [...objectsAt(element, 'templateElements'), ...objectsAt(element, 'elements')];
    const name = textAt(element, 'name');
    report.add(
      'dropped',
      whereOf(element, path),
      `${textAt(element, 'type')} ${name}`.trim(),
      `left out: ${why}`,
    );
    for (const one of [element, ...inner]) {
      names.define(textAt(one, 'name'), () => ({ type: 'missing', why: 'which was dropped' }));
      const isQuestion =
        one !== element || (inner.length === 0 && !/^(image|html)$/.test(textAt(one, 'type')));
      if (isQuestion) report.count('questions', false);
      for (const key of ['visibleIf', 'requiredIf'])
        if (textAt(one, key) !== '') report.count('conditions', false);
    }
  }
}
