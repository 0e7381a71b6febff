import type { LaurelPerkList, LaurelProgram } from '../../../src/index.ts';
import { place, one } from '../../support/mount.ts';
import { all, everything, isIn, seen, the } from '../../support/see.ts';
import { until } from '../../support/until.ts';

/** One request as the backend saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly key: string | null;
  readonly body: unknown;
}

type Reply = object | Response | undefined;
type Answer = Reply | ((seen: Seen) => Reply | Promise<Reply>);

const json = (body: object, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
      'Laurel-Contract': '1',
      'Content-Language': 'en',
    },
  });

export const problem = (status: number, code: string, more: object = {}): Response =>
  json({ status, code, ...more }, status);

export const may = (allowed = true, approve = false): object => ({
  membership: { status: 'active' },
  may: [
    {
      action: 'claim',
      allowed,
      ...(!allowed && {
        ask: { name: 'Deniz Tekin', href: 'mailto:d@tekin.example' },
        reason: 'Your role is viewer.',
      }),
    },
    { action: 'approve', allowed: approve },
  ],
});

export const review = {
  id: 'review',
  title: 'Architecture review',
  kind: 'consulting',
  state: 'claimable',
  recipient: 'account',
  action: { kind: 'claim', label: 'Request a day' },
};

export const questions = {
  fields: [
    { name: 'brief', type: 'textarea', label: 'What should it help you decide?', required: true },
    { name: 'from', type: 'date', label: 'From', required: true, constraints: { min: '2026-12-01' } },
    { name: 'centre', label: 'Cost centre' },
  ],
  approver: { name: 'Deniz Tekin' },
  usually: 'usually within 1 working day',
  uses: { text: 'Uses your last day of 2026' },
};

export const made = {
  id: 'c1',
  status: 'awaiting_approval',
  perk: { id: 'review', title: 'Architecture review' },
};

const session = {
  program: { id: 'summit', name: 'Summit' },
  account: { id: 'tekin', name: 'Tekin' },
  member: { id: 'marta', displayName: 'Marta', roles: ['redeemer'] },
  membership: { status: 'active' },
  idempotency: true,
};

const { fetch: network } = globalThis;

/** A page with a perk list, and a backend of which every answer can be replaced by `METHOD /path`. */
export class ClaimPage {
  readonly asked: Seen[] = [];
  readonly answers: Record<string, Answer> = {
    'GET /session': session,
    'GET /perks': { viewer: may(), items: [review] },
    'GET /perks/review': { ...review, viewer: may(), form: questions },
    'POST /perks/review/claims': made,
    'GET /claims': { items: [] },
    'GET /claims/c1': made,
  };
  #list: LaurelPerkList | undefined;
  #page: HTMLElement | undefined;

  constructor(answers: Record<string, Answer> = {}) {
    Object.assign(this.answers, answers);
    globalThis.fetch = (input, init) => this.#fetch(new Request(input, init));
  }

  get list(): LaurelPerkList {
    if (!this.#list) throw new Error('It is not mounted');
    return this.#list;
  }

  get dialog(): HTMLDialogElement {
    const dialog = everything(this.list).find((element) => element instanceof HTMLDialogElement);
    if (!(dialog instanceof HTMLDialogElement)) throw new Error('There is no dialog');
    return dialog;
  }

  get writes(): Seen[] {
    return this.asked.filter(({ method }) => method === 'POST');
  }

  /** Puts the list on the page, and takes the one before away. */
  async mount(attributes = '', lang = 'en-GB'): Promise<this> {
    this.#page?.remove();
    const program: LaurelProgram = document.createElement('laurel-program');
    Object.assign(program, { endpoint: '/loyalty', credentials: 'same-origin' });
    program.innerHTML = `<laurel-perk-list ${attributes}></laurel-perk-list>`;
    const page = document.createElement('div');
    page.lang = lang;
    page.append(program);
    this.#page = place(page);
    this.#list = one(page, 'laurel-perk-list');
    await until(() => isIn(this.list, 'ready'));
    return this;
  }

  /** Opens the form of the first perk. */
  async open(name: string | RegExp = 'Request a day'): Promise<this> {
    const button = the(this.list, 'button', name);
    button.focus();
    button.click();
    await this.shows(/Architecture review/);
    await until(() => !this.dialog.querySelector('.bone'));
    return this;
  }

  async shows(text: RegExp): Promise<void> {
    await until(() => {
      const words = seen(this.dialog);
      if (!this.dialog.open || !text.test(words)) throw new Error(`It shows "${words}"`);
    });
  }

  /** The control that is labelled so. */
  field(label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
    for (const element of this.dialog.querySelectorAll('input, textarea, select')) {
      const control = element as HTMLInputElement;
      if (seen(control.labels?.[0] ?? control).replace(/ optional$/, '') === label) return control;
    }
    throw new Error(`No field "${label}" in "${seen(this.dialog)}"`);
  }

  type(label: string, value: string): void {
    const field = this.field(label);
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  press(name: string | RegExp): void {
    const button = the(this.dialog, 'button', name);
    button.focus();
    button.click();
  }

  has(name: string | RegExp): boolean {
    return all(this.dialog, 'button', name).length > 0;
  }

  /** Answers the questions and sends them. */
  async request(): Promise<void> {
    await this.open();
    this.type('What should it help you decide?', 'Whether to split by depot');
    this.type('From', '2026-12-07');
    await this.list.updateComplete;
    this.press('Review request');
    await this.shows(/Send request/);
    this.press('Send request');
  }

  async #fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (!url.pathname.startsWith('/loyalty/')) return network(request);
    const path = url.pathname.slice('/loyalty'.length);
    const text = await request.text();
    const one: Seen = {
      method: request.method,
      path: path + url.search,
      key: request.headers.get('Idempotency-Key'),
      body: text ? JSON.parse(text) : undefined,
    };
    this.asked.push(one);
    const answer = this.answers[`${request.method} ${path}`];
    const reply = typeof answer === 'function' ? await answer(one) : answer;
    if (reply instanceof Response) return reply.clone();
    return reply ? json(reply) : problem(404, 'not_served');
  }
}

/** What the network does when there is none. */
export const offline = (): never => {
  throw new TypeError('Failed to fetch');
};

afterEach(() => {
  globalThis.fetch = network;
  localStorage.clear();
  sessionStorage.clear();
});
