import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Perks } from '../../../src/contract/perks.ts';
import { SurveyResponse, Surveys } from '../../../src/contract/surveys.ts';
import { moodAnswers, networkAnswers, capacityAnswers, SurveyTestClient } from './survey-client.ts';
import { engines, startBackend, today, type SeededBackend } from '../seeded-backend.ts';

for (const engine of engines)
  describe(`surveys on ${engine}`, () => {
    let backend: SeededBackend;
    let client: SurveyTestClient;
    before(async () => {
      backend = await startBackend(engine);
      client = new SurveyTestClient(backend);
    });
    after(() => backend.close());
    const code = async (asked: Promise<Response>) => {
      const { status, code: said } = await client.expectProblem(asked);
      return [status, said];
    };
    const faults = async (answers: unknown, id = 'capacity', who = 'marta') => {
      const {
        status,
        code: said,
        fieldErrors = [],
      } = await client.expectProblem(client.postResponse(who, answers, id));
      assert.deepEqual([status, said], [422, 'invalid_fields']);
      return fieldErrors.map((each) => `${each.path} ${each.code}`).sort();
    };
    const without = (...ids: readonly string[]) =>
      Object.fromEntries(Object.entries(capacityAnswers).filter(([id]) => !ids.includes(id)));

    test('duration and rewards are stated before the first question, and the sealed amount nowhere', async () => {
      const survey = await client.survey('marta', 'next');
      assert.deepEqual(
        [survey.id, survey.title, survey.minutes, survey.count, survey.deadline],
        ['capacity', 'How do you plan capacity for 2027?', 4, 9, '2027-01-31'],
      );
      assert.deepEqual(survey.rewards, {
        guaranteed: { value: { amount: 5000, currency: 'EUR' }, text: 'credit for the company' },
        sealed: {
          from: { amount: 10000, currency: 'EUR' },
          to: { amount: 50000, currency: 'EUR' },
          decidedOn: '2026-11-02',
        },
        entries: { count: 2, draw: 'Oslo draw', perk: 'oslo-draw' },
      });
      assert.deepEqual([survey.response, survey.draft, survey.questions.length], [undefined, undefined, 11]);
      assert.doesNotMatch(JSON.stringify(survey), /25000|"\{account\}/);
      assert.match(JSON.stringify(survey), /For Tekin Lojistik A\.Ş\. as a whole/);
    });

    test('every survey of every program is complete in three languages', async () => {
      for (const who of ['marta', 'maya', 'carmen'])
        for (const lang of ['en', 'es', 'tr']) {
          const { items } = await client.list(who, lang);
          assert.equal(items.length, who === 'maya' ? 1 : 3);
          for (const { id } of items) {
            const text = JSON.stringify(await client.survey(who, id, lang));
            assert.doesNotMatch(text, /"(survey|perk|may)\.[\w.-]+"|"lang":|\{\w+\}/, `${id} ${lang}`);
          }
        }
    });

    test('a program without surveys serves none, and nobody sees a survey without an invitation', async () => {
      assert.deepEqual(await code(client.call('ece', '/surveys/next')), [404, 'not_served']);
      assert.deepEqual(await code(client.call('maya', '/surveys/capacity')), [404, 'not_found']);
      assert.deepEqual(await code(client.call('marta', '/surveys/agency')), [404, 'not_found']);
      assert.deepEqual(await code(client.putDraft('marta', {}, 0, 'agency')), [404, 'not_found']);
      assert.deepEqual(await code(client.postResponse('marta', {}, 'agency')), [404, 'not_found']);
      const [stranger = ''] = await client.crowd(1, 'stranger');
      assert.deepEqual(await code(client.call(stranger, '/surveys/capacity')), [404, 'not_found']);
      assert.deepEqual(await code(client.call(stranger, '/surveys/next')), [404, 'not_found']);
      assert.deepEqual((await client.list(stranger)).items, []);
    });

    test('non-members see no question and can not answer', async () => {
      for (const who of ['lucia', 'derya', 'nora', 'mart']) {
        const { questions, viewer, rewards } = await client.survey(who, 'next');
        assert.deepEqual([questions, rewards], [[], undefined]);
        assert.notEqual(viewer?.membership?.status, 'active');
        assert.deepEqual((await client.list(who)).items, []);
        assert.deepEqual(await code(client.postResponse(who, capacityAnswers)), [403, 'forbidden']);
        assert.deepEqual(await code(client.putDraft(who, capacityAnswers, 0)), [403, 'forbidden']);
      }
    });

    test('a viewer can read a survey, learns whom to ask, and can not change anything', async () => {
      const { viewer } = await client.survey('elif');
      const may = viewer?.may?.find(({ action }) => action === 'respond');
      assert.deepEqual([may?.allowed, may?.ask?.name], [false, 'Deniz Tekin']);
      for (const asked of [
        client.postResponse('elif', capacityAnswers),
        client.putDraft('elif', capacityAnswers, 0),
      ])
        assert.deepEqual(await code(asked), [403, 'role_required']);
      const { earned } = await client.ledger('elif');
      assert.deepEqual(earned, []);
    });

    test('a draft is stored only at the revision that was read', async () => {
      const [who = ''] = await client.crowd(1, 'draft', 'capacity');
      assert.deepEqual(await code(client.putDraft(who, { often: 'year' }, 3)), [409, 'draft_moved_on']);
      const first = await client.saveDraft(who, { often: 'year' }, 0);
      assert.deepEqual([first.revision, first.answers], [1, { often: 'year' }]);
      const second = await client.saveDraft(who, { often: 'month', why: 'kept, though not asked now' }, 1);
      assert.equal(second.revision, 2);
      const refused = await client.expectProblem(client.putDraft(who, { often: 'customer' }, 1));
      assert.deepEqual([refused.code, refused.at], ['draft_moved_on', second.savedAt]);
      assert.deepEqual(await code(client.putDraft(who, { often: 'customer' }, 0)), [409, 'draft_moved_on']);
      assert.deepEqual((await client.survey(who)).draft, second);
      assert.deepEqual(
        await client.saveDraft(who, second.answers, 1),
        second,
        'its answer was lost: the same again',
      );
      assert.deepEqual((await client.list(who)).items[0]?.status, 'begun');
      assert.equal((await client.survey('marta')).draft, undefined, 'nobody else’s');
    });

    test('a draft keeps only answers to known questions, as text, up to a size', async () => {
      const [who = ''] = await client.crowd(1, 'drafts', 'capacity');
      const kept = await client.saveDraft(who, { often: 'year', nothing: 'x', 'who.other': 'y' }, 0);
      assert.deepEqual(kept.answers, { often: 'year', 'who.other': 'y' });
      for (const body of [
        '{',
        '[]',
        '{"answers":1,"revision":0}',
        '{"answers":{}}',
        '{"answers":{},"revision":"1"}',
        '{"answers":{"why":"a\\u0000b"},"revision":1}',
        '{"answers":{},"revision":2147483648}',
      ])
        assert.deepEqual(
          await code(client.call(who, '/surveys/capacity/draft', { method: 'PUT', body })),
          [400, 'invalid_request'],
          body,
        );
      const long = { why: 'x'.repeat(66_000) };
      assert.deepEqual(await code(client.putDraft(who, long, 1)), [413, 'too_large']);
      assert.deepEqual(await code(client.postResponse(who, long)), [413, 'too_large']);
      assert.equal((await client.saveDraft(who, { why: 'x'.repeat(60_000) }, 1)).revision, 2);
    });

    test('invalid answers get problems by question and change nothing', async () => {
      const [who = ''] = await client.crowd(1, 'wrong', 'capacity', 'climate');
      const said = (answers: unknown, id?: string) => faults(answers, id, who);
      assert.deepEqual(
        await said({}),
        ['engineers', 'help', 'often', 'peak', 'recommend', 'sure', 'who', 'with'].map(
          (id) => `answers.${id} required`,
        ),
      );
      assert.deepEqual(await said({ ...capacityAnswers, why: 'not asked: they are sure' }), [
        'answers.why unknown_field',
      ]);
      assert.deepEqual(await said({ ...capacityAnswers, nobody: 'asked' }), ['answers.nobody unknown_field']);
      assert.deepEqual(await said({ ...capacityAnswers, who: ['finance'] }), [
        'answers.who.other unknown_field',
      ]);
      assert.deepEqual(await said({ ...capacityAnswers, peak: 'none' }), ['answers.more unknown_field']);
      assert.deepEqual(await said({ ...capacityAnswers, sure: '6' }), ['answers.sure not_an_option']);
      assert.deepEqual(await said({ ...capacityAnswers, often: ['month', 'year'] }), [
        'answers.often not_an_option',
      ]);
      assert.deepEqual(await said({ ...capacityAnswers, order: ['price'] }), ['answers.order incomplete']);
      assert.deepEqual(await said({ ...capacityAnswers, engineers: 'many' }), [
        'answers.engineers not_a_number',
      ]);
      assert.deepEqual(await said({ ...without('who.other'), who: ['nobody', 'finance'] }), [
        'answers.who not_an_option',
      ]);
      assert.deepEqual(await code(client.postResponse(who, { ...capacityAnswers, 'who.other': 'a\0b' })), [
        400,
        'invalid_request',
      ]);
      assert.deepEqual(await said({ ...moodAnswers, content: { speed: 'very' } }, 'climate'), [
        'answers.content incomplete',
      ]);
      assert.deepEqual((await client.ledger(who)).earned, []);
      assert.equal((await client.survey(who)).response, undefined);
    });

    test('a response gets the reward decided before, the same on every later read and in every language', async () => {
      const before = await client.ledger('marta');
      assert.deepEqual(before.earned, []);
      await client.saveDraft('marta', { often: 'year' }, 0);
      const receipt = await client.respond('marta');
      assert.deepEqual([receipt.answered, receipt.at], [10, today.toISOString()]);
      assert.deepEqual(
        receipt.earned?.map(({ kind, label, value }) => [kind, label, value]),
        [
          ['guaranteed', 'For answering', { amount: 5000, currency: 'EUR' }],
          ['sealed', 'Sealed reward, opened', { amount: 25000, currency: 'EUR' }],
          ['entries', 'Oslo draw', { amount: 2, unit: 'entries' }],
        ],
      );
      assert.deepEqual(receipt.revealed, {
        value: { amount: 25000, currency: 'EUR' },
        label: 'Cloud credit',
        for: 'Tekin Lojistik A.Ş.',
        note: 'Taken off the invoice of December 1, 2026, with the €50 for answering. Usable until November 30, 2027.',
        href: 'https://northpeak.example/statements/2026',
      });
      assert.equal(receipt.answers?.until, '2027-05-20');
      const again = await client.survey('marta');
      assert.deepEqual([again.response, again.draft], [receipt, undefined]);
      for (const lang of ['es', 'tr'])
        assert.deepEqual(
          (await client.survey('marta', 'capacity', lang)).response?.revealed?.value,
          receipt.revealed?.value,
        );
      const { promised, earned } = await client.ledger('marta');
      assert.deepEqual([promised, earned], [before.promised, before.promised]);
      assert.deepEqual(await code(client.postResponse('marta', capacityAnswers)), [409, 'survey_answered']);
      assert.deepEqual(await code(client.putDraft('marta', capacityAnswers, 0)), [409, 'survey_answered']);
      const stored = await backend.store.transaction('northpeak', (tx) =>
        tx.selectFrom('survey_response').selectAll().where('person', '=', 'marta').execute(),
      );
      assert.deepEqual(
        stored.map(({ answers, version, answered }) => [answers, version, answered]),
        [[capacityAnswers, 1, 10]],
      );
    });

    test('draw entries are listed with the name of who answered', async () => {
      const { draw } = await client.perk('deniz', 'oslo-draw');
      assert.equal(draw?.mine, 9);
      assert.deepEqual(draw.sources?.at(-1), {
        text: 'How do you plan capacity for 2027?, answered by Marta Ruiz',
        entries: 2,
      });
      assert.equal((await client.perk('carmen', 'oslo-draw')).draw?.mine, 1, 'nobody else’s');
    });

    test('answers recommend a perk to who gave them and to no colleague', async () => {
      const [one = '', two = ''] = await client.crowd(2, 'marks', 'capacity');
      const { because } = await client.respond(one, { ...capacityAnswers, help: 'forecasts' });
      const { title, because: none } = await client.perk(two, 'rate-planner');
      assert.deepEqual(because, [{ perk: 'rate-planner', title, href: '#perks' }]);
      assert.equal(none, undefined);
      assert.deepEqual((await client.perk(one, 'rate-planner', 'es')).because, {
        text: 'su encuesta mencionó las previsiones',
        source: 'survey',
      });
      await client.respond(two, { ...capacityAnswers, help: 'training' });
      assert.equal((await client.perk(two, 'tailored-training')).because?.text, 'your survey named training');
      assert.equal((await client.perk(one, 'tailored-training')).because?.source, 'request');
    });

    test('a profiling survey is listed as a perk, is used up once answered, and brings draw entries', async () => {
      const before = await client.perk('deniz', 'profile-task');
      assert.deepEqual([before.kind, before.action?.kind], ['survey', 'survey']);
      const had = (await client.perk('deniz', 'oslo-draw')).draw?.mine ?? 0;
      const { earned, revealed, because } = await client.respond('deniz', networkAnswers, 'profile');
      assert.deepEqual(
        [earned?.map(({ kind }) => kind), revealed, because],
        [['entries'], undefined, undefined],
      );
      const { state, action, reasons } = await client.perk('deniz', 'profile-task');
      assert.deepEqual(
        [state, action, reasons],
        ['used_up', undefined, [{ code: 'answered', text: 'You have answered it, thank you' }]],
      );
      assert.equal((await client.perk('deniz', 'oslo-draw')).draw?.mine, had + 2);
      assert.equal((await client.perk('marta', 'profile-task')).state, 'unlocked');
    });

    test('`next` is the most urgent survey that is due, or else the one answered last', async () => {
      const [who = ''] = await client.crowd(1, 'next', 'capacity', 'profile', 'climate');
      const order = async () => (await client.list(who)).items.map(({ id, status }) => `${id} ${status}`);
      assert.deepEqual(await order(), ['capacity open', 'profile open', 'climate open']);
      await client.respond(who);
      assert.equal((await client.survey(who, 'next')).id, 'profile');
      await client.respond(who, networkAnswers, 'profile');
      assert.equal((await client.survey(who, 'next')).id, 'climate');
      await client.respond(who, moodAnswers, 'climate');
      assert.deepEqual(await order(), ['capacity answered', 'profile answered', 'climate answered']);
      assert.ok((await client.survey(who, 'next')).response);
      for (const asked of [
        client.postResponse(who, capacityAnswers, 'next'),
        client.putDraft(who, capacityAnswers, 0, 'next'),
      ])
        assert.deepEqual(await code(asked), [404, 'not_found'], 'it names one for reading alone');
    });

    test('a closed survey can still be read with its draft or response', async () => {
      const [late = ''] = await client.crowd(1, 'late', 'capacity');
      await client.saveDraft(late, { often: 'year' }, 0);
      backend.now = new Date('2027-01-31T22:59:00Z');
      assert.equal(
        (await client.saveDraft(late, { often: 'month' }, 1)).revision,
        2,
        'its last minute in Oslo',
      );
      backend.now = new Date('2027-01-31T23:00:00Z');
      assert.deepEqual(await code(client.postResponse(late, capacityAnswers)), [409, 'survey_closed']);
      assert.deepEqual(await code(client.putDraft(late, capacityAnswers, 2)), [409, 'survey_closed']);
      assert.equal((await client.survey(late)).draft?.revision, 2);
      assert.equal((await client.list(late)).items.at(-1)?.status, 'closed');
      assert.equal((await client.survey('marta')).response?.revealed?.label, 'Cloud credit');
      backend.now = today;
    });

    test('after a new version members with a draft keep the old questions, others get the new ones', async () => {
      const [before_ = '', after_ = ''] = await client.crowd(2, 'version', 'profile');
      await client.saveDraft(before_, { freight: 'sea' }, 0, 'profile');
      await backend.store.ownerTransaction('northpeak', async (tx) => {
        const questions = JSON.stringify([{ id: 'depots', kind: 'number', required: true }]);
        await tx.insertInto('survey_version').values({ survey: 'profile', version: 2, questions }).execute();
        await tx.updateTable('survey').set({ version: 2 }).where('survey', '=', 'profile').execute();
      });
      assert.equal((await client.survey(before_, 'profile')).questions.length, 3);
      assert.equal((await client.survey(after_, 'profile')).questions.length, 1);
      await client.respond(before_, networkAnswers, 'profile');
      assert.deepEqual(await faults(networkAnswers, 'profile', after_), [
        'answers.freight unknown_field',
        'answers.regions unknown_field',
      ]);
      await client.respond(after_, { depots: '3' }, 'profile');
      assert.equal((await client.survey(before_, 'profile')).questions.length, 3, 'as it was answered');
    });

    test('a repeated key and body get the first receipt, another body is refused, and nothing happens twice', async () => {
      const [who = ''] = await client.crowd(1, 'key', 'capacity');
      const key = 'key-of-a-survey';
      const first = await client.postResponse(who, capacityAnswers, 'capacity', key, 'es');
      const text = await first.text();
      assert.equal(first.status, 200, text);
      const again = await client.postResponse(who, capacityAnswers, 'capacity', key, 'tr');
      assert.deepEqual(
        [again.headers.get('idempotent-replayed'), again.headers.get('content-language'), await again.text()],
        ['true', 'es', text],
      );
      assert.deepEqual(
        await code(client.postResponse(who, { ...capacityAnswers, sure: '5' }, 'capacity', key)),
        [422, 'idempotency_mismatch'],
      );
      assert.equal((await client.ledger(who)).earned.length, 3);
    });

    test('an anonymous survey has no draft, a receipt with the day only, and draw entries without a name', async () => {
      const [who = ''] = await client.crowd(1, 'mood', 'climate');
      assert.deepEqual(await code(client.putDraft(who, moodAnswers, 0, 'climate')), [404, 'not_served']);
      const key = 'key-of-a-mood';
      const receipt = await client.expectOk(
        SurveyResponse,
        client.postResponse(who, moodAnswers, 'climate', key),
      );
      const { id, ...rest } = receipt;
      assert.match(id, /^[\da-f-]{36}$/);
      assert.deepEqual(rest, {
        at: '2026-11-21',
        earned: [{ kind: 'entries', label: 'Oslo draw', value: { amount: 1, unit: 'entry' } }],
      });
      const replayed = await client.postResponse(who, { ...moodAnswers, rating: '1' }, 'climate', key);
      assert.deepEqual(
        [replayed.headers.get('idempotent-replayed'), await replayed.json()],
        ['true', receipt],
        'nobody can tell by the key what the body was',
      );
      assert.deepEqual(await code(client.postResponse(who, moodAnswers, 'climate')), [
        409,
        'survey_answered',
      ]);
      assert.deepEqual((await client.survey(who, 'climate')).response, receipt);
      const sources = (await client.perk(who, 'oslo-draw')).draw?.sources ?? [];
      const texts = sources.map(({ text }) => text);
      assert.ok(texts.includes('How is working with us?, answered anonymously'));
    });

    test('the database refuses a reward other than the one decided, a second one, and a name in an anonymous survey', async () => {
      const [who = ''] = await client.crowd(1, 'books', 'capacity', 'climate');
      const of = { survey: 'capacity', account: 'tekin', person: who };
      const within = (work: Parameters<SeededBackend['store']['transaction']>[1]) =>
        backend.store.transaction('northpeak', work);
      const reward = { ...of, what: 'sealed', amount: 99_999, on: '2026-11-21' } as const;
      const part = { ...of, receipt: 'r-1', on: '2026-11-21' };
      const now = { at: today, saved_at: today };
      await assert.rejects(
        within(async (tx) => {
          await tx.insertInto('survey_participation').values(part).execute();
          await tx.insertInto('survey_reward').values(reward).execute();
        }),
        /foreign key/,
      );
      await assert.rejects(
        within((tx) =>
          tx
            .insertInto('survey_reward')
            .values({ ...reward, amount: 5000 })
            .execute(),
        ),
        /foreign key/,
        'nobody earns without taking part',
      );
      const given = { version: 1, answers: '{}' };
      for (const survey of ['climate'])
        await assert.rejects(
          within(async (tx) => {
            await tx
              .insertInto('survey_participation')
              .values({ ...part, survey })
              .execute();
            await tx
              .insertInto('survey_response')
              .values({ ...of, ...given, survey, answered: 1, at: now.at })
              .execute();
          }),
          /foreign key/,
        );
      await assert.rejects(
        within((tx) =>
          tx
            .insertInto('survey_draft')
            .values({ ...of, ...given, survey: 'climate', revision: 1, saved_at: now.saved_at })
            .execute(),
        ),
        /foreign key/,
      );
      const forbidden: Parameters<SeededBackend['store']['transaction']>[1][] = [
        (tx) => tx.selectFrom('survey_answer').selectAll().execute(),
        (tx) => tx.insertInto('survey_answer').values({ survey: 'climate', answers: '{}' }).execute(),
        (tx) => tx.deleteFrom('survey_answer').execute(),
        (tx) => tx.updateTable('survey_promise').set({ amount: 1 }).execute(),
        (tx) =>
          tx
            .insertInto('survey_promise')
            .values({ ...of, what: 'sealed', amount: 1, decided_on: '2026-11-21' })
            .execute(),
        (tx) => tx.insertInto('survey_invitation').values(of).execute(),
        (tx) => tx.updateTable('survey_reward').set({ amount: 1 }).execute(),
        (tx) => tx.deleteFrom('survey_reward').execute(),
        (tx) => tx.deleteFrom('survey_participation').execute(),
        (tx) => tx.updateTable('survey_response').set({ answered: 1 }).execute(),
        (tx) => tx.updateTable('survey').set({ anonymous: false }).execute(),
      ];
      for (const attempt of forbidden) await assert.rejects(within(attempt), /permission denied/);
      for (const table of [
        'survey_promise',
        'survey_reward',
        'survey_participation',
        'survey_response',
      ] as const)
        await assert.rejects(
          backend.store.ownerTransaction('northpeak', (tx) => tx.deleteFrom(table).execute()),
          /append-only/,
          table,
        );
    });

    test('a person in two accounts answers for each of them', async () => {
      const list = await client.expectOk(Surveys, client.call('selin', '/surveys'));
      assert.equal(list.items.length, 3);
      await client.saveDraft('selin', { often: 'year' }, 0);
      const drafts = await backend.store.transaction('northpeak', (tx) =>
        tx.selectFrom('survey_draft').select('account').where('person', '=', 'selin').execute(),
      );
      assert.deepEqual(drafts, [{ account: 'delta' }]);
    });

    test('perks of another program count their own surveys', async () => {
      await client.respond(
        'maya',
        { clients: 'some', work: ['shops'], sent: '40', recommend: '8' },
        'agency',
      );
      const { draw } = await client.perk('maya', 'studio-draw');
      assert.equal(draw?.mine, 5);
      const { items } = await client.expectOk(Perks, client.call('maya', '/perks?kind=survey'));
      assert.deepEqual(
        items.map(({ id, state }) => [id, state]),
        [['agency-survey', 'used_up']],
      );
    });
  });
