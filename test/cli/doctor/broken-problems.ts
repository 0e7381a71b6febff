import { every, partAt, refusal } from './breakage.ts';
import type { BrokenRow } from './broken-backend.ts';

const badge = 'standing';

/** What is broken in refusals, and between two members. */
export const brokenProblems: readonly BrokenRow[] = [
  [
    'refusals without a document',
    badge,
    refusal(404, (reply) => {
      reply.body = undefined;
      reply.text = 'Not found';
    }),
    'problems/document',
    /"status", "code"/,
    'gap',
  ],
  [
    'refusals without a code',
    badge,
    refusal(404, (reply) => {
      delete partAt(reply.body, '')['code'];
    }),
    'problems/code',
    /contract’s list/,
    'gap',
  ],
  [
    'a code in capital letters',
    badge,
    refusal(404, (reply) => {
      partAt(reply.body, '')['code'] = 'NOT_FOUND';
    }),
    'problems/code-misspelt',
    /not_found/,
  ],
  [
    'a status that differs',
    badge,
    refusal(404, (reply) => {
      partAt(reply.body, '')['status'] = 400;
    }),
    'problems/status',
    /status of the response/,
  ],
  [
    'plain JSON for a problem',
    badge,
    refusal(404, (reply) => {
      reply.headers['content-type'] = 'application/json';
    }),
    'problems/type',
    /problem\+json/,
    'gap',
  ],
  [
    'a stack in a refusal',
    badge,
    refusal(404, (reply) => {
      partAt(reply.body, '')['title'] = 'at handle (/srv/app.js:10:5)';
    }),
    'problems/leak',
    /log the rest/,
  ],
  [
    'another company’s claim',
    'claims,claim',
    {
      instead: ({ path, member }) =>
        member === 'b' && /^\/claims\/claim/.test(path)
          ? {
              status: 200,
              headers: { 'content-type': 'application/json' },
              body: { id: 'claim-training', status: 'approved' },
            }
          : undefined,
    },
    'isolation/read',
    /account of the token/,
  ],
  [
    'another company’s list',
    'claims',
    every(
      (reply) => {
        reply.body = { items: [{ id: 'claim-training', status: 'approved' }] };
      },
      (_reply, { path, member }) => member === 'b' && path === '/claims',
    ),
    'isolation/list',
    /Filter every list/,
  ],
  [
    '403 for another company’s id',
    'claims,claim',
    every(
      (reply) => {
        reply.status = 403;
        reply.body = { status: 403, code: 'forbidden', requestId: 'r' };
      },
      (_reply, { path, member }) => member === 'b' && path === '/claims/claim-training',
    ),
    'isolation/leak',
    /in both cases/,
  ],
  [
    'one ETag for all members',
    badge,
    every(
      (reply, { headers }) => {
        reply.headers['etag'] = '"one"';
        if (headers['if-none-match'] === '"one"') Object.assign(reply, { status: 304, body: undefined });
      },
      ({ status }, { path, query, headers }) =>
        status === 200 &&
        path === '/session' &&
        query.size === 0 &&
        !/eo|es/.test(String(headers['accept-language'])),
    ),
    'isolation/etag',
    /identity a part/,
  ],
  [
    'the account of the address',
    badge,
    {
      reply: (reply, { query }) => {
        if (query.has('account')) partAt(reply.body, 'account')['id'] = query.get('account');
      },
    },
    'isolation/account',
    /token alone/,
  ],
];
