import { html, nothing } from 'lit';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { icon } from '../../internal/ui/icons.ts';
import type { ChallengeListMessages } from '../messages.ts';
import type { KindOption } from '../../internal/cards/kind-options.ts';
import type { KnownKind } from '../card/challenge-kinds.ts';
import type { ChosenFilter, StateGroup } from './filter-options.ts';

export interface ChallengeFilterView {
  readonly words: Localizer<ChallengeListMessages>;
  readonly kindOptions: readonly KindOption<KnownKind>[];
  readonly chosen: ChosenFilter;
  readonly choose: (chosen: ChosenFilter) => void;
}

const groups: readonly (StateGroup | undefined)[] = [undefined, 'todo', 'inReview', 'done'];

/** The choice of a state by buttons, and of a kind by a native list where there are several. */
export const filterBar = ({ words, kindOptions, chosen, choose }: ChallengeFilterView): Renderable => {
  const kinds = [undefined, ...kindOptions.map(({ kind }) => kind)];
  return html`<div class="filters" part="filters">
    <div class="states" role="group" aria-label=${words.text('byState')}>
      ${groups.map(
        (state) =>
          html`<button
            class="filter"
            part=${state === chosen.state ? 'filter selected' : 'filter'}
            aria-pressed=${state === chosen.state}
            @click=${() => choose({ ...chosen, state })}
          >
            ${words.text(state ?? 'all')}
          </button>`,
      )}
    </div>
    ${
      kindOptions.length < 2
        ? nothing
        : html`<div class="select">
            ${icon('more')}<select
              part="select"
              aria-label=${words.text('byKind')}
              @change=${({ currentTarget }: Event) =>
                currentTarget instanceof HTMLSelectElement &&
                choose({ ...chosen, kind: kinds[currentTarget.selectedIndex] })}
            >
              ${kinds.map(
                (kind) =>
                  html`<option .selected=${kind === chosen.kind}>${words.text(kind ?? 'allKinds')}</option>`,
              )}
            </select>
          </div>`
    }
  </div>`;
};
