import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { applyProgram } from '../../../demo/backend/program/apply.ts';
import { describePlan } from '../../../demo/backend/program/describe-plan.ts';
import { ProgramFileError } from '../../../demo/backend/seed/file/parse-file.ts';
import { engines } from '../seeded-backend.ts';
import { emptyDatabase, rowVersions, type EmptyDatabase } from './empty-database.ts';
import { changedProgram, type EditedProgram } from './program-file.ts';

const now = new Date('2026-11-30T10:00:00Z');
const file = 'program.json';

for (const engine of engines)
  describe(`a program that is applied on ${engine}`, () => {
    let database: EmptyDatabase;
    before(async () => {
      database = await emptyDatabase(engine);
    });
    after(() => database.close());

    const apply = async (
      change?: (program: EditedProgram) => void,
      options: { readonly dryRun?: boolean; readonly now?: Date } = {},
    ): Promise<string> =>
      describePlan(await applyProgram(database.store, changedProgram(change), { file, now, ...options }));
    const refusal = async (change: (program: EditedProgram) => void): Promise<string> => {
      const had = await rowVersions(database, 'harbour');
      let said = 'taken';
      await apply(change).catch((error: unknown) => {
        assert.ok(error instanceof ProgramFileError, String(error));
        said = error.message;
      });
      assert.deepEqual(await rowVersions(database, 'harbour'), had, 'nothing was written');
      return said;
    };
    /** An account with a member, activity, a claim and points, so that rows hang on most of the program. */
    const addMember = () =>
      database.store.ownerTransaction('harbour', async (tx) => {
        const account = 'werft';
        await tx
          .insertInto('account')
          .values({ account, name: 'Werft', plan: 'standard', enrolled: '2026-01-01', readers: null })
          .execute();
        await tx
          .insertInto('membership')
          .values({ account, status: 'active', term: 'contract', since: '2026-01-01' })
          .execute();
        await tx
          .insertInto('person')
          .values({ person: 'ada', name: 'Ada', email: 'ada@werft.example' })
          .execute();
        await tx
          .insertInto('member')
          .values({ account, person: 'ada', roles: ['admin'] })
          .execute();
        await tx
          .insertInto('standing')
          .values({
            account,
            tier: 'crew',
            since: '2026-01-01',
            grace: null,
            deferred: null,
            history: '[]',
            decided_on: '2026-01-01',
            seen: 0,
          })
          .execute();
        await tx.insertInto('perk_fact').values({ account, perk: 'workshop-line', fact: '{}' }).execute();
        await tx.insertInto('points_wallet').values({ account, wallet: 'a:werft', person: null }).execute();
        await tx
          .insertInto('survey_invitation')
          .values({ survey: 'tools', account, person: 'ada' })
          .execute();
        await tx
          .insertInto('survey_draft')
          .values({
            survey: 'tools',
            account,
            person: 'ada',
            version: 1,
            revision: 1,
            answers: '{}',
            saved_at: now,
          })
          .execute();
      });

    test('is tried without a trace', async () => {
      assert.match(await apply(undefined, { dryRun: true }), /create {2}tier captain\n/);
      assert.deepEqual(await rowVersions(database, 'harbour'), []);
    });

    test('is written by one of two at once, and found by the other', async () => {
      const plans = await Promise.all([apply(), apply()]);
      assert.deepEqual(plans.map((plan) => plan === '').sort(), [false, true]);
    });

    test('changes nothing when it is applied again, on this day or another', async () => {
      const had = await rowVersions(database, 'harbour');
      assert.equal(await apply(), '');
      assert.equal(await apply(undefined, { now: new Date('2027-08-01T10:00:00Z') }), '');
      assert.deepEqual(await rowVersions(database, 'harbour'), had);
    });

    test('says what changes, from what to what, and only that', async () => {
      const change = ({ plans, perks }: EditedProgram) => {
        Object.assign(perks[1] ?? {}, { worth: 150_000, closesOn: '2027-12-31' });
        Object.assign(plans['standard']?.tiers['captain']?.[0] ?? {}, { target: 3_000_000 });
      };
      const said = [
        'change  rule standard captain spend: target 2500000 → 3000000',
        'change  perk engineer-day: worth 120000 → 150000',
        'change  perk engineer-day: closesOn null → "2027-12-31"',
      ].join('\n');
      assert.equal(await apply(change, { dryRun: true }), said);
      assert.equal(await apply(change), said);
      assert.equal(await apply(change), '');
      await apply();
    });

    test('takes another order, a new first and a lost one', async () => {
      const change = ({ perks, tiers }: EditedProgram) => {
        perks.reverse();
        perks.splice(0, 0, { ...perks[0], perk: 'newcomer' });
        perks.pop();
        tiers.reverse();
      };
      const said = await apply(change);
      for (const line of [
        'create  perk newcomer',
        'remove  perk workshop-line',
        'change  tier captain: position 2 → 1',
      ])
        assert.ok(said.includes(line), `${line} in\n${said}`);
      assert.equal(await apply(change), '');
      await apply();
      assert.equal(await apply(), '');
    });

    test('leaves another program alone', async () => {
      const had = await rowVersions(database, 'harbour');
      const other = (program: EditedProgram) => {
        program.tenant['id'] = 'haven';
        program.perks.splice(0);
      };
      await apply(other);
      assert.deepEqual(await rowVersions(database, 'harbour'), had);
      assert.equal(await apply(other), '');
    });

    test('keeps what members have: a lost perk is closed, other questions are a new version', async () => {
      await addMember();
      const change = ({ perks, surveys }: EditedProgram) => {
        perks.shift();
        Object.assign(surveys[0] ?? {}, { questions: [{ id: 'recommend', kind: 'nps' }] });
      };
      assert.equal(
        await apply(change),
        [
          'change  perk engineer-day: position 2 → 1',
          'change  survey tools: version 1 → 2',
          'retire  perk workshop-line: closesOn null → "2026-11-30"',
          'retire  perk workshop-line: position 1 → 2',
        ].join('\n'),
      );
      assert.equal(await apply(change, { now: new Date('2027-08-01T10:00:00Z') }), '', 'it stays closed');
      const texts = await database.store.transaction('harbour', (tx) =>
        tx.selectFrom('localized').select('key').where('key', 'like', 'perk.workshop-line.%').execute(),
      );
      assert.ok(texts.length > 0, 'and keeps its name');
      await apply();
    });

    test('is refused where an account once held a tier that is lost', async () => {
      const held = [{ at: '2026-02-01', kind: 'downgrade', from: 'captain', to: 'captain', cause: {} }];
      const remember = (history: object) =>
        database.store.ownerTransaction('harbour', (tx) =>
          tx
            .updateTable('standing')
            .set({ history: JSON.stringify(history) })
            .execute(),
        );
      await remember(held);
      const said = await refusal(({ tiers, plans, perks }) => {
        tiers.pop();
        perks.pop();
        delete plans['standard']?.tiers['captain'];
      });
      assert.match(said, /the tier "captain" is no longer in the file, and 1 row of standing hangs on it/);
      await remember([]);
    });

    for (const [what, change, said] of [
      [
        'a tier that an account holds',
        ({ tiers, plans }: EditedProgram) => {
          tiers.shift();
          delete plans['standard']?.tiers['crew'];
        },
        'program.json: tiers: the tier "crew" is no longer in the file, and 1 row of standing hangs on it; put it back.',
      ],
      [
        'points that are in wallets',
        (program: EditedProgram) => void delete program.points,
        'program.json: points: this is no longer in the file, and 1 row of points wallet hangs on it; put it back.',
      ],
      [
        'another owner of wallets, another currency and another zone, all at once',
        ({ tenant, points }: EditedProgram) => {
          Object.assign(points ?? {}, { owner: 'member' });
          Object.assign(tenant, { currency: 'USD', timeZone: 'Asia/Tokyo' });
        },
        [
          'program.json: tenant.timeZone: "Europe/Berlin" can’t become "Asia/Tokyo" while 1 row of account hangs on it; write "Europe/Berlin".',
          'program.json: tenant.currency: "EUR" can’t become "USD" while 1 row of account hangs on it; write "EUR".',
          'program.json: points.owner: "account" can’t become "member" while 1 row of points wallet hangs on it; write "account".',
        ].join('\n'),
      ],
      [
        'a survey that becomes anonymous',
        ({ surveys }: EditedProgram) => void Object.assign(surveys[0] ?? {}, { anonymous: true }),
        'program.json: surveys[0].anonymous: false can’t become true while 1 row of survey invitation hangs on it; write false, or add another survey under a new id.',
      ],
    ] as const)
      test(`is refused with ${what}, and nothing is written`, async () => {
        assert.equal(await refusal(change), said);
      });
  });
