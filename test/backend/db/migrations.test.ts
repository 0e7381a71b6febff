import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { seedDatabase } from '../../../demo/backend/seed/seed.ts';
import { migrate } from '../../../demo/backend/db/migrate.ts';
import { bearer, engines, get, identityOf, read, startBackend, today } from '../seeded-backend.ts';

const ofBoards = [
  'board_count',
  'board_entry',
  'board_award',
  'board_participant',
  'board_name',
  'board_clock',
  'board_run',
  'board',
];
const ofSurveys = [
  'survey_reward',
  'survey_mark',
  'survey_answer',
  'survey_response',
  'survey_participation',
  'survey_draft',
  'survey_promise',
  'survey_invitation',
  'survey_version',
  'survey',
];
const ofReferrals = [
  'referral_task',
  'referral_reward',
  'referral_event',
  'referral_person',
  'referral',
  'referral_count',
  'company',
  'referral_code',
  'referral_campaign',
];
const ofPoints = [
  'reward_slot',
  'redemption_entry',
  'redemption',
  'reward',
  'challenge_file',
  'challenge_submission',
  'challenge_progress',
  'challenge',
  'points_posting',
  'points_movement',
  'points_lot',
  'points_wallet',
  'points_program',
];
const functionsOfPoints = ['apply_posting', 'check_movement'];
const ofPerks = ['idempotency', 'claim_entry', 'claim', 'perk_fact', 'perk_quota', 'perk_event', 'perk'];
const early = {
  northpeak: ['session', 'standing', 'ladder'],
  orsa: ['session', 'standing', 'ladder'],
  halyard: ['session'],
  tidepool: ['session', 'standing', 'ladder'],
} as const;

type SeedEngine = (typeof engines)[number];

/** A database as of an earlier version: later migrations are undone, with their tables and seeded data. */
const databaseBefore = async (
  test: TestContext,
  engine: SeedEngine,
  migrations: readonly string[],
  tables: readonly string[],
) => {
  const backend = await startBackend(engine);
  test.after(() => backend.close());
  const { db, store } = backend;
  await sql
    .raw(`drop table ${['track', ...tables].map((table) => `laurel.${table}`).join(', ')}`)
    .execute(db);
  const { rows } = await sql<{ name: string }>`select p.proname as name from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'laurel'`.execute(db);
  for (const { name } of rows)
    if (
      name.startsWith('board_') ||
      functionsOfPoints.includes(name) ||
      tables.includes(name.slice('refuse_'.length))
    )
      await sql`drop function laurel.${sql.id(name)}`.execute(db);
  if (migrations.includes('004-surveys')) await sql`drop function laurel.mix_answers`.execute(db);
  // The newest may be repeated: what they have made stays.
  for (const name of ['013-ingest', '012-texts-version', ...migrations])
    await sql`delete from laurel.migration where name = ${name}`.execute(db);
  for (const [tenant, served] of Object.entries(early))
    await store.ownerTransaction(tenant, async (tx) => {
      const rest = migrations.includes('002-perks') ? [] : ['perks', 'perk', 'claims', 'claim', 'claimPerk'];
      await tx
        .updateTable('tenant')
        .set({ served: [...served, ...rest] })
        .execute();
      await tx.deleteFrom('localized').where('key', 'like', 'referral.%').execute();
      await tx.deleteFrom('localized').where('key', 'like', 'campaign.%').execute();
      await tx.deleteFrom('localized').where('key', 'like', 'survey.%').execute();
      await tx.deleteFrom('localized').where('key', 'like', 'board.%').execute();
    });
  return backend;
};

