// Who asked, and by which address, where proxies stand in between. Each proxy appends to its headers, so they are read from
// the right, and no further than to the first hop that is not trusted: what stands left of it anybody may have written.

import { isIP, type BlockList } from 'node:net';

/** What one proxy says of the request that it got. */
interface Hop {
  readonly for?: string | undefined;
  readonly proto?: string | undefined;
  readonly host?: string | undefined;
}

export type ProxyHeaders = 'x-forwarded' | 'forwarded';

interface ForwardedRequest {
  /** The address of the first hop, from the right, that is not trusted. */
  readonly address: string;
  readonly proto?: string | undefined;
  readonly host?: string | undefined;
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

const headerOf = (headers: Headers, name: string): string => {
  const value = headers[name];
  return typeof value === 'string' ? value : (value ?? []).join(',');
};

/** An address as BlockList knows it: without brackets, port, and the IPv6 clothes of an IPv4 address. */
const plainAddress = (text: string): string | undefined => {
  const [, inBrackets, v4] = /^(?:\[([^\]]+)\]|([\d.]+))(?::\w+)?$/.exec(text) ?? [];
  const address = (inBrackets ?? v4 ?? text).replace(/^::ffff:(?=[\d.]+$)/i, '');
  return isIP(address) > 0 ? address.toLowerCase() : undefined;
};

const pair = /\s*([\w!#$%&'*+.^`|~-]+)=(?:([\w!#$%&'*+.^`|~-]+)|"((?:[^"\\]|\\.)*)")\s*(;|,|$)/y;

/** The elements of a `Forwarded` header (RFC 7239); none of one that is malformed. */
const readForwarded = (header: string): Hop[] => {
  const hops: Record<string, string>[] = [{}];
  pair.lastIndex = 0;
  while (pair.lastIndex < header.length) {
    const [, name = '', token, quoted = '', end] = pair.exec(header) ?? [];
    if (name === '') return [];
    Object.assign(hops.at(-1) ?? {}, { [name.toLowerCase()]: token ?? quoted.replace(/\\(.)/g, '$1') });
    if (end === ',') hops.push({});
  }
  return hops;
};

const listOf = (header: string): string[] =>
  header === '' ? [] : header.split(',').map((part) => part.trim());

/** `X-Forwarded-*` as hops. Proxies that write one value instead of appending say it of all. */
const readXForwarded = (headers: Headers): Hop[] => {
  const [fors, protos, hosts] = ['for', 'proto', 'host'].map((part) =>
    listOf(headerOf(headers, `x-forwarded-${part}`)).reverse(),
  );
  const length = Math.max(fors?.length ?? 0, protos?.length ?? 0, hosts?.length ?? 0);
  return Array.from({ length }, (_, at) => ({
    for: fors?.[at],
    proto: protos?.[at],
    host: hosts?.[at],
  })).reverse();
};

const saneProto = (proto: string | undefined): string | undefined =>
  /^https?$/i.exec(proto ?? '')?.[0].toLowerCase();

/** A name or an address with a port, and nothing else: it becomes a part of links. */
export const saneHost = (host: string | undefined): string | undefined =>
  /^(?:[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?|\[[\da-f:.]+\])(?::\d{1,5})?$/i.exec(host ?? '')?.[0];

export const isTrusted = (trusted: BlockList, address: string): boolean =>
  isIP(address) > 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether anything stands between, or says so. */
export const saysForwarded = (headers: Headers): boolean =>
  headers['forwarded'] !== undefined || headers['x-forwarded-for'] !== undefined;

/** Walks from the peer, whose address the connection proves, towards the client as far as hops are trusted. */
export const readForwardedRequest = (
  peer: string,
  headers: Headers,
  trusted: BlockList,
  kind: ProxyHeaders,
): ForwardedRequest => {
  const hops = kind === 'forwarded' ? readForwarded(headerOf(headers, 'forwarded')) : readXForwarded(headers);
  let found: ForwardedRequest = { address: plainAddress(peer) ?? peer };
  for (let hop = hops.pop(); hop && isTrusted(trusted, found.address); hop = hops.pop()) {
    const { proto, host } = found;
    const address = plainAddress(hop.for ?? '');
    found = {
      address: address ?? found.address,
      proto: saneProto(hop.proto) ?? proto,
      host: saneHost(hop.host) ?? host,
    };
    // A hop that hides its client: nothing left of it is known to be true.
    if (address === undefined) return found;
  }
  return found;
};
