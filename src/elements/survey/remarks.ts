import type { Answers, Question } from '../../contract/question.ts';
import type { FieldError } from '../../contract/problem.ts';
import { answerFault } from '../../rules/survey-answer.ts';
import { vocabulary, type FormWords } from '../shared/form/vocabulary.ts';
import { Words } from '../shared/words.ts';
import { faultText } from './fault-text.ts';
import type { Setting } from './setting.ts';

/** What is wrong with answers: said from the first try to go on, then it follows what is answered. */
export class Remarks {
  readonly #setting: Setting;
  readonly #form: Words<FormWords>;
  readonly #checked = new Set<string>();
  /** What the server said, until that is answered anew. */
  readonly #refused = new Map<string, string>();
  /** Another one whenever more is said than before. */
  version = {};

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#form = new Words(setting.host, vocabulary);
  }

  get refused(): readonly string[] {
    return [...this.#refused.keys()];
  }

  /** From now on it is said what is wrong with these. */
  check(ids: Iterable<string>): void {
    for (const id of ids) this.#checked.add(id);
    this.version = {};
  }

  refuse(faults: readonly FieldError[]): void {
    for (const { path, message } of faults) {
      const id = path.replace(/^answers\./, '').replace(/\.other$/, '');
      this.#refused.set(id, message ?? this.#setting.words.text('faulty'));
    }
    this.check(this.#refused.keys());
  }

  /** That answer is another now. */
  forgive(id: string): void {
    this.#refused.delete(id);
  }

  /** Nothing was refused; with `all` nothing was checked either. */
  clear(all = false): void {
    this.#refused.clear();
    if (all) this.#checked.clear();
    this.version = {};
  }

  /** What is wrong with the answer to this question, in words. */
  about(question: Question, answers: Answers): string | undefined {
    if (!this.#checked.has(question.id)) return undefined;
    const refused = this.#refused.get(question.id);
    if (refused !== undefined) return refused;
    const fault = answerFault(question, answers);
    return fault && faultText(question, fault, this.#setting.words, this.#form);
  }
}
