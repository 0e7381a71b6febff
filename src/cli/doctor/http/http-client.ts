import * as http from 'node:http';
import * as https from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { NoAnswer, Outcome, RawAnswer, SentRequest } from './exchange.ts';

/** Larger answers are cut off: no widget would show them. */
const mostBytes = 32 * 1024 * 1024;

const unpack = (body: Buffer, encoding: string): Buffer => {
  if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(body);
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'deflate' ? inflateSync(body) : body;
};

const readHeaders = (raw: readonly string[]): Pick<RawAnswer, 'headers' | 'repeated'> => {
  const headers = new Headers();
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] ?? '').toLowerCase();
    if (seen.has(name)) repeated.add(name);
    seen.add(name);
    try {
      headers.append(name, raw[at + 1] ?? '');
    } catch {
      // A header that no browser would read is as good as absent.
    }
  }
  return { headers, repeated: [...repeated] };
};

const readBody = (body: Buffer): Pick<RawAnswer, 'text' | 'isUtf8' | 'hasMark' | 'bytes'> => {
  const hasMark = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    return { text, isUtf8: true, hasMark, bytes: body.length };
  } catch {
    return { text: new TextDecoder('latin1').decode(body), isUtf8: false, hasMark, bytes: body.length };
  }
};

const failureOf = (error: unknown): NoAnswer => {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'failed';
  return { code, message };
};

/** Sends requests as they are: redirects are answers, nothing is repeated, and no certificate is accepted that a browser refuses. */
export class HttpClient {
  readonly #timeoutMs: number;
  readonly #agents = {
    'http:': new http.Agent({ keepAlive: true }),
    'https:': new https.Agent({ keepAlive: true }),
  };

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  async send(request: SentRequest): Promise<Outcome> {
    const began = performance.now();
    const outcome = await this.#answer(request).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ failure: failureOf(error) }),
    );
    return { request, ms: Math.round(performance.now() - began), ...outcome };
  }

  close(): void {
    this.#agents['http:'].destroy();
    this.#agents['https:'].destroy();
  }

  #answer({ method, url, headers, body }: SentRequest): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      const isSecure = url.startsWith('https:');
      const send = isSecure ? https.request : http.request;
      const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
      const options = {
        method,
        headers: { ...headers, ...length },
        agent: this.#agents[isSecure ? 'https:' : 'http:'],
        signal: AbortSignal.timeout(this.#timeoutMs),
      };
      const fail = (error: Error): void =>
        reject(
          error.name === 'AbortError' || error.name === 'TimeoutError'
            ? Object.assign(new Error(`no answer within ${this.#timeoutMs / 1000} s`), { code: 'timeout' })
            : error,
        );
      const sent = send(url, options, (response) => {
        const parts: Buffer[] = [];
        let bytes = 0;
        response.on('data', (part: Buffer) => {
          bytes += part.length;
          if (bytes > mostBytes) response.destroy(new Error('the answer has more than 32 MB'));
          else parts.push(part);
        });
        response.on('error', fail);
        response.on('end', () => {
          try {
            const content = unpack(Buffer.concat(parts), response.headers['content-encoding'] ?? '');
            resolve({
              status: response.statusCode ?? 0,
              ...readHeaders(response.rawHeaders),
              ...readBody(content),
            });
          } catch (error) {
            fail(error instanceof Error ? error : new Error(String(error)));
          }
        });
      });
      sent.on('error', fail);
      sent.end(body);
    });
  }
}
