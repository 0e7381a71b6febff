import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestRecord } from '../http/request-record.ts';

/** What log and metrics are told of a request when its answer has ended, or its client has gone. */
export interface FinishedRequest {
  readonly record: RequestRecord;
  readonly method: string;
  /** The status of its answer; 499 where the client was gone before it. */
  readonly status: number;
  readonly milliseconds: number;
}

/** Calls `report` once the answer has ended, however it ends. */
export const onFinished = (
  request: IncomingMessage,
  response: ServerResponse,
  record: RequestRecord,
  report: (finished: FinishedRequest) => void,
): void => {
  const began = performance.now();
  response.once('close', () => {
    const status = response.writableFinished ? response.statusCode : 499;
    report({ record, method: request.method ?? '', status, milliseconds: performance.now() - began });
  });
};
