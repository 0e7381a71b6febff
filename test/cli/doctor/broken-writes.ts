import { randomUUID } from 'node:crypto';
import { isJson, partAt, write } from './breakage.ts';
import type { BrokenBackend } from './broken-backend.ts';
import type { Breakage, BackendReply, BackendRequest } from './right-backend.ts';

type Row = readonly [
  name: string,
  only: string,
  breakage: () => Breakage,
  id: string,
  remedy: RegExp,
  severity?: 'gap',
];

const claims = /^\/perks\/.*\/claims$/;
const isClaim = ({ method, path }: BackendRequest): boolean => method === 'POST' && claims.test(path);

const problem = (status: number, code: string, more: object = {}): BackendReply => ({
  status,
  headers: {
    'content-type': 'application/problem+json',
    'laurel-contract': '1',
    'cache-control': 'no-store',
  },
  body: { status, code, requestId: 'r', ...more },
});

const ok = (body: object, headers: BackendReply['headers'] = {}): BackendReply => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'laurel-contract': '1', ...headers },
  body,
});

/** Gives a request another key than it has, or one that it lacks. */
const otherKey = (where: (request: BackendRequest) => boolean): Breakage => ({
  request: (headers, request) => {
    if (isClaim(request) && where(request)) headers.set('Idempotency-Key', randomUUID());
  },
});

/** Answers some claims in another way. */
const claimInstead = (where: (request: BackendRequest) => boolean, reply: () => BackendReply): Breakage => ({
  instead: (request) => (isClaim(request) && request.member === 'a' && where(request) ? reply() : undefined),
});

const isIncomplete = ({ body }: BackendRequest): boolean => body === '{"values":{}}';
const isOtherBody = ({ body }: BackendRequest): boolean => body.includes('another answer');

const keys: readonly Row[] = [
  [
    'a write without a key',
    'perk-list',
    () => otherKey(({ headers }) => headers['idempotency-key'] === undefined),
    'writes/key-required',
    /key_required/,
  ],
  [
    'keys that are not said again',
    'perk-list',
    () =>
      write('POST', claims, ({ headers }) => {
        delete headers['idempotency-key'];
      }),
    'writes/echo',
    /header Idempotency-Key/,
  ],
  [
    'a repetition that does not say so',
    'perk-list',
    () =>
      write('POST', claims, ({ headers }) => {
        delete headers['idempotent-replayed'];
      }),
    'writes/replayed',
    /Idempotent-Replayed/,
    'gap',
  ],
  [
    'a known key with another body',
    'perk-list',
    () => claimInstead(isOtherBody, () => ok({ id: 'claim-1001', status: 'requested' })),
    'writes/mismatch',
    /idempotency_mismatch/,
  ],
  [
    'a cut body that is taken',
    'perk-list',
    () =>
      claimInstead(
        ({ body }) => body === '{"values":',
        () => ok({}),
      ),
    'writes/bad-json',
    /invalid_request/,
  ],
  [
    'a write to an unknown id',
    'perk-list',
    () => ({
      instead: ({ path, method }) =>
        method === 'POST' && path.includes('laurel-doctor-unknown') ? problem(409, 'perk_locked') : undefined,
    }),
    'writes/unknown-target',
    /not_found/,
  ],
  [
    'wrong answers without a name',
    'perk-list',
    () => claimInstead(isIncomplete, () => problem(422, 'invalid_fields')),
    'writes/field-errors',
    /fieldErrors/,
  ],
  [
    'a field error with another path',
    'perk-list',
    () =>
      claimInstead(isIncomplete, () =>
        problem(422, 'invalid_fields', { fieldErrors: [{ path: 'brief', code: 'required' }] }),
      ),
    'writes/field-path',
    /values\.<name>/,
  ],
  [
    'a field error without a code',
    'perk-list',
    () =>
      claimInstead(isIncomplete, () =>
        problem(422, 'invalid_fields', { fieldErrors: [{ path: 'values.brief' }] }),
      ),
    'writes/field-code',
    /too_short/,
  ],
  [
    'an answer that can’t be read',
    'perk-list',
    () =>
      write('POST', claims, (reply) => {
        if (reply.status === 200) delete partAt(reply.body, '')['status'];
      }),
    'writes/unreadable',
    /id and status/,
  ],
  [
    'a repeated answer that differs',
    'perk-list',
    () =>
      write('POST', claims, (reply) => {
        if (reply.status === 200)
          partAt(reply.body, '')['requestedAt'] = new Date(
            Date.now() - Math.floor(Math.random() * 1e9),
          ).toISOString();
      }),
    'writes/replay-same',
    /send it again/,
  ],
  [
    'a right write that is refused',
    'perk-list',
    () =>
      claimInstead(
        (request) =>
          !isIncomplete(request) &&
          request.body.endsWith('}') &&
          !request.path.includes('unknown') &&
          request.headers['idempotency-key'] !== undefined,
        () => problem(409, 'quota_used_up'),
      ),
    'writes/failed',
    /code of the refusal/,
  ],
  [
    'another member’s key',
    'perk-list',
    () => ({
      instead: (request) =>
        isClaim(request) && request.member === 'b'
          ? ok({ id: 'claim-1001', status: 'requested' }, { 'idempotent-replayed': 'true' })
          : undefined,
    }),
    'writes/other',
    /by member and account/,
  ],
];

