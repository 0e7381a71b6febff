import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { Survey } from '../../../contract/surveys.ts';
import type { FieldError } from '../../../contract/core/problem.ts';
import { validateAnswers, isAnswerable } from '../../../rules/survey-validation.ts';
import {
  answerFor,
  updateVisibility,
  computeVisibility,
  createSurveyFlow,
  nextVisibleIndex,
  firstUnansweredIndex,
  surveyProgress,
  answersToSend,
  type QuestionVisibility,
  type SurveyFlow,
} from '../../../rules/survey-flow.ts';
import { hasPiping, pipeAnswers } from '../questions/answer-piping.ts';
import type { QuestionContext } from '../questions/question-context.ts';
import { AnswerValidation } from './validation.ts';
import type { SurveyContext } from '../messages.ts';
import { QuestionList } from '../questions/question-list.ts';

/** The questions of one survey with their answers: which are visible, which is on screen, and their errors. */
export class Questionnaire {
  readonly #context: SurveyContext;
  readonly #onChange: (typing: boolean) => void;
  readonly #questionList: QuestionList;
  readonly #validation: AnswerValidation;
  #flow: SurveyFlow = createSurveyFlow([]);
  #answers: SurveyAnswers = {};
  #visible: QuestionVisibility = [];
  /** What the latest render of all questions depended on; while it is the same, only changed questions render. */
  #renderedFrom: readonly unknown[] = [];
  readonly #changedIndexes = new Set<number>();
  /** Index of the question on screen, in the `cards` layout. */
  currentIndex = 0;

  /** `onChange` is called after each answer; `typing` says that more may follow soon. */
  constructor(context: SurveyContext, onChange: (typing: boolean) => void) {
    this.#context = context;
    this.#onChange = onChange;
    this.#questionList = new QuestionList(context);
    this.#validation = new AnswerValidation(context);
  }

  get answers(): SurveyAnswers {
    return this.#answers;
  }

