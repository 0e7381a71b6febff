import type { RouteParams } from '../../../contract/core/address.ts';
import { PagedResource, type PagedRead, type PageWindow } from '../controllers/paged-resource.ts';

/** The pages of a list, as far as they are shown. */
export interface ShownPages {
  /** Number of cards that are shown. */
  readonly count: number;
  /** Number of all that fit the filter, if it is known. */
  readonly total: number | undefined;
  readonly nextPage: PagedRead<unknown>['nextPage'];
}

/** The pages of a list that were asked for, under each filter. */
export class PagedCards<
  Page extends { readonly nextCursor?: string | undefined },
> extends PagedResource<Page> {
  /** Filter → its pages that are shown. */
  readonly #windows = new Map<string, PageWindow>();
  #filter = '';

  /** Shows one page more under the present filter. */
  loadMore(): void {
    const { first, last } = this.#window;
    this.#windows.set(this.#filter, { first, last: last + 1 });
  }

  /**
   * `head` is the first page of all that the attributes ask for. A single page is filtered by the widget; with more pages only
   * the backend knows all that fits, so those of a `filter` are read by these parameters. `filter` is empty for all.
   */
  readCards(head: Page, filter: string, params: RouteParams): Pick<PagedRead<Page>, 'pages' | 'nextPage'> {
    this.#filter = filter;
    if (head.nextCursor === undefined) return { pages: [], nextPage: 'none' };
    const window = this.#window;
    if (filter === '' && window.last === 0) return { pages: [], nextPage: 'available' };
    return this.readPages(params, window, filter === '' ? head : undefined);
  }

  get #window(): PageWindow {
    return this.#windows.get(this.#filter) ?? { first: 1, last: 0 };
  }
}
