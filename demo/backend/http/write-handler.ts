import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { WriteRoute } from '../../../src/contract/routes.ts';
import {
  claimIdempotencyKey,
  storeIdempotentAnswer,
  throwLockConflict,
  type IdempotencyEntry,
} from './idempotency.ts';
import { supportedLanguages, loadTexts, type SupportedLanguage } from '../i18n/localized-texts.ts';
import type { Tx } from '../db/transaction.ts';
import { isAnonymousSurvey } from '../surveys/queries.ts';
import type { TokenIdentity } from '../session/viewer.ts';
import type { AppOptions } from './app-options.ts';
import { readJson } from './body.ts';
import { checkContract, negotiateLanguage } from './headers.ts';
import { baseUrlOf, readParams } from './params.ts';
import type { RequestParams } from './request-context.ts';
import type { RateLimiter } from './rate-limit.ts';
import { ProblemError } from './problem.ts';
import { routeHandlers } from './route-handlers.ts';
import { requireServedRoute } from './served-route.ts';

const readIdempotencyKey = (context: Context): string => {
  const key = context.req.header('idempotency-key') ?? '';
  if (/^[\x21-\x7e]{8,128}$/.test(key)) return key;
  throw new ProblemError('key_required', 'A write carries an Idempotency-Key of 8 to 128 visible letters');
};

/** The same content, whatever the order in which its names were written. */
const sortedKeys = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort())
    : value;

const bodyHash = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content, sortedKeys)).digest('base64url');

/** The answer to a write: made now, or repeated for a key that was used before. */
interface KeyedAnswer {
  readonly answer: object;
  readonly lang: SupportedLanguage;
  readonly replayed: boolean;
}

const isLanguage = (lang: string | null): lang is SupportedLanguage =>
  supportedLanguages.some((each) => each === lang);

/** The first answer to this key, or the effect and its answer now. */
const runOnce = async (
  tx: Tx,
  signature: IdempotencyEntry,
  lang: SupportedLanguage,
  effect: () => Promise<object>,
): Promise<KeyedAnswer> => {
  const taken = await claimIdempotencyKey(tx, signature);
  if (taken.kind === 'busy')
    throw new ProblemError('in_flight', 'This write is under way', { headers: { 'retry-after': '1' } });
  if (taken.kind === 'new') {
    const answer = await effect();
    await storeIdempotentAnswer(tx, signature, lang, answer);
    return { answer, lang, replayed: false };
  }
  if (!taken.same) throw new ProblemError('idempotency_mismatch', 'This key was used for something else');
  // Key and answer are committed together, so whoever sees one sees the other.
  if (!taken.answer) throw new ProblemError('in_flight', 'This write is under way');
  return { answer: taken.answer, lang: isLanguage(taken.lang) ? taken.lang : lang, replayed: true };
};

const writeResponse = (context: Context, key: string, { answer, lang, replayed }: KeyedAnswer): Response => {
  context.header('Idempotency-Key', key);
  context.header('Content-Language', lang);
  if (replayed) context.header('Idempotent-Replayed', 'true');
  return context.json(answer, 200);
};

/** A write as it came. */
interface WriteCall {
  readonly route: WriteRoute;
  readonly raw: unknown;
  readonly identity: TokenIdentity;
  readonly key: string;
  readonly language: SupportedLanguage;
  readonly params: RequestParams;
  readonly base: string;
  readonly now: Date;
}

/** Key, effect and answer, in the transaction that is given. */
const performWrite = async (
  tx: Tx,
  { auth, onStep = () => undefined }: AppOptions,
  call: WriteCall,
): Promise<KeyedAnswer> => {
  const { route, identity, key, language, params, base, now } = call;
  const viewer = await requireServedRoute(tx, identity, route);
  const { body, run } = routeHandlers[route.id](call.raw);
  const { account, person } = identity;
  const name = JSON.stringify([route.id, params]);
  // A hash of few choices is soon guessed: of an anonymous answer the key knows that there was one, and on which day.
  const anonymous = route.id === 'respond' && (await isAnonymousSurvey(tx, params['id'] ?? ''));
  const known = anonymous ? { body: '', anonymous } : { body: bodyHash(body) };
  const signature = { account, person, key, route: name, ...known };
  const answered = await runOnce(tx, signature, language, async () => {
    onStep('key');
    const texts = await loadTexts(tx, language);
    return run({
      tx,
      viewer,
      texts,
      now,
      params,
      baseUrl: base,
      key,
      signer: auth.signer,
      reportStep: onStep,
    });
  });
  onStep('before_commit');
  return answered;
};

/** Does a write: key, effect and answer in one transaction, so that after any crash all are there or none. */
export const handleWrite =
  (options: AppOptions, count: RateLimiter) =>
  (route: WriteRoute) =>
  async (context: Context): Promise<Response> => {
    checkContract(context.req.header('laurel-contract'));
    const now = options.clock();
    const identity = await options.auth.verify(context.req.header('authorization'), now);
    count(JSON.stringify(identity), now);
    const language = negotiateLanguage(context.req.header('accept-language'));
    const key = readIdempotencyKey(context);
    const params = readParams(context, route.path);
    const call = {
      route,
      identity,
      key,
      language,
      params,
      now,
      base: baseUrlOf(context),
      raw: await readJson(context),
    };
    const answered = await options.store
      .transaction(identity.tenant, (tx) => performWrite(tx, options, call))
      .catch(throwLockConflict);
    options.onStep?.('after_commit');
    return writeResponse(context, key, answered);
  };
