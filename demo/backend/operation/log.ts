import { pino } from 'pino';
import type { FinishedRequest } from './finished-request.ts';

/** What the process says while it runs: never an address with ids, a header, a body or a person. */
export interface Log {
  /** An event of the process, as that it serves or stops. */
  event(message: string, details?: Readonly<Record<string, string | number>>): void;
  warn(message: string, details?: Readonly<Record<string, string | number>>): void;
  request(finished: FinishedRequest): void;
  /** An error that nobody expected, under the id of its answer. */
  failure(requestId: string, trace: string): void;
}

export type LogKind = 'json' | 'text' | 'off';

const nothing = (): void => undefined;
const silent: Log = { event: nothing, warn: nothing, request: nothing, failure: nothing };

/** For a terminal: a line for what needs a person. */
const plain: Log = {
  event: nothing,
  warn: (message, details = {}) => console.error([message, ...Object.values(details)].join(' ')),
  request: nothing,
  failure: (requestId, trace) => console.error(requestId, trace),
};

const createJsonLog = (): Log => {
  const log = pino({
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
  });
  return {
    event: (message, details = {}) => log.info(details, message),
    warn: (message, details = {}) => log.warn(details, message),
    request({ record: { requestId, route, tenant, tokenFault }, method, status, milliseconds }) {
      // Probes come all the time, and say nothing while all is well.
      if (status < 400 && (route === '/health' || route === '/ready')) return;
      const details = { requestId, method, route, status, ms: Math.round(milliseconds), tenant, tokenFault };
      if (status >= 500) log.warn(details, 'request');
      else log.info(details, 'request');
    },
    failure: (requestId, trace) => log.error({ requestId, trace }, 'failure'),
  };
};

export const createLog = (kind: LogKind): Log => {
  if (kind === 'off') return silent;
  return kind === 'text' ? plain : createJsonLog();
};
