import { Failure } from './failure.ts';
import type { Source } from './options.ts';
import type { ReadRequest } from './transport.ts';
import { totalTimeout, within } from './within.ts';

/** Calls a vendor's function as a server would be asked: within a time limit, and for plain JSON. */
export const call = async (
  source: Source<unknown>,
  tried: string,
  account: string | undefined,
  { lang, signal }: ReadRequest,
): Promise<unknown> => {
  const late = (): Failure => new Failure('timeout', `${tried} took longer than 20 s`);
  const given = await within(totalTimeout, signal, late, async (limit) =>
    source({ lang, signal: limit, ...(account !== undefined && { account }) }),
  ).catch((error: unknown) => {
    throw Failure.from(error, 'connection', `${tried} failed`);
  });
  try {
    // A vendor's object may be shared or frozen, with dates in it: what is read is a copy that is plain JSON.
    return JSON.parse(JSON.stringify(given));
  } catch (cause) {
    throw new Failure('contract', `${tried} gave nothing that JSON can hold`, { cause });
  }
};
