import type { LaurelProgram } from '../../src/index.ts';
import { getByTag, appendToPage } from './mount.ts';
import { hasState, visibleText } from './queries.ts';
import { until } from './until.ts';

/** One request as the backend saw it. */
export interface ServedRequest {
  readonly method: string;
  readonly path: string;
  readonly key: string | null;
  readonly lang: string;
  readonly body: unknown;
}

type ServedReply = object | Response | undefined;
export type ServedAnswer = ServedReply | ((seen: ServedRequest) => ServedReply | Promise<ServedReply>);

const json = (body: object, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
      'Laurel-Contract': '1',
      'Content-Language': 'en',
    },
  });

/** A list that found what was made under that key. */
export const foundBy = (key: string, items: readonly object[]): Response =>
  new Response(JSON.stringify({ items }), {
    headers: { 'Content-Type': 'application/json', 'Laurel-Contract': '1', 'Idempotency-Key': key },
  });

export const problem = (status: number, code: string, more: object = {}): Response =>
  json({ status, code, ...more }, status);

/** What the network does when there is none. */
export const offline = (): never => {
  throw new TypeError('Failed to fetch');
};

/** Of an ordinary member, at a backend that keeps keys. */
export const session = {
  program: { id: 'summit', name: 'Summit' },
  account: { id: 'tekin', name: 'Tekin' },
  member: { id: 'marta', displayName: 'Marta', roles: ['redeemer'] },
  membership: { status: 'active' },
  idempotency: true,
};

export type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is FormControl =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

/** The control that is labelled so. */
export const controlIn = (root: ParentNode, label: string): FormControl => {
  for (const control of [...root.querySelectorAll('*')].filter(isControl)) {
    const name = control.labels?.[0];
    if (name && visibleText(name).replace(/ optional$/, '') === label) return control;
  }
  throw new Error(`No field "${label}"`);
};

/** Writes into it as a person does, who then goes on. */
export const write = (control: FormControl, value: string): void => {
  control.focus();
  control.value = value;
  for (const type of ['input', 'change'])
    control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
};

const { fetch: network } = globalThis;

let count = 0;

/** A page with one widget, and a backend of which every answer can be replaced by `METHOD /path`. */
export class ServedPage<Tag extends keyof HTMLElementTagNameMap> {
  readonly requests: ServedRequest[] = [];
  readonly answers: Record<string, ServedAnswer>;
  readonly #tag: Tag;
  /** Its own: what the page before still sends, as a draft when it is left, reaches no other. */
  readonly endpoint = `/loyalty/${(count += 1)}`;
  #widget: HTMLElementTagNameMap[Tag] | undefined;
  #page: HTMLElement | undefined;

  constructor(tag: Tag, answers: Record<string, ServedAnswer>) {
    this.#tag = tag;
    this.answers = { ...answers };
    globalThis.fetch = (input, init) => this.#fetch(new Request(input, init));
  }

  get widget(): HTMLElementTagNameMap[Tag] {
    if (!this.#widget) throw new Error('It is not mounted');
    return this.#widget;
  }

  /** The page around the program, which names the language. */
  get page(): HTMLElement {
    if (!this.#page) throw new Error('It is not mounted');
    return this.#page;
  }

  get program(): LaurelProgram {
    return getByTag(this.page, 'laurel-program');
  }

  /** What was asked of one route, as `METHOD /path`. */
  askedOf(route: string): ServedRequest[] {
    return this.requests.filter(({ method, path }) => `${method} ${path.replace(/\?.*$/, '')}` === route);
  }

  /** Puts the widget on the page, and takes the one before away. */
  async mount(attributes = '', lang = 'en-GB', content = ''): Promise<this> {
    return this.mounted('ready', attributes, lang, content);
  }

  /** The same where it comes to another state. */
  async mounted(state: string, attributes = '', lang = 'en-GB', content = ''): Promise<this> {
    this.#page?.remove();
    const program = document.createElement('laurel-program');
    Object.assign(program, { endpoint: this.endpoint, credentials: 'same-origin' });
    program.innerHTML = `<${this.#tag} ${attributes}>${content}</${this.#tag}>`;
    const page = document.createElement('div');
    page.lang = lang;
    page.append(program);
    this.#page = page;
    appendToPage(page);
    this.#widget = getByTag(page, this.#tag);
    await until(() => {
      if (!hasState(this.widget, state))
        throw new Error(`It is not ${state} but shows "${visibleText(this.widget)}"`);
    });
    return this;
  }

  async #fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (!url.pathname.startsWith(`${this.endpoint}/`)) return network(request);
    const path = url.pathname.slice(this.endpoint.length);
    const text = await request.text();
    const one: ServedRequest = {
      method: request.method,
      path: path + url.search,
      key: request.headers.get('Idempotency-Key'),
      lang: request.headers.get('Accept-Language') ?? '',
      body: text ? JSON.parse(text) : undefined,
    };
    this.requests.push(one);
    const answer = this.answers[`${request.method} ${path}`];
    const reply = typeof answer === 'function' ? await answer(one) : answer;
    if (reply instanceof Response) return reply.clone();
    return reply ? json(reply) : problem(404, 'not_served');
  }
}

afterEach(() => {
  globalThis.fetch = network;
  localStorage.clear();
  sessionStorage.clear();
});
