import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorCode } from './db/database.ts';
import { problemResponse, ProblemError } from './http/problem.ts';
import { portError } from './start-failure.ts';

export interface HttpServer {
  readonly port: number;
  /** Answers requests by `listener` from now on. */
  answerBy(listener: RequestListener): void;
  /** Takes no more connections, and cuts the others when their requests are answered, or when `graceMs` are over. */
  close(graceMs: number): Promise<void>;
}

/** Waits for a promise, but not longer than `ms`. */
export const within = async (ms: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work, over]).finally(() => clearTimeout(timer));
};

/** Answers what Node.js itself can't read as HTTP, as a header with a null character. */
const answerUnreadable = async (error: Error, socket: Duplex): Promise<void> => {
  const isTooLarge = errorCode(error) === 'HPE_HEADER_OVERFLOW';
  const status = isTooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const problem = isTooLarge
    ? new ProblemError('too_large', 'The headers are too large')
    : new ProblemError('invalid_request', 'The request can not be read');
  const body = await problemResponse(problem, randomUUID()).text();
  const headers = `connection: close\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}`;
  if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`);
  else socket.destroy();
};

const listen = (server: Server, port: number, host: string, variable: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portError(port, error, variable)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

/**
 * Takes the port, and answers by `first` until there is another listener.
 * @throws StartError for a port that is taken, which names the variable that chose it.
 */
export const startHttpServer = async (
  port: number,
  host: string,
  first: RequestListener,
  variable = 'PORT',
): Promise<HttpServer> => {
  let [listener, closing] = [first, false];
  const underWay = new Set<ServerResponse>();
  // A request without a host is refused like any other without an address, by a problem.
  const rules = {
    requireHostHeader: false,
    maxHeaderSize: 16_384,
    headersTimeout: 10_000,
    requestTimeout: 20_000,
    // Longer than a proxy keeps a connection that nothing is asked by (nginx: 60 seconds). With Node's own 5, this side may
    // close one just as the next request comes, which then fails.
    keepAliveTimeout: 75_000,
  };
  const server = createServer(rules, (request, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    if (closing) response.setHeader('connection', 'close');
    listener(request, response);
  });
  server.on('clientError', (error, socket) => void answerUnreadable(error, socket));
  const taken = await listen(server, port, host, variable);
  return {
    port: taken,
    answerBy(next) {
      listener = next;
    },
    async close(graceMs) {
      closing = true;
      const closed = new Promise((resolve) => server.close(resolve));
      for (const response of underWay) if (!response.headersSent) response.setHeader('connection', 'close');
      await within(graceMs, closed);
      server.closeAllConnections();
    },
  };
};
