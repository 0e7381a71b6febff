import { html, nothing, type TemplateResult } from 'lit';
import type { Leaderboard } from '../../contract/leaderboard.ts';
import type { LocalText } from '../../contract/text.ts';
import { plainText } from '../shared/local-text.ts';
import type { Drawn, Setting } from './setting.ts';

interface Choice {
  readonly id: string;
  readonly label: LocalText;
}

const select = (
  name: string,
  part: string,
  choices: readonly Choice[],
  chosen: string | undefined,
  choose: (id: string) => void,
): Drawn => {
  if (choices.length < 2) return nothing;
  return html`<label class="chooser" part=${part}>
    <span class="vh">${name}</span>
    <select
      class="btn"
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) choose(target.value);
      }}
    >
      ${choices.map(({ id, label }) => html`<option value=${id} ?selected=${id === chosen}>${plainText(label)}</option>`)}
    </select>
  </label>`;
};

/** Which run and which group is shown, where there are several. */
export const choosers = (
  { runs = [], run, cohorts = [], cohort }: Leaderboard,
  { words }: Setting,
  choose: (what: 'run' | 'cohort', id: string) => void,
): TemplateResult =>
  html`<div class="choosers">
    ${select(words.text('cohort'), 'cohorts', cohorts, cohort, (id) => choose('cohort', id))}
    ${select(words.text('run'), 'runs', runs, run?.id, (id) => choose('run', id))}
  </div>`;
