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
import { readExamples } from './openapi-examples.ts';
import { responseHeaders } from './openapi-headers.ts';
import { type OperationDocs, readOperation, unkeyedOperation, writeOperation } from './openapi-operations.ts';
import { bodySamples, replySamples } from './openapi-samples.ts';
import { componentSchemas, describeSchemas, override } from './openapi-schemas.ts';
import { readSchemaComments } from './schema-comments.ts';

/** The comment above each route in the contract's registry. */
const routeDescriptions = (): ((id: RouteId) => string) => {
  const { properties = {} } = readSchemaComments()['routes'] ?? {};
  return (id) => {
    const { text } = properties[id] ?? {};
    if (!text) throw new Error(`The route ${id} has no comment in src/contract/routes.ts.`);
    return text;
  };
};

const operationsByPath = async (): Promise<ZodOpenApiPathsObject> => {
  const descriptionOf = routeDescriptions();
  const examplesOf = await readExamples();
  const docsOf = (id: RouteId): OperationDocs => ({
    description: descriptionOf(id),
    examples: examplesOf(id),
  });
  const operations: (readonly [{ method: string; path: string }, ZodOpenApiOperationObject])[] = [
    ...reads.map((read) => [read, readOperation(read, docsOf(read.id))] as const),
    ...writes.map((write) => {
      const docs = { ...docsOf(write.id), sample: bodySamples[write.id] };
      return [write, writeOperation(write, docs)] as const;
    }),
    ...updates.map((update) => {
      const docs = { ...docsOf(update.id), sample: bodySamples[update.id] };
      return [update, unkeyedOperation(update, docs)] as const;
    }),
    ...queries.map((query) => {
      const examples = Object.entries(replySamples[query.id]).map(([name, value]) => ({
        name,
        summary: name,
        value,
      }));
      const docs = { ...docsOf(query.id), examples, sample: bodySamples[query.id] };
      return [query, unkeyedOperation(query, docs)] as const;
    }),
  ];
  const paths: ZodOpenApiPathsObject = {};
  for (const [{ method, path }, operation] of operations)
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  return paths;
};

/** The contract as OpenAPI 3.1. */
const openApi = async () => {
  const document = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Laurel contract',
        version: `${contractVersion} (laurel-widgets ${version})`,
        description: 'What a backend serves so that Laurel’s elements show it. Every route is optional.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
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
  describeSchemas(document.components?.schemas ?? {});
  return document;
};

/** Writes `dist/openapi.json`, and returns what it holds in a few words. */
export const buildOpenApi = async (): Promise<string> => {
  const document = await openApi();
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(at('dist/openapi.json'), JSON.stringify(document, null, 2) + '\n');
  return `${Object.keys(routes).length} routes`;
};
