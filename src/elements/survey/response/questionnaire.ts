import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { LocalText } from '../../../contract/core/scalars.ts';
import type { FieldError } from '../../../contract/core/problem.ts';
import { RemovedTexts, type TypedTexts } from '../../internal/form/removed-texts.ts';
import { withInitialAnswers } from '../../../rules/initial-answers.ts';
import { isTyped } from '../../../rules/question-kinds.ts';
import { isScreenedOut, surveyEnding } from '../../../rules/survey-endings.ts';
import {
  answerFor,
  answerValues,
  questionIdOf,
  createSurveyFlow,
  type SurveyDefinition,
  type SurveyFlow,
} from '../../../rules/survey-flow.ts';
import {
  answersToSend,
  firstUnansweredIndex,
  nextVisibleIndex,
  surveyProgress,
} from '../../../rules/survey-progress.ts';
import { computeSurveyState, updateSurveyState, type SurveyState } from '../../../rules/survey-state.ts';
import { createQuote, pipeQuestion, pipeText } from '../questions/answer-piping.ts';
import { hasSameAnswers } from './merge-answers.ts';
import { typedTexts } from './typed-texts.ts';
import { AnswerValidation } from './validation.ts';
import type { SurveyContext } from '../messages.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { QuestionRenderer } from './question-renderer.ts';

const without = (answers: SurveyAnswers, key: string): SurveyAnswers => {
  const { [key]: _, ...rest } = answers;
  return rest;
};

/** The questions of one survey with their answers: which are visible, which is on screen, and their errors. */
export class Questionnaire {
  readonly #context: SurveyContext;
  readonly #onChange: (typing: boolean) => void;
  readonly #validation: AnswerValidation;
  readonly #renderer: QuestionRenderer;
  #flow: SurveyFlow = createSurveyFlow({ questions: [] });
  /** As they were given, to questions and options that are not shown at present as well. */
  #answers: SurveyAnswers = {};
  #state: SurveyState = computeSurveyState(this.#flow, {});
  /** Question id → whether its answer was a text when it was asked last. */
  readonly #typedIds = new Map<string, boolean>();
  /** What was typed for questions that a later version of the survey no longer asks. */
  readonly #removedTexts = new RemovedTexts();
  /** Index of the question on screen, in the `cards` layout. */
  currentIndex = 0;

