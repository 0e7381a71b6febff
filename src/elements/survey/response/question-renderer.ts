import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import { answerFor, type SurveyFlow } from '../../../rules/survey-flow.ts';
import type { SurveyState } from '../../../rules/survey-state.ts';
import { shownRows } from '../../internal/ui/bounded-list.ts';
import type { SurveyContext } from '../messages.ts';
import { createQuote, pipeQuestion, quotingIndexes } from '../questions/answer-piping.ts';
import type { QuestionContext } from '../questions/question-context.ts';
import { QuestionList } from '../questions/question-list.ts';
import type { AnswerValidation } from './validation.ts';

/** Takes an answer. `id` is that of a question, or `<id>.other` or `<id>.comment`; `typing` says that more may follow soon. */
type SetAnswer = (id: string, value: SurveyAnswers[string], typing: boolean) => void;

/** Draws the questions of a questionnaire: those that changed, or all where what all depend on has changed. */
export class QuestionRenderer {
  readonly #context: SurveyContext;
  readonly #validation: AnswerValidation;
  readonly #setAnswer: SetAnswer;
  readonly #questionList: QuestionList;
  /** Indexes of the questions that quote answers. */
  #quoting: ReadonlySet<number> = new Set();
  /** Question id → prefix of the ids of its elements. */
  readonly #elementIds = new Map<string, string>();
  readonly #pipedQuestions = new Map<string, SurveyQuestion>();
  /** What the latest render of all questions depended on; while it is the same, only changed questions render. */
  #renderedFrom: readonly unknown[] = [];
  readonly #changedIndexes = new Set<number>();

  constructor(context: SurveyContext, validation: AnswerValidation, setAnswer: SetAnswer) {
    this.#context = context;
    this.#validation = validation;
    this.#setAnswer = setAnswer;
    this.#questionList = new QuestionList(context);
  }

  /** Forgets the questions of another survey. */
  clear(): void {
    this.#elementIds.clear();
    this.#questionList.clear();
  }

  /** Takes the questions; those that were there before keep the ids of their elements. */
  setQuestions(questions: SurveyFlow['questions']): void {
    this.#quoting = quotingIndexes(questions);
    for (const question of questions) {
      if (question && !this.#elementIds.has(question.id))
        this.#elementIds.set(question.id, `q${this.#elementIds.size}`);
    }
  }

  /** The next render draws all questions. */
  renderAllNext(): void {
    this.#renderedFrom = [];
  }

  /** After an answer to the question `id`: the next render draws that one, and what its answer changed. */
  markChanged(id: string, before: SurveyState, now: SurveyState): void {
    now.questions.forEach((question, index) => {
      if (
        question &&
        (question.id === id ||
          question !== before.questions[index] ||
          now.visibility[index] !== before.visibility[index] ||
          this.#quoting.has(index))
      )
        this.#changedIndexes.add(index);
    });
  }

  /** Renders into `list` the question with the index `shown`, or on a `page` all visible ones. */
  render(list: Element, shown: number | 'page', flow: SurveyFlow, state: SurveyState): void {
    const { lang, locale } = this.#context.words;
    const renderFrom = [
      list,
      shown,
      flow,
      this.#validation.version,
      this.#validation.checksPatterns,
      this.#validation.phoneVersion,
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
      const question = state.questions[index];
      const isShown = state.visibility[index] === true && (shown === 'page' || index === shown);
      return question && isShown ? this.#questionContext(question, index, state) : undefined;
    };
    if (!isSame) {
      this.#questionList.preload(flow.questions);
      this.#questionList.renderAll(
        list,
        flow.questions.flatMap((_, index) => visibleContext(index) ?? []),
      );
    } else
      for (const index of changedIndexes) {
        const { id } = flow.questions[index] ?? {};
        if (id !== undefined) this.#questionList.renderOne(list, id, visibleContext(index));
      }
  }

  /** Focuses the title of a question, after the next update. */
  focus(question: SurveyQuestion | null | undefined): void {
    const { host } = this.#context;
    void host.updateComplete.then(() =>
      host.shadowRoot?.getElementById(`${this.#elementId(question)}-title`)?.focus(),
    );
  }

  #questionContext(asked: SurveyQuestion, index: number, state: SurveyState): QuestionContext {
    const question = this.#quoting.has(index) ? this.#pipedQuestion(asked, state) : asked;
    const { answers } = state;
    const other = answerFor(answers, `${question.id}.other`);
    const comment = answerFor(answers, `${question.id}.comment`);
    const error = this.#validation.errorFor(question, answers);
    return {
      question,
      index,
      id: this.#elementId(question),
      answer: answerFor(answers, question.id),
      otherText: typeof other === 'string' ? other : '',
      comment: typeof comment === 'string' ? comment : '',
      isAnswerable: this.#validation.isAnswerable(question),
      error,
      faultyLines: error === undefined ? [] : this.#validation.faultyLines(question, answers),
      context: this.#context,
      formWords: this.#validation.formWords,
      inputWords: this.#validation.inputWords,
      phone: this.#validation.phoneOf(question),
      setAnswer: (value, typing = false) => this.#setAnswer(question.id, value, typing),
      setOtherText: (text) => this.#setAnswer(`${question.id}.other`, text, true),
      setComment: (text) => this.#setAnswer(`${question.id}.comment`, text, true),
    };
  }

  /** Returns the same object for the same texts, so that the question does not render again. */
  #pipedQuestion(question: SurveyQuestion, state: SurveyState): SurveyQuestion {
    const { locale } = this.#context.words;
    const piped = pipeQuestion(question, createQuote(state, locale));
    const known = this.#pipedQuestions.get(question.id);
    if (known && JSON.stringify(known) === JSON.stringify(piped)) return known;
    this.#pipedQuestions.set(question.id, piped);
    return piped;
  }

  #elementId(question: SurveyQuestion | null | undefined): string {
    return this.#elementIds.get(question?.id ?? '') ?? '';
  }
}
