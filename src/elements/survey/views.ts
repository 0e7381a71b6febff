import { render } from 'lit';
import { OnDemand } from '../shared/on-demand.ts';
import type { Asking, Kind } from './asking.ts';
import { common, questionTemplate, rare } from './question.ts';
import type { Setting } from './setting.ts';

/** A question on screen, and all that it was drawn from. */
interface View {
  readonly element: HTMLElement;
  from: readonly unknown[];
}

/** So many questions are laid out together when one of them comes near the screen. */
const batchSize = 8;

/** An element for each question, drawn again only where its own answer changed: a survey of 500 answers like one of 50. */
export class Views {
  readonly #setting: Setting;
  readonly #rare: Readonly<Record<string, OnDemand<{ readonly kind: Kind }>>>;
  readonly #views = new Map<number, View>();
  readonly #batches = new Map<number, Element>();
  readonly #order = new WeakMap<Element, number>();

  /** How many rare kinds have come: each is drawn where it was waited for. */
  loaded = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#rare = Object.fromEntries(
      Object.entries(rare).map(([name, load]) => [name, new OnDemand(setting.host, () => this.#fetch(load))]),
    );
  }

  async #fetch(load: () => Promise<{ readonly kind: Kind }>): Promise<{ readonly kind: Kind }> {
    const [kind, { adopt }, { rareStyles }] = await Promise.all([
      load(),
      import('../shared/adopt.ts'),
      import('./rare.styles.ts'),
    ]);
    adopt(this.#setting.host, rareStyles);
    this.loaded += 1;
    return kind;
  }

  /** Shows these questions in `list`, in their order, and no others. */
  draw(list: Element, shown: readonly Asking[]): void {
    const wanted = new Set(shown.map(({ place }) => place));
    for (const [place, { element }] of this.#views) if (!wanted.has(place)) element.remove();
    for (const asking of shown) this.redraw(list, asking.place, asking);
  }

  /** Shows one question anew, or no more; the others stay as they are. */
  redraw(list: Element, place: number, asking: Asking | undefined): void {
    if (!asking) return this.#views.get(place)?.element.remove();
    const batch = this.#batch(place);
    this.#insert(batch, this.#drawn(asking));
    this.#insert(list, batch);
  }

  #batch(place: number): Element {
    const first = place - (place % batchSize);
    const known = this.#batches.get(first);
    if (known) return known;
    const batch = document.createElement('div');
    batch.className = 'batch';
    this.#batches.set(first, batch);
    this.#order.set(batch, first);
    return batch;
  }

  #insert(parent: Element, element: Element): void {
    if (element.parentNode === parent) return;
    const place = this.#order.get(element) ?? 0;
    const later = [...parent.children].find((other) => (this.#order.get(other) ?? 0) > place);
    parent.insertBefore(element, later ?? null);
  }

  clear(): void {
    for (const batch of this.#batches.values()) batch.remove();
    this.#batches.clear();
    this.#views.clear();
  }

  #drawn(asking: Asking): HTMLElement {
    const { place, question, title, answer, other, fault } = asking;
    const { words } = this.#setting;
    const view = this.#views.get(place) ?? { element: document.createElement('div'), from: [] };
    this.#views.set(place, view);
    this.#order.set(view.element, place);
    const kind = this.#kind(question.kind);
    const from = [question, title, answer, other, fault, kind, words.lang, words.locale];
    if (from.some((one, at) => one !== view.from[at])) {
      view.from = from;
      render(questionTemplate(asking, kind), view.element);
    }
    return view.element;
  }

  #kind(name: string): Kind | 'waits' | undefined {
    if (Object.hasOwn(common, name)) return common[name];
    if (!Object.hasOwn(this.#rare, name)) return undefined;
    return this.#rare[name]?.get()?.kind ?? 'waits';
  }
}
