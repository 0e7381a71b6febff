import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { strictPolicy } from '../../package/test-site.ts';
import { payload, type Payload } from '../badge/standing-payload.ts';

/** One request as the server saw it, in milliseconds of its own clock. */
interface BenchVisit {
  readonly path: string;
  readonly came: number;
  readonly answered: number;
  readonly body: string;
}

export interface BenchServer {
  readonly url: string;
  /** Every answer since the last `forget()`. */
  readonly visits: readonly BenchVisit[];
  /** Milliseconds before each answer. */
  delay: number;
  /** Answers `/standing` from now on, instead of the mock kit. */
  standing: Payload | undefined;
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/** The strict policy is for pages of which every subject bears it. */
export type BenchPolicy = 'strict' | 'none';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** What a production server says: the policy of the site, and names with a hash are kept for ever. */
const headersFor = (path: string, policy: BenchPolicy): Record<string, string> => ({
  'Content-Type': types[extname(path)] ?? 'application/octet-stream',
  ...(policy === 'strict' && { 'Content-Security-Policy': strictPolicy }),
  'Cache-Control': /-[\w-]{8}\.js$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
});

/** Serves `files` (path → text) and the contract below `/loyalty/`, uncompressed. */
export const serveBench = async (
  files: ReadonlyMap<string, string>,
  policy: BenchPolicy = 'strict',
): Promise<BenchServer> => {
  const visits: BenchVisit[] = [];
  const answer = async (request: IncomingMessage, path: string): Promise<Payload> => {
    if (path.startsWith('/loyalty/')) {
      const etag = request.headers['if-none-match'];
      if (path === '/loyalty/standing' && state.standing) return state.standing;
      return payload(path.slice('/loyalty/'.length), etag);
    }
    const body = files.get(path);
    return { status: body === undefined ? 404 : 200, headers: headersFor(path, policy), body: body ?? '' };
  };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const came = performance.now();
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const { body, headers, status } = await answer(request, path);
    const length = String(Buffer.byteLength(body));
    const send = (): void => {
      response.writeHead(status, status === 304 ? headers : { ...headers, 'Content-Length': length });
      response.end(body);
      visits.push({ path, came, answered: performance.now(), body });
    };
    if (state.delay > 0) setTimeout(send, state.delay);
    else send();
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The bench has no port.');
  const state: BenchServer = {
    url: `http://127.0.0.1:${address.port}`,
    visits,
    delay: 0,
    standing: undefined,
    forget: () => void visits.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return state;
};
