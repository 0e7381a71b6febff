import type { Answer } from './answer.ts';
import { Failure } from './failure.ts';
import type { Source } from './options.ts';
import type { Request } from './transport.ts';
import { totalTimeout, within } from './within.ts';

/** Calls a vendor's function as a server would be asked: within a time limit, and for plain JSON. */
export const call = async (
  source: Source<unknown> | undefined,
  tried: string,
  account: string | undefined,
  { params, lang, signal, parcel }: Request,
): Promise<Answer> => {
  if (!source) throw new Failure('contract', `There is no endpoint, and no ${tried}`);
  const late = (): Failure => new Failure('timeout', `${tried} took longer than 20 s`);
  const given = await within(totalTimeout, signal, late, async (limit) => {
    parcel?.board({ headers: new Headers() });
    return source({
      ...params,
      lang,
      signal: limit,
      ...(account !== undefined && { account }),
      // A copy: what is repeated must be what was stored.
      ...(parcel && { key: parcel.key, body: JSON.parse(parcel.text) }),
    });
  }).catch((error: unknown) => {
    throw Failure.from(error, 'connection', `${tried} failed`);
  });
  try {
    // A vendor's object may be shared or frozen, with dates in it: what is read is a copy that is plain JSON.
    const body: unknown = JSON.parse(JSON.stringify(given));
    return { body, lang: undefined, etag: undefined, unchanged: false };
  } catch (cause) {
    throw new Failure('contract', `${tried} gave nothing that JSON can hold`, { cause });
  }
};
