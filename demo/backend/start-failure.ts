import { errorCode } from './db/database.ts';
import { isLockConflict } from './db/failure.ts';
import { ProgramFileError } from './seed/file/parse-file.ts';
import { SchemaTooNewError } from './db/migrate.ts';
import { lackedRight, UnfitDatabaseError } from './db/server-requirements.ts';

/** A start that can't succeed. The message is one line for the person at the terminal. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** The address of a database, without the password that the URL may hold. */
const databaseAddress = (url: string): string => {
  if (!URL.canParse(url)) return 'DATABASE_URL, which is not an address';
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname}`;
};

/** The error of opening a database, with its address and the driver's code or message. */
export const databaseError = (
  where: { readonly url?: string; readonly folder?: string },
  error: unknown,
): StartError => {
  if (error instanceof StartError) return error;
  if (error instanceof ProgramFileError) return new StartError(error.message);
  const address = where.url === undefined ? (where.folder ?? 'in memory') : databaseAddress(where.url);
  if (error instanceof SchemaTooNewError)
    return new StartError(
      `The database ${address} was made by a newer Laurel (${error.schema}); update Laurel or choose another database.`,
    );
  if (error instanceof UnfitDatabaseError) return new StartError(`The database ${address} ${error.message}.`);
  const right = lackedRight(error);
  if (right !== undefined)
    return new StartError(`The database ${address} refuses its user a right: ${right}.`, { cause: error });
  if (isLockConflict(error))
    return new StartError(`The database ${address} is being set up by another start; try again.`);
  const reason = errorCode(error) || (error instanceof Error ? error.message.split('\n')[0] : String(error));
  const failure = where.url === undefined ? 'could not be opened' : 'could not be reached';
  return new StartError(`The database ${address} ${failure} (${reason}).`, { cause: error });
};

export const portError = (port: number, error: unknown, variable: string): StartError =>
  errorCode(error) === 'EADDRINUSE'
    ? new StartError(`Port ${port} is taken; set ${variable} to another one.`, { cause: error })
    : new StartError(`Port ${port} could not be opened (${errorCode(error)}).`, { cause: error });
