import { html, nothing } from 'lit';
import type { Message } from '../../../locales/translation.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { formatInteger } from '../i18n/numbers.ts';
import type { Renderable } from '../states/widget-context.ts';
import { icon } from '../ui/icons.ts';
import type { KindOption } from './kind-options.ts';

interface KindFilterView<Kind extends string> {
  readonly words: Localizer<Readonly<Record<'all' | 'filter', Message>>>;
  readonly filterOptions: readonly KindOption<Kind>[];
  readonly nameOf: (kind: Kind) => string;
  /** `undefined` for all kinds. */
  readonly selectedKind: Kind | undefined;
  /** Number of cards of all kinds, if it is known. */
  readonly total: number | undefined;
  readonly selectKind: (kind: Kind | undefined) => void;
}

/** The choice of a kind: buttons where there is room for them, a native list where there is not (CSS shows one of the two). */
export const kindFilter = <Kind extends string>({
  words,
  filterOptions,
  nameOf,
  selectedKind,
  total,
  selectKind,
}: KindFilterView<Kind>): Renderable => {
  if (filterOptions.length < 2) return nothing;
  const options = [{ kind: undefined, count: total }, ...filterOptions].map(({ kind, count }) => ({
    kind,
    text: kind === undefined ? words.text('all') : nameOf(kind),
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
