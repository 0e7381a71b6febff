import { body, every, put, type JsonSample } from './breakage.ts';
import type { BrokenRow } from './broken-backend.ts';
import type { Breakage } from './right-backend.ts';

const jsonHeaders = {
  'content-type': 'application/json',
  'content-language': 'en',
  'cache-control': 'no-store',
};

const standing = (at: string, values: JsonSample): Breakage => put('/standing', at, values);
const perk = (at: string, values: JsonSample): Breakage => put('/perks', at, values);

const badge = 'standing';

const names = (reply: JsonSample, from: string, to: string): unknown[] =>
  (reply['served'] as unknown[]).map((name) => (name === from ? to : name));

const page = (from: number, to: number, cursor?: string): JsonSample => ({
  items: Array.from({ length: to - from }, (_, index) => ({
    id: `p${from + index}`,
    title: `Perk ${from + index}`,
    action: { kind: 'open' },
    kind: 'tool',
    state: 'unlocked',
    summary: 'A tool',
  })),
  ...(cursor !== undefined && { nextCursor: cursor }),
});

const isUnknown = (cursor: string | null): boolean => cursor?.startsWith('laurel') ?? false;
/** The perks in pages; `isOpen` takes any cursor. */
const paged = (next: (cursor: string | null) => JsonSample, isOpen = false): Breakage =>
  every(
    (reply, { query }) => {
      const cursor = query.get('cursor');
      if (isUnknown(cursor) && !isOpen) return;
      Object.assign(reply, {
        status: 200,
        body: next(cursor),
        headers: { ...reply.headers, ...jsonHeaders },
      });
    },
    ({ status }, { path, member }) => path === '/perks' && member === 'a' && status !== 304,
  );

/** What is broken in session, envelope and pages. */
export const brokenSession: readonly BrokenRow[] = [
  [
    'a misspelt name in served',
    badge,
    body('/session', (reply) => {
      reply['served'] = names(reply, 'standing', 'standin');
    }),
    'session/served-unknown',
    /standing in place of standin\./,
  ],
  [
    'paths in served',
    badge,
    body('/session', (reply) => {
      reply['served'] = names(reply, 'perks', '/perks');
    }),
    'session/served-path',
    /perks in place of \/perks/,
  ],
  [
    'what is listed and not served',
    'tier-badge',
    {
      instead: ({ path }) =>
        path === '/tiers'
          ? {
              status: 404,
              headers: { 'content-type': 'application/problem+json' },
              body: { code: 'not_served', status: 404, requestId: 'r' },
            }
          : undefined,
    },
    'session/served-refused',
    /take it off served/,
  ],
  [
    'a session that keeps no keys',
    'perk-list',
    put('/session', '', { idempotency: undefined }),
    'session/idempotency',
    /"idempotency": true/,
    'gap',
  ],
  [
    'an account outside of the accounts',
    badge,
    body('/session', (reply) => {
      reply['accounts'] = [{ id: 'x', name: 'X' }];
    }),
    'session/account',
    /List the account/,
  ],
  [
    'a time zone that is none',
    badge,
    put('/session', 'program', { timeZone: 'CET+1' }),
    'session/time-zone',
    /Europe\/Oslo/,
  ],
  [
    'a currency that is none',
    badge,
    put('/session', 'program', { currency: 'EURO' }),
    'session/currency',
    /EUR/,
  ],
  [
    'no session',
    badge,
    {
      instead: ({ path }) =>
        path === '/session'
          ? {
              status: 404,
              headers: { 'content-type': 'application/problem+json' },
              body: { code: 'not_served', status: 404, requestId: 'r' },
            }
          : undefined,
    },
    'session/absent',
    /GET \/session/,
    'gap',
  ],
  ['figures of tomorrow', badge, standing('', { asOf: '2999-01-01T00:00:00Z' }), 'envelope/future', /clock/],
  [
    'a time zone of the answer that is none',
    badge,
    standing('', { timeZone: 'Oslo' }),
    'envelope/time-zone',
    /Europe\/Oslo/,
  ],
  [
    'two answers about one action',
    badge,
    standing('viewer', {
      may: [
        { action: 'claim', allowed: true },
        { action: 'claim', allowed: false, reason: 'no' },
      ],
    }),
    'envelope/permission-twice',
    /one entry/,
  ],
  [
    'two fields of one name',
    'referralCampaign',
    put('/referral-campaign', 'fields.2', { name: 'name' }),
    'pages/repeated-id',
    /an id of its own/,
  ],
  [
    'a row under another id',
    'perk-list',
    put('/perks/day-rotterdam', '', { id: 'another' }),
    'routes/other-row',
    /id in the path/,
  ],
  ['one id twice', 'perks', perk('items.1', { id: 'day-rotterdam' }), 'pages/repeated-id', /id of its own/],
  ['a total that is none', 'perks', perk('', { total: 3 }), 'pages/total', /same rows/],
  ['an empty cursor', 'perks', perk('', { nextCursor: '' }), 'pages/empty-cursor', /Leave nextCursor away/],
  [
    'a page that repeats a row',
    'perks',
    paged((cursor) => (cursor ? page(2, 5) : page(0, 3, 'two'))),
    'pages/repeated',
    /fixed order/,
  ],
  ['a cursor that is not read', 'perks', paged(() => page(0, 3, 'two')), 'pages/stuck', /parameter cursor/],
  [
    'pages in a circle',
    'perks',
    paged((cursor) =>
      cursor
        ? page(
            3 * ((cursor.length % 2) + 1),
            3 * ((cursor.length % 2) + 1) + 3,
            cursor === 'two' ? 'ten2' : 'two',
          )
        : page(0, 3, 'two'),
    ),
    'pages/circle',
    /last page/,
  ],
  [
    'a next page that fails',
    'perks',
    every(
      (reply, { query }) => {
        if (!query.has('cursor')) reply.body = page(0, 3, 'two');
      },
      ({ status }, { path, member }) => path === '/perks' && member === 'a' && status === 200,
    ),
    'pages/next-fails',
    /percent-encoded/,
  ],
  [
    'any cursor is taken',
    'perks',
    paged((cursor) => (cursor ? page(3, 5) : page(0, 3, 'two')), true),
    'pages/gone-cursor',
    /invalid_request/,
  ],
  [
    'a filter that filters nothing',
    'perks',
    {
      request: () => undefined,
      reply: (reply, { path, query }) => {
        if (path === '/perks' && query.has('kind')) reply.body = page(0, 3);
      },
    },
    'pages/filter',
    /kind and state/,
  ],
  [
    'an unknown id that is found',
    'perks,perk',
    {
      instead: ({ path }) =>
        path === '/perks/laurel-doctor-unknown'
          ? { status: 200, headers: { 'content-type': 'application/json' }, body: { id: 'x', title: 'X' } }
          : undefined,
    },
    'problems/unknown-id',
    /404/,
  ],
];
