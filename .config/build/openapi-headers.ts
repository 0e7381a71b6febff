import * as z from 'zod/mini';
import type { ZodOpenApiHeaderObject } from 'zod-openapi';
import { contractVersion } from '../../src/contract/index.ts';

/** A header of requests, which OpenAPI lists once among its components. */
const requestHeader = <Schema extends z.ZodMiniType>(
  id: string,
  description: string,
  schema: Schema,
): Schema => {
  z.globalRegistry.add(schema, { param: { id, description } });
  return schema;
};

/** Headers of every request. */
export const commonRequestHeaders = {
  'Accept-Language': requestHeader(
    'AcceptLanguage',
    'The language that the person reads.',
    z.optional(z.string()),
  ),
  'Laurel-Contract': requestHeader(
    'LaurelContract',
    'The major version that the client speaks.',
    z.optional(z.literal(contractVersion)),
  ),
};

export const ifNoneMatch = requestHeader(
  'IfNoneMatch',
  'The ETag of the answer in memory.',
  z.optional(z.string()),
);

export const idempotencyKey = requestHeader(
  'IdempotencyKey',
  'The same for each try of one write. Same key and body: the first answer again. Kept for 24 hours at least.',
  z.string().check(z.minLength(8), z.maxLength(128)),
);

const schema = { type: 'string' } as const;

export const responseHeaders = {
  'Laurel-Contract': {
    description: 'The major version of this answer.',
    schema: { type: 'string', enum: [contractVersion] },
  },
  'Content-Language': {
    description: 'The language that the texts are in, unless they say otherwise.',
    schema,
  },
  ETag: { description: 'Over identity, language and content without `asOf`. Optional.', schema },
  'Cache-Control': { description: 'Always `no-store`.', schema: { type: 'string', enum: ['no-store'] } },
  Vary: { description: 'Origin, Authorization, Accept-Language.', schema },
  'Retry-After': { description: 'Seconds, or a date, after which to ask again.', schema },
  'WWW-Authenticate': { description: 'How to sign in.', schema },
  'Idempotency-Key': { description: 'The key again: this backend keeps it.', schema },
  'Idempotent-Replayed': {
    description: 'This is the first answer again; nothing was done anew.',
    schema: { type: 'string', enum: ['true'] },
  },
} as const satisfies Record<string, ZodOpenApiHeaderObject>;
export type ResponseHeader = keyof typeof responseHeaders;
