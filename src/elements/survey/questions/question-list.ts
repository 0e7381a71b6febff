import { render } from 'lit';
import { LazyModule } from '../../internal/controllers/lazy-module.ts';
import type { QuestionContext, QuestionInput } from './question-context.ts';
import { eagerInputs, questionTemplate, lazyInputs } from './question.ts';
import type { SurveyContext } from '../messages.ts';

/** A question on screen, and all that it was drawn from. */
interface QuestionElement {
  readonly element: HTMLElement;
  renderedFrom: readonly unknown[];
}

/** So many questions are laid out together when one of them comes near the screen. */
const batchSize = 8;

/** An element for each question, drawn again only where its own answer changed: a survey of 500 answers like one of 50. */
export class QuestionList {
  readonly #context: SurveyContext;
  readonly #lazyInputs: Readonly<Record<string, LazyModule<{ readonly kind: QuestionInput }>>>;
  readonly #elements = new Map<number, QuestionElement>();
  readonly #batches = new Map<number, Element>();
  readonly #indexes = new WeakMap<Element, number>();

  /** How many rare kinds have come: each is drawn where it was waited for. */
  loadedCount = 0;

  constructor(setting: SurveyContext) {
    this.#context = setting;
    this.#lazyInputs = Object.fromEntries(
      Object.entries(lazyInputs).map(([name, load]) => [
        name,
        new LazyModule(setting.host, () => this.#loadInput(load)),
      ]),
    );
  }

  async #loadInput(
    load: () => Promise<{ readonly kind: QuestionInput }>,
  ): Promise<{ readonly kind: QuestionInput }> {
    const [kind, { adoptLazyStyles }, { lazyInputStyles }] = await Promise.all([
      load(),
      import('../../internal/ui/lazy-styles.ts'),
      import('./lazy-inputs.styles.ts'),
    ]);
    adoptLazyStyles(this.#context.host, lazyInputStyles);
    this.loadedCount += 1;
    return kind;
  }

  /** Shows these questions in `list`, in their order, and no others. */
  renderAll(list: Element, shown: readonly QuestionContext[]): void {
    const wanted = new Set(shown.map(({ index }) => index));
    for (const [place, { element }] of this.#elements) if (!wanted.has(place)) element.remove();
    for (const asking of shown) this.renderOne(list, asking.index, asking);
  }

  /** Shows one question anew, or no more; the others stay as they are. */
  renderOne(list: Element, place: number, asking: QuestionContext | undefined): void {
    if (!asking) return this.#elements.get(place)?.element.remove();
    const batch = this.#batchFor(place);
    this.#insert(batch, this.#elementFor(asking));
    this.#insert(list, batch);
  }

  #batchFor(place: number): Element {
    const first = place - (place % batchSize);
    const known = this.#batches.get(first);
    if (known) return known;
    const batch = document.createElement('div');
    batch.className = 'batch';
    this.#batches.set(first, batch);
    this.#indexes.set(batch, first);
    return batch;
  }

  #insert(parent: Element, element: Element): void {
    if (element.parentNode === parent) return;
    const place = this.#indexes.get(element) ?? 0;
    const later = [...parent.children].find((other) => (this.#indexes.get(other) ?? 0) > place);
    parent.insertBefore(element, later ?? null);
  }

  clear(): void {
    for (const batch of this.#batches.values()) batch.remove();
    this.#batches.clear();
    this.#elements.clear();
  }

  #elementFor(asking: QuestionContext): HTMLElement {
    const { index, question, title, answer, otherText, error } = asking;
    const { words } = this.#context;
    const view = this.#elements.get(index) ?? { element: document.createElement('div'), renderedFrom: [] };
    this.#elements.set(index, view);
    this.#indexes.set(view.element, index);
    const kind = this.#inputFor(question.kind);
    const from = [question, title, answer, otherText, error, kind, words.lang, words.locale];
    if (from.some((one, at) => one !== view.renderedFrom[at])) {
      view.renderedFrom = from;
      render(questionTemplate(asking, kind), view.element);
    }
    return view.element;
  }

  #inputFor(name: string): QuestionInput | 'waits' | undefined {
    if (Object.hasOwn(eagerInputs, name)) return eagerInputs[name];
    if (!Object.hasOwn(this.#lazyInputs, name)) return undefined;
    return this.#lazyInputs[name]?.get()?.kind ?? 'waits';
  }
}
