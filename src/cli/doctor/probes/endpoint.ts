import { languageChecks } from '../checks/caching.ts';
import { answerChecks, reachChecks } from '../checks/transport.ts';
import { pageChecks } from '../checks/pages.ts';
import { problemChecks } from '../checks/problems.ts';
import { textChecks, urlChecks } from '../checks/texts.ts';
import { nullChecks } from '../checks/body.ts';
import { isObject } from '../../../client/json.ts';
import { jsonPath, type PartPath } from '../../../client/http/json-path.ts';
import { contractReads, pathWithId, unknownName } from '../contract-routes.ts';
import { numberChecks } from '../checks/values.ts';
import type { Examination } from '../examination.ts';
import { isLocalHost, withoutUserInfo } from '../http/addresses.ts';
import { addressOf } from '../http/exchange.ts';
import type { ReadAnswer } from '../reading/read-answer.ts';
import { walkTexts } from '../reading/walk-values.ts';
import { isLanguageTag } from './answer-headers.ts';
import { isCurrency } from './session.ts';
import { addFailure } from './failures.ts';
import { examineProblem } from './problem.ts';

/** Asks for what nobody serves: an address, an id, another version of the contract. */
export const probeUnknown = async (exam: Examination): Promise<void> => {
  const nowhere = await exam.send(`/${unknownName}`);
  const { status = 0 } = nowhere.answer ?? {};
  exam.check(reachChecks['catch-all'], status < 200 || status >= 300, {
    exchange: nowhere,
    expected: '404',
    received: String(status),
  });
  if (status >= 400) examineProblem(exam, nowhere, undefined, ['not_found']);
  const [first] = exam.reads.values();
  if (first) {
    const later = await exam.send(addressOf(first.exchange), {
      headers: { 'Laurel-Contract': '99' },
    });
    exam.check(problemChecks.version, later.answer?.status === 406, {
      exchange: later,
      expected: '406',
      received: String(later.answer?.status),
    });
  }
  for (const [id, route] of contractReads) {
    // Whoever is no active member is told so under every id.
    if (!route.path.includes('{id}') || !exam.reads.has(id) || !exam.isActive) continue;
    const exchange = await exam.send(pathWithId(route.path, unknownName));
    if (addFailure(exam, exchange, id)) continue;
    const answered = exchange.answer?.status ?? 0;
    exam.check(problemChecks['unknown-id'], answered === 404, {
      exchange,
      route: id,
      expected: '404',
      received: String(answered),
    });
    if (answered >= 400) examineProblem(exam, exchange, id, ['not_found']);
  }
};

/** A parameter of a later version, or of the endpoint setting, must change nothing. */
export const probeQuery = async (exam: Examination): Promise<void> => {
  for (const { route, exchange } of exam.reads.values()) {
    const again = await exam.send(`${addressOf(exchange)}?laurel_doctor=1`);
    const status = again.answer?.status ?? 0;
    exam.check(answerChecks.query, status >= 200 && status < 300, {
      exchange: again,
      route,
      expected: '200',
      received: String(status),
    });
  }
};

const addressKeys = new Set(['href', 'url', 'link', 'statement', 'tracking', 'privacyNotice']);
const codeKeys = /^(id|nextCursor|currency|code|key|value|name|timeZone|lang|field|question|revision)$/;

const examineAddress = (
  exam: Examination,
  text: string,
  path: PartPath,
  { exchange, route }: ReadAnswer,
): void => {
  const place = { exchange, route, path: jsonPath(path), received: withoutUserInfo(text).slice(0, 80) };
  const [base, isReadable] = [exam.endpoint, URL.canParse(text, exam.endpoint)];
  exam.check(urlChecks.broken, isReadable, place);
  if (!isReadable) return;
  const { protocol, hostname, username, password } = new URL(text, base);
  exam.check(urlChecks.secret, username === '' && password === '', place);
  exam.check(urlChecks.http, protocol !== 'http:' || isLocalHost(hostname), place);
  exam.check(urlChecks.unsafe, /^(https?|mailto|tel):$/.test(protocol), place);
};

const examineText = (
  exam: Examination,
  text: string,
  path: PartPath,
  { exchange, route }: ReadAnswer,
): void => {
  const place = { exchange, route, path: jsonPath(path), received: withoutUserInfo(text).slice(0, 80) };
  exam.check(
    textChecks.markup,
    !/<\/?(b|i|p|br|strong|em|a|span|div|ul|ol|li|h\d)(\s[^>]*)?\/?>/i.test(text),
    place,
  );
  exam.check(textChecks.entities, !/&(amp|nbsp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/i.test(text), place);
  // UTF-8 that was read as Latin-1, or as Windows-1252. A space or » after a capital, as in «SMÅ», is right.
  const isTwice = /[ÂÃÄÅ][\u0080-\u009f\u00a1-\u00ba\u00bc-\u00bf]|â€/.test(text);
  exam.check(textChecks.encoded, !isTwice, place);
  // A survey writes `{{question}}` for the answer to an earlier question.
  const isUnfilled = /\[object Object\]/.test(text) || (route !== 'survey' && /\{\{.*?\}\}/.test(text));
  exam.check(textChecks.placeholder, !isUnfilled, place);
  exam.check(nullChecks.text, !/^(null|undefined|NaN)$/.test(text), place);
};

/** Looks at each address and each text for people. */
export const probeTexts = (exam: Examination): void => {
  for (const read of exam.reads.values())
    walkTexts(read.body, (text, path) => {
      const key = String(path.findLast((part) => typeof part === 'string') ?? '');
      if (key === 'lang')
        exam.check(languageChecks['text-tag'], isLanguageTag(text), {
          exchange: read.exchange,
          route: read.route,
          path: jsonPath(path),
          received: text,
        });
      if (key === 'currency' && /^[A-Z]{3}$/.test(text))
        exam.check(numberChecks['currency-unknown'], isCurrency(text), {
          exchange: read.exchange,
          route: read.route,
          path: jsonPath(path),
          received: text,
        });
      if (addressKeys.has(key)) examineAddress(exam, text, path, read);
      else if (!codeKeys.test(key)) examineText(exam, text, path, read);
    });
  for (const read of exam.reads.values()) {
    const cursor = isObject(read.body) ? read.body['nextCursor'] : undefined;
    exam.check(pageChecks['empty-cursor'], cursor !== '', {
      exchange: read.exchange,
      route: read.route,
      path: '$.nextCursor',
      received: '""',
    });
  }
};