  /** `onChange` is called after each answer; `typing` says that more may follow soon. */
  constructor(context: SurveyContext, onChange: (typing: boolean) => void) {
    this.#context = context;
    this.#onChange = onChange;
    this.#validation = new AnswerValidation(context);
    this.#renderer = new QuestionRenderer(context, this.#validation, (id, value, typing) =>
      this.#setAnswer(id, value, typing),
    );
  }

  get answers(): SurveyAnswers {
    return this.#answers;
  }

  /** The answers to visible questions, as they were understood. */
  get answersToSend(): SurveyAnswers {
    return this.#validation.understood(this.#state.questions, answersToSend(this.#state));
  }

  /** Whether what the answers are checked by is there, or will not come. */
  get isReady(): boolean {
    return this.#validation.isReady;
  }

  get progress(): { readonly done: number; readonly total: number } {
    return surveyProgress(this.#state);
  }

  /** Id of the ending that applies with the answers so far. */
  get endingId(): string | undefined {
    return surveyEnding(this.#state)?.id;
  }

  /** Whether an answer to what is asked last has ended the survey early. */
  get isScreenedOut(): boolean {
    return isScreenedOut(this.#state);
  }

  /** False if Laurel cannot read some question or calculation, or cannot show a required question: then nothing can be sent. */
  get canSend(): boolean {
    const { questions, visibility } = this.#state;
    const isShown = questions.every(
      (question, index) =>
        !visibility[index] ||
        (question !== null && (!question.required || this.#validation.isAnswerable(question))),
    );
    return isShown && this.#flow.calculations?.includes(null) !== true;
  }

  get currentQuestion(): SurveyQuestion | null | undefined {
    return this.#state.questions[this.currentIndex];
  }

  /** Starts anew with these questions and answers, at the first unanswered question. */
  start(survey: SurveyDefinition, answers: SurveyAnswers): void {
    this.#renderer.clear();
    this.#typedIds.clear();
    this.#setFlow(survey);
    this.#removedTexts.clear();
    this.#validation.clear(true);
    this.setAnswers(answers);
    const first = nextVisibleIndex(this.#state.visibility, -1, 1) ?? 0;
    const suggested = withInitialAnswers(survey.questions, {});
    // Whoever has answered nothing is shown what was suggested.
    const isFresh = Object.keys(suggested).length > 0 && hasSameAnswers(answers, suggested);
    this.currentIndex = isFresh ? first : (firstUnansweredIndex(this.#state) ?? first);
  }

  /**
   * Replaces the questions, for example by those of another language; answers stay, each with its question, and the
   * question on screen stays on screen. What was typed for a question that is gone is offered back.
   */
  updateQuestions(survey: SurveyDefinition): void {
    const { questions: before } = this.#flow;
    if (survey.questions === before) return;
    const typed = this.#typedTexts();
    this.#setFlow(survey);
    this.#answers = withInitialAnswers(survey.questions, this.#answers);
    this.#state = computeSurveyState(this.#flow, this.#answers);
    const restored = this.#removedTexts.update(typed, this.#typedTexts(), this.#isEmptyText);
    this.#answers = { ...this.#answers, ...Object.fromEntries(restored) };
    this.#state = computeSurveyState(this.#flow, this.#answers);
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
    this.#state = computeSurveyState(this.#flow, this.#answers);
    this.#renderer.renderAllNext();
    const { visibility } = this.#state;
    // Other answers may not ask what is on screen.
    if (!visibility[this.currentIndex])
      this.currentIndex =
        nextVisibleIndex(visibility, this.currentIndex, -1) ?? nextVisibleIndex(visibility, -1, 1) ?? 0;
  }

  /** The position among the visible questions: 4 of 9. */
  get position(): { readonly n: number; readonly total: number } {
    const indexes = this.#flow.questions.flatMap((question, index) =>
      this.#state.visibility[index] && question?.kind !== 'info' ? [index] : [],
    );
    return { n: indexes.filter((index) => index <= this.currentIndex).length, total: indexes.length };
  }

  /** The next or previous visible question. */
  adjacentIndex(step: 1 | -1): number | undefined {
    return nextVisibleIndex(this.#state.visibility, this.currentIndex, step);
  }

  /** Whether the question on screen has a valid answer; if not, shows its error. */
  validateCurrent(): boolean {
    const { currentQuestion } = this;
    if (!currentQuestion || !this.#validation.isAnswerable(currentQuestion)) return true;
    this.#validation.check([currentQuestion.id]);
    return this.#validation.errorFor(currentQuestion, this.#state.answers) === undefined;
  }

  /** Those of the questions `ids` that are asked with these answers, as they are shown. */
  askedQuestions(ids: readonly string[], answers: SurveyAnswers): SurveyQuestion[] {
    const state = computeSurveyState(this.#flow, answers);
    const quote = createQuote(state, this.#context.words.locale);
    return ids.flatMap((id) => {
      const index = this.#flow.indexById.get(id) ?? -1;
      const question = state.visibility[index] === true ? state.questions[index] : undefined;
      return question ? [pipeQuestion(question, quote)] : [];
    });
  }

  /** Shows the errors of all visible questions. Returns the index of the first invalid one. */
  validateAll(): number | undefined {
    const errors = this.#validation.errorsOf(this.#state);
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

  /** The text with answers in place of its placeholders. */
  readonly pipe = (text: LocalText): LocalText =>
    pipeText(text, createQuote(this.#state, this.#context.words.locale));

  /** Renders into `list` the question on screen, or in the `page` layout all visible ones. */
  renderQuestions(list: Element, layout: 'cards' | 'page'): void {
    this.#renderer.render(list, layout === 'page' ? layout : this.currentIndex, this.#flow, this.#state);
  }

  /** Focuses the title of a question, after the next update. */
  focusQuestion(index: number): void {
    this.#renderer.focus(this.#flow.questions[index]);
  }

  #setAnswer(id: string, value: SurveyAnswers[string], typing: boolean): void {
    this.#answers = { ...this.#answers, [id]: value };
    const questionId = questionIdOf(id);
    this.#validation.clearServerError(questionId);
    const before = this.#state;
    this.#state = updateSurveyState(before, this.#answers, id);
    this.#renderer.markChanged(questionId, before, this.#state);
    this.#onChange(typing);
    this.#context.host.requestUpdate();
  }

  #discardRemoved(key: string): void {
    this.#removedTexts.discard(key);
    this.#answers = without(this.#answers, key);
    this.#onChange(false);
    this.#context.host.requestUpdate();
  }

  #setFlow({ questions, calculations, endings }: SurveyDefinition): void {
    this.#validation.preload(questions);
    this.#flow = createSurveyFlow({ questions, calculations, endings });
    this.#renderer.setQuestions(questions);
    for (const question of questions) {
      if (!question) continue;
      const { id } = question;
      // A text is no option, and an option no text: what was answered to the other kind of question is no answer to this.
      if ((this.#typedIds.get(id) ?? isTyped(question)) !== isTyped(question))
        this.#answers = without(this.#answers, id);
      this.#typedIds.set(id, isTyped(question));
    }
  }

  #typedTexts(): TypedTexts {
    return typedTexts(this.#state);
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
      if (index !== undefined && this.#state.visibility[index]) return index;
    }
    return nextVisibleIndex(this.#state.visibility, -1, 1) ?? 0;
  }
}
