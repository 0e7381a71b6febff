import { html, nothing } from 'lit';
import { leaderboardsRoute } from '../../contract/compiled/leaderboards.ts';
import type { BoardRun, Leaderboard, Leaderboards } from '../../contract/leaderboards.ts';
import type { LocalText } from '../../contract/core/scalars.ts';
import { ResourceController } from '../internal/controllers/resource-controller.ts';
import { icon } from '../internal/ui/icons.ts';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import { formatInteger } from '../internal/i18n/numbers.ts';
import { formatOrdinal } from '../internal/i18n/ordinal.ts';
import type { BoardChoice } from './board-selection.ts';
import type { BoardContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/** A board, a group or a run to choose from. */
interface BoardPickerOption {
  readonly id: string;
  readonly label: LocalText;
}

/** The boards of the program, read only where the page offers a choice of them. */
export class BoardList {
  readonly #resource: ResourceController<Leaderboards>;

  constructor({ host, tag }: BoardContext, isEnabled: () => boolean) {
    this.#resource = new ResourceController(host, leaderboardsRoute, { tag, enabled: isEnabled });
  }

  /** Empty until the boards are known. */
  get options(): readonly BoardPickerOption[] {
    const { state } = this.#resource;
    return 'data' in state ? state.data.items.map(({ id, title }) => ({ id, label: title })) : [];
  }
}

/** A control that chooses one of several options; `name` is its accessible name. */
interface BoardPicker {
  readonly name: string;
  readonly part: string;
  readonly options: readonly BoardPickerOption[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

const dropdown = ({ name, part, options, selected, onSelect }: BoardPicker): Renderable =>
  html`<label class="picker" part=${part}>
    <span class="sr-only">${name}</span>${icon('more')}<select
      class="btn"
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLSelectElement) onSelect(currentTarget.value);
      }}
    >
      ${options.map(({ id, label }) => html`<option value=${id} .selected=${id === selected}>${plainText(label)}</option>`)}
    </select>
  </label>`;

const segmentedControl = ({ name, part, options, selected, onSelect }: BoardPicker): Renderable =>
  html`<div class="segments" part=${part} role="group" aria-label=${name}>
    ${options.map(
      ({ id, label }) =>
        html`<button aria-pressed=${id === selected} @click=${() => onSelect(id)}>
          ${localText(label)}
        </button>`,
    )}
  </div>`;

/** The label of a run; of a past one also the rank that the viewer ended on. */
const runLabel = (run: BoardRun, selected: string | undefined, { words }: BoardContext): LocalText => {
  const { id, label, rank, total } = run;
  if (id === selected || rank === undefined || total === undefined) return label;
  const result = { rank: formatOrdinal(rank, words), total: formatInteger(total, words.locale) };
  return words.text('history', { run: plainText(label), ...result });
};

/** The choice of board, group and run, each only where there are several: up to three boards side by side, all else in a native list. */
export const boardPickers = (
  { id, runs = [], run, cohorts = [], cohort }: Leaderboard,
  boards: readonly BoardPickerOption[],
  context: BoardContext,
  select: (what: BoardChoice, id: string) => void,
): Renderable => {
  const { words } = context;
  const picker = (
    what: BoardChoice,
    part: 'boards' | 'cohorts' | 'runs',
    options: readonly BoardPickerOption[],
    selected: string | undefined,
  ): Renderable => {
    if (options.length < 2) return nothing;
    const template = what === 'id' && options.length < 4 ? segmentedControl : dropdown;
    const name = words.text(what === 'id' ? 'boards' : what);
    return template({ name, part, options, selected, onSelect: (option) => select(what, option) });
  };
  const runOptions = runs.map((one) => ({ id: one.id, label: runLabel(one, run?.id, context) }));
  const pickers = [
    picker('id', 'boards', boards, id),
    picker('cohort', 'cohorts', cohorts, cohort),
    picker('run', 'runs', runOptions, run?.id),
  ];
  return pickers.every((one) => one === nothing) ? nothing : html`<div class="pickers">${pickers}</div>`;
};
