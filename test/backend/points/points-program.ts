import type { PointsSeed } from '../../../demo/backend/seed/data/points-seed.ts';
import { addMissingRows } from '../../../demo/backend/program/apply.ts';
import { pointsRows } from '../../../demo/backend/program/rows/points-rows.ts';
import { routes } from '../../../src/contract/routes.ts';
import type { SeededBackend } from '../seeded-backend.ts';

const inAll = (text: string) => ({ en: text, es: text, tr: text });

/** A small program of points for Northpeak’s demo members. */
const pointsSeed: PointsSeed = {
  owner: 'account',
  validMonths: 12,
  definition: { label: inAll('Northpeak points'), note: inAll('They don’t count towards your tier.') },
  challenges: [
    {
      challenge: 'review',
      kind: 'review',
      points: 150,
      verification: 'review',
      cap: { points: 250, span: { kind: 'calendar_year' } },
      definition: {
        title: inAll('Review of Atlas'),
        action: { kind: 'submit' },
        form: {
          fields: [
            { name: 'link', type: 'url', label: inAll('Where it was published'), required: true },
            {
              name: 'text',
              type: 'textarea',
              label: inAll('What you wrote'),
              constraints: { maxLength: 500 },
            },
          ],
        },
      },
    },
    {
      challenge: 'course',
      kind: 'learning',
      points: 200,
      verification: 'automatic',
      repeatLimit: 1,
      definition: {
        title: inAll('Atlas in a day'),
        steps: [{ title: inAll('First') }, { title: inAll('Second') }],
        score: { reached: { amount: 0 }, pass: { amount: 80, unit: '%' } },
        certificate: { text: inAll('Atlas operator') },
        action: { kind: 'open', href: 'https://learn.example/atlas' },
      },
    },
    {
      challenge: 'picture',
      kind: 'profile',
      points: 50,
      verification: 'proof',
      repeatLimit: 1,
      definition: {
        title: inAll('A picture of your rack'),
        action: { kind: 'submit' },
        form: {
          fields: [
            {
              name: 'picture',
              type: 'file',
              label: inAll('Picture'),
              required: true,
              constraints: { maxBytes: 2000, accept: ['image/*'] },
            },
          ],
        },
      },
    },
    {
      challenge: 'closed',
      kind: 'event',
      points: 10,
      verification: 'automatic',
      closesOn: '2026-11-01',
      definition: { title: inAll('Summer meeting'), action: { kind: 'submit' } },
    },
  ],
  rewards: [
    {
      reward: 'gift-card',
      kind: 'gift_card',
      cost: 500,
      definition: {
        title: inAll('Gift card'),
        options: [
          { id: 'eur-25', label: inAll('€25'), cost: { amount: 500 } },
          { id: 'eur-50', label: inAll('€50'), cost: { amount: 1000 } },
        ],
      },
    },
    {
      reward: 'one-only',
      kind: 'voucher',
      cost: 100,
      limit: 1,
      definition: { title: inAll('One for the company') },
    },
    {
      reward: 'last-one',
      kind: 'goods',
      cost: 100,
      stock: 1,
      definition: { title: inAll('The last mug'), most: 1 },
    },
    {
      reward: 'approved',
      kind: 'donation',
      cost: 300,
      approval: true,
      definition: { title: inAll('A donation') },
    },
    {
      reward: 'expert',
      kind: 'session',
      cost: 400,
      slots: [
        {
          slot: 'monday',
          on: '2026-11-30',
          from: '10:00',
          to: '11:00',
        },
        {
          slot: 'friday',
          on: '2026-12-04',
          from: '10:00',
          to: '11:00',
        },
      ],
      definition: { title: inAll('An hour with an architect') },
    },
  ],
};

/** Gives Northpeak the program of points. */
export const addPointsProgram = ({ store }: SeededBackend, seed = pointsSeed): Promise<void> =>
  store.ownerTransaction('northpeak', async (tx) => {
    await tx
      .updateTable('tenant')
      .set({ served: Object.keys(routes) })
      .execute();
    await addMissingRows(tx, pointsRows(seed, 'Europe/Oslo'));
  });
