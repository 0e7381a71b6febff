import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { address } from '../../../src/contract/core/address.ts';

const root = 'https://api.example/v1';

describe('an address', () => {
  for (const [id, path] of [
    ['day', '/perks/day/claims'],
    ['a/b?c#d', '/perks/a%2Fb%3Fc%23d/claims'],
    ['çay & su', '/perks/%C3%A7ay%20%26%20su/claims'],
    ['{id}', '/perks/%7Bid%7D/claims'],
    ['$&', '/perks/%24%26/claims'],
    ['%2e%2e', '/perks/%252e%252e/claims'],
    ['.', '/perks/%252E/claims'],
    ['..', '/perks/%252E./claims'],
    ['...', '/perks/.../claims'],
    ['..a', '/perks/..a/claims'],
    ['', '/perks//claims'],
  ] as const) {
    it(`encodes "${id}", and a browser leaves it where it is`, () => {
      const url = address(`${root}/perks/{id}/claims`, [], { id });
      assert.equal(url, root + path);
      assert.equal(new URL(url).pathname, `/v1${path}`);
    });
  }

  it('puts into the query what the route names there and is set, and nothing else', () => {
    const query = ['kind', 'state', 'cursor'];
    const given = { kind: 'event', state: undefined, cursor: 'a=b&c', id: 'x', other: 'y' };
    assert.equal(address(`${root}/perks`, query, given), `${root}/perks?kind=event&cursor=a%3Db%26c`);
    assert.equal(address(`${root}/perks`, query), `${root}/perks`);
    assert.equal(address(`${root}/perks`, query, { kind: undefined }), `${root}/perks`);
  });

  it('keeps what the endpoint says in its query', () => {
    assert.equal(
      address(`${root}/perks?tenant=north%20peak`, ['kind'], { kind: 'tool' }),
      `${root}/perks?tenant=north%20peak&kind=tool`,
    );
  });
});
