import { render } from 'lit';
import { plainText } from '../internal/i18n/local-text.ts';
import { quantityValue } from '../internal/i18n/numbers.ts';
import { KeyedElements } from '../internal/controllers/keyed-elements.ts';
import type { BoardColumns } from './board-columns.ts';
import type { BoardScope, TableRow } from './row-model.ts';
import { gapCells } from './gap-cells.ts';
import { copyRow, ParticipantCells } from './participant-cells.ts';
import type { BoardContext } from './messages.ts';

/** Lets an element glide by so many pixels to where it is now, in 200 ms. */
const glide = (element: Element, offset: number): void => {
  element.animate([{ transform: `translateY(${offset}px)` }, { transform: 'none' }], {
    duration: 200,
    easing: 'cubic-bezier(0.2, 0, 0, 1)',
  });
};

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Whether a row with this top is on screen, at least in part. */
const isInView = (top: number): boolean => top > -100 && top < innerHeight;

/** Skips attributes that have the value already, so that MutationObservers stay quiet. */
const updateAttributes = (element: Element, attributes: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(attributes))
    if ((element.getAttribute(name) ?? '') !== value) element.setAttribute(name, value);
};

/** What all rows of a table share. */
interface RowOptions {
  /** The value of the longest bar; 0 where no bar is drawn. */
  readonly longest: number;
  /** Heading of the second figure. */
  readonly second: string | undefined;
  readonly scope: BoardScope;
}

/** The rows of the table, one element each, put into the `<tbody>` that Lit renders. */
export class TableBody {
  readonly #context: BoardContext;
  readonly #onLoadPrevious: () => void;
  readonly #cells = new WeakMap<Element, ParticipantCells>();
  /** The rows that were emptied for a gap. */
  readonly #gaps = new WeakSet<Element>();
  readonly #rows = new KeyedElements<string, HTMLTableRowElement>(copyRow);

  /** `onLoadPrevious` runs when a person asks for the rows in a gap that were shown before. */
  constructor(context: BoardContext, onLoadPrevious: () => void) {
    this.#context = context;
    this.#onLoadPrevious = onLoadPrevious;
  }

  /** Shows these rows below `root`; to be called after each render. */
  update(root: ParentNode, rows: readonly TableRow[], scope: BoardScope, columns: BoardColumns): void {
    const body = root.querySelector('tbody');
    if (!body) return;
    const { words } = this.#context;
    const longest = columns.bars ? maxAmount(rows) : 0;
    const second = columns.secondary === undefined ? undefined : plainText(columns.secondary);
    this.#rows.update(
      body,
      rows.map((row, index) => ({
        key: row.key,
        dependencies: [
          ...('row' in row ? [row.row, row.isTied] : [row.hiddenCount, row.canReload]),
          longest,
          second,
          scope,
          words.lang,
          words.locale,
          index,
        ],
        render: (element) => this.#renderRow(element, row, index, { longest, second, scope }),
      })),
    );
  }

  /** Measures where each row is. The returned function lets rows in view that moved since then glide to their new place. */
  recordPositions(): () => void {
    if (matchMedia('(prefers-reduced-motion)').matches) return () => undefined;
    const positions = this.#rows.elements.map((element) => ({ element, before: topOf(element) }));
    return () => {
      // All are measured before any glides: each that does would have the whole table laid out again.
      const moved = positions
        .filter(({ element }) => element.isConnected)
        .map(({ element, before }) => ({ element, before, now: topOf(element) }))
        .filter(({ before, now }) => before !== now && (isInView(before) || isInView(now)));
      for (const { element, before, now } of moved) glide(element, before - now);
    };
  }

  /** Moves the focus to the row with this index, of those that were shown last. */
  focusRow(index: number): void {
    const element = this.#rows.elements[index];
    if (!element) return;
    element.tabIndex = -1;
    element.focus();
  }

  #renderRow(
    element: HTMLTableRowElement,
    row: TableRow,
    index: number,
    { longest, second, scope }: RowOptions,
  ): void {
    const isViewer = 'row' in row && row.row.isViewer;
    updateAttributes(element, {
      // Counted from 1, after the row of column headers; a gap takes the number of the first row that it hides.
      'aria-rowindex': String('row' in row ? (row.row.place ?? index + 1) + 1 : row.previousPlace + 2),
      class: 'row' in row ? (isViewer ? 'viewer-row' : '') : 'gap',
      part: isViewer ? 'row current-row' : 'row',
    });
    if ('row' in row) {
      const cells = this.#cells.get(element) ?? new ParticipantCells(element);
      this.#cells.set(element, cells);
      cells.update(row, longest, second, this.#context);
    } else {
      if (!this.#gaps.has(element)) element.replaceChildren();
      this.#gaps.add(element);
      const span = 2 + (longest > 0 ? 1 : 0) + (second === undefined ? 0 : 1);
      render(gapCells(row, scope, span, this.#context, this.#onLoadPrevious), element);
    }
  }
}

/** The highest value on screen, which has the longest bar. */
const maxAmount = (rows: readonly TableRow[]): number =>
  rows.reduce((most, row) => ('row' in row ? Math.max(most, quantityValue(row.row.value)) : most), 0);
