import type { Pool } from 'pg';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { FinishedRequest } from './finished-request.ts';

/** Figures of one process, in the form of Prometheus. All labels have few values: no tenant, nobody's name. */
export interface ProcessMetrics {
  begin(): void;
  finish(finished: FinishedRequest): void;
  /** The figures as a scraper reads them. */
  answer(request: Request): Promise<Response>;
}

const knownMethods: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'];
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const addPoolGauges = (registry: Registry, pool: Pool): void => {
  const connections = new Gauge({
    name: 'laurel_database_connections',
    help: 'Connections to the database, by what they do',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      connections.set({ state: 'used' }, pool.totalCount - pool.idleCount);
      connections.set({ state: 'idle' }, pool.idleCount);
    },
  });
  const waiting = new Gauge({
    name: 'laurel_database_waiting',
    help: 'Requests that wait for a connection',
    registers: [registry],
    collect() {
      waiting.set(pool.waitingCount);
    },
  });
};

export const createMetrics = (pool: Pool): ProcessMetrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  addPoolGauges(registry, pool);
  const registers = [registry];
  const durations = new Histogram({
    name: 'laurel_request_duration_seconds',
    help: 'Time from request to the end of its answer',
    labelNames: ['route', 'method', 'status'],
    buckets: seconds,
    registers,
  });
  const inFlight = new Gauge({ name: 'laurel_requests_in_flight', help: 'Requests under way', registers });
  const tokenFaults = new Counter({
    name: 'laurel_token_faults_total',
    help: 'Tokens that were not accepted, by the code of the problem',
    labelNames: ['code'],
    registers,
  });
  return {
    begin: () => inFlight.inc(),
    finish({ record: { route = 'none', tokenFault }, method, status, milliseconds }) {
      inFlight.dec();
      const known = knownMethods.includes(method) ? method : 'other';
      const labels = { route, method: known, status: `${Math.floor(status / 100)}xx` };
      durations.observe(labels, milliseconds / 1000);
      if (tokenFault !== undefined) tokenFaults.inc({ code: tokenFault });
    },
    async answer(request) {
      if (new URL(request.url).pathname !== '/metrics') return new Response('Not found\n', { status: 404 });
      return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } });
    },
  };
};
