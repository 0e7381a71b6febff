import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { insertReferralPerson } from '../../../demo/backend/referrals/commands.ts';
import { ReferralTestClient, introduction } from './referral-client.ts';
import { engines, startBackend, type SeededBackend } from '../seeded-backend.ts';
import { countStatements } from '../statement-counter.ts';

/** Number of contacts, half of them known. 200 show equal answers; LAUREL_LONG sends enough to compare times too. */
const people = process.env['LAUREL_LONG'] ? 1000 : 200;

interface MeasuredReply {
  readonly status: number;
  readonly body: string;
  readonly statements: number;
  readonly ms: number;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** A reply without what differs between any two referrals: id, moment, and what was typed. */
const anonymous = (text: string, index: number): string =>
  text
    .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'ID')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'AT')
    .replaceAll(new RegExp(`\\b(firm|person)-${index}\\b`, 'g'), '$1-N');

for (const engine of engines)
  describe(`the answer to a referral on ${engine}`, () => {
    let backend: SeededBackend;
    let client: ReferralTestClient;
    before(async () => {
      backend = await startBackend(engine);
      client = new ReferralTestClient(backend);
      for (const coarseness of ['exact', 'coarse', 'silent'] as const)
        await client.campaign(coarseness, { coarseness });
      // Every second contact is known: as a member, or from an earlier referral.
      await backend.store.ownerTransaction('northpeak', async (tx) => {
        const known = Array.from({ length: people }, (_, index) => index).filter((index) => index % 2 === 0);
        const members = known.filter((index) => index % 4 === 0);
        await tx
          .insertInto('person')
          .values(
            members.map((index) => ({
              person: `known-${index}`,
              name: 'Known',
              email: `person-${index}@mail.example`,
            })),
          )
          .execute();
        const before = await tx.selectFrom('referral').selectAll().where('account', '=', 'aurora').execute();
        const first = before[0];
        assert.ok(first);
        for (const index of known.filter((each) => each % 4 === 2)) {
          const referral = `earlier-${index}`;
          const { tenant: _tenant, seq: _seq, ...row } = first;
          await tx
            .insertInto('referral')
            .values({ ...row, referral, domain: `earlier-${index}.example`, holds: false, answers: '{}' })
            .execute();
          await insertReferralPerson(tx, { ...first, referral }, `person-${index}@mail.example`, {});
        }
      });
    });
    after(() => backend.close());

    test(`is the same for ${people} contacts, half of whom the vendor knows`, async (t) => {
      const counter = countStatements();
      const replies: MeasuredReply[] = [];
      for (let index = 0; index < people; index += 1) {
        const campaign = ['exact', 'coarse', 'silent'][Math.floor(index / 2) % 3];
        const body = introduction(`firm-${index}.example`, {
          name: `person-${index}`,
          email: `person-${index}@mail.example`,
        });
        counter.take();
        const started = performance.now();
        const response = await client.post('marta', '/referrals', { ...body, campaign });
        const text = await response.text();
        const ms = performance.now() - started;
        replies.push({
          status: response.status,
          body: anonymous(text, index),
          statements: counter.take(),
          ms,
        });
      }
      counter.stop();
      const [known, unknown] = [0, 1].map((rest) => replies.filter((_, index) => index % 2 === rest));
      assert.ok(known && unknown);
      const distinct = (list: readonly MeasuredReply[]) => [
        ...new Set(list.map(({ status, body, statements }) => JSON.stringify([status, body, statements]))),
      ];
      assert.equal(distinct(replies).length, 1, distinct(replies).slice(0, 3).join('\n'));
      assert.equal(replies[0]?.status, 200);
      assert.ok((replies[0]?.statements ?? 0) > 5);
      const [a, b] = [median(known.map(({ ms }) => ms)), median(unknown.map(({ ms }) => ms))];
      t.diagnostic(
        `${engine}: ${known.length} known, ${unknown.length} unknown, ${replies[0]?.statements} statements each; medians ${a.toFixed(2)} and ${b.toFixed(2)} ms`,
      );
    });
  });
