import { TooNew } from './store/migrate.ts';

/** A start that cannot succeed, in one line for the person at the terminal. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Where a database is, without the password that its address may carry. */
const placeOf = (url: string): string => {
  if (!URL.canParse(url)) return 'DATABASE_URL, which is not an address';
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname}`;
};

/** Names the database and what it said; `TooNew` explains itself. */
export const databaseFailure = (where: { url?: string; folder?: string }, error: unknown): StartFailure => {
  if (error instanceof StartFailure) return error;
  const place = where.url === undefined ? (where.folder ?? 'in memory') : placeOf(where.url);
  if (error instanceof TooNew)
    return new StartFailure(
      `The database ${place} was made by a newer Laurel (${error.schema}); update Laurel or choose another database.`,
    );
  const said = codeOf(error) || (error instanceof Error ? error.message.split('\n')[0] : String(error));
  const tried = where.url === undefined ? 'could not be opened' : 'could not be reached';
  return new StartFailure(`The database ${place} ${tried} (${said}).`, { cause: error });
};

export const portFailure = (port: number, error: unknown): StartFailure =>
  codeOf(error) === 'EADDRINUSE'
    ? new StartFailure(`Port ${port} is taken; set PORT to another one.`, { cause: error })
    : new StartFailure(`Port ${port} could not be opened (${codeOf(error)}).`, { cause: error });
