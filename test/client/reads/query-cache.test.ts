import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { invalidate } from '../../../src/client/reads/invalidate.ts';
import type { QueryKey } from '../../../src/client/reads/cached-query.ts';
import { QueryCache } from '../../../src/client/reads/query-cache.ts';
import { suiteTimeout } from '../../support/timeouts.ts';
import { FakeWindow, nextMacrotask } from '../test-client.ts';

const perks: QueryKey = ['perks', undefined, 'en'];

/** Requests that the test answers, in the order in which they were made. */
class FakeRequests {
  readonly signals: AbortSignal[] = [];
  readonly #settle: { resolve: (data: unknown) => void; reject: (error: unknown) => void }[] = [];

  readonly read = (signal: AbortSignal): Promise<unknown> => {
    this.signals.push(signal);
    return new Promise((resolve, reject) => this.#settle.push({ resolve, reject }));
  };

  get count(): number {
    return this.signals.length;
  }

  get aborted(): boolean[] {
    return this.signals.map(({ aborted }) => aborted);
  }

  /** Answers request number `count`, counted from 1. */
  async answer(count: number, data: unknown): Promise<void> {
    this.#settle[count - 1]?.resolve(data);
    await nextMacrotask();
  }

  async fail(count: number, error: unknown): Promise<void> {
    this.#settle[count - 1]?.reject(error);
    await nextMacrotask();
  }
}

/** One widget: what it has shown so far, each change once. */
const watch = (cache: QueryCache, { read }: FakeRequests, key = perks) => {
  const shown: unknown[] = [];
  const show = (): void => {
    const { data, error } = observer.state;
    const now = error === undefined ? (data ?? 'loading') : data === undefined ? error : [data, error];
    if (shown.length === 0 || JSON.stringify(now) !== JSON.stringify(shown.at(-1))) shown.push(now);
  };
  const observer = cache.observe(key, read, show);
  show();
  return { shown, ...observer };
};

const setClock = (test: TestContext, time: number): void => {
  test.mock.method(Date, 'now', () => time);
};

/** A cache with the answer `'old'`, on a page whose clock the test sets. */
const withAnswer = async (test: TestContext) => {
  const start = Date.now();
  const page = new FakeWindow(test);
  const requests = new FakeRequests();
  const cache = new QueryCache();
  setClock(test, start);
  const widget = watch(cache, requests);
  test.after(widget.stop);
  await requests.answer(1, 'old');
  return { start, page, requests, cache, widget };
};

describe('one request', suiteTimeout, () => {
  it('serves all who want the same, however their parameters are ordered', async () => {
    const [cache, requests] = [new QueryCache(), new FakeRequests()];
    const one = watch(cache, requests, ['perks', { kind: 'event', q: 'a' }, 'en']);
    const two = watch(cache, requests, ['perks', { q: 'a', kind: 'event', cursor: undefined }, 'en']);
    await requests.answer(1, 'answer');
    const three = watch(cache, requests, ['perks', { q: 'a', kind: 'event' }, 'en']);
    assert.deepEqual(
      [one, two, three].map(({ shown }) => shown.at(-1)),
      ['answer', 'answer', 'answer'],
    );
    assert.equal(requests.count, 1);
  });

  it('serves nobody who wants other parameters, another language or another route', () => {
    const [cache, requests] = [new QueryCache(), new FakeRequests()];
    const keys: QueryKey[] = [
      perks,
      ['perks', undefined, 'tr'],
      ['claims', undefined, 'en'],
      ['perks', { q: 'a' }, 'en'],
      ['perks', { q: 'b' }, 'en'],
      ['perks', { kind: 'a' }, 'en'],
      ['perks', { kind: '","q":"b' }, 'en'],
    ];
    for (const key of keys) watch(cache, requests, key);
    assert.equal(requests.count, keys.length);
  });

  it('lives until the last who waits for it has left, and not longer', async () => {
    const [cache, requests] = [new QueryCache(), new FakeRequests()];
    const [one, two] = [watch(cache, requests), watch(cache, requests)];
    one.stop();
    one.stop();
    assert.deepEqual(requests.aborted, [false]);
    two.stop();
    assert.deepEqual(requests.aborted, [true]);
    await requests.answer(1, 'too late');
    assert.deepEqual([cache.getData(perks), cache.isEmpty], [undefined, true]);
    assert.deepEqual(two.shown, ['loading']);
  });

  it('that was left is made anew by whoever comes next, whatever becomes of the old one', async () => {
    const [cache, requests] = [new QueryCache(), new FakeRequests()];
    watch(cache, requests).stop();
    const widget = watch(cache, requests);
    await requests.fail(1, 'too late');
    await requests.answer(2, 'new');
    assert.deepEqual(widget.shown, ['loading', 'new']);
  });

  it('that was left brings back the failure before it', async () => {
    const [cache, requests] = [new QueryCache(), new FakeRequests()];
    const widget = watch(cache, requests);
    await requests.fail(1, 'offline');
    widget.reload();
    widget.stop();
    assert.deepEqual(widget.shown, ['loading', 'offline', 'loading']);
    assert.equal(widget.state.error, 'offline');
  });

  it('goes on for a widget that observes its key anew before it stops to observe it', async () => {
    const [cache, requests] = [new QueryCache(), new FakeRequests()];
    let changes = 0;
    const onChange = (): void => void (changes += 1);
    const before = cache.observe(perks, requests.read, onChange);
    cache.observe(perks, requests.read, onChange);
    before.stop();
    await requests.answer(1, 'answer');
    assert.deepEqual([requests.aborted, changes], [[false], 1]);
  });
});

describe('a failure', suiteTimeout, () => {
  it('is shown, and gone with the next answer; it is never repeated by itself', async () => {
    const [cache, requests] = [new QueryCache(), new FakeRequests()];
    const widget = watch(cache, requests);
    await requests.fail(1, 'offline');
    assert.equal(requests.count, 1);
    widget.reload();
    await requests.answer(2, 'answer');
    assert.deepEqual(widget.shown, ['loading', 'offline', 'loading', 'answer']);
  });

  it('of a refresh stands beside the data until the next answer, and the next widget asks again', async (test) => {
    const { requests, cache, widget } = await withAnswer(test);
    widget.reload();
    await requests.fail(2, 'offline');
    watch(cache, requests);
    assert.equal(requests.count, 3);
    await requests.answer(3, 'new');
    assert.deepEqual(widget.shown, ['loading', 'old', ['old', 'offline'], 'new']);
  });
});

describe('a reload', suiteTimeout, () => {
  it('asks again however fresh the data are: once for all who want it in one task', async (test) => {
    const { requests, cache, widget } = await withAnswer(test);
    const other = watch(cache, requests);
    widget.reload();
    other.reload();
    widget.reload();
    await requests.answer(2, 'new');
    assert.equal(requests.count, 2);
    await new Promise((resolve) => setTimeout(resolve));
    other.reload();
    assert.equal(requests.count, 3);
    assert.deepEqual(other.shown, ['old', 'new']);
  });

  for (const end of ['answer', 'fail'] as const) {
    it(`during a request asks once more after it (${end}), since it may not show what was written meanwhile`, async () => {
      const [cache, requests] = [new QueryCache(), new FakeRequests()];
      const widget = watch(cache, requests);
      widget.reload();
      assert.equal(requests.count, 1);
      await requests[end](1, 'before');
      assert.equal(requests.count, 2);
      await requests.answer(2, 'after');
      assert.equal(requests.count, 2);
      assert.equal(widget.shown.at(-1), 'after');
    });
  }

  it('of which nobody is left to see the answer asks no more', async () => {
    const [cache, requests] = [new QueryCache(), new FakeRequests()];
    const widget = watch(cache, requests);
    widget.reload();
    widget.stop();
    await requests.answer(1, 'too late');
    watch(cache, requests);
    await requests.answer(2, 'new');
    assert.equal(requests.count, 2);
  });
});

describe('coming back', suiteTimeout, () => {
  for (const how of ['comeBack', 'reconnect'] as const) {
    it(`(${how}) asks again for what is half a minute old, and for nothing newer`, async (test) => {
      const { start, page, requests, widget } = await withAnswer(test);
      setClock(test, start + 29_999);
      page[how]();
      assert.equal(requests.count, 1);
      setClock(test, start + 30_000);
      page[how]();
      page[how]();
      assert.equal(requests.count, 2);
      await requests.answer(2, 'new');
      assert.deepEqual(widget.shown, ['loading', 'old', 'new']);
      page[how]();
      assert.equal(requests.count, 2);
    });

    it(`(${how}) asks again for what failed, also on a page that was opened without network`, async (test) => {
      const page = new FakeWindow(test);
      const [cache, requests] = [new QueryCache(), new FakeRequests()];
      const widget = watch(cache, requests);
      test.after(widget.stop);
      await requests.fail(1, 'offline');
      page[how]();
      await requests.answer(2, 'answer');
      assert.equal(widget.shown.at(-1), 'answer');
    });
  }

  it('is not going away', async (test) => {
    const { start, page, requests } = await withAnswer(test);
    setClock(test, start + 60_000);
    page.leave();
    assert.equal(requests.count, 1);
  });

  it('to a clock that has stepped back finds data from the future, which are old', async (test) => {
    const { start, page, requests } = await withAnswer(test);
    setClock(test, start - 1);
    page.comeBack();
    assert.equal(requests.count, 2);
  });

  it('concerns nobody who has left', async (test) => {
    const { start, page, requests, cache, widget } = await withAnswer(test);
    const other = watch(cache, requests);
    widget.stop();
    assert.ok(page.isListenedTo);
    other.stop();
    assert.ok(!page.isListenedTo);
    setClock(test, start + 60_000);
    page.comeBack();
    page.reconnect();
    assert.equal(requests.count, 1);
    // Whoever comes next sees the old data at once, and then the new.
    const next = watch(cache, requests);
    test.after(next.stop);
    await requests.answer(2, 'new');
    assert.deepEqual(next.shown, ['old', 'new']);
  });
});

describe('data that changed on the server', suiteTimeout, () => {
  it('are asked for again at once where they are shown, and else when they are needed', async (test) => {
    const { requests, cache, widget } = await withAnswer(test);
    const unseen: QueryKey = ['claims', undefined, 'en'];
    const claims = new FakeRequests();
    const left = watch(cache, claims, unseen);
    await claims.answer(1, 'old');
    left.stop();
    invalidate(cache, ['perks', 'claims']);
    assert.deepEqual([requests.count, claims.count], [2, 1]);
    await requests.answer(2, 'new');
    assert.deepEqual(widget.shown, ['loading', 'old', 'new']);
    watch(cache, claims, unseen);
    assert.equal(claims.count, 2);
  });

  it('end a running request, which may have read them before the change', async () => {
    const [cache, requests] = [new QueryCache(), new FakeRequests()];
    const widget = watch(cache, requests);
    invalidate(cache, ['perks']);
    assert.deepEqual(requests.aborted, [true, false]);
    await requests.answer(1, 'before');
    assert.deepEqual(widget.shown, ['loading']);
    await requests.answer(2, 'after');
    assert.deepEqual(widget.shown, ['loading', 'after']);
  });

  it('of another route leave these alone', async (test) => {
    const { requests, cache } = await withAnswer(test);
    invalidate(cache, ['claims']);
    assert.equal(requests.count, 1);
  });
});

describe('data from elsewhere', suiteTimeout, () => {
  it('are shown, count as fresh and end a failure', async (test) => {
    const { start, requests, cache, widget } = await withAnswer(test);
    widget.reload();
    await requests.fail(2, 'offline');
    setClock(test, start + 60_000);
    cache.setData(perks, 'given');
    assert.equal(widget.shown.at(-1), 'given');
    watch(cache, requests);
    assert.equal(requests.count, 2);
    assert.equal(cache.getData(perks), 'given');
  });

  it('are kept only for a key that somebody has asked for', () => {
    const cache = new QueryCache();
    cache.setData(perks, 'given');
    assert.ok(cache.isEmpty);
  });

  it('do not keep a running request from bringing newer ones', async () => {
    const [cache, requests] = [new QueryCache(), new FakeRequests()];
    const widget = watch(cache, requests);
    cache.setData(perks, 'given');
    await requests.answer(1, 'newer');
    assert.deepEqual(widget.shown, ['loading', 'given', 'newer']);
  });
});

describe('hidden data', suiteTimeout, () => {
  const details = (id: string, lang = 'en'): QueryKey => ['perk', { id }, lang];

  it('are gone in every language and on every page, and of nothing else', async () => {
    const cache = new QueryCache();
    const keys: QueryKey[] = [
      details('1'),
      details('1', 'tr'),
      ['perk', { id: '1', cursor: '2' }, 'en'],
      details('2'),
      ['claim', { id: '1' }, 'en'],
    ];
    const requests = new FakeRequests();
    for (const [index, key] of keys.entries()) {
      const widget = watch(cache, requests, key);
      await requests.answer(index + 1, 'answer');
      widget.stop();
    }
    cache.hideData(details('1'));
    assert.deepEqual(
      keys.map((key) => cache.getData(key)),
      [undefined, undefined, undefined, 'answer', 'answer'],
    );
    watch(cache, requests, details('1'));
    assert.equal(requests.count, keys.length + 1);
  });

  it('are asked for again where they were on screen, once', async () => {
    const [cache, english, turkish] = [new QueryCache(), new FakeRequests(), new FakeRequests()];
    const [one, two] = [watch(cache, english, details('1')), watch(cache, turkish, details('1', 'tr'))];
    await english.answer(1, 'answer');
    await turkish.answer(1, 'cevap');
    one.reload();
    // As the client does while the answer 403 is on its way to the widgets.
    cache.hideData(details('1'));
    assert.equal(turkish.count, 2);
    await english.fail(2, 'forbidden');
    cache.hideData(details('1'));
    await turkish.fail(2, 'forbidden');
    assert.deepEqual([english.count, turkish.count], [2, 2]);
    assert.deepEqual(one.shown, ['loading', 'answer', 'loading', 'forbidden']);
    assert.deepEqual(two.shown, ['loading', 'cevap', 'loading', 'forbidden']);
  });

  it('do not come back when the last widget leaves during the request', async (test) => {
    const { cache, widget } = await withAnswer(test);
    widget.reload();
    cache.hideData(perks);
    widget.stop();
    assert.ok(cache.isEmpty);
  });
});

describe('a reset', suiteTimeout, () => {
  it('drops all data and what is on its way, and asks again for what is shown', async (test) => {
    const { requests, cache, widget } = await withAnswer(test);
    const waiting = new FakeRequests();
    const claims = watch(cache, waiting, ['claims', undefined, 'en']);
    const left = watch(cache, waiting, ['ladder', undefined, 'en']);
    await waiting.answer(2, 'theirs');
    left.stop();
    cache.reset();
    assert.deepEqual(
      [requests.aborted, waiting.aborted],
      [
        [false, false],
        [true, false, false],
      ],
    );
    await waiting.answer(1, 'theirs');
    assert.ok(cache.isEmpty);
    await waiting.answer(3, 'ours');
    await requests.answer(2, 'ours');
    assert.deepEqual(
      [widget.shown, claims.shown],
      [
        ['loading', 'old', 'loading', 'ours'],
        ['loading', 'ours'],
      ],
    );
  });

  it('spares the one entry that says whose data come next', async (test) => {
    const { requests, cache, widget } = await withAnswer(test);
    const others = new FakeRequests();
    watch(cache, others, ['claims', undefined, 'en']);
    await others.answer(1, 'theirs');
    cache.reset('old');
    assert.deepEqual([requests.count, others.count], [1, 2]);
    assert.deepEqual(widget.shown, ['loading', 'old']);
  });

  it('from within a change reaches all others', async () => {
    const [cache, requests] = [new QueryCache(), new FakeRequests()];
    const claims = watch(cache, requests, ['claims', undefined, 'en']);
    const session = cache.observe(perks, requests.read, () => {
      if (session.state.data === 'somebody else') cache.reset('somebody else');
    });
    await requests.answer(1, 'theirs');
    await requests.answer(2, 'somebody else');
    await requests.answer(3, 'ours');
    assert.equal(requests.count, 3);
    assert.deepEqual(claims.shown, ['loading', 'theirs', 'loading', 'ours']);
  });
});

describe('clearing', suiteTimeout, () => {
  it('ends all requests, drops all data and asks for nothing', async (test) => {
    const { requests, cache, widget } = await withAnswer(test);
    widget.reload();
    cache.clear();
    await requests.answer(2, 'too late');
    assert.deepEqual(requests.aborted, [false, true]);
    assert.deepEqual(widget.shown, ['loading', 'old', 'loading']);
    assert.deepEqual(cache.queries(), []);
  });
});

describe('a further answer', suiteTimeout, () => {
  it('is one change: that it was asked for is none', async () => {
    const [cache, requests] = [new QueryCache(), new FakeRequests()];
    let changes = 0;
    const observer = cache.observe(perks, requests.read, () => (changes += 1));
    await requests.answer(1, 'old');
    observer.reload();
    assert.equal(changes, 1);
    await requests.answer(2, 'new');
    assert.equal(changes, 2);
  });

  it('keeps the objects of what did not change, so that nothing of it renders again', async () => {
    const [cache, requests] = [new QueryCache(), new FakeRequests()];
    const widget = watch(cache, requests);
    const rows = (points: number) => ({
      rows: [
        { id: 1, tags: ['a'] },
        { id: 2, points },
      ],
      total: 2,
    });
    await requests.answer(1, rows(5));
    const before = widget.state.data;
    widget.reload();
    await requests.answer(2, rows(5));
    assert.equal(widget.state.data, before);
  });
});
