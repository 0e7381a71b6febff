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

/** The questions of one survey with their answers: which are asked, which is on screen, what is wrong with them. */
export class Questionnaire {
  readonly #context: SurveyContext;
  readonly #onChange: (typing: boolean) => void;
  readonly #questionList: QuestionList;
  readonly #validation: AnswerValidation;
  #flow: SurveyFlow = createSurveyFlow([]);
  #answers: SurveyAnswers = {};
  #visible: QuestionVisibility = [];
  /** What was drawn last, and the places of which an answer has changed since: of 500 questions one is drawn. */
  #renderedFrom: readonly unknown[] = [];
  readonly #changedIndexes = new Set<number>();
  /** Where somebody is, one question at a time. */
  currentIndex = 0;

  constructor(setting: SurveyContext, changed: (typing: boolean) => void) {
    this.#context = setting;
    this.#onChange = changed;
    this.#questionList = new QuestionList(setting);
    this.#validation = new AnswerValidation(setting);
  }

  get answers(): SurveyAnswers {
    return this.#answers;
  }

  /** What may be sent: of what is asked, and nothing that is hidden. */
  get answersToSend(): SurveyAnswers {
    return answersToSend(this.#flow, this.#answers, this.#visible);
  }

  get progress(): { readonly done: number; readonly total: number } {
    return surveyProgress(this.#flow, this.#answers, this.#visible);
  }

  /** Whether it can be sent at all: every question can be read, and each that must be answered can be. */
  get canSend(): boolean {
    return this.#flow.questions.every(
      (question, place) =>
        question !== null && (!this.#visible[place] || !question.required || isAnswerable(question)),
    );
  }

  get currentQuestion(): SurveyQuestion | null | undefined {
    return this.#flow.questions[this.currentIndex];
  }

  /** Begins with these questions and with what was answered before, at the first that is open. */
  start({ questions }: Pick<Survey, 'questions'>, answers: SurveyAnswers): void {
    this.#flow = createSurveyFlow(questions);
    this.#questionList.clear();
    this.#validation.clear(true);
    this.setAnswers(answers);
    this.currentIndex =
      firstUnansweredIndex(this.#flow, answers, this.#visible) ?? nextVisibleIndex(this.#visible, -1, 1) ?? 0;
  }

  /** Takes the questions anew, in another language for example; answers stay. */
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

  /** Where this question stands among those that are asked: 4 of 9. */
  get position(): { readonly n: number; readonly total: number } {
    const asked = this.#flow.questions.flatMap((question, place) =>
      this.#visible[place] && question?.kind !== 'info' ? [place] : [],
    );
    return { n: asked.filter((place) => place <= this.currentIndex).length, total: asked.length };
  }

  adjacentIndex(step: 1 | -1): number | undefined {
    return nextVisibleIndex(this.#visible, this.currentIndex, step);
  }

  /** Whether the question on screen may be left behind; if not, says why. */
  validateCurrent(): boolean {
    const { currentQuestion } = this;
    if (!currentQuestion || !isAnswerable(currentQuestion)) return true;
    this.#validation.check([currentQuestion.id]);
    return this.#validation.errorFor(currentQuestion, this.#answers) === undefined;
  }

  /** The place of the first answer that can't be sent; all of them say why. */
  validateAll(): number | undefined {
    const faults = validateAnswers(this.#flow, this.#answers, this.#visible);
    this.#validation.check(faults.keys());
    const [first] = faults.keys();
    return first === undefined ? undefined : this.#flow.indexById.get(first);
  }

  /** Shows what a server refused; gives the place of the first one that is on screen. */
  showServerErrors(faults: readonly FieldError[]): number | undefined {
    this.#validation.setServerErrors(faults);
    const places = this.#validation.rejectedIds.flatMap((id) => this.#flow.indexById.get(id) ?? []);
    return places.length > 0 ? Math.min(...places) : undefined;
  }

  /** Puts the questions into `list`: the one that is on, or all that are asked. */
  renderQuestions(list: Element, layout: 'cards' | 'page'): void {
    const { lang, locale } = this.#context.words;
    const place = layout === 'page' ? layout : this.currentIndex;
    const scene = [
      list,
      place,
      this.#flow,
      this.#validation.version,
      this.#questionList.loadedCount,
      lang,
      locale,
    ];
    const isSame = scene.every((one, at) => one === this.#renderedFrom[at]);
    this.#renderedFrom = scene;
    // From the last one on: what comes after each is in its place already.
    const touched = [...this.#changedIndexes].sort((a, b) => b - a);
    this.#changedIndexes.clear();
    const shown = (at: number): QuestionContext | undefined => {
      const question = this.#flow.questions[at];
      const isShown = this.#visible[at] === true && (layout === 'page' || at === this.currentIndex);
      return question && isShown ? this.#questionContext(question, at) : undefined;
    };
    if (!isSame)
      this.#questionList.renderAll(
        list,
        this.#flow.questions.flatMap((_, at) => shown(at) ?? []),
      );
    else for (const at of touched) this.#questionList.renderOne(list, at, shown(at));
  }

  /** Answers by the key of an option, 1 to 9, the question that holds the focus. */
  chooseByKey(key: number, focus: string): void {
    const place = Number(/^q(\d+)/.exec(focus)?.[1] ?? this.currentIndex);
    const question = this.#flow.questions[place];
    const option = question?.options?.[key - 1];
    if (!question || !option || !/^(single|multiple)$/.test(question.kind)) return;
    const input = this.#context.host.shadowRoot?.querySelector<HTMLInputElement>(
      `[id="${this.#elementId(place)}${key === 1 ? '' : `-${key - 1}`}"]`,
    );
    input?.click();
    input?.focus();
  }

  /** Brings the question at `place` before whoever reads. */
  focusQuestion(place: number): void {
    const { host } = this.#context;
    void host.updateComplete.then(() =>
      host.shadowRoot?.getElementById(`${this.#elementId(place)}-title`)?.focus(),
    );
  }

  #questionContext(question: SurveyQuestion, place: number): QuestionContext {
    const other = answerFor(this.#answers, `${question.id}.other`);
    const tag = this.#context.words.locale;
    return {
      question,
      index: place,
      id: this.#elementId(place),
      title: hasPiping(question) ? this.#pipedTitle(question, tag) : question.title,
      answer: answerFor(this.#answers, question.id),
      otherText: typeof other === 'string' ? other : '',
      error: this.#validation.errorFor(question, this.#answers),
      context: this.#context,
      setAnswer: (value, typing = false) => this.#setAnswer(question.id, value, typing),
      setOtherText: (text) => this.#setAnswer(`${question.id}.other`, text, true),
    };
  }

  readonly #titleCache = new Map<string, SurveyQuestion['title']>();
  /** The same text is the same object: a view compares what it was drawn from. */
  #pipedTitle(question: SurveyQuestion, tag: string): SurveyQuestion['title'] {
    const title = pipeAnswers(question, this.#flow, this.#answers, tag);
    const known = this.#titleCache.get(question.id);
    if (known !== undefined && JSON.stringify(known) === JSON.stringify(title)) return known;
    this.#titleCache.set(question.id, title);
    return title;
  }

  #setAnswer(id: string, value: SurveyAnswers[string], typing: boolean): void {
    this.#answers = { ...this.#answers, [id]: value };
    const answered = id.replace(/\.other$/, '');
    this.#validation.clearServerError(answered);
    const before = this.#visible;
    this.#visible = updateVisibility(this.#flow, this.#answers, before, id);
    this.#flow.questions.forEach((question, place) => {
      if (
        question &&
        (question.id === answered || this.#visible[place] !== before[place] || hasPiping(question))
      )
        this.#changedIndexes.add(place);
    });
    this.#onChange(typing);
    this.#context.host.requestUpdate();
  }

  #elementId(place: number): string {
    return `q${place}`;
  }
}