  /** The answers to visible questions. */
  get answersToSend(): SurveyAnswers {
    return answersToSend(this.#flow, this.#answers, this.#visible);
  }

  get progress(): { readonly done: number; readonly total: number } {
    return surveyProgress(this.#flow, this.#answers, this.#visible);
  }

  /** False if Laurel cannot read some question, or cannot show a required one: then nothing can be sent. */
  get canSend(): boolean {
    return this.#flow.questions.every(
      (question, index) =>
        question !== null && (!this.#visible[index] || !question.required || isAnswerable(question)),
    );
  }

  get currentQuestion(): SurveyQuestion | null | undefined {
    return this.#flow.questions[this.currentIndex];
  }

  /** Starts anew with these questions and answers, at the first unanswered question. */
  start({ questions }: Pick<Survey, 'questions'>, answers: SurveyAnswers): void {
    this.#flow = createSurveyFlow(questions);
    this.#questionList.clear();
    this.#validation.clear(true);
    this.setAnswers(answers);
    this.currentIndex =
      firstUnansweredIndex(this.#flow, answers, this.#visible) ?? nextVisibleIndex(this.#visible, -1, 1) ?? 0;
  }

  /** Replaces the questions, for example by those of another language; answers stay. */
  updateQuestions({ questions }: Survey): void {
    if (questions === this.#flow.questions) return;
    this.#flow = createSurveyFlow(questions);
    this.#visible = computeVisibility(this.#flow, this.#answers);
  }

  setAnswers(answers: SurveyAnswers): void {
    this.#answers = { ...answers };
    this.#validation.clear();
    this.#visible = computeVisibility(this.#flow, this.#answers);
    this.#renderedFrom = [];
  }

  /** The position among the visible questions: 4 of 9. */
  get position(): { readonly n: number; readonly total: number } {
    const indexes = this.#flow.questions.flatMap((question, index) =>
      this.#visible[index] && question?.kind !== 'info' ? [index] : [],
    );
    return { n: indexes.filter((index) => index <= this.currentIndex).length, total: indexes.length };
  }

  /** The next or previous visible question. */
  adjacentIndex(step: 1 | -1): number | undefined {
    return nextVisibleIndex(this.#visible, this.currentIndex, step);
  }

  /** Whether the question on screen has a valid answer; if not, shows its error. */
  validateCurrent(): boolean {
    const { currentQuestion } = this;
    if (!currentQuestion || !isAnswerable(currentQuestion)) return true;
    this.#validation.check([currentQuestion.id]);
    return this.#validation.errorFor(currentQuestion, this.#answers) === undefined;
  }

  /** Shows the errors of all visible questions. Returns the index of the first invalid one. */
  validateAll(): number | undefined {
    const errors = validateAnswers(this.#flow, this.#answers, this.#visible);
    this.#validation.check(errors.keys());
    const [first] = errors.keys();
    return first === undefined ? undefined : this.#flow.indexById.get(first);
  }

  /** Shows the errors that the backend found. Returns the index of the first question that has one. */
  showServerErrors(errors: readonly FieldError[]): number | undefined {
    this.#validation.setServerErrors(errors);
    const indexes = this.#validation.rejectedIds.flatMap((id) => this.#flow.indexById.get(id) ?? []);
    return indexes.length > 0 ? Math.min(...indexes) : undefined;
  }

  /** Renders into `list` the question on screen, or in the `page` layout all visible ones. */
  renderQuestions(list: Element, layout: 'cards' | 'page'): void {
    const { lang, locale } = this.#context.words;
    const renderFrom = [
      list,
      layout === 'page' ? layout : this.currentIndex,
      this.#flow,
      this.#validation.version,
      this.#questionList.settledCount,
      lang,
      locale,
    ];
    const isSame = renderFrom.every((value, index) => value === this.#renderedFrom[index]);
    this.#renderedFrom = renderFrom;
    // Backwards, so that the element after each one is up to date when it is inserted.
    const changedIndexes = [...this.#changedIndexes].sort((a, b) => b - a);
    this.#changedIndexes.clear();
    const visibleContext = (index: number): QuestionContext | undefined => {
      const question = this.#flow.questions[index];
      const isShown = this.#visible[index] === true && (layout === 'page' || index === this.currentIndex);
      return question && isShown ? this.#questionContext(question, index) : undefined;
    };
    if (!isSame)
      this.#questionList.renderAll(
        list,
        this.#flow.questions.flatMap((_, index) => visibleContext(index) ?? []),
      );
    else for (const index of changedIndexes) this.#questionList.renderOne(list, index, visibleContext(index));
  }

  /** Chooses the option with the number `key`, 1 to 9, of the question that holds the focused element. */
  chooseByKey(key: number, focusedId: string): void {
    const index = Number(/^q(\d+)/.exec(focusedId)?.[1] ?? this.currentIndex);
    const question = this.#flow.questions[index];
    const option = question?.options?.[key - 1];
    if (!question || !option || !/^(single|multiple)$/.test(question.kind)) return;
    const input = this.#context.host.shadowRoot?.querySelector<HTMLInputElement>(
      `[id="${this.#elementId(index)}${key === 1 ? '' : `-${key - 1}`}"]`,
    );
    input?.click();
    input?.focus();
  }

  /** Focuses the title of a question, after the next update. */
  focusQuestion(index: number): void {
    const { host } = this.#context;
    void host.updateComplete.then(() =>
      host.shadowRoot?.getElementById(`${this.#elementId(index)}-title`)?.focus(),
    );
  }

  #questionContext(question: SurveyQuestion, index: number): QuestionContext {
    const other = answerFor(this.#answers, `${question.id}.other`);
    const tag = this.#context.words.locale;
    return {
      question,
      index,
      id: this.#elementId(index),
      title: hasPiping(question) ? this.#pipedTitle(question, tag) : question.title,
      answer: answerFor(this.#answers, question.id),
      otherText: typeof other === 'string' ? other : '',
      error: this.#validation.errorFor(question, this.#answers),
      context: this.#context,
      formWords: this.#validation.formWords,
      setAnswer: (value, typing = false) => this.#setAnswer(question.id, value, typing),
      setOtherText: (text) => this.#setAnswer(`${question.id}.other`, text, true),
    };
  }

  readonly #titleCache = new Map<string, SurveyQuestion['title']>();
  /** Returns the same object for the same text, so that the question does not render again. */
  #pipedTitle(question: SurveyQuestion, tag: string): SurveyQuestion['title'] {
    const title = pipeAnswers(question, this.#flow, this.#answers, tag);
    const cached = this.#titleCache.get(question.id);
    if (cached !== undefined && JSON.stringify(cached) === JSON.stringify(title)) return cached;
    this.#titleCache.set(question.id, title);
    return title;
  }

  #setAnswer(id: string, value: SurveyAnswers[string], typing: boolean): void {
    this.#answers = { ...this.#answers, [id]: value };
    const questionId = id.replace(/\.other$/, '');
    this.#validation.clearServerError(questionId);
    const previous = this.#visible;
    this.#visible = updateVisibility(this.#flow, this.#answers, previous, id);
    this.#flow.questions.forEach((question, index) => {
      if (
        question &&
        (question.id === questionId || this.#visible[index] !== previous[index] || hasPiping(question))
      )
        this.#changedIndexes.add(index);
    });
    this.#onChange(typing);
    this.#context.host.requestUpdate();
  }

  #elementId(index: number): string {
    return `q${index}`;
  }
}
