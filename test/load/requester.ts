// A client in a thread of its own: it asks for one address over so many connections at once, each again as soon as it is
// answered, and says how long each answer took.
import { Agent, get, type OutgoingHttpHeaders } from 'node:http';
import { performance } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';

export interface LoadOrder {
  readonly address: string;
  readonly headers: OutgoingHttpHeaders;
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadOutcome {
  readonly took: readonly number[];
  readonly failed: number;
}

const ask = ({ address, headers }: LoadOrder, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    get(address, { agent, headers }, (response) => {
      response.once('error', reject);
      response.once('end', () => resolve(response.statusCode ?? 0));
      response.resume();
    }).once('error', reject);
  });

const carryOut = async (order: LoadOrder): Promise<LoadOutcome> => {
  const { connections, seconds } = order;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took: number[] = [];
  let failed = 0;
  const until = performance.now() + seconds * 1000;
  const repeat = async () => {
    while (performance.now() < until) {
      const from = performance.now();
      const status = await ask(order, agent);
      took.push(performance.now() - from);
      if (status !== 200) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, repeat));
  agent.destroy();
  return { took, failed };
};

parentPort?.on('message', (order: LoadOrder) => {
  void carryOut(order).then((outcome) => parentPort?.postMessage(outcome));
});