const isClaimList = ({ method, path, member }: BackendRequest): boolean =>
  method === 'GET' && path === '/claims' && member === 'a';

const effects: readonly Row[] = [
  [
    'a list that does not say that it filters',
    'perk-list',
    () => ({
      reply: ({ headers, ...reply }, request) => {
        if (!isClaimList(request)) return undefined;
        const { 'idempotency-key': _, ...rest } = headers;
        return { ...reply, headers: rest };
      },
    }),
    'writes/finder-echo',
    /that was asked for/,
    'gap',
  ],
  [
    'an unknown key that finds a claim',
    'perk-list',
    () => ({
      reply: (reply, request) => {
        if (isClaimList(request) && request.query.get('key')?.startsWith('laurel'))
          reply.body = { items: [{ id: 'claim-1', status: 'approved' }] };
      },
    }),
    'writes/finder-ignored',
    /\{"items":\[\]\}/,
  ],
  [
    'a key that finds nothing',
    'perk-list',
    () => ({
      reply: (reply, request) => {
        if (isClaimList(request) && request.query.has('key')) reply.body = { items: [] };
      },
    }),
    'writes/finder',
    /Filter the list by the key/,
    'gap',
  ],
  [
    'a claim that is in no list',
    'perk-list',
    () => ({
      reply: (reply, request) => {
        if (isClaimList(request) && !request.query.has('key') && isJson(reply.body)) {
          const { items } = reply.body;
          if (Array.isArray(items))
            reply.body['items'] = items.filter((row) => !/^claim-1\d+$/.test(String(partAt(row, '')['id'])));
        }
      },
    }),
    'writes/listed',
    /same data/,
  ],
  [
    'a cancellation that is refused',
    'perk-list',
    () => ({
      instead: ({ method, path }) =>
        method === 'POST' && path.endsWith('/cancel') ? problem(409, 'claim_moved_on') : undefined,
    }),
    'writes/undo',
    /Offer cancel only/,
  ],
  [
    'a cancellation that changes nothing',
    'perk-list',
    () =>
      write('POST', /\/cancel$/, (reply) => {
        if (reply.status === 200) partAt(reply.body, '')['status'] = 'requested';
      }),
    'writes/undo-status',
    /cancelled or withdrawn/,
  ],
  [
    'a second cancellation',
    'perk-list',
    () =>
      write('POST', /\/cancel$/, (reply) => {
        if (reply.status === 409) Object.assign(reply, ok({ id: 'claim-1001', status: 'cancelled' }));
      }),
    'writes/undo-twice',
    /claim_moved_on/,
  ],
  [
    'a draft that keeps its revision',
    'survey',
    () =>
      write('PUT', /\/draft$/, (reply) => {
        if (reply.status === 200) partAt(reply.body, '')['revision'] = 0;
      }),
    'writes/draft-revision',
    /next revision/,
  ],
  [
    'an outdated draft that is taken',
    'survey',
    () =>
      write('PUT', /\/draft$/, (reply) => {
        if (reply.status === 409) Object.assign(reply, ok({ answers: {}, revision: 2 }));
      }),
    'writes/draft-outdated',
    /draft_moved_on/,
  ],
  [
    'a draft that is lost',
    'survey',
    () => ({
      reply: (reply, { method, path }) => {
        if (method === 'GET' && path.startsWith('/surveys/') && isJson(reply.body))
          delete reply.body['draft'];
      },
    }),
    'writes/draft-read',
    /stored draft/,
  ],
  [
    'a visibility that is not stored',
    'leaderboard',
    () =>
      write('PUT', /\/visibility$/, (reply) => {
        if (reply.status === 200) partAt(reply.body, '')['visibility'] = 'alias';
      }),
    'writes/visibility',
    /Store the visibility/,
  ],
  [
    'a visibility that is none',
    'leaderboard',
    () =>
      write('PUT', /\/visibility$/, (reply) => {
        if (reply.status === 400) Object.assign(reply, ok({ visibility: 'laurel-doctor-unknown' }));
      }),
    'writes/visibility-unknown',
    /invalid_request/,
  ],
  [
    'a quote without a cost',
    'reward-list',
    () =>
      write('POST', /\/quotes$/, (reply) => {
        if (reply.status === 200) delete partAt(reply.body, '')['cost'];
      }),
    'writes/quote',
    /Send cost/,
  ],
  [
    'a company check without an answer',
    'referral-form',
    () =>
      write('POST', /\/check$/, (reply) => {
        reply.body = { result: 'ok' };
      }),
    'writes/company-check',
    /answer: free/,
  ],
];

