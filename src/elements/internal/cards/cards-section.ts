// What the lists of the points entry share: the cards with what stands below them, and what is announced of them.

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { LazyModule } from '../controllers/lazy-module.ts';
import type { Renderable } from '../states/widget-context.ts';
import type { ShownPages } from './cards-announcer.ts';
import type { NextPageHandlers } from './load-more-row.ts';

/** What a list draws on few pages, loaded when it is needed. */
export interface RareListParts<Words> {
  readonly loadMoreRow: (pages: ShownPages, words: Words, handlers: NextPageHandlers) => Renderable;
  readonly emptyState: (words: Words, showAll: (() => void) | undefined) => TemplateResult;
}

/** What a list draws itself. */
interface CardsView<Words> extends NextPageHandlers {
  readonly words: Words;
  readonly cards: (isBusy: boolean) => TemplateResult;
  readonly skeleton: () => TemplateResult;
  /** Whether a person waits for the dialog. */
  readonly isBusy: boolean;
  /** The way back from a filter that nothing fits. */
  readonly showAll: (() => void) | undefined;
}

/** The cards of a list, or its empty state, and the row for the next page. */
export class CardsSection<Words> {
  readonly #row: LazyModule<RareListParts<Words>>;
  readonly #empty: LazyModule<RareListParts<Words>>;

  constructor(host: LitElement, load: () => Promise<RareListParts<Words>>) {
    this.#row = new LazyModule(host, load);
    this.#empty = new LazyModule(host, load, 'error');
  }

  render(pages: ShownPages, { words, cards, skeleton, isBusy, showAll, ...handlers }: CardsView<Words>) {
    const { nextPage, count } = pages;
    if (count === 0 && nextPage === 'loading') return skeleton();
    const row = nextPage === 'none' ? undefined : this.#row.get();
    const isNextPending = nextPage === 'loading' || (nextPage === 'available' && !row && !this.#row.failed);
    const none = (): Renderable => {
      // What did not load may have had some: the row says so, and nothing else is known.
      if (nextPage === 'error') return row ? nothing : skeleton();
      return this.#empty.get()?.emptyState(words, showAll) ?? skeleton();
    };
    return html`${count > 0 ? cards(isBusy || isNextPending) : none()}
    ${row?.loadMoreRow(pages, words, handlers)}`;
  }
}
