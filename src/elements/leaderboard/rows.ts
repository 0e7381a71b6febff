import { render } from 'lit';
import type { Line, Measure } from './lines.ts';
import { cells, gap } from './row.ts';
import type { Setting } from './setting.ts';

/** A row on screen, and all that it was drawn from. */
interface Place {
  readonly element: HTMLTableRowElement;
  from: readonly unknown[];
}

/** A row goes to its new rank in 200 ms, unless somebody wants less motion. */
const move = (element: Element, from: number): void => {
  const by = from - element.getBoundingClientRect().top;
  if (by !== 0)
    element.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], {
      duration: 200,
      easing: 'cubic-bezier(0.2, 0, 0, 1)',
    });
};

/** Sets what is not so already: a change that changes nothing is one for whoever watches. */
const mark = (element: Element, attributes: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(attributes))
    if ((element.getAttribute(name) ?? '') !== value) element.setAttribute(name, value);
};

/** A row of the table for each line, drawn again only where its own data changed. */
export class Rows {
  readonly #setting: Setting;
  readonly #back: () => void;
  #places = new Map<string, Place>();

  /** `back` is called to show again what was shown before. */
  constructor(setting: Setting, back: () => void) {
    this.#setting = setting;
    this.#back = back;
  }

  draw(body: Element | null, lines: readonly Line[], measure: Measure): void {
    const before = this.#places;
    this.#places = new Map();
    let next = body?.firstElementChild ?? null;
    for (const [at, line] of lines.entries()) {
      const place = before.get(line.key) ?? { element: document.createElement('tr'), from: [] };
      before.delete(line.key);
      this.#places.set(line.key, place);
      this.#fill(place, line, at, measure);
      if (place.element === next) next = next.nextElementSibling;
      else body?.insertBefore(place.element, next);
    }
    for (const { element } of before.values()) element.remove();
  }

  /** Where each row stands now; what comes back lets those that moved since go to their new rank. */
  watch(): () => void {
    if (matchMedia('(prefers-reduced-motion)').matches) return () => undefined;
    const tops = [...this.#places.values()].map(({ element }) => ({
      element,
      top: element.getBoundingClientRect().top,
    }));
    return () => {
      for (const { element, top } of tops) if (element.isConnected) move(element, top);
    };
  }

  /** Whoever reads goes on with this line. */
  focus(index: number): void {
    const element = [...this.#places.values()][index]?.element;
    if (!element) return;
    element.tabIndex = -1;
    element.focus();
  }

  #fill(place: Place, line: Line, at: number, { most, scope }: Measure): void {
    const { words } = this.#setting;
    const { element } = place;
    const said = 'row' in line ? [line.row, line.isTied] : [line.between, line.isKnown];
    const from = [...said, most, scope, words.lang, words.locale, at];
    if (from.every((one, index) => one === place.from[index])) return;
    place.from = from;
    const own = 'row' in line && line.row.isViewer;
    mark(element, {
      role: 'row',
      // The head is the first row of all.
      'aria-rowindex': String('row' in line ? (line.row.place ?? at + 1) + 1 : line.after + 2),
      class: 'row' in line ? (own ? 'own' : '') : 'gap',
      part: own ? 'row own' : 'row',
    });
    const setting = this.#setting;
    render('row' in line ? cells(line, most, setting) : gap(line, scope, setting, this.#back), element);
  }
}
