import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { FieldError } from '../../../contract/core/problem.ts';
import { validateAnswer } from '../../../rules/survey-validation.ts';
import { messages, type FormMessages } from '../../internal/form/messages.ts';
import { Localizer } from '../../internal/i18n/localizer.ts';
import { answerErrorText } from './validation-message.ts';
import type { SurveyContext } from '../messages.ts';

/** The errors of the answers: shown from the first attempt to go on, then updated with each answer. */
export class AnswerValidation {
  readonly #context: SurveyContext;
  /** The words that surveys share with forms. */
  readonly formWords: Localizer<FormMessages>;
  readonly #checked = new Set<string>();
  /** Messages of the backend by question id, until the answer changes. Each is in the language that was asked for. */
  readonly #serverErrors = new Map<string, { readonly message: string | undefined; readonly tag: string }>();
  /** A new object whenever all questions must render again, since further errors may show. */
  version = {};

  constructor(context: SurveyContext) {
    this.#context = context;
    this.formWords = new Localizer(context.host, messages);
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
      const id = path.replace(/^answers\./, '').replace(/\.other$/, '');
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
  errorFor(question: SurveyQuestion, answers: SurveyAnswers): string | undefined {
    // A text that is too long is said to be so at once: going on typing never mends it.
    const isChecked = this.#checked.has(question.id);
    if (!isChecked && question.constraints?.maxLength === undefined) return undefined;
    const serverError = this.#serverErrors.get(question.id);
    if (serverError) {
      const { message, tag } = serverError;
      return (tag === this.#context.tag() ? message : undefined) ?? this.#context.words.text('faulty');
    }
    const error = validateAnswer(question, answers);
    if (!error || !(isChecked || error === 'too_long')) return undefined;
    return answerErrorText(question, error, answers, this.#context.words, this.formWords);
  }
}
