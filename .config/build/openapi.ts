import { mkdirSync, writeFileSync } from 'node:fs';
import {
  commonProblems,
  contractVersion,
  type ProblemCode,
  type Route,
  routes,
} from '../../src/contract/index.ts';
import { at } from '../lib/paths.ts';
import { version } from '../version.ts';
import { type Example, readExamples } from './openapi-examples.ts';
import { componentSchemas, type Json } from './openapi-schemas.ts';

const ref = (kind: string, name: string): Json => ({ $ref: `#/components/${kind}/${name}` });
const text = { schema: { type: 'string' } };
const many = (examples: readonly Example[]): Json =>
  examples.length === 0
    ? {}
    : {
        examples: Object.fromEntries(examples.map(({ name, summary, value }) => [name, { summary, value }])),
      };

const parameters: Record<string, Json> = {
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
};

const headers: Record<string, Json> = {
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
};
const answerHeaders = (...names: readonly string[]): Json =>
  Object.fromEntries(names.map((name) => [name, ref('headers', name)]));

const meaning: Readonly<Record<number, string>> = {
  400: 'The request is malformed.',
  401: 'Nobody is signed in, or the token has expired.',
  403: 'This person may not see it.',
  404: 'There is none, or this backend does not serve it.',
  405: 'Another method is needed.',
  406: 'This backend speaks another contract.',
  413: 'The request is too large.',
  429: 'Too many requests.',
  500: 'The backend failed.',
  503: 'The backend can’t answer now.',
};

const refusal = (status: number, codes: readonly ProblemCode[], examples: readonly Example[]): Json => {
  const own = examples.filter((example) => example.status === status);
  const plain = codes
    .filter((code) => !own.some(({ value }) => value['code'] === code))
    .map((code) => ({ name: code, summary: code, value: { type: 'about:blank', status, code } }));
  const extra =
    status === 401 ? ['WWW-Authenticate'] : status === 429 || status === 503 ? ['Retry-After'] : [];
  return {
    description: `${meaning[status] ?? 'Refused.'} Codes: ${codes.join(', ')}.`,
    headers: answerHeaders('Laurel-Contract', 'Cache-Control', ...extra),
    content: {
      'application/problem+json': { schema: ref('schemas', 'Problem'), ...many([...own, ...plain]) },
    },
  };
};

/** Where a route's own code belongs; one that is not common is a client's mistake. */
const statusOf = (code: ProblemCode): number =>
  Number(Object.entries(commonProblems).find(([, codes]) => codes.some((one) => one === code))?.[0] ?? 400);

const problemsOf = (route: Route): Map<number, ProblemCode[]> => {
  const byStatus = new Map<number, ProblemCode[]>();
  const all = [...Object.values(commonProblems).flat(), ...route.problems];
  for (const code of new Set(all))
    byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code]);
  return byStatus;
};

const operation = (
  route: Route,
  schema: string,
  description: string,
  examples: readonly Example[],
): Json => ({
  operationId: route.id,
  summary: description.split('. ')[0]?.replace(/\.$/, ''),
  description,
  parameters: Object.keys(parameters).map((name) => ref('parameters', name)),
  responses: {
    200: {
      description: `${schema}.`,
      headers: answerHeaders('Laurel-Contract', 'Content-Language', 'ETag', 'Cache-Control', 'Vary'),
      content: {
        'application/json': {
          schema: ref('schemas', schema),
          ...many(examples.filter((example) => example.status === undefined)),
        },
      },
    },
    304: {
      description: 'Nothing changed since the answer of that ETag.',
      headers: answerHeaders('Laurel-Contract', 'ETag', 'Cache-Control'),
    },
    ...Object.fromEntries(
      [...problemsOf(route)].map(([status, codes]) => [status, refusal(status, codes, examples)]),
    ),
  },
});

/** The contract as OpenAPI 3.1. */
export const openApi = async (): Promise<Json> => {
  const { nameOf, schemas } = componentSchemas();
  const examplesOf = await readExamples();
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const schema = nameOf(route.reply);
    const description = schemas[schema]?.['description'];
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: operation(
        route,
        schema,
        typeof description === 'string' ? description : schema,
        examplesOf(route.id),
      ),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Laurel contract',
      version: `${contractVersion} (laurel-widgets ${version})`,
      description: 'What a backend serves so that Laurel’s elements show it. Every route is optional.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '{endpoint}', variables: { endpoint: { default: 'https://portal.example/loyalty' } } }],
    security: [{ bearer: [] }, { cookie: [] }],
    paths,
    components: {
      schemas,
      parameters,
      headers,
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'The token that `getToken` returns.' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'session', description: 'The portal’s own session.' },
      },
    },
  };
};

export const buildOpenApi = async (): Promise<string> => {
  const document = await openApi();
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(at('dist/openapi.json'), JSON.stringify(document, null, 2) + '\n');
  return `${routes.length} routes`;
};
