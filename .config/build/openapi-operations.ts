import * as z from 'zod/mini';
import type { ZodOpenApiOperationObject, ZodOpenApiRequestBodyObject } from 'zod-openapi';
import type { AnyRoute, QueryRoute, ReadRoute, UpdateRoute, WriteRoute } from '../../src/contract/index.ts';
import type { Example } from './openapi-examples.ts';
import { commonRequestHeaders, idempotencyKey, ifNoneMatch } from './openapi-headers.ts';
import { addressParams } from './openapi-params.ts';
import { notModified, problemResponses, successResponse } from './openapi-responses.ts';
import { tagsOf } from './openapi-tags.ts';

/** What the contract's sources say about a route besides its schemas. */
export interface OperationDocs {
  readonly description: string;
  readonly examples: readonly Example[];
  /** A body as a widget sends it. */
  readonly sample?: object;
}

const operation = (
  route: AnyRoute,
  headers: Record<string, z.ZodMiniType>,
  { description }: OperationDocs,
): ZodOpenApiOperationObject => ({
  operationId: route.id,
  tags: tagsOf(route.id),
  summary: description.replace(/\. .*|\.$/s, ''),
  description,
  requestParams: { header: z.object({ ...commonRequestHeaders, ...headers }), ...addressParams(route) },
  responses: {},
});

/** Bodies are read strictly, unlike replies. */
const requestBody = (body: z.ZodMiniType, sample: object | undefined): ZodOpenApiRequestBodyObject => ({
  required: true,
  content: {
    'application/json': {
      schema: body instanceof z.ZodMiniObject ? z.strictObject(body.shape) : body,
      example: sample,
    },
  },
});

export const readOperation = (route: ReadRoute, docs: OperationDocs): ZodOpenApiOperationObject => ({
  ...operation(route, { 'If-None-Match': ifNoneMatch }, docs),
  responses: {
    200: successResponse('The answer.', route, docs.examples, 'ETag'),
    304: notModified,
    ...problemResponses(route, docs.examples),
  },
});

export const writeOperation = (write: WriteRoute, docs: OperationDocs): ZodOpenApiOperationObject => {
  const done = (description: string) =>
    successResponse(description, write, docs.examples, 'Idempotency-Key', 'Idempotent-Replayed');
  return {
    ...operation(write, { 'Idempotency-Key': idempotencyKey }, docs),
    requestBody: requestBody(write.body, docs.sample),
    responses: {
      200: done('It is done.'),
      201: done('It is done, and something was made.'),
      ...problemResponses(write, docs.examples),
    },
  };
};

/** What carries no key: a question in a body, or a draft, whose revision keeps it from overwriting anything unseen. */
export const unkeyedOperation = (
  route: QueryRoute | UpdateRoute,
  docs: OperationDocs,
): ZodOpenApiOperationObject => ({
  ...operation(route, {}, docs),
  requestBody: requestBody(route.body, docs.sample),
  responses: {
    200: successResponse('The answer.', route, docs.examples),
    ...problemResponses(route, docs.examples),
  },
});
