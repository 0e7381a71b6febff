import type { ReactiveControllerHost } from 'lit';
import { rewardsRoute } from '../../../contract/compiled/rewards.ts';
import type { Reward, Rewards } from '../../../contract/rewards.ts';
import { passes, type AttributeFilter } from '../../internal/cards/attribute-filter.ts';
import { PagedCards, type ShownPages } from '../../internal/cards/paged-cards.ts';
import { kindOptionsOf, type KindOption } from '../../internal/cards/kind-options.ts';
import { rewardKindOf, shownRewardKinds, type ShownRewardKind } from '../card/reward-kind.ts';

/** The rewards to show, and what the filter and the row below them say. */
export interface RewardListView extends ShownPages {
  readonly rewards: readonly Reward[];
  readonly filterOptions: readonly KindOption<ShownRewardKind>[];
  /** Whether "I can redeem now" would leave something out. */
  readonly offersRedeemable: boolean;
  /** Number of rewards of all kinds, if it is known. */
  readonly allCount: number | undefined;
  /** Something on a further page could not be read. */
  readonly incomplete: boolean;
}

const redeemableState = ['available'];

/** The rewards that fit the filter, over all pages that were asked for. */
export class PagedRewards {
  /** The kind selected in the filter; `undefined` for all. */
  selectedKind: ShownRewardKind | undefined;
  /** Only what can be redeemed now. */
  onlyRedeemable = false;
  readonly pages: PagedCards<Rewards>;

  constructor(host: ReactiveControllerHost & HTMLElement, tag: () => string) {
    this.pages = new PagedCards(host, rewardsRoute, tag);
  }

  /** Whether the person has chosen less than all. */
  get isFiltered(): boolean {
    return this.selectedKind !== undefined || this.onlyRedeemable;
  }

  /** `head` is the first page of all rewards that the page's attributes ask for. */
  view(head: Rewards, { kinds, states }: AttributeFilter): RewardListView {
    const filterOptions = kindOptionsOf(head, kinds, shownRewardKinds, rewardKindOf);
    const selected = filterOptions.find(({ kind }) => kind === this.selectedKind);
    const wantedKinds = selected?.names ?? kinds;
    const wantedStates = this.onlyRedeemable ? redeemableState : states;
    const isWhole = head.nextCursor === undefined;
    const isFiltered = selected !== undefined || this.onlyRedeemable;
    const { pages, nextPage } = this.pages.readCards(
      head,
      isFiltered ? `${selected?.kind ?? ''} ${this.onlyRedeemable}` : '',
      { kind: wantedKinds?.join(), state: wantedStates?.join() },
    );
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
      count: rewards.length,
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
}
