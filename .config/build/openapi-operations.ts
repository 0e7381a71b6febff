import {
  commonProblems,
  routeProblems,
  type Query,
  type ProblemCode,
  type Route,
  type Update,
  type Write,
  writeProblems,
} from '../../src/contract/index.ts';
import type { Example } from './openapi-examples.ts';
import {
  responseHeaders,
  examplesOf,
  statusDescriptions,
  routeParameters,
  ref,
} from './openapi-parameters.ts';
import type { Json } from './openapi-schemas.ts';

/** What some codes say besides. */
const problemExamples: Readonly<Partial<Record<ProblemCode, Json>>> = {
  limit_reached: { at: '2027-01-15T00:00:00+01:00' },
};

const problemResponse = (
  status: number,
  codes: readonly ProblemCode[],
  examples: readonly Example[],
): Json => {
  const own = examples.filter((example) => example.status === status);
  const plain = codes
    .filter((code) => !own.some(({ value }) => value['code'] === code))
    .map((code) => ({
      name: code,
      summary: code,
      value: { type: 'about:blank', status, code, ...problemExamples[code] },
    }));
  const later = status === 429 || status === 503 || codes.includes('limit_reached');
  const extra = status === 401 ? ['WWW-Authenticate'] : later ? ['Retry-After'] : [];
  return {
    description: `${statusDescriptions[status] ?? 'Refused.'} Codes: ${codes.join(', ')}.`,
    headers: responseHeaders('Laurel-Contract', 'Cache-Control', ...extra),
    content: {
      'application/problem+json': { schema: ref('schemas', 'Problem'), ...examplesOf([...own, ...plain]) },
    },
  };
};

const statuses: readonly (readonly [string, readonly ProblemCode[]])[] = [
  ...Object.entries(commonProblems),
  ...Object.entries(writeProblems),
  ...Object.entries(routeProblems),
];

/** Where a route's own code belongs; one that is not common is a client's mistake. */
const statusOf = (code: ProblemCode): number =>
  Number(statuses.find(([, codes]) => codes.includes(code))?.[0] ?? 400);

const problemsOf = (route: Route | Write | Update | Query): Map<number, ProblemCode[]> => {
  const byStatus = new Map<number, ProblemCode[]>();
  const ofWrites = 'changes' in route ? Object.values(writeProblems).flat() : [];
  const all = [...Object.values(commonProblems).flat(), ...ofWrites, ...route.problems];
  for (const code of new Set(all))
    byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code]);
  return byStatus;
};

export interface OperationDocs {
  /** Name of the reply's schema. */
  readonly schema: string;
  readonly description: string;
  readonly examples: readonly Example[];
}

const problemResponses = (route: Route | Write | Update | Query, examples: readonly Example[]): Json =>
  Object.fromEntries(
    [...problemsOf(route)].map(([status, codes]) => [status, problemResponse(status, codes, examples)]),
  );

const successResponse = (extra: readonly string[], { schema, examples }: OperationDocs): Json => ({
  description: `${schema}.`,
  headers: responseHeaders('Laurel-Contract', 'Content-Language', 'Cache-Control', 'Vary', ...extra),
  content: {
    'application/json': {
      schema: ref('schemas', schema),
      ...examplesOf(examples.filter((example) => example.status === undefined)),
    },
  },
});

const summaryOf = (description: string): string | undefined => description.split('. ')[0]?.replace(/\.$/, '');

export const readOperation = (route: Route, described: OperationDocs): Json => ({
  operationId: route.id,
  summary: summaryOf(described.description),
  description: described.description,
  parameters: [
    ...['AcceptLanguage', 'LaurelContract', 'IfNoneMatch'].map((name) => ref('parameters', name)),
    ...routeParameters(route),
  ],
  responses: {
    200: successResponse(['ETag'], described),
    304: {
      description: 'Nothing changed since the answer of that ETag.',
      headers: responseHeaders('Laurel-Contract', 'ETag', 'Cache-Control'),
    },
    ...problemResponses(route, described.examples),
  },
});

export const writeOperation = (write: Write, body: Json, sample: Json, described: OperationDocs): Json => ({
  operationId: write.id,
  summary: summaryOf(described.description),
  description: described.description,
  parameters: [
    ...['AcceptLanguage', 'LaurelContract', 'IdempotencyKey'].map((name) => ref('parameters', name)),
    ...routeParameters(write),
  ],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: body, example: sample } },
  },
  responses: {
    200: successResponse(['Idempotency-Key', 'Idempotent-Replayed'], described),
    201: successResponse(['Idempotency-Key', 'Idempotent-Replayed'], described),
    ...problemResponses(write, described.examples),
  },
});

/** What carries no key: a question in a body, or a draft, whose revision keeps it from overwriting anything unseen. */
export const unkeyedOperation = (
  route: Query | Update,
  body: Json,
  sample: Json,
  described: OperationDocs,
): Json => ({
  operationId: route.id,
  summary: summaryOf(described.description),
  description: described.description,
  parameters: [
    ...['AcceptLanguage', 'LaurelContract'].map((name) => ref('parameters', name)),
    ...routeParameters(route),
  ],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: body, example: sample } },
  },
  responses: { 200: successResponse([], described), ...problemResponses(route, described.examples) },
});
