import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { WriteRoute } from '../../../src/contract/routes.ts';
import { claimIdempotencyKey, storeIdempotentAnswer, type IdempotencyEntry } from './idempotency.ts';
import { supportedLanguages, type SupportedLanguage } from '../i18n/localized-texts.ts';
import type { Tx } from '../db/transaction.ts';
import { isAnonymousSurvey } from '../surveys/queries.ts';
import type { TokenIdentity } from '../session/viewer.ts';
import type { AppOptions } from './app-options.ts';
import { readJson } from './body.ts';
import { baseUrlOf, readParams } from './params.ts';
import type { RequestParams } from './request-context.ts';
import { ProblemError } from './problem.ts';
import type { RequestGuard } from './request-guard.ts';
import { routeHandlers } from './route-handlers.ts';
import type { OpenedSession } from './open-session.ts';

const readIdempotencyKey = (context: Context): string => {
  const key = context.req.header('idempotency-key') ?? '';
  if (/^[\x21-\x7e]{8,128}$/.test(key)) return key;
  throw new ProblemError('key_required', 'A write carries an Idempotency-Key of 8 to 128 visible letters');
};

/** A JSON replacer that sorts object keys, so that equal content gives equal text. */
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

/** Runs the effect and stores its answer, or returns the answer stored under this key. @throws ProblemError `in_flight` or `idempotency_mismatch`. */
const runOnce = async (
  tx: Tx,
  entry: IdempotencyEntry,
  lang: SupportedLanguage,
  effect: () => Promise<object>,
): Promise<KeyedAnswer> => {
  const taken = await claimIdempotencyKey(tx, entry);
  if (taken.kind === 'busy')
    throw new ProblemError('in_flight', 'This write is under way', { headers: { 'retry-after': '1' } });
  if (taken.kind === 'new') {
    const answer = await effect();
    await storeIdempotentAnswer(tx, entry, lang, answer);
    return { answer, lang, replayed: false };
  }
  if (!taken.same) throw new ProblemError('idempotency_mismatch', 'This key was used for something else');
  // Key and answer are committed together, so a key without an answer is still in flight.
  if (!taken.answer) throw new ProblemError('in_flight', 'This write is under way');
  return { answer: taken.answer, lang: isLanguage(taken.lang) ? taken.lang : lang, replayed: true };
};

const writeResponse = (context: Context, key: string, { answer, lang, replayed }: KeyedAnswer): Response => {
  context.header('Idempotency-Key', key);
  context.header('Content-Language', lang);
  if (replayed) context.header('Idempotent-Replayed', 'true');
  return context.json(answer, 200);
};

/** A write request, read but not validated. */
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

/** Claims the key, runs the handler and stores the answer, in the caller's transaction. */
const performWrite = async (
  session: OpenedSession,
  { auth, onStep = () => undefined }: AppOptions,
  call: WriteCall,
): Promise<KeyedAnswer> => {
  const { route, identity, key, language, params, base, now } = call;
  const { tx } = session;
  const { body, run } = routeHandlers[route.id](call.raw);
  const { account, person } = identity;
  const name = JSON.stringify([route.id, params]);
  // The hash of a short answer can be guessed, so the key of an anonymous response stores no hash, and only the day.
  const anonymous = route.id === 'respond' && (await isAnonymousSurvey(tx, params['id'] ?? ''));
  const known = anonymous ? { body: '', anonymous } : { body: bodyHash(body) };
  const entry = { account, person, key, route: name, ...known };
  const result = await runOnce(tx, entry, language, async () => {
    onStep('key');
    return run({
      ...session,
      now,
      params,
      baseUrl: base,
      key,
      signer: auth.signer,
      reportStep: onStep,
    });
  });
  onStep('before_commit');
  return result;
};

/** Handles a write. Key, effect and answer are in one transaction, so that after a crash all are there, or none. */
export const handleWrite =
  (options: AppOptions, guard: RequestGuard) =>
  (route: WriteRoute) =>
  async (context: Context): Promise<Response> => {
    const admitted = await guard.admit(context, route.id);
    const { identity, now, language } = admitted;
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
    const result = await guard.transaction(route, admitted, (session) =>
      performWrite(session, options, call),
    );
    options.onStep?.('after_commit');
    return writeResponse(context, key, result);
  };
