// `<laurel-program>`: attributes and properties of a page become one client, which the widgets inside get by context.

import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { ProgramOptions } from '../../client/options.ts';
import type { Sources } from '../../client/sources.ts';
import { adoptStyles } from '../internal/ui/adopt-styles.ts';
import { connect, signOutOf } from '../internal/program/page-provider.ts';
import { ProgramProvider, type Program } from '../internal/program/program-context.ts';
import { ProgramController } from '../internal/program/program-controller.ts';
import { isAllowedOrigin, withoutForeignIdentity } from '../internal/program/program-options.ts';

/** Properties that make up the connection: when one of them changes, it is renewed or gets other functions. */
const connectionOptions: readonly PropertyKey[] = [
  'endpoint',
  'account',
  'sources',
  'getToken',
  'credentials',
  'csrf',
  'allowedOrigins',
];

/**
 * Connects the widgets inside it to one backend as one person, apart from any other program on the page.
 *
 * What it does not set itself comes from the program around it or from `configureLaurel()`. If it sets another `endpoint`
 * than those, it takes nothing from them, so that no token goes to a backend that it was not made for. An endpoint on
 * another origin that stands in HTML gets an identity only if `allowedOrigins` lists it.
 *
 * @element laurel-program
 * @slot - The part of the page whose widgets belong to this program.
 */
export class LaurelProgram extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none !important;
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
    allowedOrigins: { attribute: false },
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

  /** Origins that the identity may go to where the attribute `endpoint` names another one than the page's own. */
  declare allowedOrigins: ProgramOptions['allowedOrigins'];

  declare readonly renderRoot: HTMLElement | DocumentFragment;
  readonly #outer = new ProgramController(
    this,
    () => this.#connect(),
    () => this.#connect(),
  );
  readonly #inner = new ProgramProvider(this);
  /** Properties that a script set before the tag was defined count from the first update on. */
  #restored = false;
  /** Resolves once the scripts of the page have had the time to set an identity. */
  #waiting: Promise<void> | undefined;
  #waited = false;

  constructor() {
    super();
    this.addController(this.#inner);
    // Last: with it, Lit connects each controller at once that is added to an element in the page.
    this.renderRoot = this.createRenderRoot();
  }

  /** Signs the person out of this program: forgets the token, what was read, and drafts and unsent writes on this device. Other programs are not affected. */
  signOut(): void {
    signOutOf(this.#inner.program);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this);
    this.#connect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isFirst = !this.#restored;
    this.#restored = true;
    if (isFirst || [...changed.keys()].some((name) => connectionOptions.includes(name))) this.#connect();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #connect(): void {
    if (!this.#restored) return;
    const previous = this.#inner.program;
    const { options, named } = this.#options();
    const { endpoint, getToken, credentials } = options;
    if (previous && !previous.client.closed && !hasChanged(previous.options, options)) return;
    // Whom an endpoint in HTML is asked as, or what it is not asked for, may stand in a script that has not run yet.
    if (!this.#waited && this.#isMarkup && !getToken && !credentials && !endpoint?.startsWith('demo:')) {
      this.#waiting ??= pageScripts().then(() => {
        this.#waited = true;
        this.#connect();
      });
      return;
    }
    this.#inner.program = { options, client: connect(options, previous, () => this.#connect()), named };
  }

  /** Whether the endpoint stands in HTML. */
  get #isMarkup(): boolean {
    return this.endpoint != null && this.endpoint === this.getAttribute('endpoint');
  }

  #options(): Pick<Program, 'options' | 'named'> {
    const outer = this.#outer.program;
    const { endpoint, account, sources, getToken, credentials, csrf, allowedOrigins } = this;
    const own: ProgramOptions = Object.fromEntries(
      Object.entries({ endpoint, account, sources, getToken, credentials, csrf, allowedOrigins }).filter(
        ([, value]) => value != null,
      ),
    );
    const isOuterEndpoint = !own.endpoint || own.endpoint === outer?.options.endpoint;
    const inherits =
      isOuterEndpoint || !outer?.options.endpoint || isAllowedOrigin(own.endpoint ?? '', outer.options);
    const named = own.endpoint && !this.#isMarkup ? true : isOuterEndpoint && outer?.named === true;
    const options = inherits ? { ...outer?.options, ...own } : own;
    return { options: withoutForeignIdentity(options, named), named };
  }
}

/** Resolves when the page has loaded and its scripts have run: 50 ms after its load, and 2 s after the call at most. */
const pageScripts = (): Promise<void> =>
  new Promise((resolve) => {
    const settle = (): void => void setTimeout(resolve, 50);
    setTimeout(resolve, 2000);
    if (document.readyState === 'complete') settle();
    else addEventListener('load', settle, { once: true });
  });

const hasChanged = (a: ProgramOptions, b: ProgramOptions): boolean => {
  const [left, right]: Readonly<Record<string, unknown>>[] = [{ ...a }, { ...b }];
  return connectionOptions.some((key) => left?.[String(key)] !== right?.[String(key)]);
};

declare global {
  interface HTMLElementTagNameMap {
    'laurel-program': LaurelProgram;
  }
}
