import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suiteTimeout } from '../../support/timeouts.ts';
import { parseEndpoint } from '../../../src/client/http/endpoint.ts';

const base = 'https://portal.example/account/home.html?tab=1#top';

describe('an endpoint', suiteTimeout, () => {
  for (const [setting, url] of [
    ['https://api.example/loyalty', 'https://api.example/loyalty/standing'],
    ['https://api.example/loyalty///', 'https://api.example/loyalty/standing'],
    ['https://api.example', 'https://api.example/standing'],
    ['https://api.example/v1?tenant=north%20peak', 'https://api.example/v1/standing?tenant=north%20peak'],
    ['https://user:pass@api.example/v1#x', 'https://api.example/v1/standing'],
    ['/loyalty', 'https://portal.example/loyalty/standing'],
    ['/', 'https://portal.example/standing'],
    ['loyalty/', 'https://portal.example/account/loyalty/standing'],
    ['.', 'https://portal.example/account/standing'],
    ['../loyalty', 'https://portal.example/loyalty/standing'],
    ['//api.example/loyalty', 'https://api.example/loyalty/standing'],
    [' /loyalty ', 'https://portal.example/loyalty/standing'],
    ['demo:', 'demo:silver/standing'],
    ['demo:grace/', 'demo:grace/standing'],
  ] as const) {
    it(`"${setting}" serves ${url}`, () => {
      assert.equal(parseEndpoint(setting, base)?.url('/standing'), url);
    });
  }

  for (const setting of [
    '',
    ' ',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://portal.example/1',
    'file:///etc',
    'ftp://x',
    'ws://x',
    'http://',
    'https://[',
    'Demo:silver',
  ]) {
    it(`"${setting}" is none`, () => {
      assert.equal(parseEndpoint(setting, base), undefined);
    });
  }

  it('knows the page’s own server from others', () => {
    const same = (setting: string): boolean | undefined => parseEndpoint(setting, base)?.sameOrigin;
    assert.deepEqual([same('/loyalty'), same('https://portal.example'), same('demo:')], [true, true, true]);
    assert.deepEqual(
      [same('http://portal.example'), same('https://portal.example:8443'), same('https://api.example')],
      [false, false, false],
    );
  });
});
