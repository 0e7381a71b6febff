import { fileURLToPath, pathToFileURL } from 'node:url';
import { readEnvironment } from './config/read-environment.ts';
import type { Environment } from './config/variables.ts';
import type { DatabaseAddress } from './open-store.ts';
import type { SeedCounts } from './seed/seed.ts';
import { serve, type RunningServer, type ServeOptions } from './serve.ts';
import { StartError } from './start-failure.ts';

const seedSummary = ({
  programs,
  accounts,
  members,
  activity,
  perks,
  referrals,
  surveys,
  boards,
}: SeedCounts): string => {
  if (programs > 0)
    return `Seeded ${programs} programs, ${accounts} accounts, ${members} members, ${activity} lines of activity, ${perks} perks, ${referrals} referrals, ${surveys} surveys, ${boards} boards.`;
  const added = [
    ...(perks > 0 ? [`${perks} perks`] : []),
    ...(referrals > 0 ? [`${referrals} referrals`] : []),
  ];
  return added.length > 0
    ? `Added ${added.join(' and ')} to the data that was there.`
    : 'The data was there already.';
};

/** `--demo` is the only option. @throws StartError for any other one. */
const isDemo = (args: readonly string[]): boolean => {
  const unknown = args.find((arg) => arg !== '--demo');
  if (unknown !== undefined) throw new StartError(`${unknown} is no option; there is --demo.`);
  return args.includes('--demo');
};

const perMinute = (requests: number | undefined) =>
  requests === undefined ? undefined : { requests, seconds: 60 };

const keySetOf = ({ LAUREL_JWKS_URL: url, LAUREL_JWKS_FILE: file }: Environment): URL | undefined =>
  url ?? (file === undefined ? undefined : pathToFileURL(file));

const databaseOf = (env: Environment): DatabaseAddress => {
  const {
    DATABASE_URL: url,
    LAUREL_REPLICA_URL: replicaUrl,
    LAUREL_DATA: folder,
    LAUREL_POOL_SIZE,
    LAUREL_PREPARED_STATEMENTS,
    LAUREL_STATEMENT_SECONDS,
  } = env;
  const usualFolder = fileURLToPath(new URL('../.data/pglite', import.meta.url));
  return {
    ...(url === undefined ? { folder: folder ?? usualFolder } : { url, replicaUrl }),
    connections: LAUREL_POOL_SIZE,
    namesStatements: LAUREL_PREPARED_STATEMENTS !== 'off',
    statementSeconds: LAUREL_STATEMENT_SECONDS,
  };
};

const optionsFrom = (env: Environment, demo: boolean): ServeOptions => ({
  port: env.PORT ?? 5173,
  ...(env.HOST && { host: env.HOST }),
  database: databaseOf(env),
  demo,
  ...(env.LAUREL_SECRET && { secret: env.LAUREL_SECRET }),
  identity: {
    issuer: env.LAUREL_ISSUER,
    audience: env.LAUREL_AUDIENCE,
    keySet: keySetOf(env),
    claims: {
      tenant: env.LAUREL_CLAIM_TENANT,
      account: env.LAUREL_CLAIM_ACCOUNT,
      person: env.LAUREL_CLAIM_PERSON,
      fixedTenant: env.LAUREL_TENANT,
    },
  },
  ingestKey: env.LAUREL_INGEST_KEY,
  origins: env.LAUREL_ORIGINS ?? [],
  proxies: {
    trusted: env.LAUREL_TRUSTED_PROXIES,
    headers: env.LAUREL_PROXY_HEADERS,
    publicUrl: env.LAUREL_PUBLIC_URL,
  },
  limits: {
    rate: perMinute(env.LAUREL_RATE_REQUESTS),
    companyCheckRate: perMinute(env.LAUREL_RATE_COMPANIES),
    badTokenRate: perMinute(env.LAUREL_RATE_BAD_TOKENS),
    bodyKibibytes: env.LAUREL_BODY_KIB,
  },
  log: env.LAUREL_LOG ?? (demo ? 'text' : 'json'),
  metricsPort: env.LAUREL_METRICS_PORT,
  drainMs: (env.LAUREL_DRAIN_SECONDS ?? 0) * 1000,
});

const demoNotice = (demo: boolean): string =>
  demo
    ? 'This is a demo: whoever reaches it can sign in as anybody.'
    : 'This is no demo: it serves the contract alone. The option --demo adds made-up vendors and their console.';

const announce = ({ url, metricsUrl, seeded, log }: RunningServer, { demo, log: kind }: ServeOptions) => {
  const address = demo ? `Laurel’s portal: ${url}` : `The contract: ${url}/loyalty`;
  const lines = [...(demo ? [seedSummary(seeded)] : []), demoNotice(demo), address];
  if (kind === 'text') console.log(lines.join('\n'));
  log.event('serving', { url, ...(metricsUrl !== undefined && { metricsUrl }), demo: String(demo) });
};

/**
 * What `npm start` and `npm run serve` run: reads the options from environment and command line, serves until SIGINT or
 * SIGTERM, and exits with 1 where it can't start.
 */
export const start = async (env: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> => {
  try {
    const demo = isDemo(args);
    const options = optionsFrom(readEnvironment(env, demo), demo);
    const served = await serve(options);
    const stop = (signal: string) => {
      served.log.event('stopping', { signal });
      void served.close().finally(() => {
        served.log.event('stopped');
        process.exit(0);
      });
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    announce(served, options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
};
