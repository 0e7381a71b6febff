import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { messageLoaders, onDemandWords } from '../../../locales/index.ts';
import { words as en } from '../../../locales/en/long-list.ts';
import { Localizer } from '../i18n/localizer.ts';
import { formatInteger } from '../i18n/numbers.ts';
import { firstFocusable } from './keep-focus.ts';

const messages = messageLoaders(en, onDemandWords, (file) => file.longList);

export interface BoundedListOptions<Item> {
  /** Whether a row is drawn wherever it stands: what is chosen, or current. */
  readonly isKept?: (item: Item) => boolean;
  /** Stands for the list from one update to the next; `items` itself unless they are made anew each time. */
  readonly key?: object | string;
  /** Number of rows at first and with each press, where a row is large; a list of a hundred is drawn whole all the same. */
  readonly atOnce?: number;
}

/** The rows that are drawn, and the button for further ones. */
export type BoundedList<Item> = readonly [rows: readonly Item[], more?: TemplateResult];

/** A widget that draws lists. */
export type BoundedListHost = ReactiveControllerHost & Element;

/** The rows before a button: its siblings, or the children of the element before it. */
const rowsBefore = (button: Element, drawn: number): readonly Element[] => {
  const before = button.previousElementSibling;
  const holder = before instanceof HTMLTableElement ? before.tBodies[0] : before;
  if (holder?.children.length === drawn) return [...holder.children];
  const siblings = [...(button.parentElement?.children ?? [])];
  const end = siblings.indexOf(button);
  return siblings.slice(Math.max(0, end - drawn), end);
};

/** Of the long lists of one widget: how many rows are drawn, and what draws more of them. Loaded with the first one. */
class MoreRows {
  readonly #host: BoundedListHost;
  readonly #words: Localizer<typeof en>;
  /** List → number of its rows that are drawn, besides those that are kept. */
  readonly #shown = new Map<object | string, number>();
  #presses = 0;

  constructor(host: BoundedListHost) {
    this.#host = host;
    this.#words = new Localizer(host, messages);
  }

  /** Another one, whenever a list is drawn in another way. */
  get version(): string {
    return `${this.#presses} ${this.#words.lang} ${this.#words.ready}`;
  }

  list<Item>(
    items: readonly Item[],
    { isKept, key = items, atOnce = 100 }: BoundedListOptions<Item>,
  ): BoundedList<Item> {
    const shown = this.#shown.get(key) ?? atOnce;
    const rows = items.filter((item, index) => index < shown || isKept?.(item));
    if (rows.length === items.length || !this.#words.ready) return [rows];
    const showMore = ({ currentTarget }: Event): void => {
      if (!(currentTarget instanceof Element)) return;
      const [row] = rowsBefore(currentTarget, rows.length).slice(shown - 1);
      this.#presses += 1;
      this.#shown.set(key, shown + atOnce);
      this.#host.requestUpdate();
      if (row) void this.#focusAfter(row);
    };
    return [rows, this.#button(items.length - rows.length, showMore)];
  }

  #button(left: number, showMore: (event: Event) => void): TemplateResult {
    const words = this.#words;
    return html`<button class="text-btn" type="button" part="button button-text" @click=${showMore}>
      ${words.text('showMore', { n: formatInteger(left, words.locale) })}
    </button>`;
  }

  /** The button moves on, or goes: whoever pressed it goes on at the first of what came. */
  async #focusAfter(lastRow: Element): Promise<void> {
    await this.#host.updateComplete;
    const row = lastRow.nextElementSibling;
    if (!(row instanceof HTMLElement)) return;
    const target = firstFocusable(row) ?? row;
    if (target === row && !row.hasAttribute('tabindex')) row.tabIndex = -1;
    target.focus();
  }
}

const ofHosts = new WeakMap<BoundedListHost, MoreRows>();

const ofHost = (host: BoundedListHost): MoreRows => {
  const known = ofHosts.get(host) ?? new MoreRows(host);
  ofHosts.set(host, known);
  return known;
};

/** The rows to draw of a list that is long. */
export const listRows = <Item>(
  items: readonly Item[],
  host: BoundedListHost,
  options: BoundedListOptions<Item> = {},
): BoundedList<Item> => ofHost(host).list(items, options);

/** Another one, whenever a list of this widget is drawn in another way. */
export const versionOf = (host: BoundedListHost): string => ofHost(host).version;
