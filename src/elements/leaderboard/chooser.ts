import { html, nothing } from 'lit';
import type { BoardRun, Leaderboard } from '../../contract/leaderboard.ts';
import type { LocalText } from '../../contract/text.ts';
import { icon } from '../shared/icon.ts';
import { localText, plainText } from '../shared/local-text.ts';
import { formatInteger } from '../shared/number.ts';
import { ordinal } from './ordinal.ts';
import type { Drawn, Setting } from './setting.ts';

/** What can be chosen. */
export interface Choice {
  readonly id: string;
  readonly label: LocalText;
}

/** One thing out of several, under a name that is not written. */
interface Chooser {
  readonly name: string;
  readonly part: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

const list = ({ name, part, choices, chosen, choose }: Chooser): Drawn =>
  html`<label class="chooser" part=${part}>
    <span class="vh">${name}</span>${icon('more')}<select
      class="btn"
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLSelectElement) choose(currentTarget.value);
      }}
    >
      ${choices.map(({ id, label }) => html`<option value=${id} .selected=${id === chosen}>${plainText(label)}</option>`)}
    </select>
  </label>`;

const segments = ({ name, part, choices, chosen, choose }: Chooser): Drawn =>
  html`<div class="segments" part=${part} role="group" aria-label=${name}>
    ${choices.map(
      ({ id, label }) =>
        html`<button aria-pressed=${id === chosen} @click=${() => choose(id)}>${localText(label)}</button>`,
    )}
  </div>`;

/** A run of the past says how it ended for the viewer. */
const told = (run: BoardRun, shown: string | undefined, { words }: Setting): LocalText => {
  const { id, label, rank, total } = run;
  if (id === shown || rank === undefined || total === undefined) return label;
  const place = { rank: ordinal(rank, words), total: formatInteger(total, words.locale) };
  return words.text('history', { run: plainText(label), ...place });
};

/** Which board, group and run is shown, where there are several: few boards side by side, all else in a native list. */
export const choosers = (
  { id, runs = [], run, cohorts = [], cohort }: Leaderboard,
  boards: readonly Choice[],
  setting: Setting,
  choose: (what: 'id' | 'run' | 'cohort', id: string) => void,
): Drawn => {
  const { words } = setting;
  const all: readonly [draw: typeof list, chooser: Chooser][] = [
    [
      boards.length > 3 ? list : segments,
      {
        name: words.text('boards'),
        part: 'boards',
        choices: boards,
        chosen: id,
        choose: (one) => choose('id', one),
      },
    ],
    [
      list,
      {
        name: words.text('cohort'),
        part: 'cohorts',
        choices: cohorts,
        chosen: cohort,
        choose: (one) => choose('cohort', one),
      },
    ],
    [
      list,
      {
        name: words.text('run'),
        part: 'runs',
        choices: runs.map((one) => ({ id: one.id, label: told(one, run?.id, setting) })),
        chosen: run?.id,
        choose: (one) => choose('run', one),
      },
    ],
  ];
  const some = all.filter(([, { choices }]) => choices.length > 1);
  return some.length === 0
    ? nothing
    : html`<div class="choosers">${some.map(([draw, chooser]) => draw(chooser))}</div>`;
};
