import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { suiteTimeout } from '../../support/timeouts.ts';
import { approveClaim, claimPerk, claimsRoute } from '../../../src/contract/compiled/index.ts';
import { LaurelError, hasStoredData, type WriteIntent, type WriteResult } from '../../../src/client/index.ts';
import { nextMacrotask, recordConsole } from '../test-client.ts';
import { FakeBrowser } from './fake-browser.ts';

const claim = (
  brief: string,
  more: Partial<WriteIntent<typeof claimPerk>> = {},
): WriteIntent<typeof claimPerk> => ({
  write: claimPerk,
  params: { id: 'day' },
  body: { values: { brief } },
  lang: 'en',
  ...more,
});

const statusOf = ({ status, ...rest }: WriteResult<unknown>): string =>
  'error' in rest ? `${status}: ${rest.error.code ?? rest.error.kind}` : status;

const problem = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ status, code }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });

/** Makes all stored writes so many hours old. */
const age = (browser: FakeBrowser, hours: number): void => {
  for (const [key, text] of browser.local.items) {
    const then = new Date(Date.now() - hours * 3_600_000).toISOString();
    browser.local.items.set(key, text.replace(/"createdAt":"[^"]+"/, `"createdAt":"${then}"`));
  }
};

describe('what counts as an answer to a write', suiteTimeout, () => {
  for (const [status, code] of [
    [400, 'invalid_request'],
    [403, 'role_required'],
    [404, 'not_found'],
    [409, 'seat_taken'],
    [422, 'invalid_fields'],
  ] as const) {
    it(`${status} ${code}: refused, and nothing of it is kept`, async (test) => {
      const browser = new FakeBrowser(test);
      browser.server.instead = () => problem(status, code);
      const page = browser.page();
      const { outbox } = await page.open();
      assert.equal(statusOf(await page.run(() => outbox.send(claim('one')))), `rejected: ${code}`);
      assert.doesNotMatch(browser.local.text, /:w:/);
    });
  }

  for (const [status, code] of [
    [401, 'token_expired'],
    [408, 'rate_limited'],
    [409, 'in_flight'],
    [425, 'unavailable'],
    [429, 'rate_limited'],
    [500, 'internal'],
    [503, 'unavailable'],
  ] as const) {
    it(`${status} ${code} is none: it is kept, and sent once more when it may be`, async (test) => {
      const browser = new FakeBrowser(test);
      browser.server.instead = () => problem(status, code);
      const page = browser.page();
      const { outbox } = await page.open();
      assert.equal(statusOf(await page.run(() => outbox.send(claim('one')))), `pending: ${code}`);
      const [kept] = page.run(() => outbox.pending());
      assert.deepEqual([kept?.write, kept?.params, kept?.repeatable], ['claimPerk', { id: 'day' }, true]);
      browser.server.instead = undefined;
      await page.run(() => outbox.resume());
      assert.equal(browser.server.effects.length, 1);
      assert.deepEqual(
        page.run(() => outbox.pending()),
        [],
      );
    });
  }

  it('a sign-in page with 200 is none; a success without words may be one, and its key is kept', async (test) => {
    recordConsole(test);
    const browser = new FakeBrowser(test);
    const page = browser.page();
    const { outbox } = await page.open();
    browser.server.instead = () => new Response('<form>', { headers: { 'Content-Type': 'text/html' } });
    assert.equal(statusOf(await page.run(() => outbox.send(claim('one')))), 'pending: authentication');
    browser.server.instead = () => new Response(null, { status: 204 });
    assert.equal(statusOf(await page.run(() => outbox.send(claim('one')))), 'pending: contract');
    assert.match(browser.local.text, /:w:/);
  });

  it('says what a form needs of it', async (test) => {
    const browser = new FakeBrowser(test);
    const still = [{ label: 'A day in April', perk: 'april' }];
    const fieldErrors = [{ path: 'values.brief', code: 'too_short' }];
    browser.server.instead = () =>
      new Response(JSON.stringify({ code: 'seat_taken', at: '2026-11-21T14:02:00Z', still, fieldErrors }), {
        status: 409,
        headers: { 'Content-Type': 'application/problem+json' },
      });
    const page = browser.page();
    const { outbox } = await page.open();
    const sent = await page.run(() => outbox.send(claim('one')));
    assert.ok(sent.status === 'rejected');
    const { error } = sent;
    assert.deepEqual(
      [error.kind, error.at, error.still, error.fieldErrors],
      ['conflict', '2026-11-21T14:02:00Z', still, fieldErrors],
    );
  });
});

describe('the same', suiteTimeout, () => {
  it('sent twice while it is unanswered is one thing, in one tab or two, with its keys in any order', async (test) => {
    const browser = new FakeBrowser(test);
    const [one, two] = [browser.page(), browser.page()];
    const [first, second] = [await one.open(), await two.open()];
    const answers = await Promise.all([
      one.run(() => first.outbox.send(claim('one'))),
      one.run(() => first.outbox.send(claim('one'))),
      two.run(() => second.outbox.send(claim('one'))),
    ]);
    assert.equal(browser.server.effects.length, 1);
    assert.deepEqual(answers.map(statusOf).sort(), ['done', 'done', 'done']);
  });

  it('after it was answered is another', async (test) => {
    const browser = new FakeBrowser(test);
    const page = browser.page();
    const { outbox } = await page.open();
    for (const _ of [1, 2]) await page.run(() => outbox.send(claim('one')));
    assert.equal(new Set(browser.server.effects.map(({ key }) => key)).size, 2);
  });

  it('without locks (on http) is one effect, too', async (test) => {
    const browser = new FakeBrowser(test);
    browser.locks = false;
    const [one, two] = [browser.page(), browser.page()];
    const [first, second] = [await one.open(), await two.open()];
    await Promise.all([
      one.run(() => first.outbox.send(claim('one'))),
      two.run(() => second.outbox.send(claim('one'))),
    ]);
    assert.equal(browser.server.effects.length, 1);
  });
});

describe('an edited write', suiteTimeout, () => {
  it('of what never left has a new key, and the old one is forgotten', async (test) => {
    const browser = new FakeBrowser(test);
    const page = browser.page();
    const { outbox } = await page.open({ getToken: () => Promise.reject(new Error('signed out')) });
    const sent = await page.run(() => outbox.send(claim('one')));
    const again = await page.run(() => outbox.send(claim('two')));
    assert.ok(sent.status === 'pending' && again.status === 'pending');
    assert.notEqual(sent.key, again.key);
    assert.equal(page.run(() => outbox.pending()).length, 1);
  });

  for (const fate of ['lost', 'unanswered'] as const) {
    it(`of what was ${fate} is done once, or what came first is`, async (test) => {
      const browser = new FakeBrowser(test);
      browser.network = ({ method }) => (method === 'POST' ? fate : 'fine');
      const page = browser.page();
      const { outbox } = await page.open();
      assert.match(statusOf(await page.run(() => outbox.send(claim('one')))), /pending/);
      browser.network = () => 'fine';
      const sent = await page.run(() => outbox.send(claim('two')));
      assert.ok(sent.status === 'done');
      assert.equal(sent.earlier, fate === 'unanswered' ? true : undefined);
      assert.equal(sent.reply.id, 'c-1');
      assert.equal(browser.server.effects.length, 1);
      assert.match(browser.server.bodies[0] ?? '', fate === 'lost' ? /two/ : /one/);
    });
  }

  it('is done once even if what it edits arrives after it', async (test) => {
    const browser = new FakeBrowser(test);
    browser.network = ({ method }) => (method === 'POST' ? 'late' : 'fine');
    const page = browser.page();
    const { outbox } = await page.open();
    await page.run(() => outbox.send(claim('one')));
    browser.network = () => 'fine';
    assert.equal(statusOf(await page.run(() => outbox.send(claim('two')))), 'done');
    assert.equal(browser.delayedRequests.length, 4);
    for (const arrive of browser.delayedRequests) await arrive();
    assert.equal(browser.server.effects.length, 1);
    assert.match(browser.server.bodies[0] ?? '', /two/);
  });

  it('does not take any claim for its own where the backend does not know keys in its list', async (test) => {
    const browser = new FakeBrowser(test);
    browser.server.finds = false;
    const page = browser.page();
    const { outbox } = await page.open();
    await page.run(() => outbox.send(claim('other', { params: { id: 'other' } })));
    browser.network = ({ method }) => (method === 'POST' ? 'unanswered' : 'fine');
    await page.run(() => outbox.send(claim('one')));
    browser.network = () => 'fine';
    assert.equal(statusOf(await page.run(() => outbox.send(claim('two')))), 'rejected: idempotency_mismatch');
    assert.equal(browser.server.effects.length, 2);
  });
});

describe('an idempotency key', suiteTimeout, () => {
  it('older than a day is asked for first: found, it is done; not found, the person decides', async (test) => {
    const browser = new FakeBrowser(test);
    const page = browser.page();
    const { outbox } = await page.open();
    browser.network = ({ method }) => (method === 'POST' ? 'unanswered' : 'fine');
    await page.run(() => outbox.send(claim('one')));
    browser.network = () => 'fine';
    age(browser, 25);
    assert.equal(page.run(() => outbox.pending())[0]?.repeatable, false);
    await page.run(() => outbox.resume());
    assert.equal(browser.server.requestCount.filter((asked) => asked.startsWith('POST')).length, 4);
    assert.match(browser.server.requestCount.at(-1) ?? '', /^GET \/claims\?key=/);
    assert.deepEqual(
      page.run(() => outbox.pending()),
      [],
    );

    browser.network = ({ method }) => (method === 'POST' ? 'lost' : 'fine');
    await page.run(() => outbox.send(claim('two')));
    browser.network = () => 'fine';
    age(browser, 25);
    await page.run(() => outbox.resume());
    const [kept] = page.run(() => outbox.pending());
    assert.equal(kept?.repeatable, false);
    assert.equal(browser.server.effects.length, 1);
    assert.equal(statusOf(await page.run(() => outbox.resend(kept?.key ?? ''))), 'done');
    assert.match(browser.server.bodies.join(), /one.*two/);
  });

  for (const says of [false, undefined]) {
    it(`that a backend does not keep (it says ${says}) is never sent again unasked`, async (test) => {
      const browser = new FakeBrowser(test);
      Object.assign(browser.server, { keeps: false, says, finds: false });
      const page = browser.page();
      const { outbox } = await page.open();
      browser.network = ({ method }) => (method === 'POST' ? 'unanswered' : 'fine');
      assert.match(statusOf(await page.run(() => outbox.send(claim('one')))), /^pending/);
      browser.network = () => 'fine';
      await page.run(() => outbox.resume());
      const next = await browser.page().open();
      await page.run(() => next.outbox.resume());
      assert.equal(browser.server.effects.length, 1);
      const [kept] = page.run(() => outbox.pending());
      assert.equal(kept?.repeatable, false);
      await page.run(() => outbox.resend(kept?.key ?? ''));
      assert.equal(browser.server.effects.length, 2);
    });
  }

  it('that was said again once is trusted, on the next page as well', async (test) => {
    const browser = new FakeBrowser(test);
    browser.server.says = undefined;
    const page = browser.page();
    const { outbox } = await page.open();
    await page.run(() => outbox.send(claim('one')));
    let lost = 0;
    const second = browser.page();
    const next = await second.open();
    browser.network = ({ method }) => (method === 'POST' && (lost += 1) < 3 ? 'unanswered' : 'fine');
    assert.equal(statusOf(await second.run(() => next.outbox.send(claim('two')))), 'done');
    assert.equal(browser.server.effects.length, 2);
  });
});

describe('whose an outbox entry is', suiteTimeout, () => {
  const keepOne = async (browser: FakeBrowser) => {
    const page = browser.page();
    const opened = await page.open();
    browser.network = ({ method }) => (method === 'POST' ? 'lost' : 'fine');
    await page.run(() => opened.outbox.send(claim('of marta')));
    browser.network = () => 'fine';
    return { page, ...opened };
  };

  it('nothing of one person is sent or shown as another’s', async (test) => {
    const browser = new FakeBrowser(test);
    await keepOne(browser);
    const other = browser.page();
    other.token = 'deniz.1';
    const { outbox } = await other.open();
    await other.run(() => outbox.resume());
    assert.deepEqual(
      other.run(() => outbox.pending()),
      [],
    );
    assert.deepEqual(browser.server.effects, []);
    const back = await browser.page().open();
    await other.run(() => back.outbox.resume());
    assert.deepEqual(
      browser.server.effects.map(({ member }) => member),
      ['marta'],
    );
  });

  it('another person behind the next token of the same page gets none of it', async (test) => {
    const browser = new FakeBrowser(test);
    const page = browser.page();
    const { outbox } = await page.open();
    await page.run(() => outbox.resume());
    browser.server.expired.add('marta.1');
    page.token = 'deniz.1';
    assert.equal(statusOf(await page.run(() => outbox.send(claim('of marta')))), 'pending: authentication');
    assert.deepEqual(browser.server.effects, []);
    assert.match(browser.local.text, /of marta/);
    assert.deepEqual(
      page.run(() => outbox.pending()),
      [],
    );
  });

  it('a cookie that changed hands sends nothing of the one before', async (test) => {
    const browser = new FakeBrowser(test);
    let cookie = 'marta.1';
    const csrf = { header: 'Authorization', token: () => cookie };
    const page = browser.page();
    const { outbox } = await page.open({ credentials: 'include', csrf, getToken: Object(undefined).none });
    await page.run(() => outbox.send(claim('one')));
    cookie = 'deniz.1';
    await page.run(() => outbox.send(claim('two')));
    assert.deepEqual(
      browser.server.effects.map(({ member }) => member),
      ['marta'],
    );
  });

  it('ends with the sign-out: records and drafts of this person go, those of others stay', async (test) => {
    const browser = new FakeBrowser(test);
    browser.local.items.set('laurel:summit/tekin/marta2:w:x', '{}');
    browser.local.items.set('theirs', 'x');
    const { page, client, outbox } = await keepOne(browser);
    page.run(() => {
      outbox.drafts.write('day', { brief: 'typed' }, false);
      outbox.drafts.write('gift', { name: 'Ada' }, true);
    });
    const sending = page.run(() => outbox.send(claim('on its way')));
    page.run(() => client.signOut());
    await sending.catch(() => undefined);
    for (let rest = 0; rest < 5; rest += 1) await nextMacrotask();
    assert.deepEqual([...browser.local.items.keys()], ['laurel:summit/tekin/marta2:w:x', 'theirs']);
    page.run(() => outbox.drafts.write('late', { brief: 'typed on' }, false));
    assert.equal(
      page.run(() => outbox.drafts.read('late')),
      undefined,
    );
    assert.equal(page.session.items.size, 0);
    assert.deepEqual(
      [page.run(() => outbox.pending()), page.run(() => outbox.drafts.read('day'))],
      [[], undefined],
    );
  });

  it('outlives a program that connects anew', async (test) => {
    const browser = new FakeBrowser(test);
    const { page, client } = await keepOne(browser);
    page.run(() => client.close());
    assert.equal(page.run(hasStoredData), true);
    const { outbox } = await page.open();
    await page.run(() => outbox.resume());
    assert.equal(browser.server.effects.length, 1);
    assert.equal(page.run(hasStoredData), false);
  });
});

describe('the storage of the outbox', suiteTimeout, () => {
  const offline = { getToken: () => 'marta.1' };

  it('of a third person nothing is in localStorage, neither record nor draft', async (test) => {
    const browser = new FakeBrowser(test);
    browser.network = ({ method }) => (method === 'POST' ? 'lost' : 'fine');
    const page = browser.page();
    const { outbox } = await page.open(offline);
    page.run(() => outbox.drafts.write('gift', { name: 'Ada Lovelace' }, false));
    page.run(() => outbox.drafts.write('gift', { name: 'Ada Lovelace' }, true));
    await page.run(() =>
      outbox.send(claim('for Ada Lovelace', { personal: true, title: 'For Ada Lovelace' })),
    );
    assert.doesNotMatch(browser.local.text, /Ada|Lovelace/);
    assert.match(page.session.text, /for Ada/);
    assert.doesNotMatch(page.session.text, /For Ada/);
    assert.equal(page.run(() => outbox.pending())[0]?.title, undefined);
  });

  it('is memory where the storage is full or refused, and it is sent all the same', async (test) => {
    const browser = new FakeBrowser(test);
    const page = browser.page();
    const { outbox } = await page.open();
    await page.run(() => outbox.resume());
    browser.local.full = true;
    let lost = true;
    browser.network = ({ method }) => (method === 'POST' && lost ? 'lost' : 'fine');
    assert.match(statusOf(await page.run(() => outbox.send(claim('one')))), /^pending/);
    page.run(() => outbox.drafts.write('day', { brief: 'typed' }, false));
    assert.deepEqual(
      page.run(() => outbox.drafts.read('day')),
      { brief: 'typed' },
    );
    lost = false;
    await page.run(() => outbox.resume());
    assert.equal(browser.server.effects.length, 1);
  });

  it('is memory where nobody says whose it is', async (test) => {
    const browser = new FakeBrowser(test);
    const page = browser.page();
    const { outbox } = await page.open({ getToken: Object(undefined).none });
    browser.network = ({ method }) => (method === 'POST' ? 'lost' : 'fine');
    await page.run(() => outbox.send(claim('one')));
    page.run(() => outbox.drafts.write('day', { brief: 'typed' }, false));
    assert.equal(browser.local.items.size, 0);
    assert.equal(page.run(() => outbox.pending()).length, 1);
  });

  it('drops quietly what it can’t read', async (test) => {
    const browser = new FakeBrowser(test);
    for (const [name, text] of [
      ['w:a', '{'],
      ['w:b', '{"key":"b"}'],
      ['w:c', 'null'],
      ['d:x', '[1]'],
      ['d:y', ''],
    ])
      browser.local.items.set(`laurel:summit/tekin/marta:${name}`, text ?? '');
    const page = browser.page();
    const { outbox } = await page.open();
    await page.run(() => outbox.resume());
    assert.deepEqual(
      page.run(() => outbox.pending()),
      [],
    );
    assert.deepEqual(
      ['x', 'y'].map((id) => page.run(() => outbox.drafts.read(id))),
      [undefined, undefined],
    );
    assert.equal(browser.local.items.size, 0);
  });
});

describe('drafts', suiteTimeout, () => {
  it('survive reload, expiry and offline; personal ones live a day in their tab, others a month', async (test) => {
    const browser = new FakeBrowser(test);
    const page = browser.page();
    const first = await page.open();
    await page.run(() => first.outbox.resume());
    await page.run(() => first.outbox.send(claim('so that the session is known')));
    page.run(() => first.outbox.drafts.write('day', { brief: 'typed' }, false));
    page.run(() => first.outbox.drafts.write('gift', { name: 'Ada' }, true));
    page.run(() => first.client.close());
    browser.server.expired.add('marta.1');
    page.token = 'marta.2';
    const next = await page.open();
    await page.run(() => next.outbox.send(claim('again')));
    const read = (id: string) => page.run(() => next.outbox.drafts.read(id));
    assert.deepEqual([read('day'), read('gift')], [{ brief: 'typed' }, { name: 'Ada' }]);
    const now = Date.now();
    let hours = 25;
    test.mock.method(Date, 'now', () => now + hours * 3_600_000);
    assert.deepEqual([read('day'), read('gift')], [{ brief: 'typed' }, undefined]);
    hours = 31 * 24;
    assert.equal(read('day'), undefined);
    assert.equal(page.session.items.size, 0);
  });
});

describe('a record that is dated in the future', suiteTimeout, () => {
  const stepBack = (test: TestContext, hours: number): void => {
    const now = Date.now();
    test.mock.method(Date, 'now', () => now - hours * 3_600_000);
  };

  for (const hours of [1, 24 * 400])
    it(`is old: a clock that stepped back by ${hours} h`, async (test) => {
      const browser = new FakeBrowser(test);
      const page = browser.page();
      const { outbox } = await page.open();
      await page.run(() => outbox.resume());
      page.run(() => outbox.drafts.write('day', { brief: 'typed' }, false));
      browser.network = ({ method }) => (method === 'POST' ? 'unanswered' : 'fine');
      await page.run(() => outbox.send(claim('one')));
      browser.network = () => 'fine';
      stepBack(test, hours);
      assert.equal(
        page.run(() => outbox.drafts.read('day')),
        undefined,
      );
      assert.equal(page.run(() => outbox.pending())[0]?.repeatable, false);
      // So it is looked up by its key before it is sent again.
      await page.run(() => outbox.resume());
      assert.match(browser.server.requestCount.at(-1) ?? '', /^GET \/claims\?key=/);
      assert.equal(browser.server.effects.length, 1);
    });
});

describe('a page whose browser refuses all site data', suiteTimeout, () => {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const replace = (test: TestContext, target: object, name: string, get: () => unknown): void => {
    const before = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { configurable: true, get });
    test.after(() => before && Object.defineProperty(target, name, before));
  };

  for (const [what, locks] of [
    ['rejects', () => ({ request: () => Promise.reject(new DOMException('no', 'SecurityError')) })],
    ['throws', () => ({ request: refuse })],
    ['is not to be had', refuse],
  ] as const)
    it(`sends a claim all the same, once: navigator.locks ${what}`, async (test) => {
      const browser = new FakeBrowser(test);
      replace(test, navigator, 'locks', locks);
      for (const name of ['localStorage', 'sessionStorage', 'BroadcastChannel'])
        replace(test, globalThis, name, refuse);
      const page = browser.page();
      const { outbox, client } = await page.open();
      assert.equal(statusOf(await page.run(() => outbox.send(claim('one')))), 'done');
      assert.equal(browser.server.effects.length, 1);
      page.run(() => client.signOut());
      assert.equal(client.closed, true);
    });

  it('does not send a claim twice that failed while its lock was held', async (test) => {
    const browser = new FakeBrowser(test);
    browser.network = ({ method }) => (method === 'POST' ? 'lost' : 'fine');
    const page = browser.page();
    const { outbox } = await page.open();
    assert.match(statusOf(await page.run(() => outbox.send(claim('one')))), /^pending/);
    assert.equal(browser.server.effects.length, 0);
  });
});

