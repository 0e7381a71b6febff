import type { HttpResponse } from './response.ts';
import { LaurelError } from '../errors.ts';
import type { Source } from '../sources.ts';
import type { HttpRequest } from './fetch-transport.ts';
import { totalTimeout, withTimeout } from './timeout.ts';

/** Calls a vendor's function as a server would be asked: within a time limit, and for plain JSON. */
export const callSource = async (
  source: Source<unknown> | undefined,
  tried: string,
  account: string | undefined,
  { params, lang, signal, payload }: HttpRequest,
): Promise<HttpResponse> => {
  if (!source) throw new LaurelError('contract', `There is no endpoint, and no ${tried}`);
  const late = (): LaurelError => new LaurelError('timeout', `${tried} took longer than 20 s`);
  const given = await withTimeout(totalTimeout, signal, late, async (limit) => {
    payload?.prepare({ headers: new Headers() });
    return source({
      ...params,
      lang,
      signal: limit,
      ...(account !== undefined && { account }),
      // A copy: what is repeated must be what was stored.
      ...(payload && { key: payload.key, body: JSON.parse(payload.text) }),
    });
  }).catch((error: unknown) => {
    throw LaurelError.from(error, 'connection', `${tried} failed`);
  });
  try {
    // A vendor's object may be shared or frozen, with dates in it: what is read is a copy that is plain JSON.
    return { body: JSON.parse(JSON.stringify(given)) };
  } catch (cause) {
    // A write was done by then, so what it gave is unknown rather than failed.
    if (payload?.key) return { body: undefined };
    throw new LaurelError('contract', `${tried} gave nothing that JSON can hold`, { cause });
  }
};