for (const engine of engines)
  describe(`a database of an earlier version on ${engine}`, () => {
    test('from before perks gets perks, referrals and surveys at the next start, keeps its data, and gets nothing twice', async (test) => {
      const backend = await databaseBefore(
        test,
        engine,
        [
          '011-points',
          '010-commission',
          '009-contract-1-1',
          '008-referral-tasks',
          '007-survey-logic',
          '006-waiting-lists',
          '005-boards',
          '004-surveys',
          '003-referrals',
          '002-perks',
        ],
        [...ofPoints, ...ofBoards, ...ofSurveys, ...ofReferrals, ...ofPerks],
      );
      const { db, store } = backend;
      const lines = async () =>
        (await sql<{ all: number }>`select count(*)::int as all from laurel.activity`.execute(db)).rows[0]
          ?.all;
      const had = await lines();
      for (const tenant of Object.keys(early))
        await store.ownerTransaction(tenant, async (tx) => {
          await tx.deleteFrom('localized').where('key', 'like', 'perk.%').execute();
          await tx.deleteFrom('member').where('person', '=', 'leo').execute();
          await tx.deleteFrom('person').where('person', '=', 'leo').execute();
        });
      await migrate(db);
      const first = await seedDatabase(store, today);
      assert.deepEqual(
        [first.programs, first.activity, first.perks > 20, first.referrals > 30, first.surveys],
        [0, 0, true, true, 5],
      );
      const again = await seedDatabase(store, today);
      assert.deepEqual([again.perks, again.referrals, await lines()], [0, 0, had]);
      for (const key of ['deniz', 'leo', 'ece']) {
        const response = await backend.app()(
          get('/loyalty/perks', {
            authorization: await bearer(identityOf(key), today),
            'accept-language': 'tr',
          }),
        );
        assert.equal(response.status, 200, key);
        const { items } = await read<{ items: { title: string }[] }>(response);
        assert.ok(items.length >= 4 && items.every(({ title }) => !title.startsWith('perk.')), key);
      }
    });

    test('from before referrals gets them at the next start, and keeps its claims', async (test) => {
      const backend = await databaseBefore(
        test,
        engine,
        [
          '011-points',
          '010-commission',
          '009-contract-1-1',
          '008-referral-tasks',
          '007-survey-logic',
          '006-waiting-lists',
          '005-boards',
          '004-surveys',
          '003-referrals',
        ],
        [...ofPoints, ...ofBoards, ...ofSurveys, ...ofReferrals],
      );
      const { db, store } = backend;
      const claims = () =>
        store.transaction('northpeak', (tx) =>
          tx.selectFrom('claim').select('claim').orderBy('seq').execute(),
        );
      const had = await claims();
      await migrate(db);
      const first = await seedDatabase(store, today);
      assert.deepEqual([first.programs, first.perks, first.referrals > 30], [0, 0, true]);
      assert.equal((await seedDatabase(store, today)).referrals, 0);
      assert.deepEqual(await claims(), had);
      for (const key of ['marta', 'maya', 'ece'])
        for (const path of ['referral-campaign', 'referrals', 'perks']) {
          const response = await backend.app()(
            get(`/loyalty/${path}`, { authorization: await bearer(identityOf(key), today) }),
          );
          assert.equal(response.status, 200, `${key} ${path}`);
          assert.doesNotMatch(await response.text(), /"(campaign|referral)\.[\w.]+"/, key);
        }
    });

    test('from before surveys gets them at the next start, with the perks that list them, and keeps the others', async (test) => {
      const backend = await databaseBefore(
        test,
        engine,
        [
          '011-points',
          '010-commission',
          '009-contract-1-1',
          '008-referral-tasks',
          '007-survey-logic',
          '006-waiting-lists',
          '005-boards',
          '004-surveys',
        ],
        ['referral_task', ...ofPoints, ...ofBoards, ...ofSurveys],
      );
      const { db, store } = backend;
      const perks = () =>
        store.transaction('northpeak', (tx) =>
          tx.selectFrom('perk').select(['perk', 'position']).orderBy('position').execute(),
        );
      const had = await perks();
      await store.ownerTransaction('northpeak', async (tx) => {
        for (const table of ['perk_fact', 'perk'] as const)
          await tx.deleteFrom(table).where('perk', '=', 'profile-task').execute();
      });
      await migrate(db);
      const first = await seedDatabase(store, today);
      assert.deepEqual([first.programs, first.perks, first.referrals, first.surveys], [0, 0, 0, 5]);
      assert.equal((await seedDatabase(store, today)).surveys, 0);
      assert.deepEqual(await perks(), had);
      for (const key of ['marta', 'maya'])
        for (const path of ['surveys', 'surveys/next', 'perks']) {
          const response = await backend.app()(
            get(`/loyalty/${path}`, { authorization: await bearer(identityOf(key), today) }),
          );
          assert.equal(response.status, 200, `${key} ${path}`);
          assert.doesNotMatch(await response.text(), /"(survey|perk)\.[\w.-]+"/, key);
        }
    });
  });
