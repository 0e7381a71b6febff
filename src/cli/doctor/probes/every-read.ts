import { isObject } from '../../../client/json.ts';
import type { RouteId } from '../../../contract/routes.ts';
import { agreementChecks } from '../checks/figures.ts';
import { routeChecks } from '../checks/routes.ts';
import { contractReads } from '../contract-routes.ts';
import type { Examination } from '../examination.ts';
import type { ReadAnswer } from '../reading/read-answer.ts';
import { askRead } from './ask-read.ts';

/** Rows of the list that a read answers with, as they came. */
export const rowsOf = (
  { body }: Pick<ReadAnswer, 'body'>,
  key = 'items',
): readonly Readonly<Record<string, unknown>>[] => {
  const rows = isObject(body) ? body[key] : undefined;
  return Array.isArray(rows) ? rows.filter(isObject) : [];
};

/** Where the id of a read comes from: a row of a list, or a name that the contract gives. */
const idSources: Partial<Record<RouteId, { readonly list?: RouteId; readonly named?: string }>> = {
  perk: { list: 'perks' },
  claim: { list: 'claims' },
  referral: { list: 'referrals' },
  survey: { named: 'next', list: 'surveys' },
  leaderboard: { named: 'default', list: 'leaderboards' },
  wallet: { named: 'default' },
  walletEntries: { named: 'default' },
  challenge: { list: 'challenges' },
  reward: { list: 'rewards' },
  redemption: { list: 'redemptions' },
};

/** The rows that tell most: the first, and one that something can be done with. */
const chosenIds = (exam: Examination, list: RouteId): readonly string[] => {
  const answer = exam.reads.get(list);
  const rows = answer ? rowsOf(answer) : [];
  const active = rows.find(
    ({ state, action, status }) =>
      state === 'claimable' ||
      state === 'available' ||
      (state === 'open' && isObject(action)) ||
      status === 'open',
  );
  const special = rows.find(({ id }) => typeof id === 'string' && !/^[\w.~-]+$/.test(id));
  const ids = [rows[0], active, special].flatMap((row) =>
    typeof row?.['id'] === 'string' ? [row['id']] : [],
  );
  return [...new Set(ids)];
};

const compareWithRow = (exam: Examination, read: ReadAnswer, list: RouteId, id: string): void => {
  const answer = exam.reads.get(list);
  const row = answer && rowsOf(answer).find((each) => each['id'] === id);
  if (!row || !isObject(read.body)) return;
  const place = { exchange: read.exchange, route: read.route };
  const said = read.body['id'];
  exam.check(routeChecks['other-row'], typeof said !== 'string' || said === id, {
    ...place,
    path: '$.id',
    expected: id,
    received: String(said),
  });
  if (said !== id) return;
  for (const [key, check] of [
    ['title', agreementChecks.title],
    ['company', agreementChecks.title],
    ['status', agreementChecks.status],
    ['state', agreementChecks.status],
  ] as const) {
    const [inList, inDetail] = [JSON.stringify(row[key]), JSON.stringify(read.body[key])];
    if (inList !== undefined && inDetail !== undefined)
      exam.check(check, inList === inDetail, {
        ...place,
        path: `$.${key}`,
        expected: inList,
        received: inDetail,
      });
  }
};

const askById = async (exam: Examination, route: RouteId): Promise<void> => {
  const read = contractReads.get(route);
  const source = idSources[route];
  if (!read) return;
  if (source?.named !== undefined) {
    const named = await askRead(exam, read, { id: source.named });
    if (named) return;
  }
  for (const id of source?.list ? chosenIds(exam, source.list) : []) {
    const exchange = await askRead(exam, read, { id });
    if (exchange && source?.list) compareWithRow(exam, exchange, source.list, id);
    if (
      !exchange &&
      !exam.findings.all.some(({ check, routes }) => check.level === 0 && routes.includes(route))
    )
      exam.check(/^[\w.~-]+$/.test(id) ? routeChecks['unreachable-row'] : routeChecks['encoded-id'], false, {
        route,
        received: `${read.path} with the id ${id} is refused`,
      });
  }
};

/** Reads the other routes, lists before their rows. */
export const probeReads = async (exam: Examination): Promise<void> => {
  for (const [id, route] of contractReads) {
    if (id === 'session' || !exam.asks(id) || idSources[id]) continue;
    await askRead(exam, route);
  }
  for (const [id] of contractReads) if (exam.asks(id) && idSources[id]) await askById(exam, id);
};
