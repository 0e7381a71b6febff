import { fileURLToPath } from 'node:url';
import type { SeedCounts } from './seed/seed.ts';
import { serve, type ServeOptions } from './serve.ts';
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

const optionsFrom = (env: NodeJS.ProcessEnv, args: readonly string[]): ServeOptions => {
  const {
    PORT,
    HOST,
    DATABASE_URL,
    LAUREL_DATA,
    LAUREL_SECRET,
    LAUREL_ORIGINS,
    LAUREL_INGEST_KEY,
    NODE_ENV,
  } = env;
  const port = Number(PORT ?? 5173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartError(`PORT ${PORT} is not a port.`);
  const unknown = args.find((arg) => arg !== '--demo');
  if (unknown !== undefined) throw new StartError(`${unknown} is no option; there is --demo.`);
  const demo = args.includes('--demo');
  if (demo && NODE_ENV === 'production')
    throw new StartError('--demo lets everybody be anybody, so it is refused where NODE_ENV is production.');
  const folder = LAUREL_DATA ?? fileURLToPath(new URL('../.data/pglite', import.meta.url));
  return {
    port,
    database: DATABASE_URL ? { url: DATABASE_URL } : { folder },
    demo,
    origins: (LAUREL_ORIGINS ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
    ...(HOST && { host: HOST }),
    ...(LAUREL_SECRET && { secret: LAUREL_SECRET }),
    ...(LAUREL_INGEST_KEY && { ingestKey: LAUREL_INGEST_KEY }),
  };
};

const demoNotice = (demo: boolean): string =>
  demo
    ? 'This is a demo: whoever reaches it can sign in as anybody.'
    : 'This is no demo: it serves the contract alone. The option --demo adds made-up vendors and their console.';

/**
 * What `npm start` runs: reads the options from environment and command line, serves until SIGINT or SIGTERM, and exits
 * with 1 where it can't start.
 */
export const start = async (env: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> => {
  try {
    const options = optionsFrom(env, args);
    const served = await serve(options);
    const stop = () => void served.close().finally(() => process.exit(0));
    process.once('SIGINT', stop).once('SIGTERM', stop);
    console.log(
      [
        ...(options.demo ? [seedSummary(served.seeded)] : []),
        demoNotice(options.demo),
        `Laurel’s portal: ${served.url}`,
      ].join('\n'),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
};
