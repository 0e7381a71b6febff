import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as z from 'zod/mini';
import { Leaderboard } from '../../../src/contract/leaderboards.ts';
import { Perk } from '../../../src/contract/perks.ts';
import { Standing } from '../../../src/contract/standing.ts';
import {
  bearer,
  engines,
  get,
  identityOf,
  post,
  read,
  startBackend,
  type SeededBackend,
} from '../seeded-backend.ts';

interface Summary {
  readonly id: string;
  readonly company: string;
  readonly status: string;
  readonly canPay: boolean;
  readonly heldUntil?: string;
}

interface TestStatement {
  readonly rate: number;
  readonly sums: unknown;
  readonly lines: readonly { company: string; base: number; amount: number; state: string; on: string }[];
}

const days = (backend: SeededBackend, many: number): Date =>
  new Date(backend.now.getTime() + many * 86_400_000);

for (const engine of engines)
  describe(`what the vendor does in whole programmes, on ${engine}`, () => {
    let backend: SeededBackend;
    let app: (request: Request) => Promise<Response>;
    before(async () => {
      backend = await startBackend(engine);
      app = backend.app();
    });
    after(() => backend.close());

    const ask = async <Schema extends z.ZodMiniType>(key: string, path: string, schema: Schema) => {
      const authorization = await bearer(identityOf(key), backend.now);
      return z.parse(schema, await read(await app(get(`/loyalty${path}`, { authorization }))));
    };
    const arrive = async (member: string, code: string, company: string) => {
      const domain = `${company.toLowerCase().replaceAll(' ', '')}.example`;
      const made = await app(post('/demo/referrals/arrive', { member, code, company, domain }));
      assert.equal(made.status, 201);
      return (await read<{ id: string }>(made)).id;
    };
    const deed = (id: string, what: string, body: object) => app(post(`/demo/referrals/${id}/${what}`, body));
    const statement = async (member: string) =>
      read<TestStatement>(await app(get(`/demo/statement?member=${member}`)));
    const commission = async () => (await ask('maya', '/perks/client-commission', Perk)).commission;
    const standing = (key: string) => ask(key, '/standing', Standing);

    test('a statement has each client with what was held and paid, for roles that may see amounts', async () => {
      const { lines, rate, sums } = await statement('maya');
      assert.equal(rate, 15);
      assert.deepEqual(
        lines.map(({ company, base, amount, state, on }) => [company, base, amount, state, on]),
        [
          ['Tern & Sons', 196000, 29400, 'held', '2026-12-09'],
          ['Larkspur Clinic', 324000, 48600, 'paid', '2026-09-24'],
        ],
      );
      assert.deepEqual(sums, {
        held: { amount: 29400, until: '2026-12-09' },
        due: 0,
        paid: { amount: 48600, on: '2026-09-24' },
      });
      assert.equal((await app(get('/demo/statement?member=leo'))).status, 403);
      assert.equal((await app(get('/demo/statement?member=clara'))).status, 404);
      assert.deepEqual((await statement('ivo')).lines, []);
    });

    test('a client brings its share once: earned when it signs, held for thirty days, paid after them', async () => {
      const id = await arrive('maya', 'M4YA', 'Hazel Press');
      assert.equal((await deed(id, 'bring', { member: 'maya' })).status, 400, 'without what it pays');
      assert.equal((await deed(id, 'bring', { member: 'maya', base: -1 })).status, 400);
      assert.equal((await deed(id, 'bring', { member: 'ivo', base: 1 })).status, 404, 'of another studio');
      const brought = await read<Summary>(await deed(id, 'bring', { member: 'maya', base: 100_010 }));
      assert.deepEqual([brought.status, brought.canPay, brought.heldUntil], ['won', false, '2026-12-21']);
      // 15% of $1,000.10 is $150.015, rounded to whole cents.
      assert.equal((await statement('maya')).lines[0]?.amount, 15_002);
      assert.deepEqual(
        [(await commission())?.earned, (await commission())?.period],
        [{ amount: 44_402, currency: 'USD' }, 'earned, held until December 21, 2026'],
      );
      assert.equal((await deed(id, 'pay', { member: 'maya' })).status, 409, 'held');
      backend.now = days(backend, 29);
      assert.equal((await deed(id, 'pay', { member: 'maya' })).status, 409, 'on the last day');
      backend.now = days(backend, 1);
      assert.equal((await commission())?.period, 'earned, to be paid');
      assert.equal((await deed(id, 'pay', { member: 'maya' })).status, 200);
      assert.equal((await deed(id, 'pay', { member: 'maya' })).status, 409, 'once');
      assert.equal((await statement('maya')).lines[0]?.state, 'paid');
      assert.equal((await deed(id, 'refund', { member: 'maya' })).status, 200);
      assert.equal((await statement('maya')).lines[0]?.state, 'reversed');
      backend.now = days(backend, -30);
    });

    test('a course moves on lesson by lesson, and its last one brings the certificate', async () => {
      const lesson = (member: string, course = 'automation-course') =>
        app(post(`/demo/courses/${course}/lesson`, { member }));
      assert.equal((await lesson('ivo', 'agency-console')).status, 404);
      assert.equal((await lesson('clara')).status, 404);
      assert.equal((await lesson('ivo')).status, 200);
      const { progress } = await ask('ivo', '/perks/automation-course', Perk);
      assert.deepEqual(
        [progress?.done, progress?.total, progress?.certificate?.text],
        [5, 5, 'Certificate of November 21, 2026'],
      );
      assert.equal((await lesson('ivo')).status, 409, 'it is completed');
      assert.equal((await ask('maya', '/perks/automation-course', Perk)).progress?.done, 2);
    });

    test('a startup aboard counts once, raises the level and opens its perks; taken back, it does not count', async () => {
      const board = async () => (await ask('clara', '/leaderboards/incubators', Leaderboard)).viewer?.value;
      const state = async () => (await ask('clara', '/perks/partner-manager', Perk)).state;
      assert.equal((await standing('clara')).tier?.name, 'Growth');
      assert.equal(await state(), 'locked');
      const id = await arrive('clara', 'N1D0', 'Ola Motors');
      assert.equal((await deed(id, 'bring', { member: 'clara' })).status, 200);
      assert.equal((await deed(id, 'bring', { member: 'clara' })).status, 200, 'again changes nothing');
      const raised = await standing('clara');
      assert.deepEqual(
        [raised.tier?.name, raised.reason?.because],
        ['Premier', 'the startup olamotors.example came aboard'],
      );
      assert.equal(await state(), 'unlocked');
      assert.equal((await board())?.amount, 5);
      assert.equal((await deed(id, 'refund', { member: 'clara' })).status, 200);
      assert.equal((await standing('clara')).tier?.name, 'Growth');
      assert.equal(await state(), 'locked');
      assert.equal((await board())?.amount, 4);
    });

    test('the year ends at the console: counts begin again, what was reached holds, what was missed falls', async () => {
      const year = async () =>
        (await read<{ today: string }>(await app(post('/demo/clock', { to: 'next_year', member: 'clara' }))))
          .today;
      const signed = async (key: string) => {
        const { token } = await read<{ token: string }>(await app(post('/demo/token', { member: key })));
        const answer = await app(get('/loyalty/standing', { authorization: `Bearer ${token}` }));
        return z.parse(Standing, await read(answer));
      };
      const { now } = backend;
      // Half an hour before midnight in UTC, when the next day has begun in Madrid: the day is the program's.
      backend.now = new Date(`${now.toISOString().slice(0, 10)}T23:30:00Z`);
      assert.equal(await year(), '2027-01-01');
      await app(post('/demo/clock', { days: 0 }));
      backend.now = now;
      assert.equal(await year(), '2027-01-01');
      const nido = await signed('clara');
      assert.deepEqual(
        [nido.tier?.name, nido.keep?.requirements?.[0]?.current],
        ['Growth', { amount: 0, unit: 'startups' }],
      );
      const halic = await signed('emre');
      assert.deepEqual(
        [halic.tier?.name, halic.reason?.kind, halic.reason?.because],
        ['Partner', 'downgrade', 'what Growth asks for was not reached by December 31, 2026'],
      );
      assert.equal(await year(), '2028-01-01', 'and the next one');
      assert.equal((await signed('clara')).tier, null);
      await app(post('/demo/clock', { days: 0 }));
    });
  });
