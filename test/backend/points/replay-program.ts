import type { TenantStore } from '../../../demo/backend/db/transaction.ts';
import type { PointsSeed } from '../../../demo/backend/seed/data/points-seed.ts';
import { addMissingRows } from '../../../demo/backend/program/apply.ts';
import { pointsRows } from '../../../demo/backend/program/rows/points-rows.ts';
import { routes } from '../../../src/contract/routes.ts';
import { addMembers } from '../surveys/survey-client.ts';

const inAll = (text: string) => ({ en: text, es: text, tr: text });

/** What a review earns, and what the orders of each kind cost. */
export const reviewPoints = 250;
export const orderCosts = { code: 70, goods: 110, donation: 90 } as const;
export type OrderKind = keyof typeof orderCosts;

/** Pieces of goods in stock: more than are ever ordered. */
export const stock = 1_000_000;

/** Each member has a wallet of their own, and what is earned expires after a month. */
const program: PointsSeed = {
  owner: 'member',
  validMonths: 1,
  definition: { label: inAll('Northpeak points') },
  challenges: [
    {
      challenge: 'kill-review',
      kind: 'review',
      points: reviewPoints,
      verification: 'review',
      definition: { title: inAll('Review of Atlas'), action: { kind: 'submit' } },
    },
  ],
  rewards: [
    {
      reward: 'kill-code',
      kind: 'voucher',
      cost: orderCosts.code,
      definition: { title: inAll('A code at once') },
    },
    {
      reward: 'kill-goods',
      kind: 'goods',
      cost: orderCosts.goods,
      stock,
      definition: { title: inAll('A mug, by post') },
    },
    {
      reward: 'kill-donation',
      kind: 'donation',
      cost: orderCosts.donation,
      approval: true,
      definition: { title: inAll('A donation that somebody approves') },
    },
  ],
};

/** Gives Northpeak the program, and Tekin these members. */
export const addReplayProgram = async (store: TenantStore, people: readonly string[]): Promise<void> => {
  await addMembers(store, people);
  await store.ownerTransaction('northpeak', async (tx) => {
    await tx
      .updateTable('tenant')
      .set({ served: Object.keys(routes) })
      .execute();
    await tx
      .updateTable('member')
      .set({ roles: ['redeemer'] })
      .where('person', 'in', people)
      .execute();
    await addMissingRows(tx, pointsRows(program, 'Europe/Oslo'));
  });
};
