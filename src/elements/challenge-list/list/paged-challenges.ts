import type { ReactiveControllerHost } from 'lit';
import type { RouteParams } from '../../../contract/core/address.ts';
import { challengesRoute } from '../../../contract/compiled/challenges.ts';
import type { Challenge, Challenges } from '../../../contract/challenges.ts';
import { PagedResource, type PagedRead, type PageWindow } from '../../internal/controllers/paged-resource.ts';
import {
  filtered,
  kindOptionsOf,
  stateGroups,
  type ChosenFilter,
  type KindOption,
} from './filter-options.ts';

/** The challenges to show, and what the filter and the row below them say. */
export interface ChallengeListView {
  readonly challenges: readonly Challenge[];
  readonly kindOptions: readonly KindOption[];
  /** Number of challenges of this choice, shown or not, if it is known. */
  readonly total: number | undefined;
  readonly nextPage: PagedRead<Challenges>['nextPage'];
  /** Something on a further page could not be read. */
  readonly incomplete: boolean;
}

/** The kinds and states that the page's attributes ask for; `undefined` for all. */
export interface AttributeFilter {
  readonly kinds: readonly string[] | undefined;
  readonly states: readonly string[] | undefined;
}

/** Both filters at once: what one of them leaves out is not asked for. */
const both = (a: readonly string[] | undefined, b: readonly string[] | undefined): string | undefined =>
  (a && b ? a.filter((name) => b.includes(name)) : (a ?? b))?.join();

/** The challenges of the chosen kind and state, over all pages that were asked for. */
export class PagedChallenges {
  /** What the person chose in the filter. */
  chosen: ChosenFilter = { kind: undefined, state: undefined };
  readonly #resource: PagedResource<Challenges>;
  /** The pages shown of each choice. */
  readonly #windows = new Map<string, PageWindow>();

  constructor(host: ReactiveControllerHost & HTMLElement, tag: () => string) {
    this.#resource = new PagedResource(host, challengesRoute, tag);
  }

  /** Shows one page more of this choice. */
  loadMore(): void {
    const { first, last } = this.#window;
    this.#windows.set(this.#key, { first, last: last + 1 });
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

  /** `head` is the first page of all kinds and states that the attributes ask for. */
  view(head: Challenges, attributes: AttributeFilter): ChallengeListView {
    const { chosen } = this;
    const kindOptions = kindOptionsOf(head, attributes.kinds);
    const option = kindOptions.find(({ kind }) => kind === chosen.kind);
    const filter: ChosenFilter = { kind: option?.kind, state: chosen.state };
    // A single page is filtered here; of several only the backend knows all of a choice.
    const isNarrowed = head.nextCursor !== undefined && (filter.kind ?? filter.state) !== undefined;
    const { pages, nextPage } = this.#read(
      {
        kind: both(attributes.kinds, option?.names),
        state: both(attributes.states, filter.state && stateGroups[filter.state]),
      },
      isNarrowed ? undefined : head,
    );
    const [first, ...further] = pages.map(({ data }) => data);
    const items = [first ?? head, ...further].flatMap((page) => page?.items ?? []);
    const unique = [...new Map(items.map((item) => [item.id, item])).values()];
    const challenges = filtered(unique, attributes, filter);
    const single = nextPage === 'none' ? challenges.length : undefined;
    return {
      challenges,
      kindOptions,
      total: single ?? (isNarrowed ? first?.total : head.total),
      nextPage,
      incomplete: pages.some(({ skipped }) => skipped),
    };
  }

  get #key(): string {
    return `${this.chosen.kind ?? ''} ${this.chosen.state ?? ''}`;
  }

  get #window(): PageWindow {
    return this.#windows.get(this.#key) ?? { first: 1, last: 0 };
  }

  /** `firstPage` is the first page of this list if it is known; otherwise it is read too. */
  #read(
    params: RouteParams,
    firstPage: Challenges | undefined,
  ): Pick<PagedRead<Challenges>, 'pages' | 'nextPage'> {
    const window = this.#window;
    if (firstPage && firstPage.nextCursor === undefined) return { pages: [], nextPage: 'none' };
    if (firstPage && window.last === 0) return { pages: [], nextPage: 'available' };
    return this.#resource.readPages(params, window, firstPage);
  }
}
