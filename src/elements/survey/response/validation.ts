import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { FieldError } from '../../../contract/core/problem.ts';
import { validateAnswer } from '../../../rules/survey-validation.ts';
import { messages, type FormMessages } from '../../internal/form/messages.ts';
import { Localizer } from '../../internal/i18n/localizer.ts';
import { answerErrorText } from './validation-message.ts';
import type { SurveyContext } from '../messages.ts';

/** What is wrong with answers: said from the first try to go on, then it follows what is answered. */
export class AnswerValidation {
  readonly #context: SurveyContext;
  readonly #formWords: Localizer<FormMessages>;
  readonly #checked = new Set<string>();
  /** What the server said, until that is answered anew. */
  readonly #serverErrors = new Map<string, string>();
  /** Another one whenever more is said than before. */
  version = {};

  constructor(setting: SurveyContext) {
    this.#context = setting;
    this.#formWords = new Localizer(setting.host, messages);
  }

  get rejectedIds(): readonly string[] {
    return [...this.#serverErrors.keys()];
  }

  /** From now on it is said what is wrong with these. */
  check(ids: Iterable<string>): void {
    for (const id of ids) this.#checked.add(id);
    this.version = {};
  }

  setServerErrors(faults: readonly FieldError[]): void {
    for (const { path, message } of faults) {
      const id = path.replace(/^answers\./, '').replace(/\.other$/, '');
      this.#serverErrors.set(id, message ?? this.#context.words.text('faulty'));
    }
    this.check(this.#serverErrors.keys());
  }

  /** That answer is another now. */
  clearServerError(id: string): void {
    this.#serverErrors.delete(id);
  }

  /** Nothing was refused; with `all` nothing was checked either. */
  clear(all = false): void {
    this.#serverErrors.clear();
    if (all) this.#checked.clear();
    this.version = {};
  }

  /** What is wrong with the answer to this question, in words. */
  errorFor(question: SurveyQuestion, answers: SurveyAnswers): string | undefined {
    if (!this.#checked.has(question.id)) return undefined;
    const refused = this.#serverErrors.get(question.id);
    if (refused !== undefined) return refused;
    const fault = validateAnswer(question, answers);
    return fault && answerErrorText(question, fault, this.#context.words, this.#formWords);
  }
}
