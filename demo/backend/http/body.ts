import type { Context } from 'hono';
import * as z from 'zod/mini';
import { ProblemError } from './problem.ts';

/** The body of a request, whatever is in it. */
export const readJson = (context: Context): Promise<unknown> =>
  context.req.json().catch((error: unknown) => {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError('invalid_request', 'The body is not JSON');
  });

/** A body as its schema has it: nothing that can't be read, and nothing besides. */
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
  const unknown = Object.keys(Object(raw)).filter((name) => !(name in Object(data)));
  if (unknown.length > 0)
    throw new ProblemError('invalid_request', 'The body holds what is not asked', {
      fieldErrors: unknown.map((path) => ({ path, code: 'unrecognized_keys' })),
    });
  return data;
};

/** The body of a request, as its schema has it. */
export const readBody = async <Schema extends z.ZodMiniType>(
  context: Context,
  schema: Schema,
): Promise<z.output<Schema>> => parseBody(schema, await readJson(context));
