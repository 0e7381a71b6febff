import * as z from 'zod/mini';
import type { ZodOpenApiHeaderObject } from 'zod-openapi';
import { contractVersion } from '../../src/contract/index.ts';

/** A header of requests, which OpenAPI lists once among its components. */
const requestHeader = <Schema extends z.ZodMiniType>(
  id: string,
  description: string,
  example: string,
  schema: Schema,
): Schema => {
  z.globalRegistry.add(schema, { param: { id, description, example } });
  return schema;
};

/** Headers of every request. */
export const commonRequestHeaders = {
  'Accept-Language': requestHeader(
    'AcceptLanguage',
    'The language that the person reads.',
    'es-MX,es;q=0.9',
    z.optional(z.string()),
  ),
  'Laurel-Contract': requestHeader(
    'LaurelContract',
    'The major version that the client speaks.',
    contractVersion,
    z.optional(z.literal(contractVersion)),
  ),
};

export const ifNoneMatch = requestHeader(
  'IfNoneMatch',
  'The ETag of the answer in memory.',
  '"silver-en-7f3a"',
  z.optional(z.string()),
);

export const idempotencyKey = requestHeader(
  'IdempotencyKey',
  'The same for each try of one write. Same key and body: the first answer again. Kept for 24 hours at least.',
  '0b6f7c1e-5f0a-4b8e-9f57-2d9c9b1f6f11',
  z.string().check(z.minLength(8), z.maxLength(128)),
);

const text = (description: string, example: string) => ({
  description,
  example,
  schema: { type: 'string' as const },
});
const constant = (description: string, value: string) => ({
  description,
  example: value,
  schema: { type: 'string' as const, enum: [value] },
});

export const responseHeaders = {
  'Laurel-Contract': constant('The major version of this answer.', contractVersion),
  'Content-Language': text('The language that the texts are in, unless they say otherwise.', 'en'),
  ETag: text('Over identity, language and content without `asOf`. Optional.', '"silver-en-7f3a"'),
  'Cache-Control': constant('Always `no-store`.', 'no-store'),
  Vary: text('Origin, Authorization, Accept-Language.', 'Origin, Authorization, Accept-Language'),
  'Retry-After': text('Seconds, or a date, after which to ask again.', '30'),
  'WWW-Authenticate': text('How to sign in.', 'Bearer'),
  'Idempotency-Key': text('The key again: this backend keeps it.', '0b6f7c1e-5f0a-4b8e-9f57-2d9c9b1f6f11'),
  'Idempotent-Replayed': constant('This is the first answer again; nothing was done anew.', 'true'),
} as const satisfies Record<string, ZodOpenApiHeaderObject>;
export type ResponseHeader = keyof typeof responseHeaders;
