import type { ZodOpenApiExamplesObject, ZodOpenApiResponseObject } from 'zod-openapi';
import {
  type AnyRoute,
  commonProblems,
  Problem,
  type ProblemCode,
  routeProblems,
  writeProblems,
} from '../../src/contract/index.ts';
import { problemMeanings } from '../contract/problem-meanings.ts';
import type { Example } from './openapi-examples.ts';
import type { ResponseHeader } from './openapi-headers.ts';

const headerRefs = (...names: readonly ResponseHeader[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` as const }]));

const examplesByName = (examples: readonly Example[]): { examples?: ZodOpenApiExamplesObject } =>
  examples.length === 0
    ? {}
    : {
        examples: Object.fromEntries(examples.map(({ name, summary, value }) => [name, { summary, value }])),
      };

/** The reply of a route, with the answers of the scenarios. */
export const successResponse = (
  description: string,
  { reply }: AnyRoute,
  examples: readonly Example[],
  ...extra: readonly ResponseHeader[]
): ZodOpenApiResponseObject => ({
  description,
  headers: headerRefs('Laurel-Contract', 'Content-Language', 'Cache-Control', 'Vary', ...extra),
  content: {
    'application/json': {
      schema: reply,
      ...examplesByName(examples.filter(({ status }) => status === undefined)),
    },
  },
});

export const notModified: ZodOpenApiResponseObject = {
  description: 'Nothing changed since the answer of that ETag.',
  headers: headerRefs('Laurel-Contract', 'ETag', 'Cache-Control'),
};

const statusDescriptions: Readonly<Record<number, string>> = {
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

const statusesOfCodes = new Map<ProblemCode, number>(
  [commonProblems, writeProblems, routeProblems].flatMap((problems) =>
    Object.entries(problems).flatMap(([status, codes]: [string, readonly ProblemCode[]]) =>
      codes.map((code) => [code, Number(status)] as const),
    ),
  ),
);

/** HTTP status → the codes that a route may answer with. A code that no table knows is a client's mistake. */
const problemsOf = (route: AnyRoute): Map<number, ProblemCode[]> => {
  const ofWrites = 'changes' in route ? Object.values(writeProblems).flat() : [];
  const codes = new Set([...Object.values(commonProblems).flat(), ...ofWrites, ...route.problems]);
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const status = statusesOfCodes.get(code) ?? 400;
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return byStatus;
};

/** What some codes say besides. */
const problemExtensions: Readonly<Partial<Record<ProblemCode, object>>> = {
  limit_reached: { at: '2027-01-15T00:00:00+01:00' },
};

const problemResponse = (
  status: number,
  codes: readonly ProblemCode[],
  examples: readonly Example[],
): ZodOpenApiResponseObject => {
  const own = examples.filter((example) => example.status === status);
  const plain = codes
    .filter((code) => !own.some(({ value }) => value['code'] === code))
    .map((code) => ({
      name: code,
      summary: problemMeanings[code],
      value: { type: 'about:blank', title: problemMeanings[code], status, code, ...problemExtensions[code] },
    }));
  const later = status === 429 || status === 503 || codes.includes('limit_reached');
  const extra: readonly ResponseHeader[] =
    status === 401 ? ['WWW-Authenticate'] : later ? ['Retry-After'] : [];
  return {
    description: [
      statusDescriptions[status] ?? 'Refused.',
      '',
      ...codes.map((code) => `- \`${code}\`: ${problemMeanings[code]}`),
    ].join('\n'),
    headers: headerRefs('Laurel-Contract', 'Cache-Control', ...extra),
    content: {
      'application/problem+json': { schema: Problem, ...examplesByName([...own, ...plain]) },
    },
  };
};

/** A response per status with which a route may refuse. */
export const problemResponses = (
  route: AnyRoute,
  examples: readonly Example[],
): Record<`${1 | 2 | 3 | 4 | 5}${string}`, ZodOpenApiResponseObject> =>
  Object.fromEntries(
    [...problemsOf(route)].map(([status, codes]) => [status, problemResponse(status, codes, examples)]),
  );
