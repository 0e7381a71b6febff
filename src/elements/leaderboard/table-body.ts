import { render } from 'lit';
import type { TableRow, RowScale } from './row-model.ts';
import { participantCells, gapCells } from './table-row.ts';
import type { BoardContext } from './messages.ts';

/** A row on screen, and all that it was drawn from. */
interface RenderedRow {
  readonly element: HTMLTableRowElement;
  inputs: readonly unknown[];
}

/** A row goes to its new rank in 200 ms, unless somebody wants less motion. */
const animateFrom = (element: Element, from: number): void => {
  const by = from - element.getBoundingClientRect().top;
  if (by !== 0)
    element.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], {
      duration: 200,
      easing: 'cubic-bezier(0.2, 0, 0, 1)',
    });
};

/** Sets what is not so already: a change that changes nothing is one for whoever watches. */
const updateAttributes = (element: Element, attributes: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(attributes))
    if ((element.getAttribute(name) ?? '') !== value) element.setAttribute(name, value);
};

/** A row of the table for each line, drawn again only where its own data changed. */
export class TableBody {
  readonly #context: BoardContext;
  readonly #onLoadPrevious: () => void;
  #rendered = new Map<string, RenderedRow>();

  /** `back` is called to show again what was shown before. */
  constructor(setting: BoardContext, back: () => void) {
    this.#context = setting;
    this.#onLoadPrevious = back;
  }

  update(body: Element | null, lines: readonly TableRow[], measure: RowScale): void {
    const before = this.#rendered;
    this.#rendered = new Map();
    let next = body?.firstElementChild ?? null;
    for (const [at, line] of lines.entries()) {
      const place = before.get(line.key) ?? { element: document.createElement('tr'), inputs: [] };
      before.delete(line.key);
      this.#rendered.set(line.key, place);
      this.#renderRow(place, line, at, measure);
      if (place.element === next) next = next.nextElementSibling;
      else body?.insertBefore(place.element, next);
    }
    for (const { element } of before.values()) element.remove();
  }

  /** Where each row stands now; what comes back lets those that moved since go to their new rank. */
  recordPositions(): () => void {
    if (matchMedia('(prefers-reduced-motion)').matches) return () => undefined;
    const tops = [...this.#rendered.values()].map(({ element }) => ({
      element,
      top: element.getBoundingClientRect().top,
    }));
    return () => {
      for (const { element, top } of tops) if (element.isConnected) animateFrom(element, top);
    };
  }

  /** Whoever reads goes on with this line. */
  focusRow(index: number): void {
    const element = [...this.#rendered.values()][index]?.element;
    if (!element) return;
    element.tabIndex = -1;
    element.focus();
  }

  #renderRow(place: RenderedRow, line: TableRow, at: number, { maxAmount, scope }: RowScale): void {
    const { words } = this.#context;
    const { element } = place;
    const said = 'row' in line ? [line.row, line.isTied] : [line.hiddenCount, line.canReload];
    const from = [...said, maxAmount, scope, words.lang, words.locale, at];
    if (from.every((one, index) => one === place.inputs[index])) return;
    place.inputs = from;
    const own = 'row' in line && line.row.isViewer;
    updateAttributes(element, {
      role: 'row',
      // The head is the first row of all.
      'aria-rowindex': String('row' in line ? (line.row.place ?? at + 1) + 1 : line.previousPlace + 2),
      class: 'row' in line ? (own ? 'own' : '') : 'gap',
      part: own ? 'row own' : 'row',
    });
    const setting = this.#context;
    render(
      'row' in line
        ? participantCells(line, maxAmount, setting)
        : gapCells(line, scope, setting, this.#onLoadPrevious),
      element,
    );
  }
}
