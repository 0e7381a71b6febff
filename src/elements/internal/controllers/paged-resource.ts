import type { RouteParams } from '../../../contract/core/address.ts';
import { OnDemandResource, type OnDemandRead } from './on-demand-resource.ts';

/** A list that comes page by page: each page carries the cursor of the next, and the last page none. */
interface PageReply {
  readonly nextCursor?: string | undefined;
}

/** Which pages are shown below the first one, counted from 1; none while `last` is smaller than `first`. */
export interface PageWindow {
  first: number;
  last: number;
}

/** The pages of a list that are shown, in their order, and what is known of the page below them. */
export interface PagedRead<Page> {
  readonly pages: readonly OnDemandRead<Page>[];
  readonly nextPage: 'none' | 'available' | 'loading' | 'error';
}

/** Reads a list page by page: the first page, and those of the following ones that are shown. */
export class PagedResource<Data extends PageReply> extends OnDemandResource<Data> {
  #firstPage: Data | undefined;
  /** Page number → its cursor. */
  #cursors: (string | undefined)[] = [];
  /** The backend no longer knows the cursor of a page: the list must be read from its first page. */
  cursorExpired = false;

  /**
   * The pages that are shown, requested as needed; to be called in each render. `firstPage` is the first page, if the
   * caller has read it. A page whose cursor is not known yet is left out, with all pages after it.
   */
  readPages(params: RouteParams, { first, last }: PageWindow, firstPage?: Data): PagedRead<Data> {
    const pages = [firstPage ? { data: firstPage } : this.read('0', params)];
    const data = pages[0]?.data;
    if (data !== this.#firstPage) this.#cursors = [undefined, data?.nextCursor];
    this.#firstPage = data;
    for (let number = first; number <= last; number += 1) {
      const cursor = this.#cursors[number];
      if (cursor === undefined) break;
      const page = this.read(String(number), { ...params, cursor });
      if (page.data) this.#cursors[number + 1] = page.data.nextCursor;
      pages.push(page);
    }
    this.cursorExpired = pages.some(({ cursorExpired }) => cursorExpired);
    const page = pages.find(({ failed }) => failed) ?? pages.find(({ loading }) => loading) ?? pages.at(-1);
    const next = page?.data?.nextCursor === undefined ? 'none' : 'available';
    return { pages, nextPage: page?.failed ? 'error' : page?.loading ? 'loading' : next };
  }

  /** Reads again what failed. Where a cursor is gone, that is the whole list: only its first page gives a new one. */
  override retry(): void {
    if (this.cursorExpired) this.reload();
    else super.retry();
  }
}
