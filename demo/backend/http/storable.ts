import type { MiddlewareHandler } from 'hono';
import { ProblemError } from './problem.ts';

// What no request may hold, wherever it stands: the text that PostgreSQL refuses, and numbers that JSON, JavaScript and
// PostgreSQL read differently. It is refused at the edge, so that no handler needs to think of it.

/** PostgreSQL stores no null characters and no lone surrogates. */
const isStorableText = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);

/** Neither too big for a number (`1e400`), nor an integer that a double rounds, nor `-0`. */
const isStorableNumber = (value: number): boolean =>
  Number.isFinite(value) &&
  !Object.is(value, -0) &&
  (!Number.isInteger(value) || Number.isSafeInteger(value));

const faultOf = (value: unknown): string | undefined => {
  if (typeof value === 'string' && !isStorableText(value)) return 'not_text';
  return typeof value === 'number' && !isStorableNumber(value) ? 'not_a_number' : undefined;
};

/** The first key or value in JSON that can't be stored. A loop, since JSON may be nested deeper than the stack. */
const findFault = (content: unknown): { path: string; code: string } | undefined => {
  const rest = [{ path: '', value: content }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { path, value } = next;
    const code = faultOf(value);
    if (code !== undefined) return { path, code };
    for (const [key, inner] of typeof value === 'object' && value !== null ? Object.entries(value) : []) {
      if (!isStorableText(key)) return { path, code: 'not_text' };
      rest.push({ path: path === '' ? key : `${path}.${key}`, value: inner });
    }
  }
  return undefined;
};

/** @throws ProblemError `invalid_request` for JSON with a key or value that can't be stored. */
export const requireStorable = (content: unknown): void => {
  const fault = findFault(content);
  if (fault)
    throw new ProblemError('invalid_request', 'This holds a value that can not be stored', {
      fieldErrors: [fault],
    });
};

const decode = (address: string): string | undefined => {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
};

/** Refuses an address whose path or query is not UTF-8, or holds a null character. */
export const refuseUnstorableAddress: MiddlewareHandler = async (context, next) => {
  const { pathname, search } = new URL(context.req.url);
  const address = decode(pathname + search);
  if (address === undefined || !isStorableText(address))
    throw new ProblemError('invalid_request', 'The address holds what is no text');
  await next();
};
