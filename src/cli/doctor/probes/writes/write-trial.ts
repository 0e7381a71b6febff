import { isObject } from '../../../../client/json.ts';
import type { SchemaTable } from '../../../../contract/core/schema-table.ts';
import type { RouteId } from '../../../../contract/routes.ts';
import { randomUUID } from 'node:crypto';
import { writeChecks } from '../../checks/writes.ts';
import { contractReads, pathWithId } from '../../contract-routes.ts';
import type { Examination, Identity } from '../../examination.ts';
import { jsonOf, requestLine, type Exchange } from '../../http/exchange.ts';
import { codeOf } from '../problem.ts';

/** A write that the doctor tries, and takes back. */
export interface KeyedWrite {
  readonly route: { readonly path: string; readonly reply: SchemaTable };
  readonly id: RouteId;
  /** Its address below the endpoint. */
  readonly address: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Another body, which the same key must refuse. */
  readonly otherBody: Readonly<Record<string, unknown>>;
  /** A body without required answers; absent: the form asks nothing. */
  readonly incompleteBody?: Readonly<Record<string, unknown>> | undefined;
  readonly list: RouteId;
  readonly one: RouteId;
  /** How it is taken back. */
  readonly undo: {
    readonly path: string;
    readonly action: string;
    readonly status: RegExp;
    readonly served: boolean;
  };
  /** What it makes, in a word: "claim". */
  readonly noun: string;
}

/** Whether an answer is one of success. */
export const isDone = ({ answer }: Exchange): boolean =>
  answer !== undefined && answer.status >= 200 && answer.status < 300;

/** The id of what was answered. */
export const idIn = (exchange: Exchange): string | undefined => {
  const body = jsonOf(exchange);
  return isObject(body) && typeof body['id'] === 'string' ? body['id'] : undefined;
};

/** `409 claim_moved_on`: the answer in a word. */
export const said = (exchange: Exchange): string =>
  `${exchange.answer?.status ?? 'no answer'} ${codeOf(exchange)}`.trim();

/** One write that is tried: it remembers what it made, and takes it back. */
export class WriteTrial {
  readonly exam: Examination;
  readonly write: KeyedWrite;
  /** What was made, whoever made it. */
  readonly #made = new Map<string, Identity>();

  constructor(exam: Examination, write: KeyedWrite) {
    this.exam = exam;
    this.write = write;
  }

  /** Sends the write, or to another address, under a key. */
  send(
    key: string | undefined,
    body: unknown,
    identity = this.exam.identity,
    address = this.write.address,
  ): Promise<Exchange> {
    const change = {
      method: 'POST',
      identity,
      headers: key === undefined ? {} : { 'Idempotency-Key': key },
    } as const;
    return this.exam.send(
      address,
      typeof body === 'string' ? { ...change, text: body } : { ...change, body },
    );
  }

  /** Remembers what a request made, so that it is taken back. What got no answer may have been done: it is named. */
  keep(exchange: Exchange, identity: Identity = this.exam.identity): void {
    if (exchange.failure) this.#nameDoubtful(exchange, exchange.failure.code);
    const id = isDone(exchange) ? idIn(exchange) : undefined;
    if (id !== undefined && !this.#made.has(id)) this.#made.set(id, identity);
  }

  /** Takes back all that was made. */
  async undoAll(): Promise<void> {
    for (const [id, identity] of this.#made) {
      this.#made.delete(id);
      await this.#undo(id, identity);
    }
  }

  #nameDoubtful(exchange: Exchange, code: string): void {
    const key = exchange.request.headers['Idempotency-Key'];
    const sent = `${requestLine(exchange)} ${key === undefined ? 'without a key' : `with the key ${key}`}`;
    const line = `perhaps a ${this.write.noun}: no answer came to ${sent} (${code})`;
    if (!this.exam.remains.includes(line)) this.exam.remains.push(line);
  }

  async #undo(id: string, identity: Identity): Promise<void> {
    const { undo, noun, one } = this.write;
    const exam = this.exam;
    const ones = contractReads.get(one);
    const now = ones && jsonOf(await exam.send(pathWithId(ones.path, id), { identity }));
    const may = isObject(now) && Array.isArray(now['may']) ? now['may'].filter(isObject) : [];
    const isOffered = may.some(({ action, allowed }) => action === undo.action && allowed === true);
    const place = { route: this.write.id };
    if (!undo.served || !isOffered) {
      exam.remains.push(`the ${noun} ${id}: the backend offers no ${undo.action}`);
      return;
    }
    const address = pathWithId(undo.path, id);
    const undone = await this.send(randomUUID(), {}, identity, address);
    exam.check(writeChecks.undo, isDone(undone), {
      ...place,
      exchange: undone,
      expected: '200',
      received: said(undone),
    });
    if (!isDone(undone))
      return void exam.remains.push(`the ${noun} ${id}: ${undo.action} was refused (${said(undone)})`);
    const body = jsonOf(undone);
    const status = isObject(body) ? String(body['status']) : '';
    exam.check(writeChecks['undo-status'], undo.status.test(status), {
      ...place,
      exchange: undone,
      path: '$.status',
      expected: String(undo.status),
      received: status,
    });
    const twice = await this.send(randomUUID(), {}, identity, address);
    exam.check(writeChecks['undo-twice'], twice.answer?.status === 409, {
      ...place,
      exchange: twice,
      expected: '409',
      received: said(twice),
    });
  }
}
