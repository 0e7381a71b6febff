import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { isJsonNode, jsonPath } from '../../src/client/http/json-path.ts';
import { ReplyReader, Unreadable } from '../../src/client/http/reply-reader.ts';
import { ProblemReply } from '../../src/contract/compiled/core/problem.ts';
import * as problem from '../../src/contract/core/problem.ts';
import { routes } from '../../src/contract/index.ts';
import { isTagged, type SchemaTable } from '../../src/contract/core/schema-table.ts';
import { compiledRoute } from '../support/compiled-routes.ts';
import { arbitraryOf, mutatedOften, runs } from '../support/schema-arbitrary.ts';
import { readByZod, type ZodReading } from '../support/zod-reader/zod-reader.ts';

interface ComparedSchema {
  readonly name: string;
  readonly schema: z.ZodMiniType;
  readonly rows: readonly string[];
  readonly table: SchemaTable;
}

const compared: readonly ComparedSchema[] = [
  ...Object.values(routes).map(({ id, reply, rows }) => ({
    name: id,
    schema: reply,
    rows,
    table: compiledRoute(id).reply,
  })),
  { name: 'a problem', schema: problem.ProblemReply, rows: ['fieldErrors'], table: ProblemReply },
];

const readCompiled = (table: SchemaTable, reply: unknown): ZodReading<unknown> => {
  const reader = new ReplyReader();
  const data = reader.read(table, reply);
  if (!(data instanceof Unreadable)) return { data, skipped: reader.skipped.map(jsonPath) };
  const isEmpty = reader.faults.some(
    ({ path: { length }, table }) => length === 0 && isTagged(table) && table[0] === 'where',
  );
  return { unreadable: isEmpty ? '' : jsonPath(data.path) };
};

const sorted = (reading: ZodReading<unknown>): ZodReading<unknown> =>
  'skipped' in reading ? { ...reading, skipped: [...reading.skipped].sort() } : reading;

/** As `deepStrictEqual` sees it of plain data, and several times faster: nearly all readings are equal. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (!isJsonNode(one) || !isJsonNode(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return (
    Object.getPrototypeOf(one) === Object.getPrototypeOf(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
};

/** A reply with one of its fields alone. */
const alone = (reply: unknown, key: string): unknown =>
  isJsonNode(reply) && Object.hasOwn(reply, key) ? { [key]: reply[key] } : {};

/** The field of a reply that a path leads into, and its row where it is a list of independent ones: `$.items[3]`. */
const rowOf = (path: string, rows: readonly string[]): string => {
  const [row, field = ''] = /^\$\.(\w+)(\[\d+\])?/.exec(path) ?? [path];
  return rows.includes(field) ? row : field;
};

/**
 * Both must find the same in a reply, part by part. Of several parts that each keep it from being read either may be
 * blamed: then zod can't read the blamed field by itself, and blames something in the same row of it.
 */
const assertSame = ({ table, schema, rows }: ComparedSchema, text: string): ZodReading<unknown> => {
  const reply: unknown = JSON.parse(text);
  const reading = readCompiled(table, reply);
  const byZod = readByZod(schema, rows, JSON.parse(text));
  if (!('unreadable' in reading) || !('unreadable' in byZod) || reading.unreadable === byZod.unreadable) {
    if (!isSame(sorted(reading), sorted(byZod))) assert.deepEqual(sorted(reading), sorted(byZod));
    return reading;
  }
  const { shape } = schema._zod.def as z.core.$ZodObjectDef;
  const [, key = ''] = /^\$\.(\w+)/.exec(reading.unreadable) ?? [];
  const field = shape[key];
  assert.ok(field, `${reading.unreadable} is blamed, by zod ${byZod.unreadable}`);
  const byItself = readByZod(z.object({ [key]: field as z.ZodMiniType }), rows, alone(JSON.parse(text), key));
  assert.ok('unreadable' in byItself, `${reading.unreadable} is blamed, and zod can read ${key}`);
  assert.equal(rowOf(reading.unreadable, rows), rowOf(byItself.unreadable, rows));
  return reading;
};

/** With LAUREL_LONG so many values of each schema, 25 payloads of each: over a million in all. LAUREL_EACH makes them fewer or more. */
const each = Number(process.env['LAUREL_EACH'] ?? 1000);

const tally = { whole: 0, part: 0, unreadable: 0 };
const count = (reading: ZodReading<unknown>): void => {
  if ('unreadable' in reading) tally.unreadable += 1;
  else if (reading.skipped.length > 0) tally.part += 1;
  else tally.whole += 1;
};

describe('the compiled contract reads what the schemas read', () => {
  for (const one of compared) {
    it(`of ${one.name}: the same data, the same parts left out, the same blame`, () => {
      fc.assert(
        fc.property(mutatedOften(arbitraryOf(one.schema), 24), (payloads) => {
          for (const sent of payloads) count(assertSame(one, JSON.stringify(sent)));
        }),
        // A fault is shown as it came: of payloads so large a smaller one takes minutes to find.
        { numRuns: runs(20, each), endOnFailure: true },
      );
    });
  }

  it('was tried with replies of each kind', () => {
    const { whole, part, unreadable } = tally;
    console.log(
      `compiled contract: ${whole + part + unreadable} payloads, ${whole} read whole, ${part} in part, ${unreadable} not at all`,
    );
    assert.ok(Math.min(whole, part, unreadable) > 300, JSON.stringify(tally));
  });
});
