import { didYouMean } from '../../../client/http/did-you-mean.ts';
import { isObject } from '../../../client/json.ts';
import { sessionRoute } from '../../../contract/compiled/session.ts';
import type { RouteId } from '../../../contract/routes.ts';
import { sessionChecks } from '../checks/routes.ts';
import { allRouteIds, contractReads, isRouteId } from '../contract-routes.ts';
import type { Examination } from '../examination.ts';
import { repliedTo } from '../reading/read-answer.ts';
import { askRead } from './ask-read.ts';

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Whether a browser knows the time zone. */
export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** Whether ISO 4217 has the code. */
export const isCurrency = (code: string): boolean => currencies.has(code);

const examineServed = (exam: Examination, names: readonly unknown[], place: object): void => {
  for (const [index, name] of names.entries()) {
    if (typeof name !== 'string' || isRouteId(name)) continue;
    const path = `$.served[${index}]`;
    const word = name.replace(/^(GET|POST|PUT)?\s*\//, '');
    const isPath = word !== name;
    const meant = isPath ? (isRouteId(word) ? word : undefined) : didYouMean(name, allRouteIds);
    exam.check(isPath ? sessionChecks['served-path'] : sessionChecks['served-unknown'], false, {
      ...place,
      path,
      expected: meant ?? 'the id of a route',
      received: name,
      ...(meant !== undefined && { remedy: `Write ${meant} in place of ${name}.` }),
    });
  }
  exam.made.add(sessionChecks['served-unknown']).add(sessionChecks['served-path']);
};

/** Reads the session first: it says what else is served. */
export const probeSession = async (exam: Examination): Promise<void> => {
  const route = contractReads.get('session');
  const read = route && (await askRead(exam, route));
  if (!read) return;
  const place = { exchange: read.exchange, route: 'session' } as const;
  // What stands in `served` is examined as it came: a wrong name is no value of an open list here.
  const raw = isObject(read.body) ? read.body['served'] : undefined;
  const session = repliedTo(sessionRoute, read);
  if (!session) return;
  const { program, account, accounts, member, served, idempotency } = session;
  if (Array.isArray(raw)) examineServed(exam, raw, place);
  const isKnown = served?.every((name) => isRouteId(name)) ?? false;
  if (served && isKnown) exam.served = new Set<RouteId>(served.filter(isRouteId));
  exam.check(sessionChecks['served-absent'], served !== undefined, place);
  exam.check(sessionChecks.idempotency, idempotency === true, {
    ...place,
    path: '$.idempotency',
    expected: 'true',
    received: String(idempotency ?? 'absent'),
  });
  exam.check(sessionChecks.account, !accounts || accounts.some(({ id }) => id === account.id), {
    ...place,
    path: '$.accounts',
    expected: account.id,
    received: accounts?.map(({ id }) => id).join(', '),
  });
  const { timeZone, currency } = program;
  exam.check(sessionChecks['time-zone-absent'], timeZone !== undefined, place);
  exam.check(sessionChecks['time-zone'], timeZone === undefined || isTimeZone(timeZone), {
    ...place,
    path: '$.program.timeZone',
    expected: 'Europe/Oslo',
    received: timeZone,
  });
  exam.check(sessionChecks.currency, currency === undefined || isCurrency(currency), {
    ...place,
    path: '$.program.currency',
    expected: 'EUR',
    received: currency,
  });
  exam.check(sessionChecks.roles, member.roles.length > 0, { ...place, path: '$.member.roles' });
};
