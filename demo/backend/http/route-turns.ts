import { ProblemError } from './problem.ts';

interface RouteQueue {
  running: number;
  readonly waiting: (() => void)[];
}

const busyProblem = (): ProblemError =>
  new ProblemError('unavailable', 'Too many ask for the same at once', { headers: { 'retry-after': '1' } });

/**
 * Lets each route work on `atOnce` requests at a time, so that requests that wait for a lock leave connections to the
 * other routes. The next one waits for its turn.
 * @throws ProblemError `unavailable`, from the function it returns, where no turn comes within `waitMs`.
 */
export const createRouteTurns = (atOnce: number, waitMs: number) => {
  const queues = new Map<string, RouteQueue>();
  const take = (queue: RouteQueue): Promise<void> =>
    new Promise((resolve, reject) => {
      if (queue.running < atOnce) {
        queue.running += 1;
        resolve();
        return;
      }
      const begin = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        queue.waiting.splice(queue.waiting.indexOf(begin), 1);
        reject(busyProblem());
      }, waitMs);
      queue.waiting.push(begin);
    });
  return async <T>(route: string, work: () => Promise<T>): Promise<T> => {
    const queue = queues.get(route) ?? { running: 0, waiting: [] };
    queues.set(route, queue);
    await take(queue);
    try {
      return await work();
    } finally {
      const next = queue.waiting.shift();
      if (next) next();
      else queue.running -= 1;
    }
  };
};
