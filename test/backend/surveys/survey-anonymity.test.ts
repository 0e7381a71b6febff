import assert from 'node:assert/strict';
import { createHash, randomInt } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { inspect } from 'node:util';
import { sql } from 'kysely';
import {
  guesses,
  linkRows,
  likeness,
  readEverything,
  rowContains,
  type DatabaseRow,
} from './linkage-attack.ts';
import { moodAnswers, capacityAnswers, SurveyTestClient } from './survey-client.ts';
import { engines, startBackend, type SeededBackend } from '../seeded-backend.ts';
import { postgresVersion } from '../../support/postgres.ts';

const size = 40;

/** A text that is too long and random to compress, so that PostgreSQL stores it outside of its row (TOAST). */
const atLength = (letters: number): string =>
  Array.from({ length: letters }, () => String.fromCodePoint(randomInt(0x4e00, 0x9fff))).join('');

/** A random guess gets one of forty right; ten or more right have a chance of one in ten million. */
const chance = 9;

for (const engine of engines)
  describe(`an anonymous survey with forty responses on ${engine}`, () => {
    let backend: SeededBackend;
    let client: SurveyTestClient;
    let crowd: string[];
    /** All that was stored when everybody had answered. */
    let rows: DatabaseRow[];
    /** The answers of each member, recognizable wherever they are stored; different ones for the survey with names. */
    const invent = () => Array.from({ length: size }, () => crypto.randomUUID());
    const words = invent();
    const openly = invent();
    const of = (index: number) => ({
      anonymous: {
        ...moodAnswers,
        rating: String((index % 5) + 1),
        better: `${words[index]} ${atLength(800)}`,
        content: {
          speed: ['little', 'fairly', 'very'][index % 3] ?? 'very',
          clarity: 'very',
          help: 'little',
        },
      },
      named: { ...capacityAnswers, 'who.other': openly[index] ?? '' },
    });
    before(async () => {
      backend = await startBackend(engine);
      client = new SurveyTestClient(backend);
      crowd = await client.crowd(size, 'open', 'climate', 'capacity');
      for (const [index, who] of crowd.entries()) {
        const { anonymous, named } = of(index);
        // Members behave differently: some send an invalid response first, some send twice, some read it again.
        // A faulty client sends a draft.
        if (index % 6 === 0)
          assert.equal(
            (await client.expectProblem(client.putDraft(who, anonymous, 0, 'climate'))).code,
            'not_served',
          );
        if (index % 4 === 0)
          await client.expectProblem(client.postResponse(who, { ...anonymous, rating: '' }, 'climate'));
        const key = `key-of-${index}-open`;
        assert.equal((await client.postResponse(who, anonymous, 'climate', key)).status, 200);
        if (index % 3 === 0)
          assert.equal((await client.postResponse(who, anonymous, 'climate', key)).status, 200);
        if (index % 5 === 0) await client.survey(who, 'climate');
        await client.respond(who, named);
      }
      rows = await readEverything(backend.db);
    });
    after(() => backend.close());

    const gather = (table: string, said: readonly string[]) => linkRows(rows, table, said, crowd);

    test('nothing in the whole database links an answer to its member', (t) => {
      const { tables, answers, people } = gather('survey_answer', words);
      assert.deepEqual(tables, ['survey_answer'], 'answers stand nowhere else');
      assert.deepEqual([...new Set(answers.map(({ who }) => who))].length, size, 'none is lost');
      assert.equal(answers.length, size, 'and none is there twice');
      assert.ok(!answers.some(({ row }) => crowd.some((who) => rowContains(row, who))));
      const made = guesses(answers, people);
      const [best] = made;
      t.diagnostic(
        `${engine}: ${rows.length} rows of ${new Set(rows.map(({ table }) => table)).size} tables, ${made.length} ways to join; the best, ${best?.how}, gets ${best?.hits.toFixed(1)} of ${size} right`,
      );
      assert.deepEqual(
        made.filter(({ hits }) => hits > chance),
        [],
      );
    });

    test('position, transaction and age of the rows do not reveal the order of the responses', (t) => {
      const { answers } = gather('survey_answer', words);
      const like = likeness(answers);
      t.diagnostic(`${engine}: likeness of physical order and order of coming ${like.toFixed(2)}`);
      assert.ok(Math.abs(like) < 0.75);
      const chunks = new Set(answers.map(({ row }) => row.columns.get('answers kept outside')?.[0]));
      // PostgreSQL before 17 does not say it.
      const isTold = engine === 'PGlite' || Number(postgresVersion()) >= 17;
      assert.equal(chunks.size, isTold ? size : 1, 'they were too short to tell');
      for (const column of ['xmin', 'xmax', 'cmin', 'cmax'])
        assert.equal(new Set(answers.map(({ row }) => row.columns.get(column)?.[0])).size, 1, column);
    });

    test('the same attack identifies every member of a survey that is not anonymous', (t) => {
      const { answers, people } = gather('survey_response', openly);
      const [best] = guesses(answers, people);
      t.diagnostic(`${engine}: ${best?.how} gets ${best?.hits} of ${size} right`);
      assert.equal(best?.hits, size);
      assert.ok(likeness(answers) > 0.99);
    });

    test('an idempotency key stores neither a hash of the answers nor the moment', async () => {
      const { people } = gather('survey_answer', words);
      const known = [...new Set(people.map(({ row }) => row.text))].join('\n');
      const sorted = (value: unknown): unknown =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(
              Object.entries(value)
                .sort()
                .map(([key, inner]) => [key, sorted(inner)]),
            )
          : value;
      for (const index of words.keys()) {
        const { anonymous } = of(index);
        const texts = [anonymous, { answers: anonymous }].flatMap((body) =>
          [body, sorted(body)].map((each) => JSON.stringify(each)),
        );
        for (const text of texts)
          for (const encoding of ['hex', 'base64', 'base64url'] as const)
            for (const hash of ['sha256', 'sha1', 'md5', 'sha512']) {
              const digest = createHash(hash).update(text).digest(encoding);
              assert.ok(!known.includes(digest), `${hash} of what ${crowd[index]} said`);
            }
      }
      const keys = await backend.store.transaction('northpeak', (tx) =>
        tx
          .selectFrom('idempotency')
          .select(['body', 'created_at'])
          .where('key', 'like', 'key-of-%-open')
          .execute(),
      );
      assert.deepEqual([keys.length, new Set(keys.map(({ body }) => body)).size], [size, 1]);
      assert.equal(new Set(keys.map(({ created_at }) => created_at.getTime())).size, 1, 'the day alone');
      assert.ok(
        keys.every(({ created_at }) => created_at > new Date()),
        'and kept a day at least',
      );
    });

    test('a failed write leaves nothing behind, and the log has no answers', async () => {
      const logged: string[] = [];
      const log = (_id: string, error: unknown) =>
        logged.push(inspect(error, { depth: 9, showHidden: true }));
      const onStep = (step: string) => {
        if (step === 'quota') throw new Error('broken here');
      };
      const [who = ''] = await client.crowd(1, 'late', 'climate');
      const said = crypto.randomUUID();
      const answer = { ...moodAnswers, better: said };
      assert.equal(
        (await new SurveyTestClient(backend, { log, onStep }).postResponse(who, answer, 'climate')).status,
        500,
      );
      const table = sql.raw('laurel.survey_answer');
      await sql`alter table ${table} add constraint planted check (answers::text not like '%${sql.raw(said)}%')`.execute(
        backend.db,
      );
      assert.equal(
        (await new SurveyTestClient(backend, { log }).postResponse(who, answer, 'climate')).status,
        500,
      );
      await sql`alter table ${table} drop constraint planted`.execute(backend.db);
      assert.equal(logged.length, 2);
      assert.match(logged.join('\n'), /broken here[^]*planted/);
      assert.ok(!logged.join('\n').includes(said), logged.join('\n'));
      assert.ok(!(await readEverything(backend.db)).some((row) => rowContains(row, said)));
    });

    test('no reply of the backend reveals who answered what', async () => {
      for (const path of ['/surveys', '/surveys/climate', '/perks', '/perks/oslo-draw']) {
        const text = await (await client.call('deniz', path)).text();
        assert.ok(!words.some((word) => text.includes(word)), path);
      }
      const own = await (await client.call(crowd[0] ?? '', '/surveys/climate')).text();
      assert.ok(!own.includes(words[0] ?? '-'), 'not even their own');
    });
  });

