import type * as z from 'zod/mini';
import { warnOnce } from '../warn-once.ts';
import { didYouMean } from './did-you-mean.ts';
import { issueText, leafIssue } from './issue-text.ts';
import { isJsonNode, jsonPath, valueAt, type PartPath } from './json-path.ts';
import { isObjectSchema, walkSchema } from './schema-walk.ts';

/** Different faults of one reply that are said; a thousand rows with the same fault are one. */
const mostLines = 20;

interface Fault {
  readonly path: string;
  readonly text: string;
  /** The part that had it last: each alternative of a choice complains of the same part. */
  last: string;
  /** Further parts with the same fault. */
  more: number;
}

/** Indexes of rows left out: rows with the same fault have the same. */
const anyRow = (path: PartPath): string => jsonPath(path.filter((key) => typeof key !== 'number'));

/** Collects what is wrong with one reply, and says it to developers. */
export class ReplyReport {
  readonly #schema: z.core.$ZodType;
  readonly #reply: unknown;
  readonly #requestId: string | undefined;
  readonly #faults = new Map<string, Fault>();

  constructor(schema: z.core.$ZodType, reply: unknown, headers: Headers | undefined) {
    this.#schema = schema;
    this.#reply = reply;
    const sentId = isJsonNode(reply) ? reply['requestId'] : undefined;
    const id = sentId ?? headers?.get('X-Request-Id') ?? headers?.get('Request-Id');
    this.#requestId = typeof id === 'string' ? id : undefined;
    this.#addMisspelt();
  }

  /** `original` tells where in the reply as it came a part stood. */
  addIssue(issue: z.core.$ZodIssue, original: (path: PartPath) => PartPath): void {
    const leaf = leafIssue(issue, valueAt(this.#reply, issue.path));
    this.#add(original(leaf.path), leaf.code, () => issueText(leaf, this.#schema, this.#reply));
  }

  /** Names the values that their open list does not know, with those that it knows. */
  addUnknownValues(data: unknown): void {
    walkSchema(this.#schema, data, (schema, value, path) => {
      if (!('known' in schema) || !Array.isArray(schema.known) || typeof value !== 'string') return;
      const known = schema.known.map(String);
      if (known.includes(value)) return;
      const meant = didYouMean(value, known);
      this.#add(
        path,
        value,
        () =>
          `is ${JSON.stringify(value.slice(0, 60))}, which is unknown and read neutrally; known are ${known.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`,
      );
    });
  }

  /** The fault at or below a JSON path, as the end of a sentence about it. */
  causeOf(path: string): string {
    const faults = [...this.#faults.values()];
    const cause = faults.find(
      (fault) => fault.path.startsWith(path) && !fault.text.startsWith('is not a field'),
    );
    const misspelt = faults.find(
      (fault) => fault.path.startsWith(path) && fault.text.startsWith('is not a field'),
    );
    return (
      [cause, misspelt].map((fault) => (fault ? `; ${fault.path} ${fault.text}` : '')).join('') +
      this.#request
    );
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

  /** Fields that no schema knows, and that are spelt nearly like one that is absent. */
  #addMisspelt(): void {
    walkSchema(this.#schema, this.#reply, (schema, value, path) => {
      if (!isObjectSchema(schema) || schema._zod.def.catchall || !isJsonNode(value)) return;
      const names = Object.keys(schema._zod.def.shape);
      const absent = names.filter((name) => !Object.hasOwn(value, name));
      for (const key of Object.keys(value).slice(0, 100)) {
        const meant = names.includes(key) ? undefined : didYouMean(key, absent);
        if (meant) this.#add([...path, key], key, () => `is not a field; did you mean ${meant}?`);
      }
    });
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
