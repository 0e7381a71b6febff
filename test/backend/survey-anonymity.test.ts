import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { guesses, likeness, readEverything, says } from './detective.ts';
import { mood, planned, SurveyDesk } from './survey-desk.ts';
import { engines, startBackend, type Backend } from './seeded-backend.ts';

const size = 40;
/** Somebody who guesses gets one of forty right; ten or more come about once in ten million tries. */
const chance = 9;

for (const engine of engines)
  describe(`forty members answer one after the other, on ${engine}`, () => {
    let backend: Backend;
    let desk: SurveyDesk;
    let crowd: string[];
    /** What each says, so that the answer is known again wherever it is; something else where it has a name. */
    const invent = () => Array.from({ length: size }, () => crypto.randomUUID());
    const words = invent();
    const openly = invent();
    const of = (index: number) => ({
      anonymous: {
        ...mood,
        rating: String((index % 5) + 1),
        better: words[index] ?? '',
        content: {
          speed: ['little', 'fairly', 'very'][index % 3] ?? 'very',
          clarity: 'very',
          help: 'little',
        },
      },
      named: { ...planned, 'who.other': openly[index] ?? '' },
    });
    before(async () => {
      backend = await startBackend(engine);
      desk = new SurveyDesk(backend);
      crowd = await desk.crowd(size, 'open', 'climate', 'capacity');
      for (const [index, who] of crowd.entries()) {
        const { anonymous, named } = of(index);
        // As people do: some leave something out first, some send twice, some look at it again.
        if (index % 4 === 0) await desk.refused(desk.post(who, { ...anonymous, rating: '' }, 'climate'));
        const key = `key-of-${index}-open`;
        assert.equal((await desk.post(who, anonymous, 'climate', key)).status, 200);
        if (index % 3 === 0) assert.equal((await desk.post(who, anonymous, 'climate', key)).status, 200);
        if (index % 5 === 0) await desk.survey(who, 'climate');
        await desk.respond(who, named);
      }
    });
    after(() => backend.close());

    const gather = async (table: string, said: readonly string[]) => {
      const rows = await readEverything(backend.db);
      const withWords = rows.filter((row) => said.some((word) => says(row, word)));
      const held = (list: readonly string[], among: typeof rows) =>
        among.flatMap((row) => list.flatMap((text, who) => (says(row, text) ? [{ who, row }] : [])));
      return {
        rows,
        tables: [...new Set(withWords.map((row) => row.table))].sort(),
        answers: held(
          said,
          rows.filter((row) => row.table === table),
        ),
        people: held(
          crowd,
          rows.filter((row) => row.table !== 'survey_answer'),
        ),
      };
    };

    test('whoever reads the whole database finds who took part, and every answer, and never both together', async (t) => {
      const { rows, tables, answers, people } = await gather('survey_answer', words);
      assert.deepEqual(tables, ['survey_answer'], 'answers stand nowhere else');
      assert.deepEqual([...new Set(answers.map(({ who }) => who))].length, size, 'none is lost');
      assert.equal(answers.length, size, 'and none is there twice');
      assert.ok(!answers.some(({ row }) => crowd.some((who) => says(row, who))));
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

    test('where they lie, in which transaction and how old they are says nothing of who came when', async (t) => {
      const { answers } = await gather('survey_answer', words);
      const like = likeness(answers);
      t.diagnostic(`${engine}: likeness of physical order and order of coming ${like.toFixed(2)}`);
      assert.ok(Math.abs(like) < 0.75);
      for (const column of ['xmin', 'xmax', 'cmin', 'cmax'])
        assert.equal(new Set(answers.map(({ row }) => row.columns.get(column)?.[0])).size, 1, column);
    });

    test('the same eyes find each member of a survey that is not anonymous', async (t) => {
      const { answers, people } = await gather('survey_response', openly);
      const [best] = guesses(answers, people);
      t.diagnostic(`${engine}: ${best?.how} gets ${best?.hits} of ${size} right`);
      assert.equal(best?.hits, size);
      assert.ok(likeness(answers) > 0.99);
    });

    test('no key keeps a hash of what was said, which a guess could be held against, nor the moment', async () => {
      const { people } = await gather('survey_answer', words);
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
      const keys = await backend.store.within('northpeak', (books) =>
        books
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

    test('nothing that the backend answers tells one who answered what', async () => {
      for (const path of ['/surveys', '/surveys/climate', '/perks', '/perks/oslo-draw']) {
        const text = await (await desk.call('deniz', path)).text();
        assert.ok(!words.some((word) => text.includes(word)), path);
      }
      const own = await (await desk.call(crowd[0] ?? '', '/surveys/climate')).text();
      assert.ok(!own.includes(words[0] ?? '-'), 'not even their own');
    });
  });
