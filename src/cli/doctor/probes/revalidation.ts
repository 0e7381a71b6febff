import { isObject } from '../../../client/json.ts';
import { cacheChecks, languageChecks } from '../checks/caching.ts';
import { corsChecks } from '../checks/cors.ts';
import type { Examination } from '../examination.ts';
import { addressOf, jsonOf } from '../http/exchange.ts';
import type { ReadAnswer } from '../reading/read-answer.ts';

const strong = (tag: string | null | undefined): string => (tag ?? '').replace(/^W\//, '');

/** What an answer says, without the moment at which it was computed. */
const contentOf = (body: unknown): string =>
  JSON.stringify(isObject(body) ? { ...body, asOf: undefined } : body);

const probeTag = async (exam: Examination, { exchange, route }: ReadAnswer, tag: string): Promise<void> => {
  const address = addressOf(exchange);
  const isQuoted = /^(W\/)?"[^"]*"$/.test(tag);
  exam.check(cacheChecks['etag-form'], isQuoted, {
    exchange,
    route,
    expected: `"${tag}"`,
    received: tag,
  });
  if (!isQuoted) return;
  const again = await exam.send(address, { headers: { 'If-None-Match': tag } });
  const status = again.answer?.status;
  if (status === 304) {
    exam.made.add(cacheChecks['not-modified']);
    if (exam.options.origin !== undefined && exchange.answer?.headers.has('Access-Control-Allow-Origin'))
      exam.check(
        corsChecks['not-modified'],
        again.answer?.headers.has('Access-Control-Allow-Origin') ?? false,
        { exchange: again, route },
      );
    const other = await exam.send(address, { headers: { 'If-None-Match': '"laurel-doctor"' } });
    exam.check(cacheChecks['always-304'], other.answer?.status !== 304, {
      exchange: other,
      route,
      expected: '200',
      received: '304',
    });
    return;
  }
  const now = again.answer?.headers.get('ETag');
  const isStable = strong(now) === strong(tag);
  const isSame = contentOf(jsonOf(again)) === contentOf(jsonOf(exchange));
  exam.check(cacheChecks.stable, isStable || !isSame, {
    exchange: again,
    route,
    expected: tag,
    received: now ?? 'no ETag',
  });
  exam.check(cacheChecks['not-modified'], !isStable, {
    exchange: again,
    route,
    expected: '304',
    received: String(status),
  });
};

const probeLanguage = async (exam: Examination, { exchange, route, body }: ReadAnswer): Promise<void> => {
  const { headers } = exchange.answer ?? {};
  const address = addressOf(exchange);
  const rare = await exam.send(address, { headers: { 'Accept-Language': 'eo' } });
  const said = rare.answer?.headers.get('Content-Language');
  const status = rare.answer?.status ?? 0;
  exam.check(languageChecks.unknown, status >= 200 && status < 300, {
    exchange: rare,
    route,
    expected: '200',
    received: String(status),
  });
  const isSame = contentOf(jsonOf(rare)) === contentOf(body);
  const isEcho = said === 'eo' && isSame && headers?.get('Content-Language') !== 'eo';
  exam.check(languageChecks.ignored, !isEcho, {
    exchange: rare,
    route,
    expected: headers?.get('Content-Language') ?? '',
    received: 'eo',
  });
  const tag = headers?.get('ETag');
  if (!tag || !headers?.has('Content-Language')) return;
  const spanish = await exam.send(address, { headers: { 'Accept-Language': 'es' } });
  const isOther = contentOf(jsonOf(spanish)) !== contentOf(body);
  const other = spanish.answer?.headers.get('ETag');
  exam.check(cacheChecks['etag-language'], !isOther || strong(other) !== strong(tag), {
    exchange: spanish,
    route,
    received: tag,
  });
};

/** Asks each read again: with its tag, and in other languages. */
export const probeRevalidation = async (exam: Examination): Promise<void> => {
  for (const read of exam.reads.values()) {
    const tag = read.exchange.answer?.headers.get('ETag');
    exam.check(cacheChecks.etag, !!tag, { exchange: read.exchange, route: read.route });
    if (tag) await probeTag(exam, read, tag);
    await probeLanguage(exam, read);
  }
};
