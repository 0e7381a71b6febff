import { isObject } from '../../../client/json.ts';
import { feedChecks, feeds, type FeedName } from '../checks/feeds.ts';
import type { Examination } from '../examination.ts';

/** Whether anything stands at a path, in which `[]` is any row; `undefined` if there is nothing that could have it. */
const hasPart = (value: unknown, [key = '', ...rest]: readonly string[]): boolean | undefined => {
  if (!isObject(value)) return undefined;
  const name = key.replace('[]', '');
  const part = value[name];
  if (!key.endsWith('[]')) {
    if (rest.length === 0) return Object.hasOwn(value, name);
    return hasPart(part, rest);
  }
  if (!Array.isArray(part) || part.length === 0) return undefined;
  const found = part.map((row) => hasPart(row, rest)).filter((has) => has !== undefined);
  return found.length > 0 ? found.includes(true) : undefined;
};

const isFeed = (name: string): name is FeedName => Object.hasOwn(feeds, name);

/** Says which optional fields are not there, and what they would feed. */
export const probeFeeds = (exam: Examination): void => {
  for (const name of Object.keys(feeds).filter(isFeed)) {
    const { route, path } = feeds[name];
    const read = exam.reads.get(route);
    // What a widget reads: a field that it dropped is told as a fault, and not as absent.
    const has = read && hasPart(read.body, path.split('.'));
    if (has !== undefined)
      exam.check(feedChecks[name], has, { exchange: read?.exchange, route, path: `$.${path}` });
  }
};
