import { isObject } from '../../../client/json.ts';
import { sessionRoute } from '../../../contract/compiled/session.ts';
import type { RouteId } from '../../../contract/routes.ts';
import { cacheChecks } from '../checks/caching.ts';
import { isolationChecks } from '../checks/isolation.ts';
import { contractReads, pathWithId, unknownName } from '../contract-routes.ts';
import type { Examination, Identity } from '../examination.ts';
import { addressOf, jsonOf } from '../http/exchange.ts';
import { readBody, repliedTo } from '../reading/read-answer.ts';
import { rowsOf } from './every-read.ts';
import { codeOf } from './problem.ts';

/** Lists of what belongs to one company, with the read of one row. */
const privateLists: readonly (readonly [list: RouteId, one?: RouteId])[] = [
  ['claims', 'claim'],
  ['referrals', 'referral'],
  ['redemptions', 'redemption'],
  ['walletEntries'],
];

const idsOf = (body: unknown): readonly string[] =>
  rowsOf({ body }).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));

const probeList = async (
  exam: Examination,
  other: Identity,
  list: RouteId,
  one: RouteId | undefined,
): Promise<void> => {
  const read = exam.reads.get(list);
  if (!read) return;
  const own = idsOf(read.body);
  const address = addressOf(read.exchange);
  const theirs = await exam.send(address, { identity: other });
  const shared = idsOf(jsonOf(theirs)).find((id) => own.includes(id));
  exam.check(isolationChecks.list, shared === undefined, { exchange: theirs, route: list, received: shared });
  const cursor = isObject(read.body) ? read.body['nextCursor'] : undefined;
  if (typeof cursor === 'string') {
    const query = `?cursor=${encodeURIComponent(cursor)}`;
    const [mine, taken] = [
      await exam.send(address + query),
      await exam.send(address + query, { identity: other }),
    ];
    const leaked = idsOf(jsonOf(taken)).find((id) => idsOf(jsonOf(mine)).includes(id));
    exam.check(isolationChecks.cursor, leaked === undefined, {
      exchange: taken,
      route: list,
      received: leaked,
    });
  }
  const route = one && contractReads.get(one);
  const [id] = own;
  if (!route || id === undefined || shared !== undefined) return;
  const asked = await exam.send(pathWithId(route.path, id), { identity: other });
  const status = asked.answer?.status ?? 0;
  const isServed = status >= 200 && status < 300;
  exam.check(isolationChecks.read, !isServed, {
    exchange: asked,
    route: route.id,
    expected: '404',
    received: String(status),
  });
  if (isServed) return;
  const unknown = await exam.send(pathWithId(route.path, unknownName), { identity: other });
  const [here, there] = [`${status} ${codeOf(asked)}`, `${unknown.answer?.status ?? 0} ${codeOf(unknown)}`];
  exam.check(isolationChecks.leak, here === there, {
    exchange: asked,
    route: route.id,
    expected: there,
    received: here,
  });
};

/** Asks as a second member for what belongs to the first. */
export const probeIsolation = async (exam: Examination): Promise<void> => {
  const { other } = exam;
  exam.check(isolationChecks.untried, other !== undefined || Object.keys(exam.identity.headers).length === 0);
  if (!other) return;
  const read = exam.reads.get('session');
  const own = repliedTo(sessionRoute, read);
  const asked = await exam.send('/session', { identity: other });
  const theirs = repliedTo(sessionRoute, readBody(sessionRoute, asked, jsonOf(asked)));
  const isSame =
    own !== undefined &&
    theirs !== undefined &&
    own.member.id === theirs.member.id &&
    own.account.id === theirs.account.id;
  const isRefused = asked.answer?.status === 401;
  exam.check(isolationChecks.same, !isSame && !isRefused, {
    exchange: asked,
    received: isRefused ? 'the second identity is refused' : own?.member.id,
  });
  if (isSame || isRefused) return;
  const tag = read?.exchange.answer?.headers.get('ETag');
  // A backend that answers 304 to any tag was told so already.
  if (tag && !exam.findings.all.some(({ check }) => check === cacheChecks['always-304'])) {
    const revalidated = await exam.send('/session', { identity: other, headers: { 'If-None-Match': tag } });
    exam.check(isolationChecks.etag, revalidated.answer?.status !== 304, {
      exchange: revalidated,
      route: 'session',
      expected: '200',
      received: '304',
    });
  }
  if (own && theirs) {
    const names = `account=${encodeURIComponent(theirs.account.id)}&member=${encodeURIComponent(theirs.member.id)}`;
    const tried = await exam.send(`/session?${names}`);
    const said = repliedTo(sessionRoute, readBody(sessionRoute, tried, jsonOf(tried)));
    exam.check(
      isolationChecks.account,
      said === undefined || (said.account.id === own.account.id && said.member.id === own.member.id),
      { exchange: tried, route: 'session', expected: own.account.id, received: said?.account.id },
    );
    // Colleagues share what belongs to their company.
    if (own.account.id === theirs.account.id) return;
  }
  for (const [list, one] of privateLists) await probeList(exam, other, list, one);
};
