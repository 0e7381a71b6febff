import { html, nothing } from 'lit';
import type { BoardRun, Leaderboard } from '../../contract/leaderboards.ts';
import type { LocalText } from '../../contract/core/scalars.ts';
import { icon } from '../internal/ui/icons.ts';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import { formatInteger } from '../internal/i18n/numbers.ts';
import { formatOrdinal } from '../internal/i18n/ordinal.ts';
import type { BoardContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/** What can be chosen. */
export interface BoardPickerOption {
  readonly id: string;
  readonly label: LocalText;
}

/** One thing out of several, under a name that is not written. */
interface BoardPicker {
  readonly name: string;
  readonly part: string;
  readonly options: readonly BoardPickerOption[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

const dropdown = ({ name, part, options, selected, onSelect }: BoardPicker): Renderable =>
  html`<label class="chooser" part=${part}>
    <span class="vh">${name}</span>${icon('more')}<select
      class="btn"
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLSelectElement) onSelect(currentTarget.value);
      }}
    >
      ${options.map(({ id, label }) => html`<option value=${id} .selected=${id === selected}>${plainText(label)}</option>`)}
    </select>
  </label>`;

const segmentedControl = ({ name, part, options, selected, onSelect: choose }: BoardPicker): Renderable =>
  html`<div class="segments" part=${part} role="group" aria-label=${name}>
    ${options.map(
      ({ id, label }) =>
        html`<button aria-pressed=${id === selected} @click=${() => choose(id)}>${localText(label)}</button>`,
    )}
  </div>`;

/** A run of the past says how it ended for the viewer. */
const runLabel = (run: BoardRun, shown: string | undefined, { words }: BoardContext): LocalText => {
  const { id, label, rank, total } = run;
  if (id === shown || rank === undefined || total === undefined) return label;
  const place = { rank: formatOrdinal(rank, words), total: formatInteger(total, words.locale) };
  return words.text('history', { run: plainText(label), ...place });
};

/** Which board, group and run is shown, where there are several: few boards side by side, all else in a native list. */
export const boardPickers = (
  { id, runs = [], run, cohorts = [], cohort }: Leaderboard,
  boards: readonly BoardPickerOption[],
  setting: BoardContext,
  choose: (what: 'id' | 'run' | 'cohort', id: string) => void,
): Renderable => {
  const { words } = setting;
  const all: readonly [draw: typeof dropdown, chooser: BoardPicker][] = [
    [
      boards.length > 3 ? dropdown : segmentedControl,
      {
        name: words.text('boards'),
        part: 'boards',
        options: boards,
        selected: id,
        onSelect: (one) => choose('id', one),
      },
    ],
    [
      dropdown,
      {
        name: words.text('cohort'),
        part: 'cohorts',
        options: cohorts,
        selected: cohort,
        onSelect: (one) => choose('cohort', one),
      },
    ],
    [
      dropdown,
      {
        name: words.text('run'),
        part: 'runs',
        options: runs.map((one) => ({ id: one.id, label: runLabel(one, run?.id, setting) })),
        selected: run?.id,
        onSelect: (one) => choose('run', one),
      },
    ],
  ];
  const some = all.filter(([, { options }]) => options.length > 1);
  return some.length === 0
    ? nothing
    : html`<div class="choosers">${some.map(([draw, chooser]) => draw(chooser))}</div>`;
};