describe('the linkage attack', () => {
  const row = (table: string, own: Readonly<Record<string, string>>) => ({
    table,
    columns: new Map(Object.entries(own).map(([column, value]) => [column, [value]] as const)),
    text: Object.values(own).join('\n'),
  });
  const crowd = Array.from({ length: 12 }, (_, index) => `member-${index}`);
  const said = crowd.map(() => crypto.randomUUID());

  test('follows a chain of keys through tables without names', () => {
    const rows = crowd.flatMap((person, index) => {
      const [receipt, parcel, mark] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
      return [
        row('participation', { person, receipt }),
        row('parcel', { receipt, parcel }),
        row('mark', { parcel, mark }),
        row('answer', { words: said[index] ?? '', mark }),
        row('bystander', { mark: crypto.randomUUID() }),
      ];
    });
    const { answers, people } = linkRows(rows, 'answer', said, crowd);
    const [best] = guesses(answers, people);
    assert.deepEqual(best, { how: 'mark = mark.mark', hits: crowd.length });
  });

  test('finds nobody where the chain is cut', () => {
    const rows = crowd.flatMap((person, index) => [
      row('participation', { person, receipt: crypto.randomUUID() }),
      row('mark', { receipt: crypto.randomUUID(), mark: 'the same' }),
      row('answer', { words: said[index] ?? '', mark: 'the same' }),
    ]);
    const { answers, people } = linkRows(rows, 'answer', said, crowd);
    assert.ok(guesses(answers, people).every(({ hits }) => hits <= 7));
  });
});
