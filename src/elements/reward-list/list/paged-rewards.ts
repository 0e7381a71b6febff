import type { ReactiveControllerHost } from 'lit';
import { rewardsRoute } from '../../../contract/compiled/rewards.ts';
import type { Reward, Rewards } from '../../../contract/rewards.ts';
import { PagedResource, type PagedRead, type PageWindow } from '../../internal/controllers/paged-resource.ts';
import { rewardFilterOptions, type RewardFilterOption } from './filter-options.ts';

/** The rewards to show, and what the filter and the row below them say. */
export interface RewardListView {
  readonly rewards: readonly Reward[];
  readonly filterOptions: readonly RewardFilterOption[];
  /** Whether "I can redeem now" would leave something out. */
  readonly offersRedeemable: boolean;
  /** Number of rewards of all kinds, if it is known. */
  readonly allCount: number | undefined;
  /** Number of rewards that fit the filter, shown or not, if it is known. */
  readonly total: number | undefined;
  readonly nextPage: PagedRead<Rewards>['nextPage'];
  /** Something on a further page could not be read. */
  readonly incomplete: boolean;
}

/** The kinds and states that the page's attributes ask for; `undefined` for all. */
export interface RewardFilter {
  readonly kinds: readonly string[] | undefined;
  readonly states: readonly string[] | undefined;
}

/** A backend that serves a file does not filter, so it is done here; a reward that names no kind or state stays. */
const passes = (value: string | undefined, allowed: readonly string[] | undefined): boolean =>
  value === undefined || !allowed || allowed.includes(value);

const redeemableState = ['available'];

/** The rewards that fit the filter, over all pages that were asked for. */
export class PagedRewards {
  /** The kind selected in the filter; `undefined` for all. */
  selectedKind: RewardFilterOption['kind'] | undefined;
  /** Only what can be redeemed now. */
  onlyRedeemable = false;
  readonly #resource: PagedResource<Rewards>;
  /** The pages shown under each filter. */
  readonly #windows = new Map<string, PageWindow>();

  constructor(host: ReactiveControllerHost & HTMLElement, tag: () => string) {
    this.#resource = new PagedResource(host, rewardsRoute, tag);
  }

  /** Whether the person has chosen less than all. */
  get isFiltered(): boolean {
    return this.selectedKind !== undefined || this.onlyRedeemable;
  }

  /** Whether only a new first page can lead to the pages that failed. */
  get cursorExpired(): boolean {
    return this.#resource.cursorExpired;
  }

  /** Shows one page more under the present filter. */
  loadMore(): void {
    const { first, last } = this.#window;
    this.#windows.set(this.#filterKey, { first, last: last + 1 });
  }

  /** Reads all further pages again. */
  reload(): void {
    this.#resource.reload();
  }

  /** Tries again to read the pages that failed. */
  retry(): void {
    this.#resource.retry();
  }

  /** `head` is the first page of all rewards that the page's attributes ask for. */
  view(head: Rewards, { kinds, states }: RewardFilter): RewardListView {
    const filterOptions = rewardFilterOptions(head, kinds);
    const selected = filterOptions.find(({ kind }) => kind === this.selectedKind);
    const wantedKinds = selected?.names ?? kinds;
    const wantedStates = this.onlyRedeemable ? redeemableState : states;
    const isWhole = head.nextCursor === undefined;
    const isFiltered = selected !== undefined || this.onlyRedeemable;
    const { pages, nextPage } = this.#read(head, isFiltered, wantedKinds, wantedStates);
    const [first, ...further] = pages.map(({ data }) => data);
    const items = [first ?? (isFiltered && !isWhole ? undefined : head), ...further].flatMap(
      (page) => page?.items ?? [],
    );
    const unique = [...new Map(items.map((reward) => [reward.id, reward])).values()];
    const allowed = unique.filter(
      ({ kind, state }) => passes(state, wantedStates) && passes(kind, wantedKinds),
    );
    const rewards = selected ? allowed.filter(({ kind }) => kind !== undefined) : allowed;
    const allCount = isWhole
      ? head.items.filter(({ kind, state }) => passes(state, states) && passes(kind, kinds)).length
      : head.total;
    const total = isFiltered ? (isWhole ? rewards.length : first?.total) : allCount;
    return {
      rewards,
      filterOptions,
      offersRedeemable:
        !states &&
        (this.onlyRedeemable || head.items.some(({ state = 'available' }) => state !== 'available')),
      allCount,
      total,
      nextPage,
      incomplete: pages.some(({ skipped }) => skipped),
    };
  }

  get #filterKey(): string {
    return `${this.selectedKind ?? ''} ${this.onlyRedeemable}`;
  }

  get #window(): PageWindow {
    return this.#windows.get(this.#filterKey) ?? { first: 1, last: 0 };
  }

  /** With a single page the filter works here; with more pages only the backend knows all that fits. */
  #read(
    head: Rewards,
    isFiltered: boolean,
    kinds: readonly string[] | undefined,
    states: readonly string[] | undefined,
  ): Pick<PagedRead<Rewards>, 'pages' | 'nextPage'> {
    const window = this.#window;
    if (head.nextCursor === undefined) return { pages: [], nextPage: 'none' };
    if (!isFiltered && window.last === 0) return { pages: [], nextPage: 'available' };
    const params = { kind: kinds?.join(), state: states?.join() };
    return this.#resource.readPages(params, window, isFiltered ? undefined : head);
  }
}
