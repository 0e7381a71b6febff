import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReplyRoute } from '../../../src/client/http/parsed-reply.ts';
import { suiteTimeout } from '../../support/timeouts.ts';
import { LaurelError } from '../../../src/client/errors.ts';
import { parseReply } from '../../../src/client/http/parse-reply.ts';
import {
  ladderRoute,
  perksRoute,
  sessionRoute,
  standingRoute,
} from '../../../src/contract/compiled/index.ts';

const tier = { name: 'Gold' };
const day = '2026-01-31';
const euros = { amount: 100, currency: 'EUR' };
const skippedOf = async (body: object): Promise<readonly string[]> =>
  (await parseReply(standingRoute, { tier, ...body })).skipped;

const fails = (
  route: typeof standingRoute | typeof ladderRoute | typeof sessionRoute,
  body: unknown,
  path: string,
): Promise<void> =>
  assert.rejects(parseReply<ReplyRoute>(route, body), (error) => {
    assert.ok(error instanceof LaurelError);
    assert.equal(error.kind, 'contract');
    assert.ok(error.message.startsWith(`GET ${route.path}: ${path} can't be read; ${path}`), error.message);
    return true;
  });

describe('an answer whose required part can’t be read', suiteTimeout, () => {
  for (const [name, body, path] of [
    ['nothing', undefined, '$'],
    ['null', null, '$'],
    ['a number', 5, '$'],
    ['a list', [{ tier }], '$'],
    ['no tier', {}, '$.tier'],
    ['a tier that is a text', { tier: 'Gold' }, '$.tier'],
    ['a tier without a name', { tier: { order: 2 } }, '$.tier'],
    ['a tier whose name is a number', { tier: { name: 7 } }, '$.tier.name'],
    ['a tier whose name is no text in any language', { tier: { name: { text: 'Gold' } } }, '$.tier.name'],
    [
      'a tier whose name is only inherited',
      { tier: Object.create(null, { name: { value: undefined, enumerable: true } }) },
      '$.tier',
    ],
    ['a name behind __proto__', JSON.parse('{"tier":{"__proto__":{"name":"Gold"}}}'), '$.tier'],
    ['everything behind __proto__', JSON.parse('{"__proto__":{"tier":{"name":"Gold"}}}'), '$.tier'],
  ] as const) {
    it(`fails as contract and says where: ${name}`, () => fails(standingRoute, body, path));
  }

  it('fails where a list that must be there has no readable row: that is no empty list', () =>
    fails(ladderRoute, { items: [{ order: 1 }, 'Gold', null] }, '$.items[0]'));

  it('fails where a list that is read as a whole has an unreadable element', () => {
    const { program, account } = { program: { id: 'p', name: 'P' }, account: { id: 'a', name: 'A' } };
    return fails(
      sessionRoute,
      { program, account, member: { id: 'm', displayName: 'M', roles: ['viewer', 5] } },
      '$.member.roles[1]',
    );
  });
});

describe('what is optional and can’t be read', suiteTimeout, () => {
  for (const [name, body, skipped] of [
    ['a field', { since: 'yesterday' }, ['$.since']],
    ['two fields of one part', { keep: { by: 5, through: 6 } }, ['$.keep.by', '$.keep.through']],
    ['a part whose required field is missing', { risk: { follows: null } }, ['$.risk']],
    ['a part whose required field is of another type', { deferred: { tier, on: 5 } }, ['$.deferred']],
    ['a part that is another thing altogether', { owner: 'Tekin' }, ['$.owner']],
    [
      'a required field deep inside optional parts',
      { viewer: { membership: { status: 5 } } },
      ['$.viewer.membership'],
    ],
  ] as const) {
    it(`is left out and named: ${name}`, async () => {
      assert.deepEqual([...(await skippedOf(body))].sort(), skipped);
    });
  }

  it('is not named where it is null, which is absent', async () => {
    const { data, skipped } = await parseReply(standingRoute, { tier, since: null, viewer: null });
    assert.deepEqual([data, skipped], [{ tier }, []]);
  });

  it('keeps "this is the top" apart from what is not known', async () => {
    assert.equal((await parseReply(standingRoute, { tier, next: null })).data.next, null);
    assert.ok(!('next' in (await parseReply(standingRoute, { tier, next: 'Platinum' })).data));
  });
});

