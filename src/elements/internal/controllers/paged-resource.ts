import type { ReactiveControllerHost } from 'lit';
import type * as z from 'zod/mini';
import type { RouteParams } from '../../../contract/core/address.ts';
import type { Route } from '../../../contract/core/route.ts';
import { OnDemandResource, type OnDemandRead } from './on-demand-resource.ts';

/** A list that comes page by page: each page carries the cursor of the next, and the last page none. */
type PageSchema = z.ZodMiniType<{ readonly nextCursor?: string | undefined }>;

/** Which pages are shown below the first one, counted from 1; none while `last` is smaller than `first`. */
export interface PageWindow {
  first: number;
  last: number;
}

/** The pages of a list that are shown, in their order, and what can be said of the next one. */
export interface PagedRead<Page> {
  readonly pages: readonly OnDemandRead<Page>[];
  readonly nextPage: 'none' | 'available' | 'loading' | 'error';
  /** `nextPage` failed because the backend no longer knows its cursor: only reading from the first page helps. */
  readonly cursorExpired?: boolean;
}

/** How many rows of further pages stay on screen, however many are loaded. */
interface PageLimit<Page> {
  readonly maxRows: number;
  readonly countRows: (page: Page) => number;
}

/** Reads a list page by page: the first page, and as many of the following ones as were asked for. */
export class PagedResource<S extends PageSchema> {
  readonly #resource: OnDemandResource<S>;
  readonly #limit: PageLimit<z.output<S>>;
  readonly #window: PageWindow = { first: 1, last: 0 };
  #firstPage: z.output<S> | undefined;
  /** Page number → its cursor. */
  #cursors: (string | undefined)[] = [];
  #onLoaded: ((last: z.output<S>) => void) | undefined;

  /** `tag` returns the BCP 47 tag of the language to request. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    route: Route<S>,
    tag: () => string,
    limit: PageLimit<z.output<S>> = { maxRows: Infinity, countRows: () => 0 },
  ) {
    this.#resource = new OnDemandResource(host, route, tag);
    this.#limit = limit;
  }

  /** Pages between the first one and those that are shown gave way, and can be shown again. */
  get hasPreviousPages(): boolean {
    return this.#window.first > 1;
  }

  /**
   * The pages that are shown, requested as needed; to be called in each render. `firstPage` is the first page if the
   * caller has read it. `window` says which further pages to show, for a caller that keeps several lists apart.
   */
  read(
    params: RouteParams,
    firstPage?: z.output<S>,
    window: PageWindow = this.#window,
  ): PagedRead<z.output<S>> {
    const first = firstPage
      ? { data: firstPage, loading: false, failed: false, empty: false, skipped: false }
      : this.#resource.read('0', params);
    if (first.data !== this.#firstPage) {
      this.#firstPage = first.data;
      this.#cursors = [undefined, first.data?.nextCursor];
    }
    const further: OnDemandRead<z.output<S>>[] = [];
    for (let number = window.first; number <= window.last; number += 1) {
      const cursor = this.#cursors[number];
      if (cursor === undefined) break;
      const page = this.#resource.read(String(number), { ...params, cursor });
      if (page.data) this.#cursors[number + 1] = page.data.nextCursor;
      further.push(page);
    }
    this.#finishLoading(further);
    const pages = [first, ...further];
    const page = pages.find(({ failed }) => failed) ?? pages.find(({ loading }) => loading) ?? pages.at(-1);
    const hasNext = page?.data?.nextCursor !== undefined;
    return {
      pages,
      nextPage: page?.failed ? 'error' : page?.loading ? 'loading' : hasNext ? 'available' : 'none',
      cursorExpired: page?.cursorExpired ?? false,
    };
  }

  /** Shows one page more. `onLoaded` runs once, in the render that has all pages, with the last of them. */
  loadNext(onLoaded?: (last: z.output<S>) => void): void {
    this.#window.last += 1;
    this.#onLoaded = onLoaded;
  }

  /** Shows the page before those that are shown, and drops the last one. */
  loadPrevious(onLoaded?: (last: z.output<S>) => void): void {
    this.#window.first -= 1;
    this.#window.last = Math.max(this.#window.first, this.#window.last - 1);
    this.#onLoaded = onLoaded;
  }

  /** Shows the first page alone. */
  restart(): void {
    this.#window.first = 1;
    this.#window.last = 0;
    this.#onLoaded = undefined;
  }

  /** Reads all pages again that are shown. */
  reload(): void {
    this.#resource.reload();
  }

  /** Reads the pages again that failed. */
  retry(): void {
    this.#resource.retry();
  }

  /** Once all pages have come: drops the earliest ones above the limit, and tells who asked for more. */
  #finishLoading(further: OnDemandRead<z.output<S>>[]): void {
    const last = further.at(-1)?.data;
    const onLoaded = this.#onLoaded;
    if (!onLoaded || !last || !further.every(({ data }) => data)) return;
    this.#onLoaded = undefined;
    const { countRows, maxRows } = this.#limit;
    const rowsOf = ({ data }: OnDemandRead<z.output<S>>): number => (data ? countRows(data) : 0);
    let rows = further.reduce((sum, page) => sum + rowsOf(page), 0);
    while (rows > maxRows && further.length > 1) {
      for (const dropped of further.splice(0, 1)) rows -= rowsOf(dropped);
      this.#window.first += 1;
    }
    onLoaded(last);
  }
}
