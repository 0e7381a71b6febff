import type { ReactiveControllerHost } from 'lit';
import type { RouteParams } from '../../../contract/core/address.ts';
import { perksRoute } from '../../../contract/compiled/perks.ts';
import type { Perk, Perks } from '../../../contract/perks.ts';
import { filterOptionsOf, type FilterOption } from './filter-options.ts';
import { PagedResource, type PagedRead, type PageWindow } from '../../internal/controllers/paged-resource.ts';

/** The perks to show, and what the filter and the row below them say. */
export interface PerkListView {
  readonly perks: readonly Perk[];
  readonly filterOptions: readonly FilterOption[];
  /** Number of perks of all kinds, if it is known. */
  readonly allCount: number | undefined;
  /** Number of perks of the selected kind, shown or not, if it is known. */
  readonly total: number | undefined;
  readonly nextPage: PagedRead<Perks>['nextPage'];
  /** Something on a further page could not be read. */
  readonly incomplete: boolean;
}

/** The kinds and states that the page's attributes ask for; `undefined` for all. */
export interface PerkFilter {
  readonly kinds: readonly string[] | undefined;
  readonly states: readonly string[] | undefined;
}

/** A backend that serves a file does not filter, so it is done here; a perk that names no kind or state stays. */
const passesFilter = (value: string | undefined, allowed: readonly string[] | undefined): boolean =>
  value === undefined || !allowed || allowed.includes(value);

/** The perks of the selected kind, over all pages that were asked for. */
export class PagedPerks {
  /** The kind selected in the filter; `undefined` for all. */
  selectedKind: FilterOption['kind'] | undefined;
  readonly #resource: PagedResource<Perks>;
  /** The pages shown of each kind. */
  readonly #windows = new Map<string | undefined, PageWindow>();

  constructor(host: ReactiveControllerHost & HTMLElement, tag: () => string) {
    this.#resource = new PagedResource(host, perksRoute, tag);
  }

  /** Shows one page more of the selected kind. */
  loadMore(): void {
    const { first, last } = this.#window;
    this.#windows.set(this.selectedKind, { first, last: last + 1 });
  }

  /** Reads all further pages again. */
  reload(): void {
    this.#resource.reload();
  }

  /** Whether only a new first page can lead to the pages that failed. */
  get cursorExpired(): boolean {
    return this.#resource.cursorExpired;
  }

  /** Tries again to read the pages that failed. */
  retry(): void {
    this.#resource.retry();
  }

  get #window(): PageWindow {
    return this.#windows.get(this.selectedKind) ?? { first: 1, last: 0 };
  }

  /** `head` is the first page of all kinds. */
  view(head: Perks, { kinds, states }: PerkFilter): PerkListView {
    const filterOptions = filterOptionsOf(head, kinds);
    const selected = filterOptions.find(({ kind }) => kind === this.selectedKind);
    // With a single page the selected kind is filtered here; with more pages only the backend knows all of it.
    const serverFilter = head.nextCursor === undefined ? undefined : selected?.names;
    const params = { kind: (serverFilter ?? kinds)?.join(), state: states?.join() };
    const { pages, nextPage } = this.#read(params, serverFilter ? undefined : head);
    const [first, ...further] = pages.map(({ data }) => data);
    const items = [first ?? head, ...further].flatMap((page) => page?.items ?? []);
    const unique = [...new Map(items.map((perk) => [perk.id, perk])).values()];
    const allowed = unique.filter(
      ({ kind, state }) => passesFilter(state, states) && passesFilter(kind, kinds),
    );
    const allCount = head.nextCursor === undefined ? allowed.length : head.total;
    return {
      perks: selected ? allowed.filter(({ kind }) => kind && selected.names.includes(kind)) : allowed,
      filterOptions,
      allCount,
      total: selected ? selected.count : allCount,
      nextPage,
      incomplete: pages.some(({ skipped }) => skipped),
    };
  }

  /** `firstPage` is the first page of this list if it is known; otherwise it is read too. */
  #read(params: RouteParams, firstPage: Perks | undefined): Pick<PagedRead<Perks>, 'pages' | 'nextPage'> {
    const window = this.#window;
    if (firstPage && firstPage.nextCursor === undefined) return { pages: [], nextPage: 'none' };
    if (firstPage && window.last === 0) return { pages: [], nextPage: 'available' };
    return this.#resource.readPages(params, window, firstPage);
  }
}
