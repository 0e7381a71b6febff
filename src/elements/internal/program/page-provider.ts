import { ContextProvider } from '@lit/context';
import { Client } from '../../../client/client.ts';
import type { ProgramOptions } from '../../../client/options.ts';
import { programContext, type Program } from './program-context.ts';

/** Provides the page's own program, which widgets outside of any `<laurel-program>` use, from the root element. */
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

/** The one page provider, shared by all copies of Laurel on a page. Widgets that connect before it is configured wait for it. */
export const pageProvider = (): PageProvider =>
  (globalScope[providerKey] ??= new PageProvider(document.documentElement));

/**
 * Connects all widgets of the page that are not inside a `<laurel-program>`; programs take from it what they do not set
 * themselves, such as `getToken`. Calling it again replaces the connection.
 */
export const configureLaurel = (options: ProgramOptions): void => {
  pageProvider().configure(options);
};

/** Signs the person out of all widgets of the page: forgets the token, what was read, and drafts and unsent writes on this device. */
export const signOut = (): void => pageProvider().signOut();
