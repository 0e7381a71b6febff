import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { LocalText } from '../../../contract/core/scalars.ts';
import type { FieldError } from '../../../contract/core/problem.ts';
import { importModule } from '../../../client/http/import-module.ts';
import type { ReadPattern } from '../../../rules/answer-validity.ts';
import { faultyLines } from '../../../rules/line-validation.ts';
import { hasLines } from '../../../rules/question-kinds.ts';
import { answerFor, questionIdOf } from '../../../rules/survey-flow.ts';
import type { SurveyState } from '../../../rules/survey-state.ts';
import { isAnswerable, validateAnswer, validateAnswers } from '../../../rules/survey-validation.ts';
import { LazyModule } from '../../internal/controllers/lazy-module.ts';
import { messages, type FormMessages } from '../../internal/form/messages.ts';
import { PhoneField } from '../../internal/form/phone-field.ts';
import type { PhoneErrorCode } from '../../internal/form/phone-number.ts';
import { Localizer } from '../../internal/i18n/localizer.ts';
import { inputMessages, type SurveyInputMessages } from '../questions/input-messages.ts';
import type { QuestionContext } from '../questions/question-context.ts';
import { answerErrorText, type SurveyErrorCode } from './validation-message.ts';
import type { SurveyContext } from '../messages.ts';

/** The errors of the answers: shown from the first attempt to go on, then updated with each answer. */
export class AnswerValidation {
  readonly #context: SurveyContext;
  /** The words that surveys share with forms. */
  readonly formWords: Localizer<FormMessages>;
  /** The words of the controls, and of errors that only surveys have. */
  readonly inputWords: Localizer<SurveyInputMessages>;
  /** Loaded with the first question that has a pattern. Where that fails, the server checks patterns. */
  readonly #patterns: LazyModule<ReadPattern>;
  /** What the first questions wait for. */
  #waits: { readonly patterns: boolean; readonly phones: boolean } | undefined;
  readonly #phones: PhoneField;
  readonly #checked = new Set<string>();
  /** Messages of the backend by question id, until the answer changes. Each is in the language that was asked for. */
  readonly #serverErrors = new Map<string, { readonly message: string | undefined; readonly tag: string }>();
  /** A new object whenever all questions must render again, since further errors may show. */
  version = {};

  constructor(context: SurveyContext) {
    this.#context = context;
    this.formWords = new Localizer(context.host, messages);
    this.inputWords = new Localizer(context.host, inputMessages);
    this.#patterns = new LazyModule(context.host, () => this.#loadPatterns(), 'none');
    this.#phones = new PhoneField(context.host, () => this.formWords.tag);
  }

  /** Loads what these questions are checked by. */
  preload(questions: readonly (SurveyQuestion | null)[]): void {
    const hasPatterns = questions.some((question) => question?.constraints?.pattern !== undefined);
    if (hasPatterns) this.#patterns.get();
    const hasPhones = questions.some((question) => question?.kind === 'tel');
    if (hasPhones) this.#phones.load();
    // Only the first questions wait: those that change while somebody answers stay on screen.
    this.#waits ??= { patterns: hasPatterns, phones: hasPhones };
  }

