import type { Context } from 'hono';
import * as z from 'zod/mini';
import { Refusal } from './refusal.ts';

/** The body of a request, as its schema has it. */
export const bodyOf = async <Schema extends z.ZodMiniType>(
  context: Context,
  schema: Schema,
): Promise<z.infer<Schema>> => {
  const body: unknown = await context.req.json().catch((error: unknown) => {
    if (error instanceof Refusal) throw error;
    throw new Refusal('invalid_request', 'The body is not JSON');
  });
  const { success, data, error } = z.safeParse(schema, body);
  if (success) return data;
  const fieldErrors = error.issues.map(({ path, code, message }) => ({
    path: path.join('.'),
    code,
    message,
  }));
  throw new Refusal('invalid_request', 'The body does not fit', { fieldErrors });
};
