import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import type { ProblemCode } from '../../../src/contract/core/problem-codes.ts';
import { isTrusted, readForwardedRequest, saneHost, saysForwarded, type ProxyHeaders } from './forwarded.ts';

/** A request and its answer besides what they hold: where it came from, and what log and metrics are told of it. */
export interface RequestRecord {
  /** Under this id the answer and the log speak of it. */
  readonly requestId: string;
  /** The address of the client; unknown where something forwards and nobody said which proxies are trusted. */
  readonly address?: string | undefined;
  /** The address of this backend as the client knows it, where that is not the address of the request. */
  readonly publicUrl?: string | undefined;
  /** The pattern of the route that was found: never an address, which holds ids. */
  route?: string;
  /** Whose token it was, once that is known to be true. */
  tenant?: string;
  /** Why its token was not accepted. */
  tokenFault?: ProblemCode;
}

export const newRequestRecord = (): RequestRecord => ({ requestId: randomUUID() });

export interface ProxyOptions {
  /** Proxies whose headers are believed; undefined where nobody said whether there are any. */
  readonly trusted?: BlockList | undefined;
  readonly headers?: ProxyHeaders | undefined;
  readonly publicUrl?: string | undefined;
}

/** The id that a trusted hop gave the request, or that of its trace (W3C), where it is one. */
const givenId = ({ headers }: IncomingMessage): string | undefined => {
  const id = headers['x-request-id'];
  if (typeof id === 'string' && /^[\w.-]{8,128}$/.test(id)) return id;
  return /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}/.exec(String(headers['traceparent']))?.[1];
};

/** Opens the record of each request that comes in. */
export const createRecordOpener = ({ trusted, headers: kind = 'x-forwarded', publicUrl }: ProxyOptions) => {
  const proxies = trusted ?? new BlockList();
  return (incoming: IncomingMessage): RequestRecord => {
    const { headers, socket } = incoming;
    const peer = (socket.remoteAddress ?? '').replace(/^::ffff:(?=[\d.]+$)/i, '');
    const isKnown = trusted !== undefined || !saysForwarded(headers);
    if (!isTrusted(proxies, peer))
      return { ...newRequestRecord(), address: isKnown ? peer : undefined, publicUrl };
    const { address, proto, host } = readForwardedRequest(peer, headers, proxies, kind);
    const said = proto ?? host;
    const seen =
      said === undefined
        ? undefined
        : `${proto ?? 'http'}://${host ?? saneHost(headers.host) ?? 'localhost'}`;
    return { requestId: givenId(incoming) ?? randomUUID(), address, publicUrl: publicUrl ?? seen };
  };
};
