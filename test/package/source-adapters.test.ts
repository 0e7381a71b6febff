import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import * as z from 'zod/mini';
import { graphqlSources } from '../../examples/sources/graphql.ts';
import { hubspotSources } from '../../examples/sources/hubspot.ts';
import { odataSources } from '../../examples/sources/odata-sap.ts';
import { openLoyaltySources } from '../../examples/sources/open-loyalty.ts';
import { salesforceSources } from '../../examples/sources/salesforce.ts';
import { talonOneSources } from '../../examples/sources/talon-one.ts';
import { voucherifySources } from '../../examples/sources/voucherify.ts';
import { filesBelow } from '../../.config/lib/files.ts';
import { at } from '../../.config/lib/paths.ts';
import { routes, type RouteId } from '../../src/contract/index.ts';
import type { Sources } from '../../src/index.ts';
import { recordedSystems } from './recorded-systems.ts';

// The adapters of `examples/sources`, over answers as the systems record them. They import the published package.

const portal = 'https://portal.example';
const adapters: Readonly<Record<string, Sources>> = {};
const asked: { url: string; init: RequestInit | undefined }[] = [];
let answer: (url: string, body: string) => Response;

const fakeFetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
  const url = input instanceof Request ? input.url : new URL(input, portal).href;
  asked.push({ url, init });
  return answer(url, typeof init?.body === 'string' ? init.body : '');
};

const recorded = (system: string) => (url: string) => {
  const [, found] = Object.entries(recordedSystems[system] ?? {}).find(([part]) => url.includes(part)) ?? [];
  assert.ok(found, `${system} was asked ${url}`);
  return Response.json(found);
};

const common = { lang: 'en', signal: new AbortController().signal };

/** Calls a source as Laurel does, and reads what it gave by the route's schema. */
const call = async (system: string, id: RouteId, request: object = {}): Promise<Record<string, unknown>> => {
  answer = recorded(system);
  return read(system, id, request);
};
const read = async (system: string, id: RouteId, request: object = {}): Promise<Record<string, unknown>> => {
  const source: unknown = adapters[system]?.[id];
  assert.ok(typeof source === 'function', `${system} has no ${id}`);
  const given: unknown = await source({ ...common, ...request });
  const plain: unknown = JSON.parse(JSON.stringify(given));
  const { data, error } = z.safeParse<z.ZodMiniType>(routes[id].reply, plain);
  assert.ok(!error, `${system}, ${id}: ${error?.message}`);
  return Object(data);
};

beforeEach(() => {
  asked.length = 0;
  mock.method(globalThis, 'fetch', fakeFetch);
  Object.assign(globalThis, { location: { origin: portal } });
  Object.assign(adapters, {
    graphql: graphqlSources('/graphql'),
    odata: odataSources('/sap/'),
    salesforce: salesforceSources('/salesforce/'),
    hubspot: hubspotSources('/hubspot'),
    openLoyalty: openLoyaltySources('/loyalty'),
    voucherify: voucherifySources('/voucherify'),
    talonOne: talonOneSources('/talon', 7),
  });
});
afterEach(() => {
  mock.restoreAll();
  Reflect.deleteProperty(globalThis, 'location');
});

describe('an adapter', () => {
  test('has at most 80 lines, and imports the published package alone', () => {
    const files = filesBelow('examples/sources').filter((file) => file.endsWith('.ts'));
    assert.equal(files.length, 7);
    for (const file of files) {
      const code = readFileSync(at(file), 'utf8');
      assert.ok(code.trimEnd().split('\n').length <= 80, file);
      assert.deepEqual(
        [...code.matchAll(/from '([^']+)'/g)].map(([, name]) => name),
        ['laurel-widgets', 'laurel-widgets/sources'],
        file,
      );
    }
  });

  test('serves each route in the contract’s shape', async () => {
    for (const [system, sources] of Object.entries(adapters))
      for (const id of Object.keys(sources) as RouteId[])
        if ('query' in routes[id] || routes[id].method === 'GET') await call(system, id, { id: 'default' });
  });

  for (const [status, kind] of [
    [401, 'authentication'],
    [403, 'forbidden'],
    [429, 'rate_limit'],
    [503, 'connection'],
  ] as const)
    test(`tells a ${status} by its kind`, async () => {
      answer = () => new Response('', { status });
      for (const [system, sources] of Object.entries(adapters))
        for (const id of Object.keys(sources) as RouteId[]) {
          const request = { id: 'default', key: 'key-1', body: { values: {} } };
          const error: unknown = await read(system, id, request).catch((cause: unknown) => cause);
          assert.equal(Object(Object(error).laurel).kind, kind, `${system}, ${id}`);
        }
    });
});