describe('a row that can’t be read', suiteTimeout, () => {
  it('is left out of an independent list, and named once, however many faults it has', async () => {
    const history = [
      { at: 5, kind: 6, from: 7, reference: {} },
      { at: day, kind: 'start' },
    ];
    const { data, skipped } = await parseReply(standingRoute, { tier, history });
    assert.deepEqual(data.history, [{ at: day, kind: 'start' }]);
    assert.deepEqual(skipped, ['$.history[0]']);
  });

  it('stays with what is readable in it', async () => {
    const history = [{ at: day, kind: 'start', because: 5, reference: { url: '/x' } }];
    const { data, skipped } = await parseReply(standingRoute, { tier, history });
    assert.deepEqual(data.history, [{ at: day, kind: 'start' }]);
    assert.deepEqual([...skipped].sort(), ['$.history[0].because', '$.history[0].reference']);
  });

  it('is named by its place in the answer as it came, however many had to go before', async () => {
    const good = { at: day, kind: 'start' };
    // Each case takes another number of passes: no object, no date, a date that is removed first, a deep reason.
    const history = [
      'x',
      good,
      { kind: 'start' },
      good,
      { at: 5, kind: 'start' },
      { ...good, because: { text: 5, lang: 6 } },
      null,
      good,
    ];
    const { data, skipped } = await parseReply(standingRoute, { tier, history });
    assert.equal(data.history?.length, 4);
    assert.deepEqual([...skipped].sort(), [
      '$.history[0]',
      '$.history[2]',
      '$.history[4]',
      '$.history[5].because',
      '$.history[6]',
    ]);
  });

  it('is counted inside rows that moved, too', async () => {
    const items = [
      { order: 1 },
      { name: 'Silver', benefits: [{ text: 1 }, { text: 'A' }, {}, { text: 'B', insteadOf: 5 }] },
      { name: 5 },
    ];
    const { data, skipped } = await parseReply(ladderRoute, { items });
    assert.deepEqual(data.items, [{ name: 'Silver', benefits: [{ text: 'A' }, { text: 'B' }] }]);
    assert.deepEqual([...skipped].sort(), [
      '$.items[0]',
      '$.items[1].benefits[0]',
      '$.items[1].benefits[2]',
      '$.items[1].benefits[3].insteadOf',
      '$.items[2]',
    ]);
  });

  it('takes the list with it if it was the last one, and nothing of another', async () => {
    const items = [{ order: 1 }, { name: 'A', benefits: [{}, 5] }, { name: 'B', benefits: [{ text: 'b' }] }];
    const { data, skipped } = await parseReply(ladderRoute, { items });
    assert.deepEqual(data.items, [{ name: 'A' }, { name: 'B', benefits: [{ text: 'b' }] }]);
    assert.deepEqual([...skipped].sort(), ['$.items[0]', '$.items[1].benefits']);
  });

  it('leaves a list that was sent empty as it is', async () => {
    assert.deepEqual(await parseReply(ladderRoute, { items: [] }), { data: { items: [] }, skipped: [] });
  });

  it('among conditions is shown as one that can’t be read: it is never taken for met, nor left out', async () => {
    const requirements = [{ target: euros }, { target: 'a good deal' }, { target: euros, met: 'yes' }];
    const { data, skipped } = await parseReply(standingRoute, { tier, requirements });
    assert.deepEqual(data.requirements, [{ target: euros }, null, { target: euros }]);
    assert.deepEqual([...skipped].sort(), ['$.requirements[1]', '$.requirements[2].met']);
  });

  it('is unreadable as a whole where a part is lost without which it would say something else', async () => {
    const requirements = [
      { target: euros, group: { id: 'a', join: 'some' } },
      { target: euros, window: 'a year' },
      { target: euros, window: { kind: 'rolling', months: 'twelve' } },
    ];
    const { data, skipped } = await parseReply(standingRoute, { tier, requirements });
    assert.deepEqual(data.requirements, [null, null, { target: euros, window: { kind: 'rolling' } }]);
    assert.deepEqual([...skipped].sort(), [
      '$.requirements[0]',
      '$.requirements[1]',
      '$.requirements[2].window.months',
    ]);
  });

  it('of a quota takes the whole of it along where it is what is left, and of a choice where it is how many may be taken', async () => {
    const { data, skipped } = await parseReply(perksRoute, {
      items: [
        {
          id: 'credits',
          title: 'Credits',
          quota: { limit: 5, used: 1, left: 'three' },
          choice: { id: 'gift', take: 'two', of: 3 },
        },
      ],
    });
    assert.deepEqual(data.items, [{ id: 'credits', title: 'Credits' }]);
    assert.deepEqual(skipped, ['$.items[0].quota', '$.items[0].choice']);
  });
});

describe('reading', suiteTimeout, () => {
  it('drops what it does not know, and what would reach prototypes', async () => {
    const body = JSON.parse(
      '{"tier":{"name":"Gold","__proto__":{"polluted":1},"shine":9},"constructor":{"prototype":{"polluted":1}},"history":[{"__proto__":{"at":"2026-01-31","kind":"start"}},{"at":"2026-01-31","kind":"start"}]}',
    );
    const { data, skipped } = await parseReply(standingRoute, body);
    assert.deepEqual(data, { tier, history: [{ at: day, kind: 'start' }] });
    assert.deepEqual(skipped, ['$.history[0]']);
    assert.ok(!('polluted' in {}));
  });

  it('finishes with 5,000 bad rows in one pass, and names each', async () => {
    let reads = 0;
    const history = Array.from({ length: 5000 }, (_, at) => ({
      get at() {
        reads += 1;
        return day;
      },
      ...(at % 2 ? {} : { kind: 'start', because: at }),
    }));
    const { data, skipped } = await parseReply(standingRoute, { tier, history });
    assert.equal(reads, 5000);
    assert.deepEqual([data.history?.length, skipped.length, new Set(skipped).size], [2500, 5000, 5000]);
  });

  it('survives 20,000 levels of what it does not know', async () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    assert.deepEqual(await parseReply(standingRoute, { tier, deep, since: deep }), {
      data: { tier },
      skipped: ['$.since'],
    });
  });
});
