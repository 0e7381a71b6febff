import { mkdirSync, writeFileSync } from 'node:fs';
import {
  contractVersion,
  queries,
  type Query,
  reads,
  type Route,
  type RouteId,
  routes,
  type Update,
  updates,
  type Write,
  writes,
} from '../../src/contract/index.ts';
import { at } from '../lib/paths.ts';
import { version } from '../package-json.ts';
import { readExamples } from './openapi-examples.ts';
import { type OperationDocs, unkeyedOperation, readOperation, writeOperation } from './openapi-operations.ts';
import { headers, parameters } from './openapi-parameters.ts';
import { bodySamples, replySamples } from './openapi-samples.ts';
import { bodyOf, componentSchemas, type Json } from './openapi-schemas.ts';
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

const operationsByPath = async (nameOf: (schema: unknown) => string): Promise<Json> => {
  const descriptionOf = routeDescriptions();
  const examplesOf = await readExamples();
  const docsOf = (route: (Route | Write | Update | Query) & { readonly id: RouteId }): OperationDocs => ({
    schema: nameOf(route.reply),
    description: descriptionOf(route.id),
    examples: examplesOf(route.id),
  });
  const operations = [
    ...reads.map((read) => [read, readOperation(read, docsOf(read))] as const),
    ...writes.map((write) => {
      const body = bodyOf(write.body);
      return [write, writeOperation(write, body, bodySamples[write.id], docsOf(write))] as const;
    }),
    ...updates.map((update) => {
      const body = bodyOf(update.body);
      return [update, unkeyedOperation(update, body, bodySamples[update.id], docsOf(update))] as const;
    }),
    ...queries.map((query) => {
      const examples = replySamples[query.id].map((value) => {
        const name = String(value['answer']);
        return { name, summary: name, value };
      });
      const docs = { ...docsOf(query), examples };
      return [query, unkeyedOperation(query, bodyOf(query.body), bodySamples[query.id], docs)] as const;
    }),
  ];
  const paths: Record<string, Json> = {};
  for (const [{ method, path }, operation] of operations)
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  return paths;
};

/** The contract as OpenAPI 3.1. */
const openApi = async (): Promise<Json> => {
  const { nameOf, schemas } = componentSchemas();
  const paths = await operationsByPath(nameOf);
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

/** Writes `dist/openapi.json`, and returns what it holds in a few words. */
export const buildOpenApi = async (): Promise<string> => {
  const document = await openApi();
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(at('dist/openapi.json'), JSON.stringify(document, null, 2) + '\n');
  return `${Object.keys(routes).length} routes`;
};
