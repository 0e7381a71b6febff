import { mkdirSync, writeFileSync } from 'node:fs';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import {
  contractVersion,
  queries,
  reads,
  type RouteId,
  routes,
  updates,
  writes,
} from '../../src/contract/index.ts';
import { at } from '../lib/paths.ts';
import { version } from '../package-json.ts';
import { completeDocument } from './openapi-complete.ts';
import { type Example, readExamples } from './openapi-examples.ts';
import { responseHeaders } from './openapi-headers.ts';
import type { Node } from './openapi-nodes.ts';
import { type OperationDocs, readOperation, unkeyedOperation, writeOperation } from './openapi-operations.ts';
import { bodySamples, replySamples } from './openapi-samples.ts';
import { componentSchemas, describeSchemas, override } from './openapi-schemas.ts';
import { tagGroups, tags } from './openapi-tags.ts';
import { routeComment } from './route-comments.ts';

/** What is written down for a route, since no scenario answers it without a body. */
const samplesOf = (id: keyof typeof replySamples): Example[] =>
  Object.entries(replySamples[id]).map(([name, value]) => ({
    name,
    summary: `${name.replaceAll('-', ' ')}.`,
    value,
  }));

const operationsByPath = async (): Promise<ZodOpenApiPathsObject> => {
  const examplesOf = await readExamples();
  const docsOf = (id: RouteId): OperationDocs => ({
    description: routeComment(id),
    examples: examplesOf(id),
  });
  const operations: (readonly [{ method: string; path: string }, ZodOpenApiOperationObject])[] = [
    ...reads.map((read) => [read, readOperation(read, docsOf(read.id))] as const),
    ...writes.map((write) => {
      const examples = write.id === 'respond' ? samplesOf(write.id) : examplesOf(write.id);
      const docs = { ...docsOf(write.id), examples, sample: bodySamples[write.id] };
      return [write, writeOperation(write, docs)] as const;
    }),
    ...updates.map((update) => {
      const docs = { ...docsOf(update.id), sample: bodySamples[update.id] };
      return [update, unkeyedOperation(update, docs)] as const;
    }),
    ...queries.map((query) => {
      const docs = { ...docsOf(query.id), examples: samplesOf(query.id), sample: bodySamples[query.id] };
      return [query, unkeyedOperation(query, docs)] as const;
    }),
  ];
  const paths: ZodOpenApiPathsObject = {};
  for (const [{ method, path }, operation] of operations)
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  return paths;
};

const overview = [
  'What a backend serves so that Laurel’s widgets show it. Every route is optional, and a single read is enough to start:',
  '`{"tier":{"name":"Gold"}}` at `/standing` shows a badge.',
  '',
  '- Who asks comes from the bearer token or the cookie alone, never from a path, a query or a body.',
  '- Answers are read open: further fields are dropped, and an unknown value of a list is shown neutrally. Bodies are closed.',
  '- `null` is the same as absent, except where a field says otherwise.',
  '- A moment is RFC 3339 with its offset, a day `YYYY-MM-DD` in the program’s time zone.',
  '- Money is an integer in minor units with an ISO 4217 code. Other figures are integers with a unit; `scale` says how many decimals they have.',
  '- Ids are texts. Lists come in pages: `nextCursor` goes into `cursor`.',
  '- Every write carries an `Idempotency-Key`, and happens once however often it is sent.',
  '- A refusal is a problem document (RFC 9457) with a `code` of the list below.',
].join('\n');

/** The contract as OpenAPI 3.1. */
const openApi = async () => {
  const document = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Laurel contract',
        version: `${contractVersion} (laurel-widgets ${version})`,
        description: overview,
        contact: { name: 'Laurel contributors' },
        license: { name: 'MIT', identifier: 'MIT' },
      },
      tags: tags.map((tag) => ({ ...tag })),
      'x-tagGroups': tagGroups,
      servers: [
        { url: '{endpoint}', variables: { endpoint: { default: 'https://portal.example/loyalty' } } },
      ],
      security: [{ bearer: [] }, { cookie: [] }],
      components: {
        schemas: componentSchemas(),
        headers: responseHeaders,
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', description: 'The token that `getToken` returns.' },
          cookie: { type: 'apiKey', in: 'cookie', name: 'session', description: 'The portal’s own session.' },
        },
      },
      paths: await operationsByPath(),
    },
    { override, outputIdSuffix: '' },
  );
  // Without what is shared: each place has a description of its own.
  const own: Node = JSON.parse(JSON.stringify(document));
  describeSchemas(Object(own['components'])['schemas']);
  completeDocument(own);
  return own;
};

/** Writes `dist/openapi.json`, and returns what it holds in a few words. */
export const buildOpenApi = async (): Promise<string> => {
  const document = await openApi();
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(at('dist/openapi.json'), JSON.stringify(document, null, 2) + '\n');
  return `${Object.keys(routes).length} routes`;
};
