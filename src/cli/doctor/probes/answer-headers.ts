import type { RouteId } from '../../../contract/routes.ts';
import { cacheChecks, languageChecks } from '../checks/caching.ts';
import { answerChecks } from '../checks/transport.ts';
import type { Examination } from '../examination.ts';
import type { Exchange, RawAnswer } from '../http/exchange.ts';

/** Whether a text is one language tag. */
export const isLanguageTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

const names = (headers: Headers, header: string): readonly string[] =>
  (headers.get(header) ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);

/** Whether a header that lists names has one, or all by `*`. */
export const listsName = (headers: Headers, header: string, name: string): boolean => {
  const listed = names(headers, header);
  return listed.includes('*') || listed.includes(name.toLowerCase());
};

const examineCaching = (
  exam: Examination,
  { headers }: RawAnswer,
  exchange: Exchange,
  route: RouteId,
): void => {
  const place = { exchange, route };
  const control = headers.get('Cache-Control') ?? '';
  const received = control === '' ? 'no Cache-Control' : control;
  const isPersonal = Object.keys(exam.identity.headers).length > 0;
  const isStored = /\bno-store\b/i.test(control);
  const isPublic = isPersonal && !isStored && /\bpublic\b|s-maxage/i.test(control);
  const isTimed =
    isPersonal && !isStored && !isPublic && Number(/max-age=(\d+)/i.exec(control)?.[1] ?? 0) > 0;
  exam.check(cacheChecks.public, !isPublic, { ...place, expected: 'no-store', received });
  exam.check(cacheChecks['max-age'], !isTimed, { ...place, expected: 'no-store', received });
  exam.check(cacheChecks['no-store'], isStored || isPublic || isTimed, {
    ...place,
    expected: 'no-store',
    received,
  });
  const vary = {
    expected: 'Origin, Authorization, Accept-Language',
    received: headers.get('Vary') ?? 'no Vary',
    ...place,
  };
  const has = (name: string): boolean => listsName(headers, 'Vary', name);
  if ('Authorization' in exam.identity.headers)
    exam.check(cacheChecks['vary-authorization'], has('Authorization'), vary);
  if ('Cookie' in exam.identity.headers) exam.check(cacheChecks['vary-cookie'], has('Cookie'), vary);
  if (headers.has('Content-Language')) exam.check(cacheChecks['vary-language'], has('Accept-Language'), vary);
};

const examineSize = (
  exam: Examination,
  { headers, bytes }: RawAnswer,
  exchange: Exchange,
  route: RouteId,
): void => {
  const place = { exchange, route, received: `${Math.round(bytes / 1000)} kB` };
  exam.check(answerChecks.size, bytes <= 2_000_000, place);
  exam.check(answerChecks.large, bytes <= 250_000 || bytes > 2_000_000, place);
  exam.check(answerChecks.packed, bytes < 30_000 || headers.has('Content-Encoding'), place);
  exam.check(answerChecks.slow, exchange.ms <= 3000, {
    exchange,
    route,
    received: `${(exchange.ms / 1000).toFixed(1)} s`,
  });
};

/** Reports what is wrong with the headers, the size and the encoding of a successful answer. */
export const examineAnswer = (exam: Examination, exchange: Exchange, route: RouteId): void => {
  const { answer } = exchange;
  if (!answer) return;
  const { headers, status, isUtf8, hasMark } = answer;
  const place = { exchange, route };
  const type = headers.get('Content-Type') ?? '';
  exam.check(answerChecks.success, status === 200, { ...place, expected: '200', received: String(status) });
  exam.check(answerChecks.charset, isUtf8, { ...place, expected: 'UTF-8', received: 'other bytes' });
  exam.check(answerChecks.mark, !hasMark, place);
  exam.check(answerChecks.type, /^application\/([\w.-]+\+)?json\b/i.test(type), {
    ...place,
    expected: 'application/json',
    received: type || 'no Content-Type',
  });
  exam.check(answerChecks['charset-named'], !/charset=/i.test(type) || /charset="?utf-?8/i.test(type), {
    ...place,
    received: type,
  });
  const version = headers.get('Laurel-Contract');
  exam.check(answerChecks.contract, version !== null, {
    ...place,
    expected: 'Laurel-Contract: 1',
    received: 'no header',
  });
  exam.check(answerChecks['contract-other'], version === null || Number.parseInt(version, 10) === 1, {
    ...place,
    expected: '1',
    received: version ?? '',
  });
  const language = headers.get('Content-Language');
  exam.check(languageChecks.header, language !== null, { ...place, received: 'no Content-Language' });
  exam.check(languageChecks.tag, language === null || isLanguageTag(language), {
    ...place,
    expected: 'one tag, such as en',
    received: language ?? '',
  });
  examineCaching(exam, answer, exchange, route);
  examineSize(exam, answer, exchange, route);
};
