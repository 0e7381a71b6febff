import type { Cache } from './cache.ts';
import type { Endpoint } from './endpoint.ts';
import type { Identity } from './identity.ts';
import { Outbox } from './outbox.ts';
import type { Reader } from './reader.ts';
import type { Stay } from './stay.ts';

const outboxes = new WeakMap<object, Outbox>();

/** The one outbox of a client, made when it is first asked for. */
export const outboxOf = (
  client: object,
  identity: Identity,
  reader: Reader,
  stay: Stay,
  cache: Cache,
  endpoint: Endpoint | undefined,
): Outbox => {
  const outbox = outboxes.get(client) ?? new Outbox({ identity, reader, stay, cache, endpoint });
  outboxes.set(client, outbox);
  return outbox;
};
