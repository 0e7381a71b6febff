import { filesBelow } from '../lib/files.ts';
import { at } from '../lib/paths.ts';
import type * as z from 'zod/mini';
import type { Query, Route, Update, Write } from '../../src/contract/core/route.ts';

export type AnyContractRoute = Route | Write | Update | Query;

/** What one file of the contract exports, as far as it is compiled. */
export interface ContractModule {
  /** Below `src/contract/`, without `.ts`. */
  readonly name: string;
  readonly schemas: ReadonlyMap<string, z.core.$ZodType>;
  /** Named groups of fields, which are spread into schemas: `envelope`. */
  readonly shapes: ReadonlyMap<string, z.core.$ZodShape>;
  readonly routes: ReadonlyMap<string, AnyContractRoute>;
}

export const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value;

export const isShape = (value: object): value is z.core.$ZodShape => Object.values(value).every(isSchema);

const isRoute = (value: object): value is AnyContractRoute => 'reply' in value && isSchema(value.reply);

const entriesWhere = <Found extends object>(
  module: object,
  is: (value: object) => value is Found,
): ReadonlyMap<string, Found> =>
  new Map(
    Object.entries(module).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && is(value) ? [[name, value] as const] : [],
    ),
  );

/** The files that only pass on what others export. */
const collections = ['index', 'routes'];

/** Every file of the contract that exports schemas or routes. */
export const contractModules = async (): Promise<ContractModule[]> => {
  // The registry tells the session which ids of routes there are.
  await import('../../src/contract/routes.ts');
  const names = filesBelow('src/contract')
    .map((file) => file.replace('src/contract/', '').replace('.ts', ''))
    .filter((name) => !name.startsWith('compiled/') && !collections.includes(name));
  return Promise.all(
    names.map(async (name) => {
      const module: object = await import(at(`src/contract/${name}.ts`));
      return {
        name,
        schemas: entriesWhere(module, isSchema),
        shapes: entriesWhere(
          module,
          (value): value is z.core.$ZodShape => !isSchema(value) && isShape(value),
        ),
        routes: entriesWhere(module, isRoute),
      };
    }),
  );
};
