import { html, nothing } from 'lit';
import type { words as english } from '../../locales/perk-list/en.ts';
import { icon } from '../shared/icon.ts';
import { formatInteger } from '../shared/number.ts';
import type { Words } from '../shared/words.ts';
import type { Choice } from './choice.ts';
import type { Drawn } from './telling.ts';

export interface Filter {
  readonly words: Words<typeof english>;
  readonly choices: readonly Choice[];
  readonly chosen: Choice['kind'] | undefined;
  readonly total: number | undefined;
  readonly choose: (kind: Choice['kind'] | undefined) => void;
}

/** Kinds to choose from: buttons where there is room for them, a native list where there is not. */
export const filter = ({ words, choices, chosen, total, choose }: Filter): Drawn => {
  if (choices.length < 2) return nothing;
  const name = (kind: Choice['kind']): string => words.text(kind === 'perk' ? 'other' : kind);
  const options = [{ kind: undefined, count: total }, ...choices].map(({ kind, count }) => ({
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
            part=${kind === chosen ? 'filter chosen' : 'filter'}
            aria-pressed=${kind === chosen}
            @click=${() => choose(kind)}
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
          currentTarget instanceof HTMLSelectElement && choose(options[currentTarget.selectedIndex]?.kind)}
      >
        ${options.map(
          ({ kind, text, count }) =>
            html`<option .selected=${kind === chosen}>
              ${count === undefined ? text : `${text} (${count})`}
            </option>`,
        )}
      </select>
    </div>`;
};