  /** Whether what the answers are checked by is there, or will not come. */
  get isReady(): boolean {
    const { patterns = false, phones = false } = this.#waits ?? {};
    return (!patterns || this.checksPatterns || this.#patterns.failed) && (!phones || this.#phones.isReady);
  }

  /** Whether patterns can be checked: then questions may have errors, or be unreadable, that were not before. */
  get checksPatterns(): boolean {
    return this.#patterns.peek() !== undefined;
  }

  isAnswerable(question: SurveyQuestion): boolean {
    return isAnswerable(question, this.#patterns.peek());
  }

  /** Changes whenever phone numbers are read otherwise than before. */
  get phoneVersion(): string | undefined {
    return this.#phones.peek() && this.#phones.country();
  }

  /** How a phone number is asked for, once its parser is there. */
  phoneOf({ kind, country }: SurveyQuestion): QuestionContext['phone'] {
    const control = kind === 'tel' ? this.#phones.peek() : undefined;
    return control && { control, country: this.#phones.country(country) };
  }

  /** These answers with phone numbers in E.164, as far as they can be read. */
  understood(questions: SurveyState['questions'], answers: SurveyAnswers): SurveyAnswers {
    const numbers = questions.flatMap((question) => {
      const answer = question?.kind === 'tel' ? answerFor(answers, question.id) : undefined;
      return question && typeof answer === 'string'
        ? [[question.id, this.#phones.normalize(answer, this.#phones.country(question.country))] as const]
        : [];
    });
    return { ...answers, ...Object.fromEntries(numbers) };
  }

  /** The errors of all questions that are asked, by id. */
  errorsOf(state: SurveyState): ReadonlyMap<string, SurveyErrorCode> {
    const answers = this.understood(state.questions, state.answers);
    const errors = validateAnswers({ ...state, answers }, this.#patterns.peek());
    const all = state.questions.flatMap((question, index) => {
      if (!question || !state.visibility[index]) return [];
      const error = this.#phoneError(question, state.answers) ?? errors.get(question.id);
      return error ? [[question.id, error] as const] : [];
    });
    return new Map(all);
  }

  get rejectedIds(): readonly string[] {
    return [...this.#serverErrors.keys()];
  }

  /** Shows the errors of these questions from now on. */
  check(ids: Iterable<string>): void {
    for (const id of ids) this.#checked.add(id);
    this.version = {};
  }

  setServerErrors(errors: readonly FieldError[]): void {
    for (const { path, message } of errors) {
      const id = questionIdOf(path.replace(/^answers\./, ''));
      this.#serverErrors.set(id, { message, tag: this.#context.tag() });
    }
    this.check(this.#serverErrors.keys());
  }

  /** Call it when the answer changes. */
  clearServerError(id: string): void {
    this.#serverErrors.delete(id);
  }

  /** Clears the errors of the backend; with `all` the list of checked questions as well. */
  clear(all = false): void {
    this.#serverErrors.clear();
    if (all) this.#checked.clear();
    this.version = {};
  }

  /** The message of the error to show at this question; undefined if there is none. */
  errorFor(question: SurveyQuestion, answers: SurveyAnswers): LocalText | undefined {
    // A text that is too long is said to be so at once: going on typing never mends it.
    const isChecked = this.#checked.has(question.id);
    if (!isChecked && question.constraints?.maxLength === undefined) return undefined;
    const serverError = this.#serverErrors.get(question.id);
    if (serverError) {
      const { message, tag } = serverError;
      return (tag === this.#context.tag() ? message : undefined) ?? this.#context.words.text('faulty');
    }
    const error =
      this.#phoneError(question, answers) ??
      validateAnswer(question, this.understood([question], answers), this.#patterns.peek());
    if (!error || !(isChecked || error === 'too_long')) return undefined;
    return answerErrorText(question, error, answers, {
      survey: this.#context.words,
      form: this.formWords,
      inputs: this.inputWords,
    });
  }

  /** The lines of a question that its error is about. */
  faultyLines(question: SurveyQuestion, answers: SurveyAnswers): readonly string[] {
    return hasLines(question)
      ? faultyLines(question, answerFor(answers, question.id), this.#patterns.peek())
      : [];
  }

  /** What is wrong with a phone number besides what is wrong with any. */
  #phoneError({ id, kind, country }: SurveyQuestion, answers: SurveyAnswers): PhoneErrorCode | undefined {
    const answer = kind === 'tel' ? answerFor(answers, id) : undefined;
    return typeof answer === 'string' ? this.#phones.error(answer, this.#phones.country(country)) : undefined;
  }

  async #loadPatterns(): Promise<ReadPattern> {
    const { readPattern } = await importModule(() => import('../../../rules/pattern-matcher.ts'));
    return readPattern;
  }
}
