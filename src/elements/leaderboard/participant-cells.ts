import { html, render } from 'lit';
import type { LocalText } from '../../contract/core/scalars.ts';
import { formatFigure } from '../internal/i18n/figures.ts';
import { formatInteger, formatQuantity, quantityValue } from '../internal/i18n/numbers.ts';
import type { BoardContext } from './messages.ts';
import type { RankedRow } from './row-model.ts';

/** Languages and number of places → text. Kept, because choosing the plural takes as long as drawing a row. */
const changeTexts = new Map<string, string>();

/** Places gained or lost since the last run: an arrow and a number, never red or green; `spoken` is for screen readers. */
const rankChange = (delta: number, { words }: BoardContext): { visible: string; spoken: string } => {
  const n = Math.abs(delta);
  if (n === 0) return { visible: '–', spoken: words.text('same') };
  const [arrow, key] = delta > 0 ? (['↑', 'up'] as const) : (['↓', 'down'] as const);
  const cacheKey = `${words.lang} ${words.locale} ${delta}`;
  const spoken = changeTexts.get(cacheKey) ?? words.text(key, { n });
  changeTexts.set(cacheKey, spoken);
  return { visible: `${arrow} ${formatInteger(n, words.locale)}`, spoken };
};

/** Width of a bar in percent; `maxAmount`, the highest value on screen, has 100. */
const barWidth = (amount: number, maxAmount: number): number =>
  maxAmount > 0 ? Math.max(1, (100 * Math.max(0, amount)) / maxAmount) : 0;

/** Removes the marks and line breaks of a template, which would be copied into every row. */
const keepElements = (node: Node): void => {
  for (const child of [...node.childNodes]) {
    if (child instanceof Element) keepElements(child);
    else child.remove();
  }
};

let drawn: HTMLTableRowElement | undefined;

/** A row with the cells that each participant's has: drawn once, and copied. */
export const copyRow = (): HTMLTableRowElement => {
  if (!drawn) {
    drawn = document.createElement('tr');
    drawn.role = 'row';
    render(
      html`<td class="rank" role="cell"><span></span></td>
        <td class="change n12 quiet" role="cell">
          <span aria-hidden="true"></span><span class="sr-only"></span>
        </td>
        <th class="name" role="rowheader" scope="row">
          <span class="participant"><bdi></bdi></span>
        </th>
        <td class="bar-cell" role="cell">
          <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect height="1" />
          </svg>
        </td>
        <td class="value" role="cell"></td>`,
      drawn,
    );
    keepElements(drawn);
  }
  // Lit keeps its mark of a rendering as a property, which no copy has.
  return drawn.cloneNode(true) as HTMLTableRowElement;
};

const setText = (element: Element, text: string): void => {
  if (element.textContent !== text) element.textContent = text;
};

/** A text that fell back to another language is marked with it inside the `<bdi>`, as by `localText`. */
const setLocalText = (bdi: Element, text: LocalText): void => {
  if (typeof text === 'string') return setText(bdi, text);
  const span = document.createElement('span');
  span.lang = text.lang;
  span.textContent = text.text;
  bdi.replaceChildren(span);
};

interface ExtraPart {
  /** What it was drawn for. */
  readonly key: string;
  readonly element: Element;
}

/**
 * The cells of a participant's row. A board may have a thousand rows, and Lit would copy, search and mark a template for
 * each: so they are copied once drawn, and updated by hand.
 */
export class ParticipantCells {
  readonly #rank: Element;
  readonly #change: Element;
  readonly #spokenChange: Element;
  readonly #heading: Element;
  readonly #who: Element;
  readonly #name: Element;
  readonly #bar: Element;
  readonly #value: Element;
  #second: HTMLTableCellElement | undefined;
  /** What few rows have: the sign of a tie, "you", a note. */
  readonly #extras = new Map<string, ExtraPart>();

  /** `row` is one of `copyRow()`. */
  constructor(row: HTMLTableRowElement) {
    const part = (selector: string): Element => {
      const found = row.querySelector(selector);
      if (!found) throw new Error(`The row has no ${selector}`);
      return found;
    };
    this.#rank = part('span');
    this.#change = part('[aria-hidden]');
    this.#spokenChange = part('.sr-only');
    this.#heading = part('th');
    this.#who = part('.participant');
    this.#name = part('bdi');
    this.#bar = part('rect');
    this.#value = part('.value');
  }

  /** Touches only what is different. `second` is the heading of the second figure. */
  update(
    { row, isTied }: RankedRow,
    maxAmount: number,
    second: string | undefined,
    context: BoardContext,
  ): void {
    const { words } = context;
    const { rank, delta, displayName, isViewer, note, value } = row;
    const { visible = '', spoken = '' } = delta === undefined ? {} : rankChange(delta, context);
    setText(this.#rank, formatInteger(rank, words.locale));
    setText(this.#change, visible);
    setText(this.#spokenChange, spoken);
    setLocalText(this.#name, displayName);
    const width = String(barWidth(quantityValue(value), maxAmount));
    if (this.#bar.getAttribute('width') !== width) this.#bar.setAttribute('width', width);
    setText(this.#value, formatQuantity(value, words.locale));
    const { secondary } = row;
    if (second !== undefined || this.#second)
      this.#updateSecond(second, secondary && formatFigure(secondary, words.locale));
    this.#updateExtra('tie', isTied ? words.text('tied') : '', (text, element) => {
      render(html`<span aria-hidden="true">=</span><span class="sr-only">${text} </span>`, element);
      this.#rank.before(element);
    });
    this.#updateExtra('viewer-badge n12', isViewer ? words.text('you') : '', (text, element) => {
      element.textContent = text;
      this.#who.append(' ', element);
    });
    this.#updateExtra('note n12 quiet', note === undefined ? '' : JSON.stringify(note), (_, element) => {
      const bdi = document.createElement('bdi');
      setLocalText(bdi, note ?? '');
      element.append(bdi);
      // With a space before it, or it reads as one word with the name.
      this.#who.after(' ', element);
    });
  }

  /** The cell of the second figure: few boards have it, so no row is copied with it. Its heading is seen where columns have none. */
  #updateSecond(heading: string | undefined, figure = ''): void {
    if (heading === undefined) {
      this.#second?.remove();
      this.#second = undefined;
      return;
    }
    const cell = (this.#second ??= document.createElement('td'));
    const label = document.createElement('span');
    label.ariaHidden = 'true';
    label.textContent = `${heading}: `;
    cell.className = 'secondary';
    cell.role = 'cell';
    cell.replaceChildren(...(figure === '' ? [] : [label, figure]));
    if (!cell.parentElement) this.#heading.after(cell);
  }

  /** Draws an extra part again if `key` has changed; an empty key removes it. */
  #updateExtra(className: string, key: string, draw: (key: string, element: HTMLElement) => void): void {
    const known = this.#extras.get(className);
    if ((known?.key ?? '') === key) return;
    known?.element.remove();
    this.#extras.delete(className);
    if (!key) return;
    const element = document.createElement('span');
    element.className = className;
    draw(key, element);
    this.#extras.set(className, { key, element });
  }
}
