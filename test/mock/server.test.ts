import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handleDemoRequest } from '../../src/mock/index.ts';
import { handlers } from '../../src/mock/handlers.ts';

const ask = (url: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
  handleDemoRequest(new Request(url, { ...init, headers }));

describe('the demo backend', () => {
  it('answers a scenario by its name', async () => {
    const response = await ask('demo:platinum/standing');
    assert.equal(response.status, 200);
    assert.equal((await response.json()).tier.id, 'platinum');
  });

  it('is Silver where no scenario is named', async () => {
    assert.equal((await (await ask('demo:/standing')).json()).tier.id, 'silver');
    assert.equal((await (await ask('demo:silver/tiers')).json()).items.length, 5);
    assert.equal((await (await ask('demo:silver/session')).json()).program.name, 'Summit');
  });

  it('speaks the language that was asked for, and English to everybody else', async () => {
    for (const [accepted, language] of [
      ['tr-TR,tr;q=0.9', 'tr'],
      ['es', 'es'],
      ['de, fr', 'en'],
      ['fr, es;q=0.5', 'es'],
    ] as const) {
      const response = await ask('demo:silver/standing', { 'Accept-Language': accepted });
      assert.equal(response.headers.get('Content-Language'), language);
    }
    const arabic = await ask('demo:rtl/standing', { 'Accept-Language': 'tr' });
    assert.equal(arabic.headers.get('Content-Language'), 'ar');
  });

  it('says "unchanged" to who knows the answer already, by language', async () => {
    const first = await ask('demo:silver/standing', { 'Accept-Language': 'en' });
    const tag = first.headers.get('ETag') ?? '';
    const again = await ask('demo:silver/standing', { 'Accept-Language': 'en', 'If-None-Match': tag });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    const spanish = await ask('demo:silver/standing', { 'Accept-Language': 'es', 'If-None-Match': tag });
    assert.equal(spanish.status, 200);
  });

  it('refuses with a problem and its code', async () => {
    for (const [url, status, code] of [
      ['demo:role-required/standing', 403, 'role_required'],
      ['demo:not-served/standing', 404, 'not_served'],
      ['demo:unavailable/standing', 503, 'unavailable'],
      ['demo:silver/nothing', 404, 'not_served'],
      ['demo:level-0/tiers', 404, 'not_served'],
      ['demo:never-heard-of/standing', 400, 'invalid_request'],
      ['demo:constructor/standing', 400, 'invalid_request'],
    ] as const) {
      const response = await ask(url);
      assert.equal(response.status, status, url);
      assert.match(response.headers.get('Content-Type') ?? '', /problem\+json/);
      assert.equal((await response.json()).code, code, url);
    }
  });

  it('keeps to its version of the contract', async () => {
    assert.equal(
      (await ask('demo:silver/standing', { 'Laurel-Contract': '1' })).headers.get('Laurel-Contract'),
      '1',
    );
    assert.equal((await ask('demo:silver/standing', { 'Laurel-Contract': '9' })).status, 406);
    assert.equal((await ask('demo:contract-2/standing')).headers.get('Laurel-Contract'), '2');
    assert.equal((await ask('demo:silver/standing', {}, { method: 'DELETE' })).status, 405);
  });

  it('waits no longer than who asked', async () => {
    const controller = new AbortController();
    const waiting = ask('demo:loading/standing', {}, { signal: controller.signal });
    controller.abort();
    await assert.rejects(waiting, { name: 'AbortError' });
  });

  it('answers as msw handlers at the embedder’s own endpoint', async () => {
    const { getResponse } = await import('msw');
    const request = new Request('https://portal.example/loyalty/standing', {
      headers: { 'Accept-Language': 'tr' },
    });
    const response = await getResponse(handlers('https://portal.example/loyalty/', 'grace'), request);
    assert.equal((await response?.json()).tier.name, 'Altın');
  });
});
