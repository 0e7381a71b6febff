import type { QueryCache } from '../reads/query-cache.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Auth } from '../http/token-auth.ts';
import { Outbox } from './outbox.ts';
import type { Reader } from '../reads/reader.ts';
import type { SessionScope } from '../session-scope.ts';

const outboxes = new WeakMap<object, Outbox>();

/** The one outbox of a client, made when it is first asked for. */
export const outboxFor = (
  client: object,
  identity: Auth,
  reader: Reader,
  stay: SessionScope,
  cache: QueryCache,
  endpoint: Endpoint | undefined,
): Outbox => {
  const outbox = outboxes.get(client) ?? new Outbox({ auth: identity, reader, scope: stay, cache, endpoint });
  outboxes.set(client, outbox);
  return outbox;
};