describe('sources', suiteTimeout, () => {
  it('answer writes: with the parameters, a copy of the body and the key', async (test) => {
    const browser = new FakeBrowser(test);
    const page = browser.page();
    const asked: unknown[] = [];
    const { outbox } = await page.open({
      sources: {
        claimPerk: ({ id, body, key, lang }) => {
          asked.push([id, body.values, key.length, lang]);
          return { id: 'c-9', status: 'approved' };
        },
        approveClaim: () => {
          throw new LaurelError('conflict', 'too late');
        },
      },
    });
    const sent = await page.run(() => outbox.send(claim('one')));
    assert.ok(sent.status === 'done');
    assert.equal(sent.reply.id, 'c-9');
    assert.deepEqual(asked, [['day', { brief: 'one' }, 36, 'en']]);
    const refused = await page.run(() =>
      outbox.send({ write: approveClaim, params: { id: 'c-9' }, body: {}, lang: 'en' }),
    );
    assert.equal(statusOf(refused), 'rejected: conflict');
  });
});

describe('after a write', suiteTimeout, () => {
  it('what it changes is read anew where it is on screen', async (test) => {
    const browser = new FakeBrowser(test);
    const page = browser.page();
    const { client, outbox } = await page.open();
    let answers = 0;
    page.run(() =>
      client.subscribe(
        claimsRoute,
        'en',
        ({ status }) => {
          if (status === 'ready') answers += 1;
        },
        { key: 'none' },
      ),
    );
    while (answers === 0) await nextMacrotask();
    await page.run(() => outbox.send(claim('one')));
    const reads = (): number =>
      browser.server.requestCount.filter((asked) => asked === 'GET /claims?key=none').length;
    while (reads() < 2) await nextMacrotask();
  });
});
