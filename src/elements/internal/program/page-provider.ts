import { Client } from '../../../client/client.ts';
import { clearStoredData } from '../../../client/storage/signout-tabs.ts';
import type { ProgramOptions } from '../../../client/options.ts';
import { ProgramProvider, type Program } from './program-context.ts';

/** What relative endpoints are relative to. `<base>` stands in HTML, so it leads them to no other origin than the page's. */
export const pageBase = (): string => {
  const { baseURI } = document;
  return [origin, location.origin].includes(new URL(baseURI).origin) ? baseURI : location.href;
};

/** Whether both connect to the same backend as the same person, with other functions at most: then nothing begins anew. */
const isSameConnection = (a: ProgramOptions, b: ProgramOptions): boolean =>
  a.endpoint === b.endpoint &&
  a.account === b.account &&
  a.credentials === b.credentials &&
  !a.getToken === !b.getToken;

/**
 * The client of `previous` with the functions of `options`; a new one if they make another connection. `renew` is called
 * when a client has closed because another person is behind its identity now: what the person before typed must go, too.
 */
export const connect = (
  options: ProgramOptions,
  previous: Program | undefined,
  renew: () => void,
): Client => {
  if (previous && !previous.client.closed && isSameConnection(previous.options, options)) {
    previous.client.update(options);
    return previous.client;
  }
  previous?.client.close();
  const client = new Client(options, pageBase(), () => {
    client.close();
    renew();
  });
  return client;
};

/** Signs out of a program. Where none is connected, what an earlier page has stored goes all the same. */
export const signOutOf = (program: Program | undefined): void => {
  if (program) program.client.signOut();
  else clearStoredData(undefined);
};

/** Provides the page's own program, which widgets outside of any `<laurel-program>` use, from the root element. */
class PageProvider {
  readonly #provider: ProgramProvider;

  constructor(root: HTMLElement) {
    this.#provider = new ProgramProvider(root);
    this.#provider.hostConnected();
  }

  configure(options: ProgramOptions): void {
    const renew = (): void => this.configure(this.#provider.program?.options ?? options);
    this.#provider.program = {
      options,
      client: connect(options, this.#provider.program, renew),
      named: true,
    };
  }

  signOut(): void {
    signOutOf(this.#provider.program);
  }
}

const providerKey = Symbol.for('laurel-page');
const globalScope: typeof globalThis & { [providerKey]?: PageProvider } = globalThis;

/** The one page provider, shared by all copies of Laurel on a page. Widgets that connect before it is configured wait for it. */
export const pageProvider = (): PageProvider =>
  (globalScope[providerKey] ??= new PageProvider(document.documentElement));

/**
 * Connects all widgets of the page that are not inside a `<laurel-program>`; programs take from it what they do not set
 * themselves, such as `getToken`. Called again, it uses the new
 * functions from then on; another endpoint, account or kind of identity, or a call after the sign-out, begins anew.
 */
export const configureLaurel = (options: ProgramOptions): void => {
  pageProvider().configure(options);
};

/** Signs the person out of all widgets of the page: forgets the token, what was read, and drafts and unsent writes on this device. */
export const signOut = (): void => pageProvider().signOut();
