import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { writes } from '../../../src/contract/routes.ts';
import { keepAnswer, takeKey, type Signature } from '../store/idempotency.ts';
import { languages, loadTexts, type Language } from '../store/localized.ts';
import type { Books } from '../store/store.ts';
import { isAnonymous } from '../store/surveys.ts';
import { findViewer, type Identity } from '../store/viewer.ts';
import type { AppOptions } from './app-options.ts';
import { rawBody } from './body.ts';
import { claimDeed } from './claim-deed.ts';
import { checkContract, languageFor } from './conventions.ts';
import { approveDeed, cancelDeed, declineDeed } from './decision-deeds.ts';
import type { Prepared } from './deed.ts';
import { heldUp } from './held-up.ts';
import { baseOf, paramsOf } from './params.ts';
import type { Params } from './question.ts';
import type { Count } from './rate-limit.ts';
import { referDeed } from './referral-deed.ts';
import { forgetDeed, withdrawDeed } from './referral-end-deeds.ts';
import { Refusal } from './refusal.ts';
import { respondDeed } from './survey-deed.ts';

type Write = (typeof writes)[number];

/** One writer for each write of the contract: a route without one does not compile. */
const writers: Record<Write['id'], (raw: unknown) => Prepared> = {
  claimPerk: claimDeed,
  cancelClaim: cancelDeed,
  approveClaim: approveDeed,
  declineClaim: declineDeed,
  refer: referDeed,
  withdrawReferral: withdrawDeed,
  forgetReferral: forgetDeed,
  respond: respondDeed,
};

const keyIn = (context: Context): string => {
  const key = context.req.header('idempotency-key') ?? '';
  if (/^[\x21-\x7e]{8,128}$/.test(key)) return key;
  throw new Refusal('key_required', 'A write carries an Idempotency-Key of 8 to 128 visible letters');
};

/** The same content, whatever the order in which its names were written. */
const sorted = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort())
    : value;

const hash = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content, sorted)).digest('base64url');

interface Answered {
  readonly answer: object;
  readonly lang: Language;
  readonly replayed: boolean;
}

const isLanguage = (lang: string | null): lang is Language => languages.some((each) => each === lang);

/** The first answer to this key, or the effect and its answer now. */
const once = async (
  books: Books,
  signature: Signature,
  lang: Language,
  effect: () => Promise<object>,
): Promise<Answered> => {
  const taken = await takeKey(books, signature);
  if (taken.kind === 'busy')
    throw new Refusal('in_flight', 'This write is under way', { headers: { 'retry-after': '1' } });
  if (taken.kind === 'new') {
    const answer = await effect();
    await keepAnswer(books, signature, lang, answer);
    return { answer, lang, replayed: false };
  }
  if (!taken.same) throw new Refusal('idempotency_mismatch', 'This key was used for something else');
  // Key and answer are committed together, so whoever sees one sees the other.
  if (!taken.answer) throw new Refusal('in_flight', 'This write is under way');
  return { answer: taken.answer, lang: isLanguage(taken.lang) ? taken.lang : lang, replayed: true };
};

const tell = (context: Context, key: string, { answer, lang, replayed }: Answered): Response => {
  context.header('Idempotency-Key', key);
  context.header('Content-Language', lang);
  if (replayed) context.header('Idempotent-Replayed', 'true');
  return context.json(answer, 200);
};

/** A write as it came. */
interface Call {
  readonly route: Write;
  readonly raw: unknown;
  readonly identity: Identity;
  readonly key: string;
  readonly language: Language;
  readonly params: Params;
  readonly base: string;
  readonly now: Date;
}

/** Key, effect and answer, in the transaction that is given. */
const perform = async (
  books: Books,
  { auth, onStep = () => undefined }: AppOptions,
  call: Call,
): Promise<Answered> => {
  const { route, identity, key, language, params, base, now } = call;
  const viewer = await findViewer(books, identity);
  if (!viewer) throw new Refusal('forbidden', 'This token opens no account here');
  if (!viewer.program.served.includes(route.id))
    throw new Refusal('not_served', `${route.path} is not served here`);
  const { body, run } = writers[route.id](call.raw);
  const { account, person } = identity;
  const name = JSON.stringify([route.id, params]);
  // A hash of few choices is soon guessed: of an anonymous answer the key knows that there was one, and on which day.
  const nameless = route.id === 'respond' && (await isAnonymous(books, params['id'] ?? ''));
  const known = nameless ? { body: '', nameless } : { body: hash(body) };
  const signature = { account, person, key, route: name, ...known };
  const answered = await once(books, signature, language, async () => {
    onStep('key');
    const texts = await loadTexts(books, language);
    return run({ books, viewer, texts, now, params, base, key, seal: auth.seal, reached: onStep });
  });
  onStep('before_commit');
  return answered;
};

/** Does a write: key, effect and answer in one transaction, so that after any crash all are there or none. */
export const write =
  (options: AppOptions, count: Count) =>
  (route: Write) =>
  async (context: Context): Promise<Response> => {
    checkContract(context.req.header('laurel-contract'));
    const now = options.clock();
    const identity = await options.auth.verify(context.req.header('authorization'), now);
    count(JSON.stringify(identity), now);
    const language = languageFor(context.req.header('accept-language'));
    const key = keyIn(context);
    const params = paramsOf(context, route.path);
    const call = {
      route,
      identity,
      key,
      language,
      params,
      now,
      base: baseOf(context),
      raw: await rawBody(context),
    };
    const answered = await options.store
      .within(identity.tenant, (books) => perform(books, options, call))
      .catch(heldUp);
    options.onStep?.('after_commit');
    return tell(context, key, answered);
  };
