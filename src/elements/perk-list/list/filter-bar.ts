import { html, nothing } from 'lit';
import type { words as english } from '../../../locales/en/perk-list.ts';
import { icon } from '../../internal/ui/icons.ts';
import { formatInteger } from '../../internal/i18n/numbers.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { FilterOption } from './filter-options.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

export interface FilterBarView {
  readonly words: Localizer<typeof english>;
  readonly filterOptions: readonly FilterOption[];
  /** `undefined` for all kinds. */
  readonly selectedKind: FilterOption['kind'] | undefined;
  /** Number of perks of all kinds, if it is known. */
  readonly total: number | undefined;
  readonly selectKind: (kind: FilterOption['kind'] | undefined) => void;
}

/** The choice of a kind: buttons where there is room for them, a native list where there is not (CSS shows one of the two). */
export const filterBar = ({
  words,
  filterOptions,
  selectedKind,
  total,
  selectKind,
}: FilterBarView): Renderable => {
  if (filterOptions.length < 2) return nothing;
  const name = (kind: FilterOption['kind']): string => words.text(kind === 'perk' ? 'other' : kind);
  const options = [{ kind: undefined, count: total }, ...filterOptions].map(({ kind, count }) => ({
    kind,
    text: kind === undefined ? words.text('all') : name(kind),
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
