import type { BoardRow, BoardRun, Leaderboard } from '../../contract/index.ts';
import type { MockRequest, ScenarioContext } from '../scenario.ts';

/** One participant: its name, its value, the place of the run before, a city if one is known. */
export type BoardStoreEntry = readonly [name: string, value: number, before?: number, city?: string];

/** A board in which everybody stands; what a page shows of it is cut out of it as a backend would. */
export interface BoardStore {
  /** "learning" unless said. */
  readonly id?: string;
  readonly title: string;
  readonly metric: string;
  readonly entries: readonly BoardStoreEntry[];
  /** Place of the viewer, from 1; absent: not ranked. */
  readonly viewer?: number;
  readonly scope?: 'person' | 'company' | 'team';
  readonly method?: 'standard' | 'dense' | 'ordinal';
  /** How many ranks stand above the gap. */
  readonly headCount?: number;
  /** How others see the viewer before anything was chosen. */
  readonly visibility?: string;
  /** What may be chosen; none where the vendor decides. */
  readonly options?: readonly string[];
  /** Id and label of groups; a row is in every second. */
  readonly cohorts?: readonly (readonly [id: string, label: string])[];
  /** With fewer participants nobody is shown. */
  readonly minimumShown?: number;
}

/** What one question is about. */
interface BoardView {
  readonly field: BoardStore;
  readonly setting: ScenarioContext;
  readonly visibility: string;
}

const rankOf = ({ entries, method = 'standard' }: BoardStore, at: number): number => {
  const value = entries[at]?.[1] ?? 0;
  if (method === 'ordinal') return at + 1;
  const above = entries.slice(0, at).filter(([, other]) => other > value);
  return (method === 'dense' ? new Set(above.map(([, other]) => other)).size : above.length) + 1;
};

const viewerDisplayName = ({ say }: ScenarioContext, visibility: string): string | undefined =>
  ({
    name: 'Marta Ruiz',
    company: 'Tekin Lojistik',
    alias: say('Silver Fir', 'Abeto Plateado', 'Gümüş Köknar'),
  })[visibility];

const rowOf = ({ field, setting, visibility }: BoardView, at: number): BoardRow => {
  const { entries, viewer, method } = field;
  const [name = '', value = 0, before, city] = entries[at] ?? [];
  const isViewer = at + 1 === viewer;
  const tied = method !== 'ordinal' && (entries[at - 1]?.[1] === value || entries[at + 1]?.[1] === value);
  return {
    id: `p${at + 1}`,
    rank: rankOf(field, at),
    place: at + 1,
    displayName: isViewer ? (viewerDisplayName(setting, visibility) ?? name) : name,
    value: { amount: value },
    ...(tied && { tied }),
    ...(isViewer && { isViewer }),
    ...(before !== undefined && { delta: before - (at + 1) }),
    ...(city !== undefined && { note: city }),
  };
};

/** The next better value, and its rank. */
const aheadOf = (
  field: BoardStore,
  at: number,
  { say }: ScenarioContext,
): NonNullable<Leaderboard['viewer']>['ahead'] => {
  const value = field.entries[at]?.[1] ?? 0;
  const better = field.entries.slice(0, at).findLastIndex(([, other]) => other > value);
  if (better < 0) return undefined;
  const amount = (field.entries[better]?.[1] ?? 0) - value;
  const unit = amount === 1 ? say('point', 'punto', 'puan') : say('points', 'puntos', 'puan');
  return { rank: rankOf(field, better), value: { amount, unit } };
};

const pageSize = 20;

const nextPage = (look: BoardView, from: number): Partial<Leaderboard> & Pick<Leaderboard, 'rows'> => {
  const total = look.field.entries.length;
  const end = Math.min(total, from + pageSize);
  const rows = Array.from({ length: Math.max(0, end - from) }, (_, at) => rowOf(look, from + at));
  return { rows, ...(end < total && { nextCursor: String(end) }) };
};

const firstPage = (look: BoardView, first: number): ReturnType<typeof nextPage> => {
  const { entries, viewer } = look.field;
  const total = entries.length;
  const own = viewer === undefined ? [] : [-3, -2, -1, 0, 1].map((offset) => viewer + offset);
  const shown = [...Array.from({ length: Math.min(first, total) }, (_, at) => at), ...own]
    .filter((at, index, all) => at >= 0 && at < total && all.indexOf(at) === index)
    .sort((a, b) => a - b);
  return {
    rows: shown.map((at) => rowOf(look, at)),
    ...(first < total && { nextCursor: String(first) }),
  };
};

