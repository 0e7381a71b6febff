import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { LaurelError } from '../../../src/client/errors.ts';
import { parseReply } from '../../../src/client/http/parse-reply.ts';
import { ladderRoute, sessionRoute, standingRoute } from '../../../src/contract/compiled/index.ts';
import { Standing } from '../../../src/contract/standing.ts';
import type { ReplyRoute } from '../../../src/client/http/parsed-reply.ts';
import { Ladder } from '../../../src/contract/ladder.ts';
import { Session } from '../../../src/contract/routes.ts';
import { arbitraryOf, mutated, runs } from '../../support/schema-arbitrary.ts';

/** The JSON text of a reply. */
const wire = (value: unknown): string => JSON.stringify(value);

const read = async <R extends ReplyRoute>(route: R, text: string) => {
  try {
    return await parseReply(route, JSON.parse(text));
  } catch (error) {
    assert.ok(error instanceof LaurelError && error.kind === 'contract', String(error));
    return undefined;
  }
};

/** The value at a JSON path; `undefined` if there is none. */
const at = (root: unknown, path: string): unknown =>
  [...path.matchAll(/\.(\w+)|\[(\d+)\]/g)].reduce<unknown>(
    (node, [, key, row]) => Object(node)[key ?? Number(row)],
    root,
  );

describe('any answer at all', () => {
  // A line for each payload would drown the run.
  before(() => void mock.method(console, 'warn', () => undefined));
  after(() => mock.restoreAll());

  it('that is valid is read whole', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOf(Standing), async (standing) => {
        assert.deepEqual(await read(standingRoute, wire(standing)), {
          data: JSON.parse(wire(standing)),
          skipped: [],
        });
      }),
      { numRuns: runs(500, 5000) },
    );
  });

  it('with faults fails as contract, or is read into what parses, with the tier that was sent', async () => {
    let [failed, whole, partly] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(mutated(arbitraryOf(Standing)), async (sent) => {
        const text = wire(sent);
        const reply = await read(standingRoute, text);
        if (!reply) return void (failed += 1);
        const { data, skipped } = reply;
        assert.deepEqual(z.parse(Standing, data), data);
        const original: unknown = JSON.parse(text);
        if (data.tier === null) assert.equal(at(original, '$.tier'), null);
        else assert.deepEqual(wire(data.tier.name), wire(Object(z.parse(nameOnly, original)).tier.name));
        // Every path is in the reply, is named once, and lies inside no other.
        assert.equal(new Set(skipped).size, skipped.length);
        for (const path of skipped) {
          assert.notEqual(at(original, path), undefined, path);
          assert.ok(
            !skipped.some((other) => path.startsWith(`${other}.`) || path.startsWith(`${other}[`)),
            path,
          );
        }
        if (skipped.length === 0) whole += 1;
        else partly += 1;
      }),
      { numRuns: runs(5000, 50_000) },
    );
    console.log(`standing: ${whole} read whole, ${partly} in part, ${failed} failed as contract`);
    assert.ok(failed > 40 && whole > 100 && partly > 100, 'the faults miss one of the ways out');
  });

  for (const [route, schema] of [
    [sessionRoute, Session],
    [ladderRoute, Ladder],
  ] as readonly (readonly [ReplyRoute, z.ZodMiniType])[]) {
    it(`of ${route.path} with faults fails as contract, or is read into what parses`, async () => {
      await fc.assert(
        fc.asyncProperty(mutated(arbitraryOf(schema)), async (sent) => {
          const reply = await read(route, wire(sent));
          if (reply) assert.deepEqual(z.parse(schema, reply.data), reply.data);
        }),
        { numRuns: runs(500, 10_000) },
      );
    });
  }
});

const nameOnly = z.object({ tier: z.object({ name: Standing.shape.tier._zod.def.innerType.shape.name }) });
