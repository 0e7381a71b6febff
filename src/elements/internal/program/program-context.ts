import { createContext } from '@lit/context';
import type { Client } from '../../../client/client.ts';
import type { ProgramOptions } from '../../../client/options.ts';

/** What a program tells the widgets below it. */
export interface Program {
  readonly options: ProgramOptions;
  readonly client: Client;
}

// A key that every copy of Laurel on a page agrees on.
export const programContext = createContext<Program | undefined>(Symbol.for('laurel-program'));