const spendOfSilver = {
  current: { amount: 11_160_000, currency: 'EUR' },
  target: { amount: 15_000_000, currency: 'EUR' },
};

describe('GraphQL', () => {
  test('gives tier, spend and a page of perks; a kind of its own is left out', async () => {
    assert.deepEqual(await call('graphql', 'standing'), {
      owner: { kind: 'account', name: 'Tekin Lojistik' },
      tier: { name: 'Silver', order: 2 },
      since: '2024-03-01',
      requirements: [{ label: 'Spend', ...spendOfSilver }],
    });
    assert.deepEqual(await call('graphql', 'perks'), {
      items: [
        { id: 'b1', title: 'Cost workshop', kind: 'training', state: 'unlocked' },
        { id: 'b2', title: 'Lounge', state: 'locked' },
      ],
      total: 31,
      nextCursor: 'Y3Vyc29yOjI0',
    });
  });

  test('an error in an answer of 200 is one', async () => {
    answer = () => Response.json({ errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] });
    const error: unknown = await read('graphql', 'standing').catch((cause: unknown) => cause);
    assert.equal(Object(Object(error).laurel).kind, 'forbidden');
  });
});

describe('SAP by OData', () => {
  test('reads days of /Date(…)/, decimals of texts, and the next page of a link', async () => {
    const { since, until, requirements } = await call('odata', 'standing');
    assert.deepEqual([since, until], ['2024-03-01', '2026-12-31']);
    assert.deepEqual(requirements, [{ label: 'Net revenue', ...spendOfSilver }]);
    const { items, nextCursor, total } = await call('odata', 'perks');
    assert.deepEqual(items, [
      { id: '0007', title: 'Consulting', kind: 'consulting', quota: { limit: 16, used: 4.5, unit: 'h' } },
      { id: '0008', title: 'Something new' },
    ]);
    assert.deepEqual([nextCursor, total], ['/sap/LoyaltyBenefit?$skiptoken=24', 31]);
    await call('odata', 'perks', { cursor: String(nextCursor) });
    assert.match(
      asked.at(-1)?.url ?? '',
      /^https:\/\/portal\.example\/sap\/LoyaltyBenefit\?(%24|\$)skiptoken=24/,
    );
  });
});

describe('Salesforce', () => {
  test('reads +0000, keeps a status of its own in its words, and follows nextRecordsUrl', async () => {
    const { items, total, nextCursor } = await call('salesforce', 'referrals');
    assert.deepEqual(items, [
      {
        id: '00Q1',
        company: 'Delta Soğuk Zincir',
        status: 'won',
        stage: 'Closed - Converted',
        sentAt: '2026-11-21T13:02:00.000+00:00',
      },
      {
        id: '00Q2',
        company: 'Ege Kargo',
        status: 'Nurturing',
        stage: 'Nurturing',
        sentAt: '2026-10-02T08:00:00.000+00:00',
      },
    ]);
    assert.deepEqual([total, nextCursor], [2001, '/services/data/v62.0/query/01g5g00000-2000']);
    assert.deepEqual((await call('salesforce', 'wallet', { id: 'default' }))['available'], {
      amount: 3120,
      unit: 'points',
    });
  });

  test('writes a lead once: the key is its external id', async () => {
    const refer = { key: 'key-1', body: { values: { company: 'Delta', email: 'selin@delta.example' } } };
    assert.deepEqual(await call('salesforce', 'refer', refer), {
      id: '00Q3',
      company: 'Delta',
      status: 'submitted',
    });
    const { url, init } = asked.at(-1) ?? {};
    assert.match(url ?? '', /\/sobjects\/Lead\/Laurel_Key__c\/key-1$/);
    assert.equal(init?.method, 'PATCH');
  });

  test('a key can’t leave its quotes in SOQL', async () => {
    await call('salesforce', 'referrals', { key: "x' OR Id != '" });
    assert.ok(decodeURIComponent(asked.at(-1)?.url ?? '').includes("WHERE Laurel_Key__c = 'xORId'"));
  });
});

