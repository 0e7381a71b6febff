import { html, nothing, type TemplateResult } from 'lit';
import { kindFilter } from '../../internal/cards/kind-filter.ts';
import { icon } from '../../internal/ui/icons.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { ShownRewardKind } from '../card/reward-kind.ts';
import type { RewardMessages } from '../messages.ts';
import type { RewardListView } from './paged-rewards.ts';

interface RewardFilterBar {
  readonly words: Localizer<RewardMessages>;
  readonly view: RewardListView;
  /** `undefined` for all kinds. */
  readonly selectedKind: ShownRewardKind | undefined;
  readonly onlyRedeemable: boolean;
  readonly selectKind: (kind: ShownRewardKind | undefined) => void;
  readonly setOnlyRedeemable: (only: boolean) => void;
}

/** What limits the list: a kind, and whether only that is shown which can be redeemed now. */
export const rewardFilterBar = ({
  words,
  view,
  selectedKind,
  onlyRedeemable,
  selectKind,
  setOnlyRedeemable,
}: RewardFilterBar): TemplateResult =>
  html`${kindFilter({
    words,
    filterOptions: view.filterOptions,
    nameOf: (kind) => words.text(kind === 'reward' ? 'other' : kind),
    selectedKind,
    total: view.allCount,
    selectKind,
  })}${
    view.offersRedeemable
      ? html`<button
          class="filter only"
          part=${onlyRedeemable ? 'filter selected' : 'filter'}
          aria-pressed=${onlyRedeemable}
          @click=${() => setOnlyRedeemable(!onlyRedeemable)}
        >
          ${onlyRedeemable ? icon('check') : nothing}${words.text('redeemable')}
        </button>`
      : nothing
  }`;
