import { BlockList, isIP } from 'node:net';
import * as z from 'zod/mini';

/** A variable that `parse` reads; `remedy` says what to give where it can't. */
const parsed = <Value>(remedy: string, parse: (text: string) => Value | undefined) =>
  z.pipe(
    z.string(),
    z.transform((text, context): Value => {
      const value = parse(text);
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', message: remedy, input: text });
      return z.NEVER;
    }),
  );

export const integer = (from: number, to: number) =>
  parsed(`give an integer from ${from} to ${to}`, (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    return value >= from && value <= to ? value : undefined;
  });

export const oneOf = <const Choice extends string>(...choices: readonly Choice[]) =>
  parsed(`give one of ${choices.join(', ')}`, (text) => choices.find((choice) => choice === text));

export const text = (remedy: string, pattern = /\S/) =>
  parsed(remedy, (given) => (pattern.test(given) ? given.trim() : undefined));

const urlOf = (given: string): URL | undefined => (URL.canParse(given) ? new URL(given) : undefined);

const isLocalHost = (hostname: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** What is fetched from it says who may come in, so nobody may change it on its way. */
export const secureUrl = parsed('give an https: address, or http: on this machine', (given) => {
  const url = urlOf(given);
  if (!url || url.username !== '' || url.hash !== '') return undefined;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocalHost(url.hostname))
    ? url
    : undefined;
});

export const publicUrl = parsed(
  'give the address that the world sees, as https://loyalty.example, without query',
  (given) => {
    const url = urlOf(given);
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || /[?#]/.test(given))
      return undefined;
    return url.href.replace(/\/+$/, '');
  },
);

export const databaseUrl = parsed('give postgres://user:pass@host:5432/database', (given) =>
  /^postgres(ql)?:$/.test(urlOf(given)?.protocol ?? '') ? given : undefined,
);

const listOf = (given: string): readonly string[] =>
  given
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const origins = parsed(
  'give origins as browsers send them, https://portal.example, separated by commas',
  (given) => {
    const list = listOf(given);
    return list.every((origin) => /^[a-z][a-z\d+.-]*:\/\/[^\s/?#@*]+$/.test(origin)) ? list : undefined;
  },
);

const addRange = (ranges: BlockList, range: string): boolean => {
  const [, address = '', length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(range) ?? [];
  const version = isIP(address);
  const bits = version === 4 ? 32 : 128;
  if (version === 0 || Number(length ?? 0) > bits) return false;
  ranges.addSubnet(address, Number(length ?? bits), version === 4 ? 'ipv4' : 'ipv6');
  return true;
};

export const addressRanges = parsed(
  'give addresses or ranges as 10.0.0.0/8 or ::1, separated by commas, or none',
  (given) => {
    const ranges = new BlockList();
    const list = given.trim() === 'none' ? [] : listOf(given);
    return list.every((range) => addRange(ranges, range)) ? ranges : undefined;
  },
);
