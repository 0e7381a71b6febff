import type { BoardRow, BoardRun, Leaderboard } from '../../contract/index.ts';
import type { MockRequest, ScenarioContext } from '../scenario.ts';
import type { BoardStore } from '../stores.ts';

/** A board as one request sees it: its run and cohort chosen, in one language. */
interface BoardView {
  readonly store: BoardStore;
  readonly context: ScenarioContext;
  readonly visibility: string;
}

const isBetter = ({ better }: BoardStore, a: number, b: number): boolean =>
  better === 'lower' ? a < b : a > b;

const valueOf = ({ scale }: BoardStore, amount: number) => ({
  amount,
  ...(scale !== undefined && { scale }),
});

const rankOf = (store: BoardStore, at: number): number => {
  const { entries, method = 'standard' } = store;
  const value = entries[at]?.[1] ?? 0;
  if (method === 'ordinal') return at + 1;
  const above = entries.slice(0, at).filter(([, other]) => isBetter(store, other, value));
  return (method === 'dense' ? new Set(above.map(([, other]) => other)).size : above.length) + 1;
};

const viewerDisplayName = ({ localize }: ScenarioContext, visibility: string): string | undefined =>
  ({
    name: 'Marta Ruiz',
    company: 'Tekin Lojistik',
    alias: localize('Silver Fir', 'Abeto Plateado', 'Gümüş Köknar'),
  })[visibility];

const rowOf = ({ store, context, visibility }: BoardView, at: number): BoardRow => {
  const { entries, viewer, method } = store;
  const [name = '', value = 0, before, city, secondary] = entries[at] ?? [];
  const isViewer = at + 1 === viewer;
  const tied = method !== 'ordinal' && (entries[at - 1]?.[1] === value || entries[at + 1]?.[1] === value);
  return {
    id: `p${at + 1}`,
    rank: rankOf(store, at),
    place: at + 1,
    displayName: isViewer ? (viewerDisplayName(context, visibility) ?? name) : name,
    value: valueOf(store, value),
    ...(secondary !== undefined && { secondary: { amount: secondary } }),
    ...(tied && { tied }),
    ...(isViewer && { isViewer }),
    ...(before !== undefined && { delta: before - (at + 1) }),
    ...(city !== undefined && { note: city }),
  };
};

/** The points that are missing to the next better value, and its rank. */
const aheadOf = (
  store: BoardStore,
  at: number,
  { localize }: ScenarioContext,
): NonNullable<Leaderboard['viewer']>['ahead'] => {
  const value = store.entries[at]?.[1] ?? 0;
  const better = store.entries.slice(0, at).findLastIndex(([, other]) => isBetter(store, other, value));
  if (better < 0) return undefined;
  const amount = Math.abs((store.entries[better]?.[1] ?? 0) - value);
  const points = amount === 1 ? localize('point', 'punto', 'puan') : localize('points', 'puntos', 'puan');
  return { rank: rankOf(store, better), value: { ...valueOf(store, amount), unit: store.unit ?? points } };
};

const pageSize = 20;

const nextPage = (view: BoardView, from: number): Partial<Leaderboard> & Pick<Leaderboard, 'rows'> => {
  const total = view.store.entries.length;
  const end = Math.min(total, from + pageSize);
  const rows = Array.from({ length: Math.max(0, end - from) }, (_, at) => rowOf(view, from + at));
  return { rows, ...(end < total && { nextCursor: String(end) }) };
};

const firstPage = (view: BoardView, first: number): ReturnType<typeof nextPage> => {
  const { entries, viewer } = view.store;
  const total = entries.length;
  const own = viewer === undefined ? [] : [-3, -2, -1, 0, 1].map((offset) => viewer + offset);
  const shown = [...Array.from({ length: Math.min(first, total) }, (_, at) => at), ...own]
    .filter((at, index, all) => at >= 0 && at < total && all.indexOf(at) === index)
    .sort((a, b) => a - b);
  return {
    rows: shown.map((at) => rowOf(view, at)),
    ...(first < total && { nextCursor: String(first) }),
  };
};

