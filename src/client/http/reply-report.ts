import { isTagged } from '../../contract/core/schema-table.ts';
import { LaurelError } from '../errors.ts';
import { warnOnce } from '../warn-once.ts';
import { didYouMean } from './did-you-mean.ts';
import { faultText, leafFault } from './fault-text.ts';
import { isJsonNode, jsonPath, valueAt, type PartPath } from './json-path.ts';
import type { ReplyRoute } from './parsed-reply.ts';
import type { ReplyFault, ReplyReader, Unreadable } from './reply-reader.ts';
import { walkObjects } from './table-walk.ts';

/** Different faults of one reply that are said; a thousand rows with the same fault are one. */
const mostLines = 20;

interface SaidFault {
  readonly path: string;
  readonly text: string;
  /** The part that had it last: each alternative of a choice complains of the same part. */
  last: string;
  /** Further parts with the same fault. */
  more: number;
}

/** Indexes of rows left out: rows with the same fault have the same. */
const anyRow = (path: PartPath): string => jsonPath(path.filter((key) => typeof key !== 'number'));

const kindOf = ({ table, repeats }: ReplyFault): string => {
  if (repeats) return 'repeats';
  return typeof table === 'string' ? table : isTagged(table) ? table[0] : 'object';
};

/** Collects what is wrong with one reply, and says it to developers. */
class ReplyReport {
  readonly #reply: unknown;
  readonly #requestId: string | undefined;
  readonly #faults = new Map<string, SaidFault>();

  constructor(
    { reply: table }: ReplyRoute<unknown>,
    reply: unknown,
    { faults, unknown }: ReplyReader,
    headers: Headers | undefined,
  ) {
    this.#reply = reply;
    const sentId = isJsonNode(reply) ? reply['requestId'] : undefined;
    const id = sentId ?? headers?.get('X-Request-Id') ?? headers?.get('Request-Id');
    this.#requestId = typeof id === 'string' ? id : undefined;
    walkObjects(table, reply, (fields, value, path) => this.#addMisspelt(fields, value, path));
    for (const fault of faults) {
      const leaf = leafFault(fault, reply);
      this.#add(leaf.path, kindOf(leaf), () => faultText(leaf, reply));
    }
    for (const fault of unknown) this.#addUnknown(fault);
  }

  /** The fault at or below a JSON path, as the end of a sentence about it. */
  causeOf(path: string): string {
    const within = [...this.#faults.values()].filter((fault) => fault.path.startsWith(path));
    const isMisspelt = ({ text }: SaidFault): boolean => text.startsWith('is not a field');
    const causes = [within.find((fault) => !isMisspelt(fault)), within.find(isMisspelt)];
    return causes.map((fault) => (fault ? `; ${fault.path} ${fault.text}` : '')).join('') + this.#request;
  }

  /** One line for each fault, once for as long as the page lives. */
  print(tried: string): void {
    const faults = [...this.#faults];
    for (const [topic, { path, text, more }] of faults.slice(0, mostLines)) {
      const others = more > 0 ? ` (and ${more} more like it)` : '';
      warnOnce(`${tried}: ${path} ${text}${others}${this.#request}`, tried + topic);
    }
    if (faults.length > mostLines)
      warnOnce(`${tried}: ${faults.length - mostLines} more faults${this.#request}`, `${tried} more`);
  }

  get #request(): string {
    return this.#requestId === undefined ? '' : ` (request ${this.#requestId})`;
  }

  /** A value that its open list does not know, with those that it knows. */
  #addUnknown({ path, table }: ReplyFault): void {
    if (!isTagged(table) || table[0] !== 'open') return;
    const known = table[1];
    const value = String(valueAt(this.#reply, path));
    const meant = didYouMean(value, known);
    this.#add(
      path,
      value,
      () =>
        `is ${JSON.stringify(value.slice(0, 60))}, which is unknown and read neutrally; known are ${known.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`,
    );
  }

  /** Fields that no schema knows, and that are spelt nearly like one that is absent. */
  #addMisspelt(fields: ReadonlyMap<string, unknown>, value: object, path: PartPath): void {
    const absent = [...fields.keys()].filter((name) => !Object.hasOwn(value, name));
    for (const key of Object.keys(value).slice(0, 100)) {
      const meant = fields.has(key) ? undefined : didYouMean(key, absent);
      if (meant) this.#add([...path, key], key, () => `is not a field; did you mean ${meant}?`);
    }
  }

  #add(path: PartPath, kind: string, text: () => string): void {
    const topic = `${anyRow(path)} ${kind}`;
    const known = this.#faults.get(topic);
    const place = jsonPath(path);
    if (!known) this.#faults.set(topic, { path: place, text: text(), last: place, more: 0 });
    else if (known.last !== place) {
      known.last = place;
      known.more += 1;
    }
  }
}

/** Says in the console what is wrong with a reply that was read all the same. */
export const reportReply = (
  route: ReplyRoute<unknown>,
  reply: unknown,
  reader: ReplyReader,
  headers: Headers | undefined,
): void => new ReplyReport(route, reply, reader, headers).print(`${route.method} ${route.path}`);

/** The error of a reply that can't be read, which says so in the console, too. */
export const unreadableReply = (
  route: ReplyRoute<unknown>,
  reply: unknown,
  reader: ReplyReader,
  { path }: Unreadable,
  headers: Headers | undefined,
): LaurelError => {
  const { method } = route;
  const tried = `${method} ${route.path}`;
  const report = new ReplyReport(route, reply, reader, headers);
  const isEmpty = reader.faults.some(
    ({ path: { length }, table }) => length === 0 && isTagged(table) && table[0] === 'where',
  );
  if (isEmpty) {
    report.print(tried);
    const message = `${tried} answered with nothing in it, which is read as not served`;
    warnOnce(message);
    return new LaurelError('not_found', message, { problem: { code: 'not_served' } });
  }
  const place = jsonPath(path);
  const message = `${tried}: ${place} can't be read${report.causeOf(place)}`;
  // Of a write there is more to say than this: the outbox says both in one line.
  if (method === 'GET') warnOnce(message);
  return new LaurelError('contract', message);
};