const viewerOf = ({ field, setting, visibility }: BoardView, ranked: boolean): Leaderboard['viewer'] => {
  const { entries, viewer, options = ['company', 'name', 'alias', 'hidden'] } = field;
  const at = (viewer ?? 0) - 1;
  const ahead = ranked && at >= 0 ? aheadOf(field, at, setting) : undefined;
  return {
    membership: { status: 'active' },
    visibility,
    options: options.map((one) => {
      const displayName = viewerDisplayName(setting, one);
      return { visibility: one, ...(displayName !== undefined && { displayName }) };
    }),
    ...(at >= 0 && { value: { amount: entries[at]?.[1] ?? 0 } }),
    ...(at >= 0 && ranked && { rank: rankOf(field, at) }),
    ...(ahead && { ahead }),
  };
};

const previousViewerPlace = 430;

/** The run before, in which fewer took part and the viewer stood elsewhere. */
const previousRun = (field: BoardStore): BoardStore => {
  const { viewer, entries } = field;
  const own = viewer === undefined ? undefined : entries[viewer - 1];
  const others = entries.filter((one) => one !== own).slice(0, Math.max(1, entries.length - 139));
  const place = Math.min(previousViewerPlace, others.length + 1);
  const value = (others[place - 1] ?? others.at(-1))?.[1] ?? 0;
  if (!own) return { ...field, entries: others };
  return {
    ...field,
    viewer: place,
    entries: [...others.slice(0, place - 1), [own[0], value], ...others.slice(place - 1)],
  };
};

const runsOf = (field: BoardStore, { day }: ScenarioContext): [BoardRun, BoardRun] => {
  const before = previousRun(field);
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

const prizesOf = ({ say }: ScenarioContext): Leaderboard['prizes'] => [
  {
    from: 1,
    to: 10,
    text: say('join the Oslo visit', 'van a la visita de Oslo', 'Oslo ziyaretine katılır'),
  },
];

const filterByCohort = (field: BoardStore, wanted: string | undefined): BoardStore => {
  const at = (field.cohorts ?? []).findIndex(([id]) => id === wanted);
  if (at < 1) return field;
  const own = field.viewer === undefined ? undefined : field.entries[field.viewer - 1];
  const entries = field.entries.filter((one, index) => index % 2 === at % 2 || one === own);
  return { ...field, entries, ...(own && { viewer: entries.indexOf(own) + 1 }) };
};

/** An answer of `GET /leaderboards/{id}`. */
export const readBoard = (
  whole: BoardStore,
  setting: ScenarioContext,
  { params, memory }: MockRequest,
): Leaderboard => {
  const { run, cohort, cursor, limit } = params;
  const chosen = filterByCohort(whole, cohort);
  const field = run === 'q3' ? previousRun(chosen) : chosen;
  const look: BoardView = { field, setting, visibility: memory.visibility ?? field.visibility ?? 'company' };
  const { cohorts, entries, minimumShown = 0, headCount = 3, scope = 'company', method = 'standard' } = field;
  const isShown = entries.length >= minimumShown;
  const base = {
    id: field.id ?? 'learning',
    title: field.title,
    metric: field.metric,
    scope,
    rankMethod: method,
    asOf: setting.asOf,
    ...(isShown && { total: entries.length }),
    ...(cohorts && {
      cohort: cohorts.some(([one]) => one === cohort) ? cohort : cohorts[0]?.[0],
      cohorts: cohorts.map(([one, label]) => ({ id: one, label })),
    }),
  };
  if (cursor !== undefined) return { ...base, ...nextPage(look, Number(cursor) || 0) };
  const runs = runsOf(chosen, setting);
  return {
    ...base,
    run: runs[run === 'q3' ? 1 : 0],
    runs,
    prizes: prizesOf(setting),
    ...(isShown ? firstPage(look, Number(limit) > 0 ? Number(limit) : headCount) : { rows: [] }),
    viewer: viewerOf(look, isShown),
  };
};
