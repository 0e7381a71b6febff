import { randomUUID } from 'node:crypto';
import { isObject } from '../../../../client/json.ts';
import type { SchemaTable } from '../../../../contract/core/schema-table.ts';
import type { RouteId } from '../../../../contract/routes.ts';
import { writeChecks } from '../../checks/writes.ts';
import { contractReads, pathWithId, unknownName } from '../../contract-routes.ts';
import type { Examination, Identity } from '../../examination.ts';
import { jsonOf, type Exchange } from '../../http/exchange.ts';
import { examineBody } from '../../reading/examine-body.ts';
import { readBody } from '../../reading/read-answer.ts';
import { rowsOf } from '../every-read.ts';
import { codeOf, examineProblem } from '../problem.ts';

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
  /** What it makes, in words: "a claim". */
  readonly noun: string;
}

const isDone = ({ answer }: Exchange): boolean =>
  answer !== undefined && answer.status >= 200 && answer.status < 300;

const idIn = (exchange: Exchange): string | undefined => {
  const body = jsonOf(exchange);
  return isObject(body) && typeof body['id'] === 'string' ? body['id'] : undefined;
};

const said = (exchange: Exchange): string =>
  `${exchange.answer?.status ?? 'no answer'} ${codeOf(exchange)}`.trim();

/** Tries one write from its refusals to its end. */
export class WriteTrial {
  readonly #exam: Examination;
  readonly #write: KeyedWrite;
  /** What was made, whoever made it. */
  readonly #made = new Map<string, Identity>();

  constructor(exam: Examination, write: KeyedWrite) {
    this.#exam = exam;
    this.#write = write;
  }

  async run(): Promise<void> {
    await this.#tryRefusals();
    const key = randomUUID();
    const first = await this.#tryAtOnce(key);
    if (first) {
      this.#examineFirst(first, key);
      await this.#tryAgain(first, key);
      await this.#tryReads(idIn(first) ?? '', key);
      await this.#tryOther(first, key);
    }
    await this.#undoAll();
  }

