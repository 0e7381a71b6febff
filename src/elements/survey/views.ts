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

/** An element for each question, drawn again only where its own answer changed: a survey of 500 answers like one of 50. */
export class Views {
  readonly #setting: Setting;
  readonly #rare: Readonly<Record<string, OnDemand<{ readonly kind: Kind }>>>;
  readonly #views = new Map<number, View>();

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

  /** Shows these questions in `list`, in their order. */
  draw(list: Element, shown: readonly Asking[]): void {
    let next = list.firstElementChild;
    const present = new Set<Element>();
    for (const asking of shown) {
      const element = this.#drawn(asking);
      present.add(element);
      if (element === next) next = next.nextElementSibling;
      else list.insertBefore(element, next);
    }
    for (const element of [...list.children]) if (!present.has(element)) element.remove();
  }

  /** Shows one question anew, or no more; the others are as they should be. */
  redraw(list: Element, place: number, asking: Asking | undefined): void {
    if (!asking) return this.#views.get(place)?.element.remove();
    const element = this.#drawn(asking);
    if (element.parentNode === list) return;
    const later = [...this.#views]
      .filter(([at, view]) => at > place && view.element.parentNode === list)
      .sort(([a], [b]) => a - b);
    list.insertBefore(element, later[0]?.[1].element ?? null);
  }

  clear(): void {
    for (const { element } of this.#views.values()) element.remove();
    this.#views.clear();
  }

  #drawn(asking: Asking): HTMLElement {
    const { place, question, title, answer, other, fault } = asking;
    const { words } = this.#setting;
    const view = this.#views.get(place) ?? { element: document.createElement('div'), from: [] };
    this.#views.set(place, view);
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
