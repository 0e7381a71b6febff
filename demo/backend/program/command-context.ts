import type { DatabaseAddress } from '../open-store.ts';
import { openStore } from '../open-store.ts';
import type { TenantStore } from '../db/transaction.ts';

/** A command line that can't be understood. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}

/** What a command gets from the terminal. */
export interface CommandContext {
  readonly file: string;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly env: NodeJS.ProcessEnv;
  readonly now: Date;
  /** @throws CommandLineError where none is named. */
  database(): DatabaseAddress;
  /** To standard output. */
  print(text: string): void;
  /** To standard error, so that it is not part of the result. */
  progress(text: string): void;
}

/** Opens the database of a command, migrates it, and closes it after the work. */
export const withStore = async <T>(
  context: CommandContext,
  work: (store: TenantStore) => Promise<T>,
): Promise<T> => {
  const { store } = await openStore(context.database(), undefined);
  return work(store).finally(() => store.close());
};

/** An option with a value. @throws CommandLineError where it was not given. */
export const requireOption = ({ options }: CommandContext, name: string): string => {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new CommandLineError(`--${name} is needed.`);
  return value;
};
