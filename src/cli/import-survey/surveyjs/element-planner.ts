import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import { isJsonObject, isSet, listAt, member, textAt, type JsonObject } from '../json-value.ts';
import type { PlannedSection } from '../question-plan.ts';
import { isSeen, mapWords, wordsOf } from '../words.ts';
import { compositePlanners } from './composite-elements.ts';
import { answerOf, withScore } from './element-answers.ts';
import { commentPart, kindParts, titleAndHelp, type KindParts } from './element-maker.ts';
import { remarkProperties } from './element-remarks.ts';
import { elementTypes } from './element-types.ts';
import { withValidators } from './element-validators.ts';
import { PlanList } from './plan-list.ts';
import { whereOf, withoutNames, type ElementPlace, type ElementContext } from './element-context.ts';

/** Makes plans of the elements of a survey, in their order. */
export class ElementPlanner {
  readonly #context: ElementContext;
  readonly #list: PlanList;

  constructor(context: ElementContext) {
    this.#context = context;
    this.#list = new PlanList(context);
  }

  /** A page or a panel: its title is a section, its conditions are those of all its elements. */
  planPanel(panel: JsonObject, place: ElementPlace): void {
    const name = textAt(panel, 'name') || place.path;
    this.#remarkPanel(panel, name);
    const conditions = [...place.conditions, ...this.#list.conditions(panel, place.path)];
    const inside = { section: this.#section(panel, name) ?? place.section, conditions, path: place.path };
    const elements = [...listAt(panel, 'elements'), ...listAt(panel, 'questions')];
    elements.forEach((element, index) => {
      const path = `${place.path}, element ${index + 1}`;
      if (isJsonObject(element)) this.#element(element, { ...inside, path });
    });
  }

  #section(panel: JsonObject, name: string): PlannedSection | undefined {
    const title = this.#context.language.words(panel, 'title');
    if (!isSeen(title)) return undefined;
    return { name, title: mapWords(title, (text) => withoutNames(this.#context, text, `${name}, title`)) };
  }

  #remarkPanel(panel: JsonObject, name: string): void {
    const { language, report } = this.#context;
    const description = language.words(panel, 'description');
    const titleAlone = 'left out: a section has a title alone';
    if (isSeen(description)) report.add('changed', `${name}, description`, wordsOf(description), titleAlone);
    const one = 'left out: one answer of several can not be required';
    if (isSet(panel, 'isRequired')) report.add('dropped', `${name}, isRequired`, 'isRequired', one);
  }

  #element(element: JsonObject, place: ElementPlace): void {
    const type = textAt(element, 'type');
    const { make, becomes } = elementTypes.get(type) ?? {};
    if (make === 'panel' && !isHidden(element)) return this.planPanel(element, place);
    remarkProperties(element, place.path, this.#context.report);
    if (isHidden(element)) return this.#list.drop(element, place, 'it is never shown');
    if (make === 'columns' || make === 'expression' || make === 'html')
      return compositePlanners[make](element, place, this.#list, this.#context);
    if (make)
      return this.#question(
        element,
        kindParts(make, element, whereOf(element, place.path), this.#context),
        place,
      );
    const unknown = type === '' ? 'it has no type' : `the type "${type}" is not known`;
    this.#list.drop(element, place, becomes?.replace('dropped: ', '') ?? unknown);
  }

  #question(element: JsonObject, parts: KindParts | string, place: ElementPlace): void {
    if (typeof parts === 'string') return this.#list.drop(element, place, parts);
    const context = this.#context;
    const where = whereOf(element, place.path);
    const name = textAt(element, 'name') || `question ${context.plans.length + 1}`;
    const made: SurveyQuestion = {
      id: context.ids.takeFor(name, where, context.report),
      ...titleAndHelp(element, context),
      ...(isSet(element, 'isRequired') && { required: true }),
      ...parts,
      ...commentPart(element, context),
    };
    const { question: checked, checks } = withValidators(element, made, where, context);
    const question = this.#begun(element, this.#scored(element, checked, where), where);
    this.#list.push(element, question, place, checks);
    this.#list.defineLines(name, question);
  }

  #scored(element: JsonObject, question: SurveyQuestion, where: string): SurveyQuestion {
    const correct = member(element, 'correctAnswer');
    if (correct === undefined) return question;
    const scored = withScore(question, correct);
    if (scored) return scored;
    const what = textAt(element, 'correctAnswer') || 'correctAnswer';
    this.#context.report.add(
      'dropped',
      `${where}, correctAnswer`,
      what,
      'not scored: only one option of one choice can be',
    );
    return question;
  }

  #begun(element: JsonObject, question: SurveyQuestion, where: string): SurveyQuestion {
    const first = member(element, 'defaultValue');
    if (first === undefined) return question;
    const value = answerOf(first, question);
    if (value !== undefined) return { ...question, value };
    const what = textAt(element, 'defaultValue') || 'defaultValue';
    const became = 'the question begins without an answer: it does not fit';
    this.#context.report.add('dropped', `${where}, defaultValue`, what, became);
    return question;
  }
}

const isHidden = (element: JsonObject): boolean => {
  const condition = textAt(element, 'visibleIf').trim();
  return /^false$/i.test(condition) || (member(element, 'visible') === false && condition === '');
};
