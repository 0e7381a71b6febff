import { isObject } from '../../../client/json.ts';
import type { RouteId } from '../../../contract/routes.ts';
import { pageChecks } from '../checks/pages.ts';
import { contractReads, unknownName, type ContractRead } from '../contract-routes.ts';
import type { Examination } from '../examination.ts';
import { addressOf } from '../http/exchange.ts';
import type { ReadAnswer } from '../reading/read-answer.ts';
import { examineRead } from './ask-read.ts';
import { rowsOf } from './every-read.ts';

/** Further pages than these are not asked for: a long list is known by then. */
const mostPages = 12;

const idOf = (row: Readonly<Record<string, unknown>>): string =>
  typeof row['id'] === 'string' ? row['id'] : `${String(row['rank'])} ${JSON.stringify(row['displayName'])}`;

const cursorOf = ({ body }: Pick<ReadAnswer, 'body'>): string | undefined => {
  const cursor = isObject(body) ? body['nextCursor'] : undefined;
  return typeof cursor === 'string' && cursor !== '' ? cursor : undefined;
};

/** A board's first answer has the rows around the viewer too: each comes again, at its place, on the page that it belongs to. */
const comesAgain = (
  { id }: ContractRead,
  first: ReadAnswer,
  row: Readonly<Record<string, unknown>>,
): boolean =>
  id === 'leaderboard' &&
  row['place'] !== undefined &&
  rowsOf(first, 'rows').some((each) => idOf(each) === idOf(row) && each['place'] === row['place']);

/** The rows of all pages, and whether the last one was reached. */
interface WholeList {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly isWhole: boolean;
}

const followCursors = async (
  exam: Examination,
  route: ContractRead,
  first: ReadAnswer,
  key: string,
): Promise<WholeList> => {
  const address = addressOf(first.exchange);
  const rows = [...rowsOf(first, key)];
  const seen = new Set(rows.map(idOf));
  const cursors = new Set<string>();
  let [cursor, isWhole] = [cursorOf(first), true];
  for (let page = 1; cursor !== undefined; page += 1) {
    if (page > mostPages) return { rows, isWhole: false };
    cursors.add(cursor);
    const exchange = await exam.send(`${address}?cursor=${encodeURIComponent(cursor)}`);
    const place = { exchange, route: route.id };
    const status = exchange.answer?.status ?? 0;
    exam.check(pageChecks['next-fails'], status === 200, {
      ...place,
      expected: '200',
      received: String(status),
    });
    const next = status === 200 ? examineRead(exam, exchange, route) : undefined;
    if (!next) return { rows, isWhole: false };
    const more = rowsOf(next, key);
    const again = more.filter((row) => seen.has(idOf(row)) && !comesAgain(route, first, row));
    const isStuck = more.length > 0 && again.length === more.length;
    exam.check(pageChecks.stuck, !isStuck, { ...place, received: `the same ${more.length} rows` });
    if (isStuck) return { rows, isWhole: false };
    exam.check(pageChecks.repeated, again.length === 0, {
      ...place,
      path: `$.${key}`,
      received: again.slice(0, 3).map(idOf).join(', '),
    });
    cursor = cursorOf(next);
    exam.check(pageChecks['empty-page'], more.length > 0 || cursor === undefined, place);
    const isCircle = cursor !== undefined && cursors.has(cursor);
    exam.check(pageChecks.circle, !isCircle, { ...place, received: cursor });
    if (isCircle) return { rows, isWhole: false };
    for (const row of more) seen.add(idOf(row));
    rows.push(...more);
    isWhole = cursor === undefined;
  }
  return { rows, isWhole };
};

