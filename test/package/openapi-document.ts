import { readFileSync } from 'node:fs';
import type { Node } from '../../.config/build/openapi-nodes.ts';
import { at } from '../../.config/lib/paths.ts';
import type { routes } from '../../src/contract/index.ts';

export interface ApiPart extends Node {
  description?: string;
}
interface ApiMedia {
  schema: Node;
  example?: unknown;
  examples?: Record<string, { summary?: string; value: Node }>;
}
interface ApiOperation extends ApiPart {
  operationId: keyof typeof routes;
  summary: string;
  tags: string[];
  parameters: ({ $ref?: string } & ApiPart)[];
  requestBody?: { content: Record<string, ApiMedia> };
  responses: Record<string, { description: string; headers: object; content?: Record<string, ApiMedia> }>;
}
export interface ApiDocument {
  info: { description: string; contact: object };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, ApiOperation>>;
  components: Record<'schemas' | 'headers' | 'parameters' | 'securitySchemes', Record<string, ApiPart>>;
}

/** `dist/openapi.json` as it is published. */
export const openApiText = readFileSync(at('dist/openapi.json'), 'utf8');
export const openApiDocument: ApiDocument = JSON.parse(openApiText);
