import type { ReactiveControllerHost } from 'lit';
import type { RouteParams } from '../../../contract/core/address.ts';
import { perksRoute, type Perk, type Perks } from '../../../contract/perks.ts';
import { filterOptionsOf, type FilterOption } from './filter-options.ts';
import { LazyModule } from '../../internal/controllers/lazy-module.ts';
import type { ResourcePage, PagedResource } from '../../internal/controllers/paged-resource.ts';

/** What is to be drawn of the perks. */
export interface PerkListView {
  readonly perks: readonly Perk[];
  readonly filterOptions: readonly FilterOption[];
  /** How many there are in all, if that is known. */
  readonly allCount: number | undefined;
  /** How many there are of what is chosen, if that is known. */
  readonly total: number | undefined;
  readonly nextPageStatus: 'none' | 'there' | 'waits' | 'error';
  /** Something on a further page could not be read. */
  readonly incomplete: boolean;
}

/** The narrowing that the page asked for. */
export interface PerkFilter {
  readonly kinds: readonly string[] | undefined;
  readonly states: readonly string[] | undefined;
}

/** A backend of one file does not narrow: what says that it is something else is left out here. */
const passesFilter = (value: string | undefined, only: readonly string[] | undefined): boolean =>
  value === undefined || !only || only.includes(value);

/** Keeps the pages of perks together: which kind is chosen, and how far people have gone. */
export class PagedPerks {
  /** The kind that people chose; absent: all. */
  selectedKind: FilterOption['kind'] | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #resource: LazyModule<PagedResource<typeof perksRoute.reply>>;
  /** What reads further pages did not load. */
  #loadFailed = false;
  /** Pages that were asked for, of each choice. */
  readonly #pageCounts = new Map<string | undefined, number>();

  constructor(host: ReactiveControllerHost & HTMLElement, tag: () => string) {
    this.#host = host;
    this.#resource = new LazyModule(host, async () => {
      const { PagedResource } = await import('../../internal/controllers/paged-resource.ts').catch(
        (error: unknown) => {
          this.#loadFailed = true;
          host.requestUpdate();
          throw error;
        },
      );
      return new PagedResource(host, perksRoute, tag);
    });
  }

  /** One page more of what is chosen. */
  loadMore(): void {
    this.#pageCounts.set(this.selectedKind, this.#pageCount + 1);
  }

  reload(): void {
    this.#resource.peek()?.reload();
  }

  retry(): void {
    this.#loadFailed = false;
    this.#resource.peek()?.retry();
    this.#host.requestUpdate();
  }

  get #pageCount(): number {
    return this.#pageCounts.get(this.selectedKind) ?? 1;
  }

  view(head: Perks, narrowing: PerkFilter): PerkListView {
    const choices = filterOptionsOf(head, narrowing.kinds);
    const choice = choices.find(({ kind }) => kind === this.selectedKind);
    // What is here whole is narrowed here; of anything else the server has the rest.
    const elsewhere = choice !== undefined && head.nextCursor !== undefined;
    const kinds = choice?.names ?? narrowing.kinds;
    const params = { kind: (elsewhere ? kinds : narrowing.kinds)?.join(), state: narrowing.states?.join() };
    const first = elsewhere ? this.#readPage('first', params) : undefined;
    const read = this.#readFurtherPages(first?.data ?? head, params);
    const pages = [first?.data ?? head, ...read.flatMap(({ data }) => (data ? [data] : []))];
    const last = pages.at(-1);
    const all = [...new Map(pages.flatMap(({ items }) => items).map((perk) => [perk.id, perk])).values()];
    const asked = all.filter(
      ({ kind, state }) => passesFilter(state, narrowing.states) && passesFilter(kind, narrowing.kinds),
    );
    const rows = choice ? asked.filter(({ kind }) => kind && choice.names.includes(kind)) : asked;
    const whole = head.nextCursor === undefined ? asked.length : head.total;
    const running = [...(first ? [first] : []), ...read];
    return {
      perks: rows,
      filterOptions: choices,
      allCount: whole,
      total: choice ? choice.count : whole,
      nextPageStatus: this.#nextPageStatus(running, last),
      incomplete: running.some(({ skipped }) => skipped),
    };
  }

  /** The pages after the first, as far as they are wanted and known. */
  #readFurtherPages(first: Perks, params: RouteParams): ResourcePage<Perks>[] {
    const read: ResourcePage<Perks>[] = [];
    let cursor = first.nextCursor;
    while (cursor !== undefined && read.length + 1 < this.#pageCount) {
      const page = this.#readPage(`${read.length + 2}`, { ...params, cursor });
      read.push(page);
      cursor = page.data?.nextCursor;
    }
    return read;
  }

  #readPage(name: string, params: RouteParams): ResourcePage<Perks> {
    const loading = !this.#loadFailed;
    const none = { data: undefined, loading, failed: this.#loadFailed, empty: false, skipped: false };
    return (this.#loadFailed ? undefined : this.#resource.get())?.read(name, params) ?? none;
  }

  #nextPageStatus(
    running: readonly ResourcePage<Perks>[],
    last: Perks | undefined,
  ): PerkListView['nextPageStatus'] {
    if (running.some(({ failed }) => failed)) return 'error';
    if (running.some(({ loading }) => loading)) return 'waits';
    return last?.nextCursor === undefined ? 'none' : 'there';
  }
}
