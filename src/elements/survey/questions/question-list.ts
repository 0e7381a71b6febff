import { importModule } from '../../../client/http/import-module.ts';
import { render } from 'lit';
import { adoptStyles, LazyModule } from '../../internal/controllers/lazy-module.ts';
import { KeyedElements } from '../../internal/controllers/keyed-elements.ts';
import type { QuestionContext, QuestionInput } from './question-context.ts';
import { eagerInputs, questionTemplate, lazyInputs } from './question.ts';
import type { SurveyContext } from '../messages.ts';

/** So many questions share a `content-visibility` box: the browser lays them out together when one comes near the screen. */
const batchSize = 8;

const createDiv = (): HTMLElement => document.createElement('div');

/** The first index of the batch that holds the question with this index. */
const batchStart = (index: number): number => index - (index % batchSize);

/**
 * One element for each question, in the order of the survey. An element is rendered again only when its own answer
 * changed, so that a survey of 500 questions answers as fast as one of 50, and is kept while its question is hidden.
 */
export class QuestionList {
  readonly #context: SurveyContext;
  readonly #lazyInputs: Readonly<Record<string, LazyModule<{ readonly kind: QuestionInput }>>>;
  #questions = new KeyedElements<number, HTMLElement>(createDiv);
  #batches = new KeyedElements<number, HTMLElement>(createDiv);
  /** Element of a question or of a batch → index of its (first) question. */
  readonly #indexes = new WeakMap<Element, number>();

  /** How often a kind of question has loaded on demand, or failed to: when it grows, questions that showed a placeholder are due. */
  settledCount = 0;

  constructor(context: SurveyContext) {
    this.#context = context;
    this.#lazyInputs = Object.fromEntries(
      Object.entries(lazyInputs).map(([name, load]) => [
        name,
        new LazyModule(context.host, () => this.#loadInput(load)),
      ]),
    );
  }

  /** Shows these questions in `list`, in the order of the survey, and no others. */
  renderAll(list: Element, questions: readonly QuestionContext[]): void {
    const visible = new Set<number | undefined>(questions.map(({ index }) => index));
    for (const element of this.#questions.elements)
      if (!visible.has(this.#indexes.get(element))) element.remove();
    for (const question of questions) this.renderOne(list, question.index, question);
  }

  /** Renders the question with this index again, or hides it if there is none; the others stay as they are. */
  renderOne(list: Element, index: number, question: QuestionContext | undefined): void {
    if (!question) return this.#questions.get(index)?.remove();
    const batch = this.#batch(batchStart(index));
    this.#insert(batch, this.#element(question));
    this.#insert(list, batch);
  }

  /** Removes all questions, for another survey. */
  clear(): void {
    for (const batch of this.#batches.elements) batch.remove();
    this.#batches = new KeyedElements(createDiv);
    this.#questions = new KeyedElements(createDiv);
  }

  async #loadInput(
    load: () => Promise<{ readonly kind: QuestionInput }>,
  ): Promise<{ readonly kind: QuestionInput }> {
    try {
      const [input, { lazyInputStyles }] = await Promise.all([
        load(),
        importModule(() => import('./lazy-inputs.styles.ts')),
      ]);
      adoptStyles(this.#context.host, lazyInputStyles);
      return input;
    } finally {
      this.settledCount += 1;
    }
  }

  #batch(start: number): HTMLElement {
    const batch = this.#batches.render({
      key: start,
      dependencies: [],
      render: (element) => (element.className = 'batch'),
    });
    this.#indexes.set(batch, start);
    return batch;
  }

  #element(context: QuestionContext): HTMLElement {
    const { index, question, title, answer, otherText, error } = context;
    const { words } = this.#context;
    const input = this.#inputFor(question.kind);
    const element = this.#questions.render({
      key: index,
      dependencies: [question, title, answer, otherText, error, input, words.lang, words.locale],
      render: (target) => render(questionTemplate(context, input), target),
    });
    this.#indexes.set(element, index);
    return element;
  }

  /** Puts `element` into `parent` before those of later questions, unless it is there already. */
  #insert(parent: Element, element: Element): void {
    if (element.parentNode === parent) return;
    const index = this.#indexes.get(element) ?? 0;
    const later = [...parent.children].find((other) => (this.#indexes.get(other) ?? 0) > index);
    parent.insertBefore(element, later ?? null);
  }

  #inputFor(kind: string): QuestionInput | 'waits' | undefined {
    if (Object.hasOwn(eagerInputs, kind)) return eagerInputs[kind];
    if (!Object.hasOwn(this.#lazyInputs, kind)) return undefined;
    const input = this.#lazyInputs[kind];
    return input?.get()?.kind ?? (input?.failed ? undefined : 'waits');
  }
}
