import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { contractVersion } from '../../../src/contract/core/route.ts';
import {
  supportedLanguages,
  type AcceptedLanguage,
  type SupportedLanguage,
} from '../i18n/localized-texts.ts';
import type { TokenIdentity } from '../session/viewer.ts';
import { ProblemError } from './problem.ts';

/** CORS for exact origins only. The headers that a browser may read are listed here and nowhere else. */
export const corsHeaders = (origins: readonly string[]): MiddlewareHandler =>
  cors({
    origin: [...origins],
    allowMethods: ['GET', 'POST', 'PUT'],
    allowHeaders: [
      'Authorization',
      'Accept-Language',
      'Content-Type',
      'Idempotency-Key',
      'If-None-Match',
      'Laurel-Contract',
    ],
    exposeHeaders: [
      'ETag',
      'Laurel-Contract',
      'Retry-After',
      'Content-Language',
      'Idempotency-Key',
      'Idempotent-Replayed',
    ],
    maxAge: 7200,
  });

/** Headers of every response, errors included: the contract version, and no storing. */
export const contractHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Laurel-Contract', contractVersion);
  context.header('Cache-Control', 'no-store');
  context.header('Vary', 'Origin, Authorization, Accept-Language');
  context.header('X-Content-Type-Options', 'nosniff');
};

/** @throws ProblemError `unsupported_contract` for another major version; a client that names none is served. */
export const checkContract = (version: string | undefined): void => {
  if (version !== undefined && version.split('.')[0]?.trim() !== contractVersion)
    throw new ProblemError('unsupported_contract', `This endpoint speaks contract ${contractVersion}`);
};

/** The tag itself where `Intl` knows its region, else its language: one of some hundred, whatever is sent. */
const knownLocale = (tag: string, language: SupportedLanguage): string => {
  try {
    return tag.includes('-') ? new Intl.DateTimeFormat(tag).resolvedOptions().locale : language;
  } catch {
    return language;
  }
};

/** The best supported language for an `Accept-Language`: `es-MX` gets `es`, with its dates; anything unknown English. */
export const negotiateLanguage = (accepted: string | undefined): AcceptedLanguage => {
  const ranges = (accepted ?? '').split(',').map((part) => {
    const [range = '', ...params] = part.trim().split(';');
    const quality = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find((q) => q !== undefined);
    return { range, language: range.split('-')[0]?.toLowerCase(), weight: Number(quality ?? 1) };
  });
  const acceptable = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  for (const { range, language } of acceptable) {
    const found = supportedLanguages.find((each) => each === language);
    if (found !== undefined) return { language: found, locale: knownLocale(range, found) };
  }
  return { language: 'en', locale: 'en' };
};

/**
 * One tag for each identity, language and content. `asOf` is left out: it changes with every response and says
 * nothing new.
 */
const etagOf = (identity: TokenIdentity, language: SupportedLanguage, content: string): string => {
  const { tenant, person, account } = identity;
  return createHash('sha256')
    .update(JSON.stringify([tenant, person, account, language, content]))
    .digest('base64url');
};

/** The response to a read, or 304 where `If-None-Match` has its tag. */
export const respondWithEtag = (
  context: Context,
  identity: TokenIdentity,
  language: SupportedLanguage,
  body: object,
): Response => {
  const text = JSON.stringify(body);
  const content = 'asOf' in body ? text.replace(`"asOf":${JSON.stringify(body.asOf)}`, '') : text;
  const tag = `W/"${etagOf(identity, language, content)}"`;
  context.header('ETag', tag);
  context.header('Content-Language', language);
  const known = (context.req.header('if-none-match') ?? '').split(',').map((each) => each.trim());
  if (known.includes(tag) || known.includes(tag.slice(2))) return context.body(null, 304);
  return context.body(text, 200, { 'content-type': 'application/json' });
};
