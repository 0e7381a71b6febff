import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  enumMap,
  nextLink,
  pageNumber,
  readJson,
  rowOffset,
  SourceError,
  writeRequest,
} from '../../src/sources/index.ts';

const isGone = (error: unknown): boolean => error instanceof SourceError && error.laurel.status === 400;

const failureOf = async (response: Response): Promise<SourceError> => {
  const error: unknown = await readJson(response).catch((cause: unknown) => cause);
  assert.ok(error instanceof SourceError);
  return error;
};

describe('a value of a list', () => {
  const kind = enumMap({ PRICE: 'pricing', 2: 'training' });
  test('is translated, and left out where nobody listed it', () => {
    assert.deepEqual([kind('PRICE'), kind(2)], ['pricing', 'training']);
    for (const unknown of ['price', 'constructor', '', null, undefined, {}])
      assert.equal(kind(unknown), undefined);
  });
});

describe('an answer that is none', () => {
  for (const [status, kind] of [
    [400, 'invalid'],
    [401, 'authentication'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [409, 'conflict'],
    [422, 'invalid'],
    [429, 'rate_limit'],
    [500, 'connection'],
    [504, 'timeout'],
  ] as const)
    test(`${status} is an error of kind ${kind}`, async () => {
      const { laurel, message } = await failureOf(new Response('{}', { status }));
      assert.deepEqual([laurel.kind, laurel.status], [kind, status]);
      assert.match(message, new RegExp(`answered ${status}`));
    });

  test('a page in its place means that nobody is signed in, other text that the contract is broken', async () => {
    assert.equal((await failureOf(new Response('<!doctype html>'))).laurel.kind, 'authentication');
    assert.equal((await failureOf(new Response('oops'))).laurel.kind, 'contract');
  });

  test('says when to come back', async () => {
    const { laurel } = await failureOf(new Response('', { status: 429, headers: { 'Retry-After': '7' } }));
    assert.equal(laurel.retryAfter, 7);
  });

  test('may say more in the system’s own words', async () => {
    const response = new Response('{"error":"DUPLICATE"}', { status: 400 });
    const error: unknown = await readJson(response, (body) =>
      Object(body).error === 'DUPLICATE'
        ? { kind: 'conflict', problem: { code: 'company_taken' } }
        : undefined,
    ).catch((cause: unknown) => cause);
    assert.ok(error instanceof SourceError);
    assert.deepEqual([error.laurel.kind, error.laurel.problem?.code], ['conflict', 'company_taken']);
  });

  test('nothing at all is no error: a write may answer 204', async () => {
    assert.equal(await readJson(new Response(null, { status: 204 })), null);
    assert.deepEqual(await readJson(new Response('{"a":1}')), { a: 1 });
  });
});

describe('pages', () => {
  test('counted by pages', () => {
    assert.equal(pageNumber(undefined).page, 1);
    assert.equal(pageNumber(undefined, 0).next(true), '1');
    const { page, next } = pageNumber('3');
    assert.deepEqual([page, next(true), next(false)], [3, '4', undefined]);
  });

  test('counted by rows', () => {
    const { offset, next } = rowOffset('40', 20);
    assert.deepEqual([offset, next(61), next(60)], [40, '60', undefined]);
    assert.equal(rowOffset(undefined, 20).offset, 0);
  });

  test('named by the address of the next one, which may be a path', () => {
    const first = 'https://api.vendor.example/v1/items?size=20';
    assert.equal(nextLink(undefined, first).url.href, first);
    const { url, next } = nextLink('/v1/items?after=7', first);
    assert.equal(url.href, 'https://api.vendor.example/v1/items?after=7');
    assert.equal(next('https://api.vendor.example/v1/items?after=9'), '/v1/items?after=9');
    for (const none of [undefined, null, '', 'https://elsewhere.example/v1/items'])
      assert.equal(next(none), undefined);
  });

  test('a cursor that this source never gave begins the list anew', () => {
    assert.throws(() => pageNumber('two'), isGone);
    assert.throws(() => rowOffset('-20', 20), isGone);
    assert.throws(() => nextLink('https://elsewhere.example/', 'https://api.vendor.example/'), isGone);
    assert.throws(() => nextLink('//elsewhere.example/', 'https://api.vendor.example/'), isGone);
  });
});

describe('a write', () => {
  const request = { key: 'key-1', signal: new AbortController().signal };
  test('carries its key, whatever else the page adds', () => {
    const { method, headers, body, signal } = writeRequest(
      request,
      { a: 1 },
      { headers: { Authorization: 'x' } },
    );
    assert.deepEqual([method, body, signal], ['POST', '{"a":1}', request.signal]);
    assert.deepEqual(headers, {
      'Content-Type': 'application/json',
      Authorization: 'x',
      'Idempotency-Key': 'key-1',
    });
    const own = writeRequest(request, {}, { header: 'X-Request-Id', method: 'PATCH' });
    assert.deepEqual([own.method, new Headers(own.headers).get('X-Request-Id')], ['PATCH', 'key-1']);
  });
});
