import * as z from 'zod/mini';
import { membersSchema } from './members-schema.ts';
import { programSchema } from './program-schema.ts';

const published = (title: string, schema: z.ZodMiniType): string =>
  JSON.stringify({ ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), title });

/** The schemas of a program's files for editors, by name. What only a whole file can tell, such as a name of nothing, they leave out. */
export const fileSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    ['program.schema.json', published('A program of Laurel', programSchema(undefined))],
    ['members.schema.json', published('The made-up members of a demo program', membersSchema(undefined))],
  ]);
