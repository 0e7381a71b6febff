import { writeChecks } from '../checks/writes.ts';
import { contractReads, unknownName } from '../contract-routes.ts';
import type { Examination } from '../examination.ts';
import { jsonOf } from '../http/exchange.ts';
import { rowsOf } from './every-read.ts';

/** Asks the lists that find a write by its key for one that nobody sent. */
export const probeFinders = async (exam: Examination): Promise<void> => {
  const finders = [
    ['claims', 'claimPerk'],
    ['referrals', 'refer'],
    ['redemptions', 'redeemReward'],
  ] as const;
  for (const [list, write] of finders) {
    const route = contractReads.get(list);
    // Without a list of what is served nobody knows whether there is a write at all.
    if (!route || !exam.reads.has(list) || !exam.served?.has(write)) continue;
    const exchange = await exam.send(`${route.path}?key=${unknownName}`);
    const isEchoed = exchange.answer?.headers.get('Idempotency-Key') === unknownName;
    exam.check(writeChecks['finder-echo'], isEchoed, {
      exchange,
      route: list,
      expected: `Idempotency-Key: ${unknownName}`,
      received: exchange.answer?.headers.get('Idempotency-Key') ?? 'no header',
    });
    const count = rowsOf({ body: jsonOf(exchange) }).length;
    exam.check(writeChecks['finder-ignored'], !isEchoed || count === 0, {
      exchange,
      route: list,
      expected: 'no row',
      received: `${count} rows`,
    });
  }
};
