import { ContextProvider } from '@lit/context';
import { Client } from '../../../client/client.ts';
import type { ProgramOptions } from '../../../client/options.ts';
import { programContext, type Program } from './program-context.ts';

/** The program of the page itself: what a widget outside of every `<laurel-program>` talks to. */
class PageProvider {
  readonly #provider: ContextProvider<typeof programContext, HTMLElement>;

  constructor(root: HTMLElement) {
    this.#provider = new ContextProvider(root, { context: programContext });
    this.#provider.hostConnected();
  }

  configure(options: ProgramOptions): Program {
    this.#provider.value?.client.close();
    const program = { options, client: new Client(options, document.baseURI) };
    this.#provider.setValue(program);
    return program;
  }

  signOut(): void {
    this.#provider.value?.client.signOut();
  }
}

const providerKey = Symbol.for('laurel-page');
const globalScope: typeof globalThis & { [providerKey]?: PageProvider } = globalThis;

/** The page's program, one for all copies of Laurel: widgets that connect before it is configured wait for it here. */
export const pageProvider = (): PageProvider =>
  (globalScope[providerKey] ??= new PageProvider(document.documentElement));

/**
 * Connects all widgets of the page that are not inside a `<laurel-program>` of their own, and gives those their
 * identity. Calling it again replaces what it said before.
 */
export const configureLaurel = (options: ProgramOptions): void => {
  pageProvider().configure(options);
};

/** Ends the stay of the person on this page: forgets the token, and what was read with it. */
export const signOut = (): void => pageProvider().signOut();
