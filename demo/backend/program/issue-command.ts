import { allKinds, createMachineTokens } from '../ingest/machine-auth.ts';
import { CommandLineError, requireOption, type CommandContext } from './command-context.ts';

/** Prints a token by which a system of the vendor sends records. */
export const tokenCommand = async (context: CommandContext): Promise<void> => {
  const { file: wanted, options, env, now, print } = context;
  const tenant = requireOption(context, 'tenant');
  const unknown = wanted.split(',').find((name) => !allKinds.some((kind) => kind === name));
  if (unknown !== undefined)
    throw new CommandLineError(`"${unknown}" is no kind of records: name some of ${allKinds.join(',')}.`);
  const days = Number(options['days'] ?? 30);
  if (!Number.isInteger(days) || days < 1 || days > 366)
    throw new CommandLineError('--days takes a number from 1 to 366.');
  const { LAUREL_INGEST_KEY: key = '' } = env;
  if (key.length < 32) throw new CommandLineError('LAUREL_INGEST_KEY is needed, with 32 characters or more.');
  const kinds = allKinds.filter((kind) => wanted.split(',').includes(kind));
  print(await createMachineTokens(key).issue(tenant, kinds, days * 86_400, now));
};
