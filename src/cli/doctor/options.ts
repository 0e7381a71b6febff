import { parseArgs } from 'node:util';
import { didYouMean } from '../../client/http/did-you-mean.ts';
import type { RouteId } from '../../contract/routes.ts';
import { allRouteIds, isRouteId } from './contract-routes.ts';
import { routesOf, widgetNeeds } from './widgets.ts';

/** What a run was asked for. */
export interface DoctorOptions {
  readonly endpoint: string;
  /** A shell command whose output is the bearer token. */
  readonly tokenCommand?: string | undefined;
  /** The same for a second member, whose view is compared. */
  readonly otherTokenCommand?: string | undefined;
  readonly cookie?: string | undefined;
  /** Origin of the portal, as its browser would send it. */
  readonly origin?: string | undefined;
  /** Whether anything but GET and OPTIONS may be sent. */
  readonly write: boolean;
  readonly only?: ReadonlySet<RouteId> | undefined;
  readonly json: boolean;
  readonly junit?: string | undefined;
  readonly timeoutMs: number;
}

/** Arguments that can't be understood. The message says which, in a line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;
const known = {
  'token-command': text,
  'identity-b': text,
  cookie: text,
  origin: text,
  write: yes,
  only: { type: 'string', multiple: true },
  json: yes,
  junit: text,
  timeout: text,
  help: yes,
} as const;

const near = (word: string, names: readonly string[], mark = ''): string => {
  const meant = didYouMean(word, names);
  return meant === undefined ? '' : ` Did you mean ${mark}${meant}?`;
};

const refuseUnknown = (args: readonly string[]): void => {
  for (const arg of args) {
    const name = /^--([^=]+)/.exec(arg)?.[1];
    if (name !== undefined && !Object.hasOwn(known, name))
      throw new UsageError(`There is no option --${name}.${near(name, Object.keys(known), '--')}`);
    if (/^-[^-]/.test(arg) && arg !== '-h') throw new UsageError(`There is no option ${arg}.`);
  }
};

const httpAddress = (given: string, what: string): URL => {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  // A password or a key in it is not repeated.
  const shown = given.replace(/^.*@/s, '…@').split('?', 1).join('');
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`${what} is an address that begins with https:// or http://, not "${shown}".`);
  return url;
};

const routesNamed = (name: string): readonly RouteId[] => {
  const widget = widgetNeeds.find(({ tag }) => tag === name || tag === `laurel-${name}`);
  if (widget) return routesOf(widget);
  if (isRouteId(name)) return [name];
  const names = [...widgetNeeds.map(({ tag }) => tag.replace('laurel-', '')), ...allRouteIds];
  throw new UsageError(`--only knows no widget or route "${name}".${near(name, names)}`);
};

/** @throws UsageError */
export const readOptions = (args: readonly string[]): DoctorOptions | 'help' => {
  if (args.includes('--help') || args.includes('-h')) return 'help';
  refuseUnknown(args);
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [endpoint, ...more] = positionals;
  if (endpoint === undefined || more.length > 0) throw new UsageError('Name one endpoint to examine.');
  httpAddress(endpoint, 'The endpoint');
  const timeout = Number(values.timeout ?? '10');
  if (!(timeout > 0 && timeout <= 300))
    throw new UsageError('--timeout is a number of seconds, at most 300.');
  const { origin, only } = values;
  return {
    endpoint,
    tokenCommand: values['token-command'],
    otherTokenCommand: values['identity-b'],
    cookie: values.cookie,
    origin: origin === undefined ? undefined : httpAddress(origin, '--origin').origin,
    write: values.write ?? false,
    only:
      only && new Set<RouteId>(['session', ...only.flatMap((each) => each.split(',').flatMap(routesNamed))]),
    json: values.json ?? false,
    junit: values.junit,
    timeoutMs: timeout * 1000,
  };
};
