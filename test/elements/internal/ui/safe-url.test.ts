import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeUrl } from '../../../../src/elements/internal/ui/safe-url.ts';
import { xssUrls } from '../../../support/xss-payloads.ts';

const base = 'https://portal.example/loyalty/page?x=1';

describe('an address from a backend', () => {
  for (const [given, meant] of [
    ['https://vendor.example/orders/1', 'https://vendor.example/orders/1'],
    ['/orders/NP-1', 'https://portal.example/orders/NP-1'],
    ['orders', 'https://portal.example/loyalty/orders'],
    ['?order=1', 'https://portal.example/loyalty/page?order=1'],
    ['#top', `${base}#top`],
    ['//cdn.example/a.png', 'https://cdn.example/a.png'],
    ['mailto:deniz@tekin.example', 'mailto:deniz@tekin.example'],
    ['tel:+47555', 'tel:+47555'],
    [' https://vendor.example/ ', 'https://vendor.example/'],
  ] as const) {
    it(`${given} is followed`, () => assert.equal(safeUrl(given, base), meant));
  }

  it('is followed by http where the page itself is', () => {
    assert.equal(safeUrl('http://intranet/a', 'http://intranet/portal'), 'http://intranet/a');
    assert.equal(safeUrl('http://intranet:81/a', 'http://intranet/portal'), undefined);
  });

  for (const local of [
    'http://localhost:3000/a',
    'http://127.0.0.1/a',
    'http://[::1]/a',
    'http://app.localhost/a',
  ])
    it(`on ${local} is followed by pages on localhost alone`, () => {
      assert.equal(safeUrl(local, 'http://localhost:5173/'), local);
      assert.equal(safeUrl(local, base), undefined);
      assert.equal(safeUrl(local, 'http://localhost.portal.example/'), undefined);
    });

  it('is nothing when it is missing', () => assert.equal(safeUrl(undefined, base), undefined));

  it(`is dropped when it is one of ${xssUrls.length} evil ones`, () => {
    assert.ok(xssUrls.length >= 60);
    for (const url of xssUrls) {
      const followed = safeUrl(url, base);
      // What looks evil and is a plain path below the page's own origin may stay.
      if (followed !== undefined)
        assert.equal(new URL(followed).origin, 'https://portal.example', `${url} → ${followed}`);
      assert.doesNotMatch(followed ?? '', /^(javascript|data|vbscript|blob|file|filesystem|http):/i, url);
    }
  });
});
