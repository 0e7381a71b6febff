import { amount, count, date, ordinal } from './format.js';

const change = (delta) => (delta ? `${delta > 0 ? '↑' : '↓'} ${Math.abs(delta)}` : '–');

const row = ({ delta, displayName, id, isViewer = false, note = '', rank, tied, value }, most) => ({
  id,
  rank: tied ? `=${count(rank)}` : count(rank),
  change: change(delta),
  name: displayName,
  note,
  you: isViewer ? 'You' : '',
  value: amount(value),
  share: (100 * value.amount) / most,
});

const withGap = (rows) =>
  rows.flatMap((one, at) => {
    const between = at > 0 ? one.place - rows[at - 1].place - 1 : 0;
    return between > 0 ? [{ gap: `${count(between)} companies between` }, one] : [one];
  });

/** What a leaderboard shows. */
export const boardContent = ({ metric, prizes, rows, run, runs, title, total, viewer }) => {
  const most = Math.max(...rows.map(({ value }) => value.amount));
  const [prize] = prizes;
  return {
    title,
    place: `${ordinal(viewer.rank)} of ${count(total)}`,
    ahead: `${amount(viewer.ahead.value)} to ${ordinal(viewer.ahead.rank)}`,
    periods: runs.map(({ id, label }) => ({ id, label, now: id === run.id })),
    columns: ['Rank', 'Change', 'Company', metric],
    rows: withGap(rows).map((one) => (one.gap ? one : row(one, most))),
    prize: `Ranks ${prize.from} to ${prize.to}: ${prize.text}`,
    notes: [
      'Equal values share a rank; the next rank counts all before it.',
      `Counts until ${date(run.endsOn, 'day')}`,
    ],
    visibility: `Others see you as ${viewer.options.find((one) => one.visibility === viewer.visibility).displayName}`,
  };
};