/** Two claims for two requests at once, or for a repeated one: each is made, and cancelled. */
const doubled = (isBoth: boolean): Breakage => {
  let made = 0;
  const seen = new Set<string>();
  const claim = (id: string, status: string): object => ({
    id,
    status,
    may: [{ action: 'cancel', allowed: status === 'requested' }],
  });
  const states = new Map<string, object>();
  return {
    instead: (request) => {
      const { method, path, headers, body } = request;
      const key = String(headers['idempotency-key']);
      const [, id = ''] = /^\/claims\/(own-\d+)/.exec(path) ?? [];
      if (method === 'POST' && id !== '') {
        const isOver = JSON.stringify(states.get(id)).includes('cancelled');
        if (isOver) return problem(409, 'claim_moved_on');
        states.set(id, claim(id, 'cancelled'));
        return ok(states.get(id) ?? {}, { 'idempotency-key': key });
      }
      if (method === 'GET' && id !== '') return ok(states.get(id) ?? {});
      if (method === 'GET' && path === '/claims' && request.member === 'a' && made > 0)
        return ok(
          { items: [...states.values()].slice(0, request.query.has('key') ? 1 : undefined) },
          request.query.has('key') ? { 'idempotency-key': String(request.query.get('key')) } : {},
        );
      if (
        !isClaim(request) ||
        request.member !== 'a' ||
        headers['idempotency-key'] === undefined ||
        isIncomplete(request) ||
        !body.endsWith('}') ||
        path.includes('unknown')
      )
        return undefined;
      if (isOtherBody(request)) return problem(422, 'idempotency_mismatch', { type: 'about:blank' });
      const count = [...seen].filter((each) => each.startsWith(key)).length;
      seen.add(`${key} ${count}`);
      // At once: two, and then the first again. Repeated: one, and then another one.
      const isNew = isBoth ? count < 2 : count !== 1;
      if (isNew) made += 1;
      const own = isNew ? `own-${made}` : 'own-1';
      if (!states.has(own)) states.set(own, claim(own, 'requested'));
      return ok(claim(own, 'requested'), {
        'idempotency-key': key,
        ...(isNew ? {} : { 'idempotent-replayed': 'true' }),
      });
    },
  };
};

const twice: readonly Row[] = [
  [
    'two claims for two tabs',
    'perk-list',
    () => doubled(true),
    'writes/in-flight',
    /409 with the code in_flight/,
  ],
  ['another claim for a repeated key', 'perk-list', () => doubled(false), 'writes/replay', /one transaction/],
];

/** What is broken in writing. Each keeps a state of its own. */
export const brokenWrites: readonly (Omit<BrokenBackend, 'breakage'> & {
  readonly breakage: () => Breakage;
})[] = [keys, effects, twice].flat().map(([name, only, breakage, id, remedy, severity]) => ({
  name,
  only,
  breakage,
  id,
  remedy,
  ...(severity && { severity }),
}));
