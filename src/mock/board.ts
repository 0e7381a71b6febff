import type { BoardRow, Leaderboard } from '../contract/index.ts';
import { Memory } from './memory.ts';
import { Refusal, type Asked, type Reply, type Scenario, type Setting } from './scenario.ts';

/** One participant: its name, its value, the place of the run before, a city if one is known. */
export type Entry = readonly [name: string, value: number, before?: number, city?: string];

/** A board in which everybody stands; what a page shows of it is cut out of it as a backend would. */
export interface Field {
  readonly title: string;
  readonly metric: string;
  readonly entries: readonly Entry[];
  /** Place of the viewer, from 1; absent: not ranked. */
  readonly viewer?: number;
  readonly scope?: 'person' | 'company' | 'team';
  readonly method?: 'standard' | 'dense' | 'ordinal';
  /** How many ranks stand above the gap. */
  readonly top?: number;
}

const missing = new Refusal({ status: 404, code: 'not_found', title: 'Not found' });

const rankOf = ({ entries, method = 'standard' }: Field, at: number): number => {
  const value = entries[at]?.[1] ?? 0;
  if (method === 'ordinal') return at + 1;
  const above = entries.slice(0, at).filter(([, other]) => other > value);
  return (method === 'dense' ? new Set(above.map(([, other]) => other)).size : above.length) + 1;
};

const seenAs = ({ say }: Setting, visibility: string): string | undefined =>
  ({
    name: 'Marta Ruiz',
    company: 'Tekin Lojistik',
    alias: say('Silver Fir', 'Abeto Plateado', 'Gümüş Köknar'),
  })[visibility];

const rowOf = (field: Field, at: number, setting: Setting, visibility: string): BoardRow => {
  const { entries, viewer, method } = field;
  const [name = '', value = 0, before, city] = entries[at] ?? [];
  const isViewer = at + 1 === viewer;
  const tied = method !== 'ordinal' && (entries[at - 1]?.[1] === value || entries[at + 1]?.[1] === value);
  return {
    id: `p${at + 1}`,
    rank: rankOf(field, at),
    place: at + 1,
    displayName: isViewer ? (seenAs(setting, visibility) ?? name) : name,
    value: { amount: value },
    ...(tied && { tied }),
    ...(isViewer && { isViewer }),
    ...(before !== undefined && { delta: before - (at + 1) }),
    ...(city !== undefined && { note: city }),
  };
};

/** The next better value, and its rank. */
const aheadOf = (field: Field, at: number, { say }: Setting): NonNullable<Leaderboard['viewer']>['ahead'] => {
  const value = field.entries[at]?.[1] ?? 0;
  const better = field.entries.slice(0, at).findLastIndex(([, other]) => other > value);
  if (better < 0) return undefined;
  const amount = (field.entries[better]?.[1] ?? 0) - value;
  const unit = amount === 1 ? say('point', 'punto', 'puan') : say('points', 'puntos', 'puan');
  return { rank: rankOf(field, better), value: { amount, unit } };
};

const step = 20;

const read = (field: Field, setting: Setting, { params, memory }: Asked): Reply<Leaderboard> => {
  const { say } = setting;
  const { entries, viewer, top = 3, scope = 'company', method = 'standard' } = field;
  const visibility = memory.visibility ?? 'company';
  const id = params['id'];
  if (id !== undefined && id !== 'default' && id !== 'learning') return missing;
  const row = (at: number): BoardRow => rowOf(field, at, setting, visibility);
  const total = entries.length;
  const from = Number(params['cursor'] ?? Number.NaN);
  const next = (end: number): { nextCursor?: string } => (end < total ? { nextCursor: String(end) } : {});
  const base = {
    id: 'learning',
    title: field.title,
    metric: field.metric,
    scope,
    rankMethod: method,
    total,
    asOf: setting.asOf,
  };
  if (!Number.isNaN(from)) {
    const end = Math.min(total, from + step);
    return { ...base, rows: Array.from({ length: end - from }, (_, at) => row(from + at)), ...next(end) };
  }
  const first = Number(params['limit'] ?? top);
  const own = viewer === undefined ? [] : [-3, -2, -1, 0, 1].map((offset) => viewer + offset);
  const shown = [...Array.from({ length: Math.min(first, total) }, (_, at) => at), ...own]
    .filter((at, index, all) => at >= 0 && at < total && all.indexOf(at) === index)
    .sort((a, b) => a - b);
  const past = params['run'] === 'q3';
  const label = (quarter: number): string => `Q${quarter} 2026`;
  const runs = [
    { id: 'q4', label: label(4), endsOn: setting.day('2026-12-31'), status: 'active' },
    {
      id: 'q3',
      label: label(3),
      endsOn: setting.day('2026-09-30'),
      status: 'finished',
      rank: 430,
      total: 1102,
    },
  ];
  const ahead = viewer === undefined ? undefined : aheadOf(field, viewer - 1, setting);
  return {
    ...base,
    run: runs[past ? 1 : 0],
    runs,
    rows: shown.map(row),
    ...next(Math.min(first, total)),
    prizes: [
      {
        from: 1,
        to: 10,
        text: say('join the Oslo visit', 'van a la visita de Oslo', 'Oslo ziyaretine katılır'),
      },
    ],
    viewer: {
      membership: { status: 'active' },
      visibility,
      options: ['company', 'name', 'alias', 'hidden'].map((one) => {
        const displayName = seenAs(setting, one);
        return { visibility: one, ...(displayName !== undefined && { displayName }) };
      }),
      ...(viewer !== undefined && {
        rank: rankOf(field, viewer - 1),
        value: { amount: entries[viewer - 1]?.[1] ?? 0 },
      }),
      ...(ahead && { ahead }),
    },
  };
};

/** The routes of one board. */
export const ranking = (
  open: (setting: Setting) => Field,
): Pick<Scenario, 'leaderboard' | 'leaderboards' | 'setVisibility'> => {
  const fresh = (): Asked => ({ params: {}, body: undefined, key: '', memory: new Memory() });
  return {
    leaderboard: (setting, asked = fresh()) => read(open(setting), setting, asked),
    leaderboards: (setting) => {
      const { title, scope = 'company', entries } = open(setting);
      return { asOf: setting.asOf, items: [{ id: 'learning', title, scope, total: entries.length }] };
    },
    setVisibility: (_, { body, memory } = fresh()) => {
      const wanted =
        typeof body === 'object' && body && 'visibility' in body ? String(body.visibility) : 'company';
      memory.visibility = wanted;
      return { visibility: wanted };
    },
  };
};
