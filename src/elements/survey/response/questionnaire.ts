import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { Survey } from '../../../contract/surveys.ts';
import type { FieldError } from '../../../contract/core/problem.ts';
import { RemovedTexts, type TypedTexts } from '../../internal/form/removed-texts.ts';
import { withInitialAnswers } from '../../../rules/initial-answers.ts';
import { isTyped } from '../../../rules/question-kinds.ts';
import {
  answerFor,
  answerValues,
  questionIdOf,
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
import { createQuote, hasPiping, pipeQuestion } from '../questions/answer-piping.ts';
import type { QuestionContext } from '../questions/question-context.ts';
import { hasSameAnswers } from './merge-answers.ts';
import { typedTexts } from './typed-texts.ts';
import { AnswerValidation } from './validation.ts';
import type { SurveyContext } from '../messages.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { QuestionList } from '../questions/question-list.ts';
import { shownRows } from '../../internal/ui/bounded-list.ts';

const without = (answers: SurveyAnswers, key: string): SurveyAnswers => {
  const { [key]: _, ...rest } = answers;
  return rest;
};

/** The questions of one survey with their answers: which are visible, which is on screen, and their errors. */
export class Questionnaire {
  readonly #context: SurveyContext;
  readonly #onChange: (typing: boolean) => void;
  readonly #questionList: QuestionList;
  readonly #validation: AnswerValidation;
  #flow: SurveyFlow = createSurveyFlow([]);
  #answers: SurveyAnswers = {};
  #visible: QuestionVisibility = [];
  /** Indexes of the questions that quote answers. */
  #quoting: ReadonlySet<number> = new Set();
  /** Question id → prefix of the ids of its elements. */
  readonly #elementIds = new Map<string, string>();
  /** Question id → whether its answer was a text when it was asked last. */
  readonly #typedIds = new Map<string, boolean>();
  /** What the latest render of all questions depended on; while it is the same, only changed questions render. */
  #renderedFrom: readonly unknown[] = [];
  readonly #changedIndexes = new Set<number>();
  /** What was typed for questions that a later version of the survey no longer asks. */
  readonly #removedTexts = new RemovedTexts();
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
        question !== null &&
        (!this.#visible[index] || !question.required || this.#validation.isAnswerable(question)),
    );
  }

  get currentQuestion(): SurveyQuestion | null | undefined {
    return this.#flow.questions[this.currentIndex];
  }

  /** Starts anew with these questions and answers, at the first unanswered question. */
  start({ questions }: Pick<Survey, 'questions'>, answers: SurveyAnswers): void {
    this.#elementIds.clear();
    this.#typedIds.clear();
    this.#setFlow(questions);
    this.#questionList.clear();
    this.#removedTexts.clear();
    this.#validation.clear(true);
    this.setAnswers(answers);
    const first = nextVisibleIndex(this.#visible, -1, 1) ?? 0;
    const suggested = withInitialAnswers(questions, {});
    // Whoever has answered nothing is shown what was suggested.
    const isFresh = Object.keys(suggested).length > 0 && hasSameAnswers(answers, suggested);
    this.currentIndex = isFresh ? first : (firstUnansweredIndex(this.#flow, answers, this.#visible) ?? first);
  }

  /**
   * Replaces the questions, for example by those of another language; answers stay, each with its question, and the
   * question on screen stays on screen. What was typed for a question that is gone is offered back.
   */
  updateQuestions({ questions }: Survey): void {
    const { questions: before } = this.#flow;
    if (questions === before) return;
    const typed = this.#typedTexts();
    this.#setFlow(questions);
    this.#answers = withInitialAnswers(questions, this.#answers);
    this.#visible = computeVisibility(this.#flow, this.#answers);
    const restored = this.#removedTexts.update(typed, this.#typedTexts(), this.#isEmptyText);
    this.#answers = { ...this.#answers, ...Object.fromEntries(restored) };
    this.#visible = computeVisibility(this.#flow, this.#answers);
    this.currentIndex = this.#indexAfterUpdate(before);
  }

  /** Offers back what was typed for questions that a later version of the survey no longer asks. */
  renderRemoved(): Renderable {
    return this.#removedTexts.render(
      this.#validation.formWords,
      () => this.#typedTexts(),
      (key) => this.#discardRemoved(key),
    );
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
    if (!currentQuestion || !this.#validation.isAnswerable(currentQuestion)) return true;
    this.#validation.check([currentQuestion.id]);
    return this.#validation.errorFor(currentQuestion, this.#answers) === undefined;
  }

  /** Those of the questions `ids` that are asked with these answers, as they are shown. */
  askedQuestions(ids: readonly string[], answers: SurveyAnswers): SurveyQuestion[] {
    const visible = computeVisibility(this.#flow, answers);
    const quote = createQuote(this.#flow, answers, visible, this.#context.words.locale);
    return ids.flatMap((id) => {
      const index = this.#flow.indexById.get(id) ?? -1;
      const question = visible[index] === true ? this.#flow.questions[index] : undefined;
      return question ? [pipeQuestion(question, quote)] : [];
    });
  }

  /** Shows the errors of all visible questions. Returns the index of the first invalid one. */
  validateAll(): number | undefined {
    const errors = this.#validation.errorsOf(this.#flow, this.#answers, this.#visible);
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
      this.#validation.checksPatterns,
      this.#questionList.settledCount,
      shownRows(this.#context.words),
      lang,
      locale,
      this.#validation.formWords.lang,
      this.#validation.inputWords.lang,
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
    if (!isSame) {
      this.#questionList.preload(this.#flow.questions);
      this.#questionList.renderAll(
        list,
        this.#flow.questions.flatMap((_, index) => visibleContext(index) ?? []),
      );
    } else
      for (const index of changedIndexes) {
        const { id } = this.#flow.questions[index] ?? {};
        if (id !== undefined) this.#questionList.renderOne(list, id, visibleContext(index));
      }
  }

  /** Focuses the title of a question, after the next update. */
  focusQuestion(index: number): void {
    const { host } = this.#context;
    void host.updateComplete.then(() =>
      host.shadowRoot?.getElementById(`${this.#elementId(this.#flow.questions[index])}-title`)?.focus(),
    );
  }

  #questionContext(asked: SurveyQuestion, index: number): QuestionContext {
    const question = this.#quoting.has(index) ? this.#pipedQuestion(asked) : asked;
    const other = answerFor(this.#answers, `${question.id}.other`);
    const comment = answerFor(this.#answers, `${question.id}.comment`);
    const error = this.#validation.errorFor(question, this.#answers);
    return {
      question,
      index,
      id: this.#elementId(question),
      answer: answerFor(this.#answers, question.id),
      otherText: typeof other === 'string' ? other : '',
      comment: typeof comment === 'string' ? comment : '',
      isAnswerable: this.#validation.isAnswerable(question),
      error,
      faultyLines: error === undefined ? [] : this.#validation.faultyLines(question, this.#answers),
      context: this.#context,
      formWords: this.#validation.formWords,
      inputWords: this.#validation.inputWords,
      setAnswer: (value, typing = false) => this.#setAnswer(question.id, value, typing),
      setOtherText: (text) => this.#setAnswer(`${question.id}.other`, text, true),
      setComment: (text) => this.#setAnswer(`${question.id}.comment`, text, true),
    };
  }

  readonly #pipedQuestions = new Map<string, SurveyQuestion>();
  /** Returns the same object for the same texts, so that the question does not render again. */
  #pipedQuestion(question: SurveyQuestion): SurveyQuestion {
    const { locale } = this.#context.words;
    const piped = pipeQuestion(question, createQuote(this.#flow, this.#answers, this.#visible, locale));
    const known = this.#pipedQuestions.get(question.id);
    if (known && JSON.stringify(known) === JSON.stringify(piped)) return known;
    this.#pipedQuestions.set(question.id, piped);
    return piped;
  }

  #setAnswer(id: string, value: SurveyAnswers[string], typing: boolean): void {
    this.#answers = { ...this.#answers, [id]: value };
    const questionId = questionIdOf(id);
    this.#validation.clearServerError(questionId);
    const previous = this.#visible;
    this.#visible = updateVisibility(this.#flow, this.#answers, previous, id);
    this.#flow.questions.forEach((question, index) => {
      if (
        question &&
        (question.id === questionId || this.#visible[index] !== previous[index] || this.#quoting.has(index))
      )
        this.#changedIndexes.add(index);
    });
    this.#onChange(typing);
    this.#context.host.requestUpdate();
  }

  #discardRemoved(key: string): void {
    this.#removedTexts.discard(key);
    this.#answers = without(this.#answers, key);
    this.#onChange(false);
    this.#context.host.requestUpdate();
  }

  #setFlow(questions: Survey['questions']): void {
    this.#validation.preload(questions);
    this.#flow = createSurveyFlow(questions);
    this.#quoting = new Set(
      questions.flatMap((question, index) => (question && hasPiping(question) ? [index] : [])),
    );
    for (const question of questions) {
      if (!question) continue;
      const { id } = question;
      if (!this.#elementIds.has(id)) this.#elementIds.set(id, `q${this.#elementIds.size}`);
      // A text is no option, and an option no text: what was answered to the other kind of question is no answer to this.
      if ((this.#typedIds.get(id) ?? isTyped(question)) !== isTyped(question))
        this.#answers = without(this.#answers, id);
      this.#typedIds.set(id, isTyped(question));
    }
  }

  #elementId(question: SurveyQuestion | null | undefined): string {
    return this.#elementIds.get(question?.id ?? '') ?? '';
  }

  #typedTexts(): TypedTexts {
    return typedTexts(this.#flow, this.#answers, this.#visible);
  }

  readonly #isEmptyText = (id: string): boolean => {
    const question = this.#flow.questions[this.#flow.indexById.get(id) ?? -1];
    return !!question && isTyped(question) && answerValues(answerFor(this.#answers, id)).length === 0;
  };

  /** Where the question on screen is now; if it is gone, the first that followed it and is still asked, else one before. */
  #indexAfterUpdate(before: SurveyFlow['questions']): number {
    const following = [...before.slice(this.currentIndex), ...before.slice(0, this.currentIndex).reverse()];
    for (const question of following) {
      const index = question ? this.#flow.indexById.get(question.id) : undefined;
      if (index !== undefined && this.#visible[index]) return index;
    }
    return nextVisibleIndex(this.#visible, -1, 1) ?? 0;
  }
}