describe('HubSpot', () => {
  test('gives the tier of a property, and deals as referrals', async () => {
    const { tier, since } = await call('hubspot', 'standing');
    assert.deepEqual([tier, since], [{ name: 'Silver' }, '2024-03-01']);
    const { items, nextCursor } = await call('hubspot', 'referrals');
    assert.deepEqual(
      (items as { status: string }[]).map(({ status }) => status),
      ['won', '118273'],
    );
    assert.equal(nextCursor, '24');
  });

  test('writes a deal once: the key is a property that must be unique', async () => {
    const refer = { key: 'key-1', body: { values: { company: 'Delta' } } };
    assert.equal((await call('hubspot', 'refer', refer))['id'], '9003');
    assert.match(String(asked.at(-1)?.init?.body), /"id":"key-1","idProperty":"laurel_key"/);
  });
});

describe('Open Loyalty', () => {
  test('gives tier, wallet, ledger and rewards; a transfer of another type is left out', async () => {
    const { tier, next } = await call('openLoyalty', 'standing');
    assert.deepEqual([tier, next], [{ name: 'Silver' }, { name: 'Gold' }]);
    const { available, pending } = await call('openLoyalty', 'wallet', { id: 'default' });
    assert.deepEqual(available, { amount: 31_205, scale: 1, unit: 'points' });
    assert.deepEqual(pending, { total: { amount: 40, unit: 'points' } });
    const { items, nextCursor } = await call('openLoyalty', 'walletEntries', { id: 'default' });
    assert.deepEqual(items, [
      {
        id: 't1',
        at: '2026-11-21T14:02:00+01:00',
        kind: 'earned',
        amount: { amount: 150, unit: 'points' },
        text: 'Review',
      },
      {
        id: 't2',
        at: '2026-11-20T14:02:00+01:00',
        kind: 'spent',
        amount: { amount: -500, unit: 'points' },
        text: 'spending',
      },
    ]);
    assert.equal(nextCursor, '2');
  });
});

describe('Voucherify', () => {
  test('gives tier, wallet with what expires, ledger and rewards; the kind of an unknown entry is left out', async () => {
    const { available, expiring } = await call('voucherify', 'wallet', { id: 'default' });
    assert.deepEqual(available, { amount: 3120, unit: 'points' });
    assert.deepEqual(expiring, [{ on: '2027-01-31', amount: { amount: 200, unit: 'points' } }]);
    const { items, nextCursor } = await call('voucherify', 'walletEntries', { id: 'default' });
    assert.deepEqual(
      (items as { kind?: string }[]).map(({ kind }) => kind),
      ['earned', undefined],
    );
    assert.equal(nextCursor, 'vtx_2');
    const { items: rewards } = await call('voucherify', 'rewards');
    assert.deepEqual(rewards, [
      { id: 'rew_1', title: 'Gift card', kind: 'gift_card', cost: { amount: 2500, unit: 'points' } },
    ]);
  });
});

describe('Talon.One', () => {
  test('gives tier, wallet and ledger; "unlimited" is no day, and an unknown type no entry', async () => {
    const { tier, since, until } = await call('talonOne', 'standing');
    assert.deepEqual([tier, since, until], [{ id: '2', name: 'Silver' }, '2024-03-01', '2026-12-31']);
    const { items, nextCursor } = await call('talonOne', 'walletEntries', { id: 'default', cursor: '25' });
    assert.deepEqual(
      (items as { expiresOn?: string }[]).map(({ expiresOn }) => expiresOn),
      ['2027-11-21', undefined],
    );
    assert.equal(nextCursor, '50');
    assert.match(asked.at(-1)?.url ?? '', /skip=25/);
  });
});
