import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { Client } from '../../client/client.ts';
import type { ProgramOptions } from '../../client/options.ts';
import type { Sources } from '../../client/sources.ts';
import { programContext, type Program } from '../internal/program/program-context.ts';
import { ProgramController } from '../internal/program/program-controller.ts';

/** Properties that make up the connection: when one of them changes, the program connects anew. */
const connectionOptions: readonly PropertyKey[] = [
  'endpoint',
  'account',
  'sources',
  'getToken',
  'credentials',
  'csrf',
];

/**
 * Connects the widgets inside it to one backend as one person, apart from any other program on the page.
 *
 * What it does not set itself comes from the program around it or from `configureLaurel()`. If it sets another `endpoint`
 * than those, it takes nothing from them, so that no token goes to a backend that it was not made for.
 *
 * @element laurel-program
 * @slot - The part of the page whose widgets belong to this program.
 */
export class LaurelProgram extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([scheme='light']) {
      color-scheme: light;
    }
    :host([scheme='dark']) {
      color-scheme: dark;
    }
  `;

  static override properties = {
    endpoint: {},
    account: {},
    scheme: { reflect: true },
    sources: { attribute: false },
    getToken: { attribute: false },
    credentials: { attribute: false },
    csrf: { attribute: false },
  };

  /** Absolute or relative URL below which the backend serves the contract, or `demo:` for sample data. */
  declare endpoint: string | undefined;

  /** The company to act for, where a person belongs to several; `getToken` is asked for a token of it. */
  declare account: string | undefined;

  /** `light` or `dark`, for pages that go dark by a class; otherwise the page's `color-scheme` is inherited. */
  declare scheme: 'light' | 'dark' | undefined;

  /** Functions that answer routes from any other API of the vendor. */
  declare sources: Sources | undefined;

  /** Returns a short-lived token of the person who is signed in. */
  declare getToken: ProgramOptions['getToken'];

  /** Sends the page's cookies instead of a token. */
  declare credentials: ProgramOptions['credentials'];

  /** With cookies: a header that protects writes from forged requests of other sites. */
  declare csrf: ProgramOptions['csrf'];

  readonly #outer = new ProgramController(this, () => this.#connect());
  readonly #inner = new ContextProvider(this, { context: programContext });

  /** Signs the person out of this program: forgets the token, what was read, and drafts and unsent writes on this device. Other programs are not affected. */
  signOut(): void {
    this.#inner.value?.client.signOut();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || [...changed.keys()].some((name) => connectionOptions.includes(name)))
      this.#connect();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #connect(): void {
    const options = this.#options();
    const current = this.#inner.value;
    if (current && sameOptions(current.options, options)) return;
    current?.client.close();
    const program: Program = { options, client: new Client(options, document.baseURI) };
    this.#inner.setValue(program);
  }

  #options(): ProgramOptions {
    const outer = this.#outer.program?.options ?? {};
    const { endpoint, account, sources, getToken, credentials, csrf } = this;
    const own: ProgramOptions = Object.fromEntries(
      Object.entries({ endpoint, account, sources, getToken, credentials, csrf }).filter(
        ([, value]) => value != null,
      ),
    );
    const hasOtherEndpoint = own.endpoint && outer.endpoint && own.endpoint !== outer.endpoint;
    return hasOtherEndpoint ? own : { ...outer, ...own };
  }
}

const sameOptions = (a: ProgramOptions, b: ProgramOptions): boolean => {
  const [left, right]: Readonly<Record<string, unknown>>[] = [{ ...a }, { ...b }];
  return connectionOptions.every((key) => left?.[String(key)] === right?.[String(key)]);
};

declare global {
  interface HTMLElementTagNameMap {
    'laurel-program': LaurelProgram;
  }
}
