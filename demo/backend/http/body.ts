import type { Context } from 'hono';
import * as z from 'zod/mini';
import { ProblemError } from './problem.ts';
import { requireStorable } from './storable.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The JSON body, not validated. @throws ProblemError `invalid_request`. */
export const readJson = async (context: Context): Promise<unknown> => {
  const content = await parseJson(context).catch(() => {
    throw new ProblemError('invalid_request', 'The body is not JSON in UTF-8');
  });
  requireStorable(content);
  return content;
};

const parseJson = async (context: Context): Promise<unknown> =>
  JSON.parse(utf8.decode(await context.req.arrayBuffer()));

/**
 * The body as its schema has it.
 * @throws ProblemError `invalid_request` for a body that does not fit, or holds unknown keys.
 */
export const parseBody = <Schema extends z.ZodMiniType>(schema: Schema, raw: unknown): z.output<Schema> => {
  const { success, data, error } = z.safeParse(schema, raw);
  if (!success) {
    const fieldErrors = error.issues.map(({ path, code, message }) => ({
      path: path.join('.'),
      code,
      message,
    }));
    throw new ProblemError('invalid_request', 'The body does not fit', { fieldErrors });
  }
  const unknown = Object.keys(Object(raw)).filter((name) => !Object.hasOwn(Object(data), name));
  if (unknown.length > 0)
    throw new ProblemError('invalid_request', 'The body holds what is not asked', {
      fieldErrors: unknown.map((path) => ({ path, code: 'unrecognized_keys' })),
    });
  return data;
};

/** Reads and validates the body of a request. */
export const readBody = async <Schema extends z.ZodMiniType>(
  context: Context,
  schema: Schema,
): Promise<z.output<Schema>> => parseBody(schema, await readJson(context));
