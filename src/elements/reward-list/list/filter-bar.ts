import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/ui/icons.ts';
import { formatInteger } from '../../internal/i18n/numbers.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { RewardMessages } from '../messages.ts';
import type { RewardFilterOption } from './filter-options.ts';
import type { RewardListView } from './paged-rewards.ts';

interface RewardFilterBar {
  readonly words: Localizer<RewardMessages>;
  readonly view: RewardListView;
  /** `undefined` for all kinds. */
  readonly selectedKind: RewardFilterOption['kind'] | undefined;
  readonly onlyRedeemable: boolean;
  readonly selectKind: (kind: RewardFilterOption['kind'] | undefined) => void;
  readonly setOnlyRedeemable: (only: boolean) => void;
}

/** The choice of a kind: buttons where there is room for them, a native list where there is not (CSS shows one of the two). */
const kindFilter = ({ words, view, selectedKind, selectKind }: RewardFilterBar): Renderable => {
  const { filterOptions, allCount } = view;
  if (filterOptions.length < 2) return nothing;
  const options = [{ kind: undefined, count: allCount }, ...filterOptions].map(({ kind, count }) => ({
    kind,
    text: words.text(kind === undefined ? 'all' : kind === 'reward' ? 'other' : kind),
    count: count === undefined ? undefined : formatInteger(count, words.locale),
  }));
  const label = words.text('filter');
  return html`<div class="filters" part="filters" role="group" aria-label=${label}>
      ${options.map(
        ({ kind, text, count }) =>
          html`<button
            class="filter"
            part=${kind === selectedKind ? 'filter selected' : 'filter'}
            aria-pressed=${kind === selectedKind}
            @click=${() => selectKind(kind)}
          >
            ${text}${count === undefined ? nothing : html`<span class="count">${count}</span>`}
          </button>`,
      )}
    </div>
    <div class="select">
      ${icon('more')}<select
        part="select"
        aria-label=${label}
        @change=${({ currentTarget }: Event) =>
          currentTarget instanceof HTMLSelectElement &&
          selectKind(options[currentTarget.selectedIndex]?.kind)}
      >
        ${options.map(
          ({ kind, text, count }) =>
            html`<option .selected=${kind === selectedKind}>
              ${count === undefined ? text : `${text} (${count})`}
            </option>`,
        )}
      </select>
    </div>`;
};

/** What limits the list: a kind, and whether only that is shown which can be redeemed now. */
export const rewardFilterBar = (bar: RewardFilterBar): TemplateResult => {
  const { words, view, onlyRedeemable, setOnlyRedeemable } = bar;
  return html`${kindFilter(bar)}${
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
};