  #send(
    key: string | undefined,
    body: unknown,
    identity = this.#exam.identity,
    address = this.#write.address,
  ): Promise<Exchange> {
    const change = {
      method: 'POST',
      identity,
      headers: key === undefined ? {} : { 'Idempotency-Key': key },
    } as const;
    return this.#exam.send(
      address,
      typeof body === 'string' ? { ...change, text: body } : { ...change, body },
    );
  }

  /** Remembers what a request made, so that it is taken back. */
  #keep(exchange: Exchange, identity: Identity = this.#exam.identity): void {
    const id = isDone(exchange) ? idIn(exchange) : undefined;
    if (id !== undefined && !this.#made.has(id)) this.#made.set(id, identity);
  }

  async #tryRefusals(): Promise<void> {
    const { route, body, incompleteBody } = this.#write;
    const [exam, place] = [this.#exam, { route: this.#write.id }];
    const cut = await this.#send(randomUUID(), '{"values":');
    this.#keep(cut);
    exam.check(writeChecks['bad-json'], [400, 415, 422].includes(cut.answer?.status ?? 0), {
      ...place,
      exchange: cut,
      expected: '400 invalid_request',
      received: said(cut),
    });
    if (route.path.includes('{id}')) {
      const lost = await this.#send(randomUUID(), body, exam.identity, pathWithId(route.path, unknownName));
      this.#keep(lost);
      exam.check(writeChecks['unknown-target'], lost.answer?.status === 404, {
        ...place,
        exchange: lost,
        expected: '404 not_found',
        received: said(lost),
      });
    }
    const keyless = await this.#send(undefined, body);
    this.#keep(keyless);
    exam.check(writeChecks['key-required'], keyless.answer?.status === 400, {
      ...place,
      exchange: keyless,
      expected: '400 key_required',
      received: said(keyless),
    });
    if (isDone(keyless)) await this.#undoAll();
    if (!incompleteBody) return;
    const incomplete = await this.#send(randomUUID(), incompleteBody);
    this.#keep(incomplete);
    if (codeOf(incomplete) !== 'role_required') this.#examineFieldErrors(incomplete);
    if (isDone(incomplete)) await this.#undoAll();
  }

  #examineFieldErrors(exchange: Exchange): void {
    const [exam, place] = [this.#exam, { exchange, route: this.#write.id }];
    const body = jsonOf(exchange);
    const errors =
      isObject(body) && Array.isArray(body['fieldErrors']) ? body['fieldErrors'].filter(isObject) : [];
    const isRefused =
      exchange.answer?.status === 422 && codeOf(exchange) === 'invalid_fields' && errors.length > 0;
    exam.check(writeChecks['field-errors'], isRefused, {
      ...place,
      expected: '422 invalid_fields with fieldErrors',
      received: said(exchange),
    });
    if (!isRefused) return;
    const misplaced = errors.find(
      ({ path }) => typeof path !== 'string' || !/^(values\.|consent$|reward$)/.test(path),
    );
    exam.check(writeChecks['field-path'], !misplaced, {
      ...place,
      path: '$.fieldErrors[].path',
      expected: 'values.<name>',
      received: JSON.stringify(misplaced?.['path']),
    });
    exam.check(
      writeChecks['field-code'],
      errors.every(({ code }) => typeof code === 'string' && code !== ''),
      { ...place, path: '$.fieldErrors[].code' },
    );
  }

  /** Two tabs at once. Gives the answer that was done. */
  async #tryAtOnce(key: string): Promise<Exchange | undefined> {
    const { body } = this.#write;
    const both = await Promise.all([this.#send(key, body), this.#send(key, body)]);
    for (const each of both) this.#keep(each);
    const done = both.filter(isDone);
    const [first] = done;
    const refused = both.find((each) => !isDone(each)) ?? both[0];
    const isRefused = both.every((each) => codeOf(each) === 'role_required');
    this.#exam.check(writeChecks.nothing, !isRefused, { route: this.#write.id });
    if (isRefused) return undefined;
    this.#exam.check(writeChecks.failed, first !== undefined, {
      exchange: refused,
      route: this.#write.id,
      expected: '200',
      received: said(refused),
    });
    if (!first) return undefined;
    const isOnce =
      new Set(done.map(idIn)).size === 1 && (done.length === 2 || codeOf(refused) === 'in_flight');
    this.#exam.check(writeChecks['in-flight'], isOnce, {
      exchange: done[1] ?? refused,
      route: this.#write.id,
      expected: 'one effect: the same id, or 409 in_flight',
      received: done.length === 2 ? done.map(idIn).join(' and ') : said(refused),
    });
    // Of two that were done, the one that does not call itself a repetition was first.
    return done.find((each) => !each.answer?.headers.has('Idempotent-Replayed')) ?? first;
  }

  #examineFirst(exchange: Exchange, key: string): void {
    const { route } = this.#write;
    const echoed = exchange.answer?.headers.get('Idempotency-Key');
    this.#exam.check(writeChecks.echo, echoed === key, {
      exchange,
      route: this.#write.id,
      expected: key,
      received: echoed ?? 'no header',
    });
    const table = { ...route, id: this.#write.id, method: 'POST' };
    const read = readBody(table, exchange, jsonOf(exchange));
    this.#exam.check(writeChecks.unreadable, read.data !== undefined, {
      exchange,
      route: this.#write.id,
      received: exchange.answer?.text.slice(0, 60),
    });
    if (read.data !== undefined) examineBody(this.#exam, table, read);
  }

  async #tryAgain(first: Exchange, key: string): Promise<void> {
    const { id: route, body, otherBody } = this.#write;
    const [exam, place] = [this.#exam, { route }];
    const again = await this.#send(key, body);
    this.#keep(again);
    const isOne = isDone(again) && idIn(again) === idIn(first);
    exam.check(writeChecks.replay, isOne, {
      ...place,
      exchange: again,
      expected: idIn(first),
      received: isDone(again) ? idIn(again) : said(again),
    });
    if (isOne) {
      exam.check(
        writeChecks['replay-same'],
        JSON.stringify(jsonOf(again)) === JSON.stringify(jsonOf(first)),
        { ...place, exchange: again },
      );
      exam.check(writeChecks.replayed, again.answer?.headers.get('Idempotent-Replayed') === 'true', {
        ...place,
        exchange: again,
        expected: 'Idempotent-Replayed: true',
        received: again.answer?.headers.get('Idempotent-Replayed') ?? 'no header',
      });
    }
    const other = await this.#send(key, otherBody);
    this.#keep(other);
    const isRefused = other.answer?.status === 422 && codeOf(other) === 'idempotency_mismatch';
    exam.check(writeChecks.mismatch, isRefused, {
      ...place,
      exchange: other,
      expected: '422 idempotency_mismatch',
      received: said(other),
    });
    if (isRefused) examineProblem(exam, other, this.#write.id, ['idempotency_mismatch']);
  }

  async #tryReads(id: string, key: string): Promise<void> {
    const { list, one } = this.#write;
    const [exam, lists, ones] = [
      this.#exam,
      contractReads.get(this.#write.list),
      contractReads.get(this.#write.one),
    ];
    if (lists && exam.asks(list)) {
      const found = await exam.send(`${lists.path}?key=${encodeURIComponent(key)}`);
      const ids = rowsOf({ body: jsonOf(found) }).map((row) => row['id']);
      const isEchoed = found.answer?.headers.get('Idempotency-Key') === key;
      exam.check(writeChecks.finder, !isEchoed || (ids.length === 1 && ids[0] === id), {
        exchange: found,
        route: list,
        expected: id,
        received: ids.join(', ') || 'no row',
      });
      const all = await exam.send(lists.path);
      const isListed = rowsOf({ body: jsonOf(all) }).some((row) => row['id'] === id);
      exam.check(writeChecks.listed, isListed, {
        exchange: all,
        route: list,
        expected: id,
        received: 'other rows',
      });
    }
    if (!ones || !exam.asks(one)) return;
    const read = await exam.send(pathWithId(ones.path, id));
    exam.check(writeChecks['one-read'], read.answer?.status === 200 && idIn(read) === id, {
      exchange: read,
      route: one,
      expected: id,
      received: said(read),
    });
  }

  /** The key of another member. */
  async #tryOther(first: Exchange, key: string): Promise<void> {
    const { other } = this.#exam;
    if (!other) return;
    const theirs = await this.#send(key, this.#write.body, other);
    const isLeak =
      isDone(theirs) &&
      (idIn(theirs) === idIn(first) || theirs.answer?.headers.get('Idempotent-Replayed') === 'true');
    this.#exam.check(writeChecks.other, !isLeak, {
      exchange: theirs,
      route: this.#write.id,
      expected: 'an answer of its own',
      received: idIn(theirs),
    });
    if (!isLeak) this.#keep(theirs, other);
  }

  async #undoAll(): Promise<void> {
    for (const [id, identity] of this.#made) {
      this.#made.delete(id);
      await this.#undo(id, identity);
    }
  }

  async #undo(id: string, identity: Identity): Promise<void> {
    const { undo, noun, one } = this.#write;
    const exam = this.#exam;
    const ones = contractReads.get(one);
    const now = ones && jsonOf(await exam.send(pathWithId(ones.path, id), { identity }));
    const may = isObject(now) && Array.isArray(now['may']) ? now['may'].filter(isObject) : [];
    const isOffered = may.some(({ action, allowed }) => action === undo.action && allowed === true);
    const place = { route: this.#write.id };
    if (!undo.served || !isOffered) {
      exam.remains.push(`${noun} ${id}: the backend offers no ${undo.action}`);
      return;
    }
    const address = pathWithId(undo.path, id);
    const undone = await this.#send(randomUUID(), {}, identity, address);
    exam.check(writeChecks.undo, isDone(undone), {
      ...place,
      exchange: undone,
      expected: '200',
      received: said(undone),
    });
    if (!isDone(undone))
      return void exam.remains.push(`${noun} ${id}: ${undo.action} was refused (${said(undone)})`);
    const body = jsonOf(undone);
    const status = isObject(body) ? String(body['status']) : '';
    exam.check(writeChecks['undo-status'], undo.status.test(status), {
      ...place,
      exchange: undone,
      path: '$.status',
      expected: String(undo.status),
      received: status,
    });
    const twice = await this.#send(randomUUID(), {}, identity, address);
    exam.check(writeChecks['undo-twice'], twice.answer?.status === 409, {
      ...place,
      exchange: twice,
      expected: '409',
      received: said(twice),
    });
  }
}
