import { html, nothing } from 'lit';
import type { BoardRun, Leaderboard } from '../../contract/leaderboards.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { BoardContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

const rankMethods = { standard: 'standard', dense: 'dense', ordinal: 'ordinal' } as const;
const isRankMethod = (name: string | undefined): name is keyof typeof rankMethods =>
  name !== undefined && Object.hasOwn(rankMethods, name);

/** From when or until when points count: a date, never a countdown. */
const runPeriod = (run: BoardRun | undefined, { words }: BoardContext): Renderable => {
  const { status, startsOn, endsOn } = run ?? {};
  const note = (key: 'from' | 'until' | 'over', day: string | undefined): Renderable =>
    day === undefined ? nothing : html`<p>${words.text(key, { date: formatDay(day, words) })}</p>`;
  if (status === 'scheduled') return note('from', startsOn);
  return note(status === 'finished' ? 'over' : 'until', endsOn);
};

/** How others see the viewer, with the button that changes it, or whom to ask for a role that may not. */
const visibilityNote = (
  { viewer }: Leaderboard,
  { words }: BoardContext,
  onChange: () => void,
): Renderable => {
  const { visibility, options = [], may = [] } = viewer ?? {};
  if (visibility === undefined) return nothing;
  const name = options.find((option) => option.visibility === visibility)?.displayName;
  const seenAs = name === undefined ? nothing : words.rich('seenAs', { name: localText(name) });
  const note = visibility === 'hidden' ? words.text('unseen') : seenAs;
  const permission = may.find(({ action }) => action === 'setVisibility');
  if (permission?.allowed === false) {
    const { reason, ask } = permission;
    const reasonText = reason === undefined ? nothing : localText(reason);
    const askText = ask ? words.rich('ask', { name: html`<bdi>${ask.name}</bdi>` }) : nothing;
    const dot =
      reasonText === nothing || askText === nothing ? nothing : html`<span aria-hidden="true"> · </span>`;
    return html`<div part="visibility-note">
      <p>${note}</p>
      <p>${reasonText}${dot} ${askText}</p>
    </div>`;
  }
  return html`<p part="visibility-note">
    ${note}
    ${
      options.length < 2
        ? nothing
        : html`<span aria-hidden="true">·</span>
            <button class="text-btn n12" id="visibility-button" part="button button-text" @click=${onChange}>
              ${words.text('changeSeen')}
            </button>`
    }
  </p>`;
};

/** How ranks are counted, until when points count, and how others see the viewer; `onChange` opens the choice of that. */
export const boardFooter = (board: Leaderboard, context: BoardContext, onChange: () => void): Renderable => {
  const { rankMethod, run } = board;
  const method = isRankMethod(rankMethod)
    ? html`<p>${context.words.text(rankMethods[rankMethod])}</p>`
    : nothing;
  const period = runPeriod(run, context);
  const visibility = visibilityNote(board, context, onChange);
  if ([method, period, visibility].every((part) => part === nothing)) return nothing;
  return html`<footer class="n12 quiet">
    <div>${method}${period}</div>
    ${visibility}
  </footer>`;
};
