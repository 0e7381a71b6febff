import { contractVersion } from '../../src/contract/index.ts';
import type { Example } from './openapi-examples.ts';
import type { Json } from './openapi-schemas.ts';

export const ref = (kind: string, name: string): Json => ({ $ref: `#/components/${kind}/${name}` });
const text = { schema: { type: 'string' } };
export const examplesOf = (examples: readonly Example[]): Json =>
  examples.length === 0
    ? {}
    : {
        examples: Object.fromEntries(examples.map(({ name, summary, value }) => [name, { summary, value }])),
      };

export const parameters: Record<string, Json> = {
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'The language that the person reads.',
    ...text,
  },
  LaurelContract: {
    name: 'Laurel-Contract',
    in: 'header',
    description: 'The major version that the client speaks.',
    schema: { type: 'string', enum: [contractVersion] },
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The ETag of the answer in memory.',
    ...text,
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'The same for each try of one write. Same key and body: the first answer again. Kept for 24 hours at least.',
    schema: { type: 'string', minLength: 8, maxLength: 128 },
  },
};

/** What a route's own path and query name. */
export const routeParameters = ({
  path,
  query = [],
}: {
  path: string;
  query?: readonly string[];
}): Json[] => [
  ...[...path.matchAll(/{(\w+)}/g)].map(([, name]) => ({ name, in: 'path', required: true, ...text })),
  ...query.map((name) => ({ name, in: 'query', ...text })),
];

export const headers: Record<string, Json> = {
  'Laurel-Contract': { description: 'The major version of this answer.', ...text },
  'Content-Language': {
    description: 'The language that the texts are in, unless they say otherwise.',
    ...text,
  },
  ETag: { description: 'Over identity, language and content without `asOf`. Optional.', ...text },
  'Cache-Control': { description: 'Always `no-store`.', schema: { type: 'string', enum: ['no-store'] } },
  Vary: { description: 'Origin, Authorization, Accept-Language.', ...text },
  'Retry-After': { description: 'Seconds, or a date, after which to ask again.', ...text },
  'WWW-Authenticate': { description: 'How to sign in.', ...text },
  'Idempotency-Key': { description: 'The key again: this backend keeps it.', ...text },
  'Idempotent-Replayed': {
    description: 'This is the first answer again; nothing was done anew.',
    schema: { type: 'string', enum: ['true'] },
  },
};
export const responseHeaders = (...names: readonly string[]): Json =>
  Object.fromEntries(names.map((name) => [name, ref('headers', name)]));

export const statusDescriptions: Readonly<Record<number, string>> = {
  400: 'The request is malformed.',
  401: 'Nobody is signed in, or the token has expired.',
  403: 'This person may not see it.',
  404: 'There is none, or this backend does not serve it.',
  405: 'Another method is needed.',
  406: 'This backend speaks another contract.',
  409: 'It can’t be done as things stand now.',
  413: 'The request is too large.',
  422: 'The answers can’t be taken, or the key was used for another body.',
  429: 'Too many requests.',
  500: 'The backend failed.',
  503: 'The backend can’t answer now.',
};
