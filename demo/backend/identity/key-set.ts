import { readFile } from 'node:fs/promises';
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { errorCode } from '../db/database.ts';

/** Public keys alone: with a secret among them, the text of a public key would be a secret that everybody knows. */
export const publicKeyAlgorithms: readonly string[] = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA'],
];

/** No key was found, and the set could not be read to look for it: nothing is known of the token. */
export class KeySetUnavailable extends Error {
  override readonly name = 'KeySetUnavailable';
}

export interface KeySet {
  /** The key of a token's header. @throws KeySetUnavailable, or an error of jose for a key that is not in the set. */
  readonly find: JWTVerifyGetKey;
  /** Another number for each content that the set has had. */
  readonly version: () => number;
  /** Whether there are keys; where none were read yet, it tries to. */
  isReady(): Promise<boolean>;
}

export interface KeySetOptions {
  /** Where it is: fetched over http and https, read from the disk for `file:`. */
  readonly url: URL;
  /** Told why the set could not be read; keys that are known stay good for a day. */
  readonly onFailure?: (reason: string) => void;
  /** How long it may take, in milliseconds. */
  readonly timeoutMs?: number;
}

/** How long a set is taken as it was read, and how soon it is read again for a key that is not in it. */
const periods = { maxAge: 300_000, cooldown: 30_000 };
/** A file is read again within seconds: that costs nothing, and whoever replaced it waits for it. */
const filePeriods = { maxAge: 5000, cooldown: 5000 };
const pauseAfterFailure = 5000;
const keptWithoutAnswer = 86_400_000;

const reasonOf = (error: unknown): string => {
  const { name, message, cause } = error instanceof Error ? error : new Error(String(error));
  return name === 'TimeoutError' ? 'no answer in time' : errorCode(error) || errorCode(cause) || message;
};

const readText = async (url: URL, init: RequestInit): Promise<string> => {
  if (url.protocol === 'file:') return readFile(url, 'utf8');
  const response = await fetch(url, init);
  if (response.status !== 200) throw new Error(`it answered ${response.status}`);
  return response.text();
};

/** @throws Error for what is no set of keys. */
const requireKeys = (text: string): void => {
  const { keys } = Object(JSON.parse(text)) as { keys?: unknown };
  if (!Array.isArray(keys)) throw new Error('it holds no keys');
};

/**
 * Keys by jose, which asks for them once and keeps them. Around it: where the set can't be read, the keys that are
 * known go on for a day, and nothing asks again for some seconds.
 */
export const createKeySet = ({
  url,
  onFailure = () => undefined,
  timeoutMs = 5000,
}: KeySetOptions): KeySet => {
  let last: { readonly text: string; readonly at: number } | undefined;
  let [failedAt, version] = [-Infinity, 0];
  const load = async (init: RequestInit): Promise<string> => {
    if (Date.now() - failedAt < pauseAfterFailure) throw new KeySetUnavailable('it failed a moment ago');
    try {
      const text = await readText(url, init);
      requireKeys(text);
      if (text !== last?.text) version += 1;
      last = { text, at: Date.now() };
      failedAt = -Infinity;
      return text;
    } catch (error) {
      failedAt = Date.now();
      onFailure(reasonOf(error));
      throw error;
    }
  };
  const known = (): string => {
    if (last && Date.now() - last.at < keptWithoutAnswer) return last.text;
    throw new KeySetUnavailable('The key set can not be read');
  };
  const { maxAge, cooldown } = url.protocol === 'file:' ? filePeriods : periods;
  const set = createRemoteJWKSet(url, {
    cacheMaxAge: maxAge,
    cooldownDuration: cooldown,
    timeoutDuration: timeoutMs,
    [customFetch]: async (_url, init) => new Response(await load(init).catch(known)),
  });
  return {
    async find(header, token) {
      try {
        return await set(header, token);
      } catch (error) {
        const isUnknown = error instanceof errors.JWKSNoMatchingKey;
        // It may be a new key of a set that could not be read since.
        if (isUnknown && failedAt > -Infinity) throw new KeySetUnavailable('A key could not be looked for');
        throw error;
      }
    },
    version: () => version,
    async isReady() {
      if (set.jwks() === undefined) await set.reload().catch(() => undefined);
      return set.jwks() !== undefined;
    },
  };
};
