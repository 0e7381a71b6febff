import { createContext } from '@lit/context';
import type { Client } from '../../../client/client.ts';
import type { ProgramOptions } from '../../../client/options.ts';

/** A connected program: what `<laurel-program>` or the page provides to the widgets inside it. */
export interface Program {
  readonly options: ProgramOptions;
  readonly client: Client;
  /** Whether a script of the page named the endpoint, so that it may have the page's identity wherever it is. */
  readonly named: boolean;
}

// A registered symbol, which is the same in every copy of Laurel on a page.
export const programContext = createContext<Program | undefined>(Symbol.for('laurel-program'));