const examineCounts = (
  exam: Examination,
  { body, exchange, route }: ReadAnswer,
  { rows, isWhole }: WholeList,
): void => {
  if (!isObject(body) || route === 'leaderboard') return;
  const { total, kinds } = body;
  const count = new Set(rows.map(idOf)).size;
  if (typeof total === 'number' && total >= 0)
    exam.check(pageChecks.total, isWhole ? total === count : total >= count, {
      exchange,
      route,
      path: '$.total',
      expected: String(count),
      received: String(total),
    });
  if (!isWhole || !Array.isArray(kinds)) return;
  for (const [index, each] of kinds.entries()) {
    if (!isObject(each) || typeof each['count'] !== 'number') continue;
    const found = rows.filter(({ kind }) => kind === each['kind']).length;
    exam.check(pageChecks.kinds, found === each['count'], {
      exchange,
      route,
      path: `$.kinds[${index}].count`,
      expected: String(found),
      received: String(each['count']),
    });
  }
};

const timesOf: Partial<Record<RouteId, string>> = {
  claims: 'requestedAt',
  referrals: 'sentAt',
  redemptions: 'requestedAt',
  walletEntries: 'at',
};

/** Moments are compared as such, since their offsets may differ; a day and a moment by their days. */
const isLater = (time: string, other: string): boolean => {
  const length = time.includes('T') && other.includes('T') ? undefined : 10;
  return Date.parse(time.slice(0, length)) > Date.parse(other.slice(0, length));
};

const examineOrder = (exam: Examination, { exchange, route }: ReadAnswer, { rows }: WholeList): void => {
  const key = timesOf[route];
  if (key === undefined) return;
  const times = rows.flatMap((row) => (typeof row[key] === 'string' ? [String(row[key])] : []));
  const wrong = times.findIndex((time, index) => index > 0 && isLater(time, times[index - 1] ?? ''));
  exam.check(pageChecks.order, wrong < 0, {
    exchange,
    route,
    path: `$.items[].${key}`,
    received: `${times[wrong] ?? ''} after ${times[wrong - 1] ?? ''}`,
  });
};

const probeFilter = async (
  exam: Examination,
  { exchange, route }: ReadAnswer,
  { rows }: WholeList,
  name: string,
): Promise<void> => {
  const values = [...new Set(rows.map((row) => row[name]))].filter((value) => typeof value === 'string');
  const [value] = values;
  if (value === undefined || values.length < 2) return;
  const filtered = await exam.send(`${addressOf(exchange)}?${name}=${encodeURIComponent(value)}`);
  const read = examineRead(exam, filtered, contractReads.get(route) as ContractRead);
  const other = read && rowsOf(read).find((row) => row[name] !== value);
  exam.check(pageChecks.filter, read !== undefined && other === undefined, {
    exchange: filtered,
    route,
    expected: `rows of the ${name} ${value} alone`,
    received: other ? `a row of ${String(other[name])}` : undefined,
  });
};

/** Reads each list to its end. */
export const probePages = async (exam: Examination): Promise<void> => {
  for (const read of [...exam.reads.values()]) {
    const route = contractReads.get(read.route);
    const [key, most] = route?.pages ?? [];
    if (!route || key === undefined || most === undefined || read.data === undefined) continue;
    exam.check(pageChecks.unpaged, rowsOf(read, key).length <= most, {
      exchange: read.exchange,
      route: route.id,
      received: `${rowsOf(read, key).length} rows`,
    });
    const whole = await followCursors(exam, route, read, key);
    examineCounts(exam, read, whole);
    examineOrder(exam, read, whole);
    if (route.query?.includes('kind')) await probeFilter(exam, read, whole, 'kind');
    if (route.query?.includes('state')) await probeFilter(exam, read, whole, 'state');
    if (cursorOf(read) === undefined) continue;
    const gone = await exam.send(`${addressOf(read.exchange)}?cursor=${unknownName}`);
    const status = gone.answer?.status ?? 0;
    exam.check(pageChecks['gone-cursor'], [400, 404, 410, 422].includes(status), {
      exchange: gone,
      route: route.id,
      expected: '400',
      received: String(status),
    });
  }
};
