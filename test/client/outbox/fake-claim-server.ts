import { Claim } from '../../../src/contract/claims.ts';
import * as z from 'zod/mini';
import { session } from '../test-client.ts';

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

const refuse = (status: number, code: string): Response =>
  json(status, { status, code }, { 'Content-Type': 'application/problem+json' });

const nextMacrotask = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** One claim that took effect. */
export interface ClaimEffect {
  readonly member: string;
  readonly key: string | null;
  readonly perk: string;
  readonly body: string;
}

/** A backend in memory that follows the contract: it stores key, effect and reply in one step. */
export class FakeClaimServer {
  readonly effects: ClaimEffect[] = [];
  readonly requestCount: string[] = [];
  readonly expired = new Set<string>();
  /** Whether it keeps idempotency keys (`keeps`), and whether its session says so (`says`). */
  keeps = true;
  says: boolean | undefined = true;
  /** Whether `GET /claims?key=` filters by the key, and repeats it in the response. */
  finds = true;
  /** Returns the response to the write number `count` in place of the usual one. */
  instead: ((count: number) => Response | undefined) | undefined;
  #writes = 0;
  readonly #answers = new Map<string, { readonly body: string; readonly reply: unknown }>();
  readonly #working = new Set<string>();

  get bodies(): string[] {
    return this.effects.map(({ body }) => body);
  }

  async answer(request: Request, path: string): Promise<Response> {
    this.requestCount.push(`${request.method} ${path}`);
    const token = (request.headers.get('Authorization') ?? '').replace('Bearer ', '');
    const body = await request.text();
    await nextMacrotask();
    if (this.expired.has(token)) return refuse(401, 'token_expired');
    const [member = ''] = token.split('.');
    if (path === '/session') {
      return json(200, session(member, 'tekin', this.says === undefined ? {} : { idempotency: this.says }));
    }
    if (path.startsWith('/claims')) return this.#find(member, new URL(request.url).searchParams.get('key'));
    return this.#write(member, path.split('/')[2] ?? '', body, request.headers.get('Idempotency-Key'));
  }

  async #write(member: string, perk: string, body: string, key: string | null): Promise<Response> {
    const instead = this.instead?.((this.#writes += 1));
    if (instead) return instead;
    const id = `${member} ${key}`;
    const echo: Record<string, string> = this.keeps && key ? { 'Idempotency-Key': key } : {};
    const known = this.keeps ? this.#answers.get(id) : undefined;
    if (known && known.body !== body) return refuse(422, 'idempotency_mismatch');
    if (known) return json(201, known.reply, { ...echo, 'Idempotent-Replayed': 'true' });
    if (this.keeps && this.#working.has(id)) return refuse(409, 'in_flight');
    this.#working.add(id);
    await nextMacrotask();
    this.#working.delete(id);
    const reply = z.parse(Claim, { id: `c-${this.effects.length + 1}`, status: 'requested' });
    this.effects.push({ member, key, perk, body });
    this.#answers.set(id, { body, reply });
    return json(201, reply, echo);
  }

  #find(member: string, key: string | null): Response {
    const all = [...this.#answers].filter(([id]) => id.startsWith(`${member} `));
    if (!this.finds) return json(200, { items: all.map(([, { reply }]) => reply) });
    const items = all.filter(([id]) => id === `${member} ${key}`).map(([, { reply }]) => reply);
    return json(200, { items }, { 'Idempotency-Key': key ?? '' });
  }
}
