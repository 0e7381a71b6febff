import { render } from 'lit';
import { KeyedElements } from '../internal/controllers/keyed-elements.ts';
import type { BoardScope, TableRow } from './row-model.ts';
import { participantCells, gapCells } from './table-row.ts';
import type { BoardContext } from './messages.ts';

/** Moves a row from the given viewport position (px) to where it is now, in 200 ms. */
const animateFrom = (element: Element, previousTop: number): void => {
  const offset = previousTop - element.getBoundingClientRect().top;
  if (offset !== 0)
    element.animate([{ transform: `translateY(${offset}px)` }, { transform: 'none' }], {
      duration: 200,
      easing: 'cubic-bezier(0.2, 0, 0, 1)',
    });
};

/** Skips attributes that have the value already, so that MutationObservers stay quiet. */
const updateAttributes = (element: Element, attributes: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(attributes))
    if ((element.getAttribute(name) ?? '') !== value) element.setAttribute(name, value);
};

/** The rows of the table, one element each, put into the `<tbody>` that Lit renders. */
export class TableBody {
  readonly #context: BoardContext;
  readonly #onLoadPrevious: () => void;
  readonly #rows = new KeyedElements<string, HTMLTableRowElement>(() => document.createElement('tr'));

  /** `onLoadPrevious` runs when a person asks for the rows in a gap that were shown before. */
  constructor(context: BoardContext, onLoadPrevious: () => void) {
    this.#context = context;
    this.#onLoadPrevious = onLoadPrevious;
  }

  /** Shows these rows below `root`; to be called after each render. */
  update(root: ParentNode, rows: readonly TableRow[], scope: BoardScope): void {
    const body = root.querySelector('tbody');
    if (!body) return;
    const { words } = this.#context;
    const longest = maxAmount(rows);
    this.#rows.update(
      body,
      rows.map((row, index) => ({
        key: row.key,
        dependencies: [
          ...('row' in row ? [row.row, row.isTied] : [row.hiddenCount, row.canReload]),
          longest,
          scope,
          words.lang,
          words.locale,
          index,
        ],
        render: (element) => this.#renderRow(element, row, index, longest, scope),
      })),
    );
  }

  /** Measures where each row is. The returned function lets rows that moved since then glide to their new place. */
  recordPositions(): () => void {
    if (matchMedia('(prefers-reduced-motion)').matches) return () => undefined;
    const positions = this.#rows.elements.map((element) => ({
      element,
      top: element.getBoundingClientRect().top,
    }));
    return () => {
      for (const { element, top } of positions) if (element.isConnected) animateFrom(element, top);
    };
  }

  /** Moves the focus to the row with this index, of those that were shown last. */
  focusRow(index: number): void {
    const element = this.#rows.elements[index];
    if (!element) return;
    element.tabIndex = -1;
    element.focus();
  }

  #renderRow(element: HTMLElement, row: TableRow, index: number, longest: number, scope: BoardScope): void {
    const isViewer = 'row' in row && row.row.isViewer;
    updateAttributes(element, {
      role: 'row',
      // Counted from 1, after the row of column headers; a gap takes the number of the first row that it hides.
      'aria-rowindex': String('row' in row ? (row.row.place ?? index + 1) + 1 : row.previousPlace + 2),
      class: 'row' in row ? (isViewer ? 'own' : '') : 'gap',
      part: isViewer ? 'row current-row' : 'row',
    });
    render(
      'row' in row
        ? participantCells(row, longest, this.#context)
        : gapCells(row, scope, this.#context, this.#onLoadPrevious),
      element,
    );
  }
}

/** The highest value on screen, which has the longest bar. */
const maxAmount = (rows: readonly TableRow[]): number =>
  rows.reduce((most, row) => ('row' in row ? Math.max(most, row.row.value.amount) : most), 0);
