import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { isJsonNode, type JsonNode } from '../../../src/client/http/json-path.ts';
import { parseReply } from '../../../src/client/http/parse-reply.ts';
import { queries, reads, updates, writes } from '../../../src/contract/index.ts';
import { compiledRoute } from '../../support/compiled-routes.ts';
import { arbitraryOf, runs } from '../../support/schema-arbitrary.ts';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Whether a schema reads `null` as something of its own. */
const takesNull = (schema: z.core.$ZodType): boolean => z.safeParse(schema, null).success;

interface OptionalField {
  readonly holder: JsonNode;
  readonly key: string;
}

/** Every place in a valid value where a field may be absent, and is not `null` with a meaning; each schema of a choice that fits counts. */
const optionalFields = (schema: z.core.$ZodType, value: unknown): OptionalField[] => {
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable)
    return optionalFields(schema._zod.def.innerType, value);
  if (schema instanceof z.core.$ZodUnion) {
    const fitting = schema._zod.def.options.find((option) => z.safeParse(option, value).success);
    return fitting ? optionalFields(fitting, value) : [];
  }
  if (schema instanceof z.core.$ZodArray && Array.isArray(value))
    return value.flatMap((element) => optionalFields(schema._zod.def.element, element));
  if (!(schema instanceof z.core.$ZodObject) || !isJsonNode(value)) return [];
  return Object.entries(schema._zod.def.shape).flatMap(([key, field]) => [
    ...(field instanceof z.core.$ZodOptional && !takesNull(field) ? [{ holder: value, key }] : []),
    ...optionalFields(field, value[key]),
  ]);
};

describe('null where a field may be absent', () => {
  // A line for each payload would drown the run.
  before(() => void mock.method(console, 'warn', () => undefined));
  after(() => mock.restoreAll());

  const tried = new Set<string>();
  for (const route of [...reads, ...writes, ...updates, ...queries]) {
    it(`is read as absent in the reply of ${route.id}, whichever field has it`, async () => {
      const schema: z.ZodMiniType = route.reply;
      const any = fc.tuple(arbitraryOf(schema), fc.nat());
      await fc.assert(
        fc.asyncProperty(any, async ([sent, at]) => {
          const [absent, nulled]: [unknown, unknown] = [copy(sent), copy(sent)];
          const fields = optionalFields(schema, nulled);
          const left = optionalFields(schema, absent);
          if (fields.length === 0) return;
          const index = at % fields.length;
          const [field, same] = [fields[index], left[index]];
          assert.ok(field && same);
          field.holder[field.key] = null;
          delete same.holder[same.key];
          tried.add(`${route.id}.${field.key}`);
          const compiled = compiledRoute(route.id);
          const [one, other] = await Promise.allSettled([
            parseReply(compiled, nulled),
            parseReply(compiled, absent),
          ]);
          if (one.status === 'rejected' || other.status === 'rejected')
            return void assert.deepEqual([one.status, other.status], ['rejected', 'rejected']);
          assert.deepEqual(one.value, other.value, `${route.id}: ${field.key}`);
        }),
        { numRuns: runs(40, 3000) },
      );
    });
  }

  it('was tried for most optional fields of the contract', () => {
    console.log(`null as absent: ${tried.size} fields of routes`);
    assert.ok(tried.size > 300, String(tried.size));
  });
});