const viewerOf = ({ store, context, visibility }: BoardView, ranked: boolean): Leaderboard['viewer'] => {
  const { entries, viewer, options = ['company', 'name', 'alias', 'hidden'] } = store;
  const at = (viewer ?? 0) - 1;
  const ahead = ranked && at >= 0 ? aheadOf(store, at, context) : undefined;
  return {
    membership: { status: 'active' },
    visibility,
    options: options.map((one) => {
      const displayName = viewerDisplayName(context, one);
      return { visibility: one, ...(displayName !== undefined && { displayName }) };
    }),
    ...(at >= 0 && { value: valueOf(store, entries[at]?.[1] ?? 0) }),
    ...(at >= 0 && ranked && { rank: rankOf(store, at) }),
    ...(ahead && { ahead }),
  };
};

const previousViewerPlace = 430;

/** The previous run: 139 participants fewer, and the viewer at place 430. */
const previousRun = (store: BoardStore): BoardStore => {
  const { viewer, entries } = store;
  const own = viewer === undefined ? undefined : entries[viewer - 1];
  const others = entries.filter((one) => one !== own).slice(0, Math.max(1, entries.length - 139));
  const place = Math.min(previousViewerPlace, others.length + 1);
  const value = (others[place - 1] ?? others.at(-1))?.[1] ?? 0;
  if (!own) return { ...store, entries: others };
  return {
    ...store,
    viewer: place,
    entries: [...others.slice(0, place - 1), [own[0], value], ...others.slice(place - 1)],
  };
};

const runsOf = (store: BoardStore, { day }: ScenarioContext): [BoardRun, BoardRun] => {
  const before = previousRun(store);
  return [
    { id: 'q4', label: 'Q4 2026', endsOn: day('2026-12-31'), status: 'active' },
    {
      id: 'q3',
      label: 'Q3 2026',
      endsOn: day('2026-09-30'),
      status: 'finished',
      total: before.entries.length,
      ...(before.viewer !== undefined && { rank: rankOf(before, before.viewer - 1) }),
    },
  ];
};

const prizesOf = ({ localize }: ScenarioContext): Leaderboard['prizes'] => [
  {
    from: 1,
    to: 10,
    text: localize('join the Oslo visit', 'van a la visita de Oslo', 'Oslo ziyaretine katılır'),
  },
];

const filterByCohort = (store: BoardStore, cohort: string | undefined): BoardStore => {
  const at = (store.cohorts ?? []).findIndex(([id]) => id === cohort);
  if (at < 1) return store;
  const own = store.viewer === undefined ? undefined : store.entries[store.viewer - 1];
  const entries = store.entries.filter((one, index) => index % 2 === at % 2 || one === own);
  return { ...store, entries, ...(own && { viewer: entries.indexOf(own) + 1 }) };
};

/** The reply to `GET /leaderboards/{id}`. Cursors are the number of rows before the page. */
export const readBoard = (
  whole: BoardStore,
  context: ScenarioContext,
  { params, memory }: MockRequest,
): Leaderboard => {
  const { run, cohort, cursor, limit } = params;
  const chosen = filterByCohort(whole, cohort);
  const store = run === 'q3' ? previousRun(chosen) : chosen;
  const view: BoardView = { store, context, visibility: memory.visibility ?? store.visibility ?? 'company' };
  const { cohorts, entries, minimumShown = 0, headCount = 3, scope = 'company', method = 'standard' } = store;
  const isShown = entries.length >= minimumShown;
  const base = {
    id: store.id ?? 'learning',
    title: store.title,
    metric: store.metric,
    ...(store.better && { better: store.better }),
    ...(store.secondaryMetric !== undefined && { secondaryMetric: store.secondaryMetric }),
    scope,
    rankMethod: method,
    asOf: context.asOf,
    ...(isShown && { total: entries.length }),
    ...(cohorts && {
      cohort: cohorts.some(([one]) => one === cohort) ? cohort : cohorts[0]?.[0],
      cohorts: cohorts.map(([one, label]) => ({ id: one, label })),
    }),
  };
  if (cursor !== undefined) return { ...base, ...nextPage(view, Number(cursor) || 0) };
  const runs = runsOf(chosen, context);
  return {
    ...base,
    run: runs[run === 'q3' ? 1 : 0],
    runs,
    prizes: prizesOf(context),
    ...(isShown ? firstPage(view, Number(limit) > 0 ? Number(limit) : headCount) : { rows: [] }),
    viewer: viewerOf(view, isShown),
  };
};
