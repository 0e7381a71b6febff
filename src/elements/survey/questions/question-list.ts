// Questions: `question-list.ts` draws each with the control of its kind (`*-input.ts`; rare kinds are loaded by
// `lazy-inputs.ts`). A control gets a `QuestionContext` with the answer, and gives a new one back by its callbacks.

import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import { importModule } from '../../../client/http/import-module.ts';
import { render } from 'lit';
import { LazyModule } from '../../internal/controllers/lazy-module.ts';
import { adoptStyles } from '../../internal/ui/adopt-styles.ts';
import { arrangeChildren, KeyedElements } from '../../internal/controllers/keyed-elements.ts';
import { captureFocus } from '../../internal/ui/keep-focus.ts';
import type { QuestionContext, QuestionInput } from './question-context.ts';
import { drawnKind, eagerInputs, lazyKinds, questionTemplate } from './question.ts';
import type { lazyInputs } from './lazy-inputs.ts';
import type { SurveyContext } from '../messages.ts';
import { shownRows } from '../../internal/ui/bounded-list.ts';

/** So many questions share a `content-visibility` box: the browser lays them out together when one comes near the screen. */
const batchSize = 8;

const createDiv = (): HTMLElement => document.createElement('div');

const createBatch = (): HTMLElement => {
  const batch = createDiv();
  batch.className = 'batch';
  return batch;
};

/**
 * One element for each question, by its id, in the order of the survey. An element is rendered again only when its own
 * answer changed, so that a survey of 500 questions answers as fast as one of 50, and is kept while its question is hidden.
 */
export class QuestionList {
  readonly #context: SurveyContext;
  readonly #lazyInputs: LazyModule<typeof lazyInputs>;
  #questions = new KeyedElements<string, HTMLElement>(createDiv);
  /** The boxes in their order; the question with index 9 is in the second. */
  #batches: HTMLElement[] = [];
  /** Element of a question → the index of the question. */
  readonly #indexes = new WeakMap<Element, number>();

  /** How often controls have loaded on demand, or failed to: when it grows, questions that showed a placeholder are due. */
  settledCount = 0;

  constructor(context: SurveyContext) {
    this.#context = context;
    this.#lazyInputs = new LazyModule(context.host, () => this.#loadInputs());
  }

  /** Shows these questions in `list`, in the order of the survey, and no others. */
  renderAll(list: Element, questions: readonly QuestionContext[]): void {
    const restoreFocus = captureFocus(this.#context.host.shadowRoot);
    const elements = questions.map((question) => this.#element(question));
    const shown = new Set(elements);
    for (const element of this.#questions.elements) if (!shown.has(element)) element.remove();
    const batches: HTMLElement[][] = [];
    for (const element of elements) (batches[this.#batchIndex(element)] ??= []).push(element);
    this.#keepFocusedBatch(elements);
    batches.forEach((members, index) => arrangeChildren(this.#batch(index), members));
    arrangeChildren(
      list,
      this.#batches.filter((_, index) => batches[index]),
    );
    for (const [index, batch] of this.#batches.entries()) if (!batches[index]) batch.remove();
    restoreFocus();
  }

  /** Renders the question with this id again, or hides it if there is none; the others stay as they are. */
  renderOne(list: Element, id: string, question: QuestionContext | undefined): void {
    if (!question) return this.#questions.get(id)?.remove();
    const element = this.#element(question);
    const index = this.#batchIndex(element);
    const batch = this.#batch(index);
    if (element.parentNode !== batch) {
      const later = [...batch.children].find((other) => (this.#indexes.get(other) ?? 0) > question.index);
      batch.insertBefore(element, later ?? null);
    }
    if (batch.parentNode === list) return;
    const later = this.#batches.slice(index + 1).find((other) => other.parentNode === list);
    list.insertBefore(batch, later ?? null);
  }

  /** Loads the controls that these questions need, also of those to come: without a connection they could not be loaded then. */
  preload(questions: readonly (SurveyQuestion | null)[]): void {
    for (const question of questions) if (question) this.#inputFor(drawnKind(question));
  }

  /** Removes all questions, for another survey. */
  clear(): void {
    for (const batch of this.#batches) batch.remove();
    this.#batches = [];
    this.#questions = new KeyedElements(createDiv);
  }

  async #loadInputs(): Promise<typeof lazyInputs> {
    try {
      const loaded = await importModule(() => import('./lazy-inputs.ts'));
      adoptStyles(this.#context.host, loaded.lazyInputStyles);
      return loaded.lazyInputs;
    } finally {
      this.settledCount += 1;
    }
  }

  #batchIndex(element: Element): number {
    return Math.floor((this.#indexes.get(element) ?? 0) / batchSize);
  }

  #batch(index: number): HTMLElement {
    while (this.#batches.length <= index) this.#batches.push(createBatch());
    return this.#batches[index] ?? createBatch();
  }

  /** Gives the box of the question with the focus the place of the box where that question belongs now: neither moves. */
  #keepFocusedBatch(elements: readonly Element[]): void {
    const active = this.#context.host.shadowRoot?.activeElement;
    const focused = active && elements.find((element) => element.contains(active));
    const from = this.#batches.findIndex((batch) => batch === focused?.parentNode);
    if (!focused || from < 0) return;
    const to = this.#batchIndex(focused);
    const [left, right] = [this.#batch(from), this.#batch(to)];
    this.#batches[from] = right;
    this.#batches[to] = left;
  }

  #element(context: QuestionContext): HTMLElement {
    const { index, question, answer, otherText, comment, error } = context;
    const { words } = this.#context;
    const input = this.#inputFor(drawnKind(question));
    const element = this.#questions.render({
      key: question.id,
      dependencies: [
        question,
        answer,
        otherText,
        comment,
        error,
        context.faultyLines.join('\n'),
        input,
        context.isAnswerable,
        context.phone?.country,
        words.lang,
        words.locale,
        context.formWords.lang,
        context.inputWords.lang,
        shownRows(words),
      ],
      render: (target) => render(questionTemplate(context, input), target),
    });
    this.#indexes.set(element, index);
    return element;
  }

  #inputFor(kind: string): QuestionInput | 'waits' | undefined {
    if (Object.hasOwn(eagerInputs, kind)) return eagerInputs[kind];
    if (!lazyKinds.has(kind)) return undefined;
    return this.#lazyInputs.get()?.[kind] ?? (this.#lazyInputs.failed ? undefined : 'waits');
  }
}
