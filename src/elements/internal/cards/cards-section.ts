import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { importModule } from '../../../client/http/import-module.ts';
import type { Message } from '../../../locales/translation.ts';
import { LazyModule } from '../controllers/lazy-module.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { ExpectedChange } from './announce-change.ts';
import type { EmptyDrawing } from './empty-state.ts';
import type { PagedList } from './load-more-row.ts';
import type { ShownPages } from './paged-cards.ts';

type RareParts = typeof import('./rare-parts.ts');

/** The words of what the rare parts draw. */
type RareWords = Parameters<RareParts['loadMoreRow']>[1] & Parameters<RareParts['emptyState']>[1];
type AnnouncedWords = Parameters<RareParts['announceChange']>[2];

/** What a list draws itself. */
interface CardsView {
  readonly words: RareWords;
  /** `undefined` where there are none. */
  readonly cards: ((isBusy: boolean) => TemplateResult) | undefined;
  readonly skeleton: () => TemplateResult;
  /** Whether a person waits for the dialog. */
  readonly isBusy: boolean;
  /** The way back from a filter that nothing fits. */
  readonly showAll: (() => void) | undefined;
}

/** The cards of a list, or its empty state; the row for the next page; and what is announced of a change. */
export class CardsSection implements PagedList {
  /** Text of the widget's status region. */
  message = '';
  readonly host: LitElement & PagedList['host'];
  readonly pages: PagedList['pages'];
  readonly #drawing: EmptyDrawing;
  readonly #parts: LazyModule<RareParts>;
  readonly #empty: LazyModule<RareParts>;
  /** For what is announced alone: where it does not load, nothing that people see is missing. */
  readonly #spoken: LazyModule<RareParts>;
  /** The change that the person asked for and that has not come yet. */
  #expected: ExpectedChange | undefined;

  /** `drawing` stands above the sentence that there are no cards. */
  constructor(host: LitElement & PagedList['host'], pages: PagedList['pages'], drawing: EmptyDrawing) {
    const load = (): Promise<RareParts> => importModule(() => import('./rare-parts.ts'));
    this.host = host;
    this.pages = pages;
    this.#drawing = drawing;
    this.#parts = new LazyModule(host, load);
    this.#empty = new LazyModule(host, load, 'error');
    this.#spoken = new LazyModule(host, load, 'none');
  }

  /** To be called when a change was asked for: of the filter, or with `previousCount` for cards below those that are shown. */
  expectChange(previousCount?: number): void {
    this.#expected = { previousCount };
    this.host.requestUpdate();
  }

  render(pages: ShownPages, { words, cards, skeleton, isBusy, showAll }: CardsView): TemplateResult {
    const { nextPage } = pages;
    if (!cards && nextPage === 'loading') return skeleton();
    const row = nextPage === 'none' ? undefined : this.#parts.get();
    const isNextPending = nextPage === 'loading' || (nextPage === 'available' && !row && !this.#parts.failed);
    // What did not load may have had some: the row says so, and nothing else is known.
    const none =
      nextPage === 'error'
        ? (row ?? this.#parts.failed) && nothing
        : !cards && this.#empty.get()?.emptyState(this.#drawing, words, showAll);
    return html`${cards?.(isBusy || isNextPending) ?? (none || skeleton())}
    ${row?.loadMoreRow(pages, words, this)}`;
  }

  /** Below the cards: how old they are, that some can't be shown, the page's own content, and what is announced. */
  renderEnd(
    notes: TemplateResult,
    { incomplete }: { readonly incomplete: boolean },
    words: Localizer<Readonly<Record<'partly', Message>>>,
  ): TemplateResult {
    return html`<div class="notes">
        ${notes}${incomplete ? html`<p class="row quiet n12" part="note">${words.text('partly')}</p>` : nothing}
      </div>
      <slot name="footer"></slot>
      <span class="sr-only" role="status">${this.message}</span>`;
  }

  /** To be called after each update: announces the expected change once it is on screen. `titles` are the names of the cards. */
  updated(pages: ShownPages, words: AnnouncedWords, titles: () => ArrayLike<HTMLElement>): void {
    const expected = this.#expected;
    const parts = expected && pages.nextPage !== 'loading' ? this.#spoken.get() : undefined;
    if (this.#spoken.failed) this.#expected = undefined;
    if (!expected || !parts) return;
    this.#expected = undefined;
    this.message = parts.announceChange(expected, pages, words, titles()) ?? this.message;
    this.host.requestUpdate();
  }
}
