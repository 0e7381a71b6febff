import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import { newRequestRecord, type RequestRecord } from './http/request-record.ts';
import { problemResponse, ProblemError } from './http/problem.ts';
import { onFinished } from './operation/finished-request.ts';
import type { Log } from './operation/log.ts';
import type { ProcessMetrics } from './operation/metrics.ts';
import { createProbes } from './operation/probes.ts';

const isApi = (url: string): boolean =>
  /^\/(slow\/|failing\/)?loyalty(\/|$|\?)|^\/(demo|ingest)(\/|$|\?)/.test(url);

/** The answer to a request whose address can't be read. */
const answerError = (error: unknown): Response =>
  problemResponse(
    error instanceof RequestError
      ? new ProblemError('invalid_request', 'The request can not be read')
      : error,
    randomUUID(),
  );

interface Answerers {
  readonly probe: (request: Request) => Promise<Response | undefined>;
  readonly app: (request: Request, record: RequestRecord) => Promise<Response>;
  readonly files: (request: Request) => Promise<Response>;
}

interface Observers {
  readonly openRecord: (incoming: IncomingMessage) => RequestRecord;
  readonly log: Log;
  readonly metrics: ProcessMetrics | undefined;
}

/** Leads a request to who answers it, and tells the observers of it. */
export const createListener = (
  { probe, app, files }: Answerers,
  { openRecord, log, metrics }: Observers,
  demo: boolean,
): RequestListener => {
  // The server knows requests of two kinds, Node's and fetch's: this leads from the one to the other.
  const records = new WeakMap<object, RequestRecord>();
  const answer = getRequestListener(
    async (request, { incoming }) => {
      const record = records.get(incoming) ?? newRequestRecord();
      const path = new URL(request.url).pathname;
      if (isApi(path)) return app(request, record);
      const probed = await probe(request);
      if (probed) record.route = path;
      return probed ?? files(request);
    },
    { errorHandler: answerError },
  );
  return (request, response) => {
    // The base address of a backend that is off: the connection is cut, as when the machine is gone.
    if (demo && request.url?.startsWith('/off/')) return void request.socket.destroy();
    const record = openRecord(request);
    records.set(request, record);
    metrics?.begin();
    onFinished(request, response, record, (finished) => {
      metrics?.finish(finished);
      log.request(finished);
    });
    return void answer(request, response);
  };
};

/** Answers while there is no database yet: it lives, and is not ready. */
export const createStartingListener = (): RequestListener => {
  const probe = createProbes({ missing: () => Promise.resolve(['starting']) });
  const answer = getRequestListener(
    async (request) =>
      (await probe(request)) ??
      problemResponse(
        new ProblemError('unavailable', 'The backend is starting', { headers: { 'retry-after': '1' } }),
        randomUUID(),
      ),
    { errorHandler: answerError },
  );
  return (request, response) => void answer(request, response);
};
