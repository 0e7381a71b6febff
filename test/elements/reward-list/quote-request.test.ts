import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { describe, it } from 'node:test';
import { LaurelError } from '../../../src/client/errors.ts';
import type { Outbox } from '../../../src/client/outbox/outbox.ts';
import type { RewardQuote } from '../../../src/contract/index.ts';
import type { OrderContext } from '../../../src/elements/reward-list/order/order-context.ts';
import { QuoteRequest } from '../../../src/elements/reward-list/order/quote-request.ts';

interface PendingQuote {
  readonly answer: (quote: RewardQuote) => void;
  readonly fail: (error: unknown) => void;
}

const quoteOf = (amount: number): RewardQuote => ({ cost: { amount } });

/** A request for quotes whose answers come when the test says so, whatever was aborted. */
const asking = (): { quotes: QuoteRequest; asked: PendingQuote[]; speak: (lang: string) => void } => {
  const asked: PendingQuote[] = [];
  let lang = 'en';
  const outbox = {
    sendUnkeyed: () =>
      new Promise<RewardQuote>((resolve, reject) => asked.push({ answer: resolve, fail: reject })),
  };
  const context = {
    host: { addController: () => undefined, requestUpdate: () => undefined },
    tag: () => lang,
  };
  const quotes = new QuoteRequest(
    context as unknown as OrderContext,
    async () => outbox as unknown as Outbox,
  );
  return { quotes, asked, speak: (next) => void (lang = next) };
};

describe('a request for a quote', () => {
  it('drops the answer to an earlier choice, whether it comes before or after the answer to the present one', async () => {
    const { quotes, asked } = asking();
    for (const option of ['small', 'middle', 'large']) {
      quotes.ask('card', { option });
      await setImmediate();
    }
    asked[0]?.answer(quoteOf(1));
    await setImmediate();
    assert.deepEqual(quotes.state, { status: 'loading' });
    asked[2]?.answer(quoteOf(3));
    await setImmediate();
    asked[1]?.answer(quoteOf(2));
    await setImmediate();
    assert.deepEqual(quotes.state, { status: 'ready', quote: quoteOf(3) });
  });

  it('drops an answer that comes when nothing is chosen any more', async () => {
    const { quotes, asked } = asking();
    quotes.ask('card', { option: 'small' });
    await setImmediate();
    quotes.ask('card', undefined);
    asked[0]?.answer(quoteOf(1));
    await setImmediate();
    assert.deepEqual(quotes.state, { status: 'waiting' });
  });

  it('asks once for the same choice, and anew in another language', async () => {
    const { quotes, asked, speak } = asking();
    for (const _time of [1, 2, 3]) quotes.ask('card', { option: 'small' });
    await setImmediate();
    assert.equal(asked.length, 1);
    speak('tr');
    quotes.ask('card', { option: 'small' });
    await setImmediate();
    assert.equal(asked.length, 2);
  });

  it('tells a backend without quotes from a reward that is gone', async () => {
    for (const [code, status] of [
      ['not_served', 'not-served'],
      [undefined, 'not-served'],
      ['not_found', 'failed'],
    ] as const) {
      const { quotes, asked } = asking();
      quotes.ask('card', {});
      await setImmediate();
      asked[0]?.fail(new LaurelError('not_found', 'Refused', { problem: { code } }));
      await setImmediate();
      assert.equal(quotes.state.status, status, code);
    }
  });
});
