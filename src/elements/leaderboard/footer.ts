import { html, nothing } from 'lit';
import type { BoardRun, Leaderboard } from '../../contract/leaderboards.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { formatInteger } from '../internal/i18n/numbers.ts';
import type { BoardContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

const rankMethods = { standard: 'standard', dense: 'dense', ordinal: 'ordinal' } as const;
const isRankMethod = (name: string | undefined): name is keyof typeof rankMethods =>
  name !== undefined && Object.hasOwn(rankMethods, name);

/** Until when it counts: a day, never a clock that runs. */
const runPeriod = (run: BoardRun | undefined, { words }: BoardContext): Renderable => {
  const { status, startsOn, endsOn } = run ?? {};
  const said = (key: 'from' | 'until' | 'over', day: string | undefined): Renderable =>
    day === undefined ? nothing : html`<p>${words.text(key, { date: formatDay(day, words.locale) })}</p>`;
  if (status === 'scheduled') return said('from', startsOn);
  return said(status === 'finished' ? 'over' : 'until', endsOn);
};

/** What ranks bring, as the backend states it. */
export const prizeList = ({ prizes: all = [] }: Leaderboard, { words }: BoardContext): Renderable => {
  if (all.length === 0) return nothing;
  const whom = (from: number | undefined, to: number | undefined): string => {
    if (from === undefined) return '';
    const first = formatInteger(from, words.locale);
    if (to === undefined || to === from) return `${words.text('first', { from: first })}: `;
    return `${words.text('ranks', { from: first, to: formatInteger(to, words.locale) })}: `;
  };
  return html`<ul class="n12 quiet" part="prizes" aria-label=${words.text('prizes')}>
    ${all.map(({ text, from, to }) => html`<li>${whom(from, to)}${localText(text)}</li>`)}
  </ul>`;
};

const visibilityNote = ({ viewer }: Leaderboard, { words }: BoardContext, change: () => void): Renderable => {
  const { visibility, options = [], may = [] } = viewer ?? {};
  if (visibility === undefined) return nothing;
  const name = options.find((option) => option.visibility === visibility)?.displayName;
  // Whoever is not told as what others see them is not told that nobody does.
  const as = name === undefined ? nothing : words.rich('seenAs', { name: localText(name) });
  const said = visibility === 'hidden' ? words.text('unseen') : as;
  const permission = may.find(({ action }) => action === 'setVisibility');
  if (permission?.allowed === false) {
    const { reason, ask } = permission;
    const why = reason === undefined ? nothing : localText(reason);
    const whom = ask ? words.rich('ask', { name: html`<bdi>${ask.name}</bdi>` }) : nothing;
    const dot = why === nothing || whom === nothing ? nothing : html`<span aria-hidden="true"> · </span>`;
    return html`<div part="visibility-note">
      <p>${said}</p>
      <p>${why}${dot} ${whom}</p>
    </div>`;
  }
  return html`<p part="visibility-note">
    ${said}
    ${
      options.length < 2
        ? nothing
        : html`<span aria-hidden="true">·</span>
            <button class="text-btn n12" id="seen" part="button button-text" @click=${change}>
              ${words.text('changeSeen')}
            </button>`
    }
  </p>`;
};

/** How ranks are counted, until when, and how others see the viewer. */
export const boardFooter = (board: Leaderboard, setting: BoardContext, change: () => void): Renderable => {
  const { rankMethod, run } = board;
  const method = isRankMethod(rankMethod)
    ? html`<p>${setting.words.text(rankMethods[rankMethod])}</p>`
    : nothing;
  const parts = [method, runPeriod(run, setting), visibilityNote(board, setting, change)];
  if (parts.every((part) => part === nothing)) return nothing;
  const [how, until, whom] = parts;
  return html`<footer class="n12 quiet">
    <div>${how}${until}</div>
    ${whom}
  </footer>`;
};
