import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as z from 'zod/mini';
import { ReferralCampaign } from '../../../src/contract/referral-campaign.ts';
import { introduction, ReferralTestClient, newDomain } from './referral-client.ts';
import { engines, read, startBackend, today, type SeededBackend } from '../seeded-backend.ts';

const languages = ['en', 'es', 'tr'] as const;

for (const engine of engines)
  describe(`referrals on ${engine}`, () => {
    let backend: SeededBackend;
    let client: ReferralTestClient;
    const campaign = async (key: string, lang = 'en', query = '') =>
      z.parse(ReferralCampaign, await read(await client.get(key, `/referral-campaign${query}`, lang)));
    before(async () => {
      backend = await startBackend(engine);
      client = new ReferralTestClient(backend);
      await client.campaign('silent', { coarseness: 'silent' });
      await client.campaign('coarse', { coarseness: 'coarse' });
    });
    after(() => backend.close());

    test('an invalid form gets problems by field, missing consent included, and nothing is stored', async () => {
      const { total } = await client.list('marta');
      const wrong = await client.postProblem('marta', '/referrals', {
        values: {
          website: 'not a site',
          email: 'ada.nord@firma',
          relation: ['partner', 'customer'],
          country: 'Norway',
          hobby: 'chess',
        },
      });
      assert.deepEqual([wrong.status, wrong.code], [422, 'invalid_fields']);
      assert.deepEqual(
        wrong.fieldErrors?.map(({ path, code }) => [path, code]),
        [
          ['values.name', 'required'],
          ['values.email', 'no_ending'],
          ['values.relation', 'not_an_option'],
          ['values.country', 'not_an_option'],
          ['values.hobby', 'unknown_field'],
          ['values.website', 'not_an_address'],
          ['consent', 'required'],
        ],
      );
      for (const consent of [undefined, false])
        assert.deepEqual(
          (await client.postProblem('marta', '/referrals', { ...introduction(), consent })).fieldErrors,
          [{ path: 'consent', code: 'required' }],
        );
      assert.equal(
        (await client.postProblem('marta', '/referrals', { ...introduction(), person: 'x' })).code,
        'invalid_request',
      );
      assert.equal(
        (await client.postProblem('marta', '/referrals', { ...introduction(), campaign: 'none' })).code,
        'not_found',
      );
      assert.equal((await client.list('marta')).total, total);
    });

    test('a role that may not refer learns whom to ask, and non-members can not refer', async () => {
      for (const path of ['/referrals', '/referrals/check']) {
        const body = path.endsWith('check') ? { domain: newDomain() } : introduction();
        const { status, code, ask } = await client.postProblem('elif', path, body);
        assert.deepEqual([status, code, ask?.name], [403, 'role_required', 'Deniz Tekin'], path);
        for (const key of ['lucia', 'derya', 'nora', 'mart'])
          assert.equal((await client.postProblem(key, path, body)).code, 'forbidden', key);
      }
      const { viewer, share, limit } = await campaign('elif');
      const right = viewer?.may?.find(({ action }) => action === 'refer');
      assert.deepEqual([right?.allowed, right?.ask?.name], [false, 'Deniz Tekin']);
      assert.deepEqual([share, limit], [undefined, undefined]);
      assert.deepEqual((await client.list('elif')).items, []);
    });

    test('a company check needs a domain only, and an e-mail address is none', async () => {
      const check = async (domain: string) =>
        read(await client.post('marta', '/referrals/check', { domain }));
      for (const typed of ['selin@delta.example', 'delta', 'https://a@delta.example', 'co.uk', ''])
        assert.deepEqual(
          (await client.postProblem('marta', '/referrals/check', { domain: typed })).fieldErrors,
          [{ path: 'domain', code: 'not_an_address' }],
          typed,
        );
      assert.equal(
        (await client.postProblem('marta', '/referrals/check', { domain: 'x.de', email: 'a@x.de' })).code,
        'invalid_request',
      );
      assert.deepEqual(await check('https://www.new-firm.example/about'), {
        answer: 'free',
        protectedUntil: '2027-02-19',
      });
      assert.deepEqual(await check('WWW.MeltemKargo.example'), { answer: 'customer' });
      assert.deepEqual(await check('akdenizfreight.example'), { answer: 'customer' }, 'won is a customer');
      assert.deepEqual(await check('shop.deltasogukzincir.example.'), {
        answer: 'referred',
        protectedUntil: '2027-02-18',
      });
      for (const own of ['tekin.example', 'portal.TEKIN.example', 'tekindepo.example'])
        assert.deepEqual(await check(own), { answer: 'own_company' }, own);
    });

    test('company checks are limited for each member', async () => {
      const slow = new ReferralTestClient(backend, {
        companyCheckRate: { requests: 3, seconds: 60 },
        elapsed: () => 0,
      });
      for (let time = 0; time < 3; time += 1)
        assert.equal((await slow.post('marta', '/referrals/check', { domain: 'x.de' })).status, 200);
      const { status, code, wait } = await slow.postProblem('marta', '/referrals/check', {
        domain: 'x.de',
      });
      assert.deepEqual([status, code, wait], [429, 'rate_limited', '60']);
      assert.equal((await slow.post('deniz', '/referrals/check', { domain: 'x.de' })).status, 200);
    });

    test('an introduction counts as a check does, so it is no way to ask about more companies', async () => {
      const slow = new ReferralTestClient(backend, {
        companyCheckRate: { requests: 4, seconds: 60 },
        elapsed: () => 0,
      });
      const probe = (path: string, body: unknown) => slow.post('ada', path, body);
      const statuses = [];
      for (const domain of ['meltemkargo.example', 'shop.deltasogukzincir.example']) {
        statuses.push((await probe('/referrals', introduction(domain))).status);
        statuses.push((await probe('/referrals/check', { domain })).status);
      }
      assert.ok(!statuses.includes(429), `four are answered: ${statuses.join(' ')}`);
      for (const [path, body] of [
        ['/referrals', introduction()],
        ['/referrals/check', { domain: newDomain() }],
      ] as const) {
        const { status, code, wait } = await slow.expectProblem(probe(path, body));
        assert.deepEqual([status, code, wait], [429, 'rate_limited', '60'], path);
      }
      assert.equal((await slow.get('ada', '/referrals')).status, 200, 'nothing else is limited by it');
    });

    test('the own company, one of its group, a colleague and oneself are refused', async () => {
      for (const body of [
        introduction('www.tekin.example'),
        introduction('tekindepo.example'),
        introduction(newDomain(), { email: 'elif@tekin.example' }),
        introduction(newDomain(), { email: 'Marta+x@Tekin.Example' }),
      ]) {
        const { status, code } = await client.postProblem('marta', '/referrals', body);
        assert.deepEqual([status, code], [409, 'own_company'], body.values.website);
      }
    });

    test('a protected company is refused in every spelling until its protection ends', async () => {
      const domain = 'çelen.com.tr';
      const first = await client.refer('selin', domain);
      for (const again of [
        domain,
        'ÇELEN.COM.TR',
        'https://www.çelen.com.tr/a',
        'depo.xn--elen-zoa.com.tr.',
        'meltemkargo.example',
      ]) {
        const { status, code } = await client.postProblem(
          'marta',
          '/referrals',
          introduction(again, { email: 'ada@nord.example' }),
        );
        assert.deepEqual([status, code], [409, 'company_taken'], again);
      }
      await client.postOk('selin', `/referrals/${first.id}/withdraw`);
      const second = await client.refer('marta', domain);
      assert.deepEqual(
        [second.status, second.company, second.protectedUntil],
        ['submitted', domain, '2027-02-19'],
      );
      backend.now = new Date('2027-02-20T12:00:00Z');
      assert.equal((await client.detail('marta', second.id)).status, 'expired');
      assert.equal(
        (await client.postProblem('marta', `/referrals/${second.id}/withdraw`)).code,
        'referral_moved_on',
      );
      assert.equal((await client.console(`${second.id}/move`, 'marta', { to: 'in_review' })).status, 409);
      assert.equal((await client.refer('selin', domain)).status, 'submitted', 'free again');
      backend.now = today;
    });

    test('a coarse campaign does not distinguish customers from referred companies, and a silent one reveals nothing before the review', async () => {
      const taken = newDomain();
      await client.refer('selin', taken);
      const coarse = async (domain: string) =>
        (await client.postProblem('marta', '/referrals', { ...introduction(domain), campaign: 'coarse' }))
          .code;
      assert.deepEqual(
        [await coarse(taken), await coarse('meltemkargo.example')],
        ['company_taken', 'company_taken'],
      );
      const silent = (domain: string) =>
        client.postOk('marta', '/referrals', { ...introduction(domain), campaign: 'silent' });
      const [known, customer, free] = [
        await silent(taken),
        await silent('meltemkargo.example'),
        await silent(newDomain()),
      ];
      for (const each of [known, customer]) {
        assert.equal(each.status, 'submitted');
        assert.deepEqual(Object.keys(each).sort(), Object.keys(free).sort());
      }
      await client.move('marta', known.id, 'in_review');
      await client.move('marta', customer.id, 'in_review');
      await client.move('marta', free.id, 'in_review');
      const found = async (id: string) => {
        const { status, rejection } = await client.detail('marta', id);
        return [status, rejection?.code, rejection?.text];
      };
      assert.deepEqual(await found(known.id), ['duplicate', 'duplicate', 'somebody had referred it before']);
      assert.deepEqual(await found(customer.id), ['rejected', 'customer', 'a customer since 2023']);
      assert.equal((await client.detail('marta', free.id)).status, 'in_review');
    });

    test('a contact whom the vendor knows is shown in the review to the reviewer only', async () => {
      const twice = 'Ada.Nord@known-person.example';
      const first = await client.refer('selin', newDomain(), { email: twice });
      const second = await client.refer('marta', newDomain(), { email: 'ada.nord+x@known-person.example' });
      const member = await client.refer('marta', newDomain(), { email: 'selin@delta.example' });
      const seen = async (id: string) => {
        const { items } = await read<{ items: { id: string; seen: string[] }[] }>(
          await client.app(new Request('http://backend.test/demo/referrals?member=marta')),
        );
        return items.find((each) => each.id === id)?.seen;
      };
      assert.deepEqual([await seen(second.id), await seen(member.id)], [['referred_before'], ['member']]);
      await client.move('marta', second.id, 'in_review');
      assert.equal(
        (await client.detail('marta', second.id)).status,
        'in_review',
        'the person decides nothing by itself',
      );
      assert.ok(first.id);
    });

    test('a daily limit refuses further referrals and says when it ends', async () => {
      await client.campaign('two', {
        limits: [
          { per: 'member', span: 'day', of: 2 },
          { per: 'account', span: 'lifetime', of: 3 },
        ],
      });
      const two = (key: string) => ({ key, body: { ...introduction(), campaign: 'two' } });
      const left = async (key: string) => (await campaign(key, 'en', '?campaign=two')).limit;
      assert.deepEqual(await left('marta'), {
        left: 2,
        of: 2,
        resetsAt: '2026-11-21T23:00:00.000Z',
        text: 'for you, today',
      });
      await client.postOk('marta', '/referrals', two('marta').body);
      await client.postProblem('marta', '/referrals', {
        ...introduction('meltemkargo.example'),
        campaign: 'two',
      });
      assert.equal((await left('marta'))?.left, 1, 'what was refused is not counted');
      const second = await client.postOk('marta', '/referrals', two('marta').body);
      await client.postOk('marta', `/referrals/${second.id}/withdraw`);
      const full = await client.postProblem('marta', '/referrals', two('marta').body);
      assert.deepEqual(
        [full.status, full.code, full.at, full.wait],
        [409, 'limit_reached', '2026-11-21T23:00:00.000Z', '36000'],
      );
      backend.now = new Date('2026-11-21T23:00:00Z');
      assert.equal((await left('marta'))?.left, 1, 'of the account’s three');
      await client.postOk('marta', '/referrals', two('marta').body);
      const ever = await client.postProblem('deniz', '/referrals', two('deniz').body);
      assert.deepEqual([ever.code, ever.at, ever.wait], ['limit_reached', undefined, null]);
      backend.now = today;
    });

    test('a repeated key gets the first answer, and the list can be filtered by it', async () => {
      const body = introduction();
      const headers = { 'idempotency-key': 'key-of-a-referral' };
      const first = await client.post('marta', '/referrals', body, headers);
      const text = await first.text();
      const again = await client.post('marta', '/referrals', body, { ...headers, 'accept-language': 'tr' });
      assert.deepEqual(
        [again.status, again.headers.get('idempotent-replayed'), await again.text()],
        [200, 'true', text],
      );
      const other = await client.post('marta', '/referrals', introduction(), headers);
      assert.equal(other.status, 422);
      const found = await client.get('marta', '/referrals?key=key-of-a-referral');
      assert.equal(found.headers.get('idempotency-key'), 'key-of-a-referral');
      const { items } = await read<{ items: { id: string }[] }>(found);
      assert.deepEqual(
        items.map(({ id }) => id),
        [(JSON.parse(text) as { id: string }).id],
      );
      assert.deepEqual(
        (await client.list('deniz', '?key=key-of-a-referral')).items,
        [],
        'a key is its person’s own',
      );
    });

    test('forgetting a contact deletes the data from the list, the database and the stored answers', async () => {
      const body = introduction(undefined, { name: 'Unutulan Kişi', note: 'Ask for Unutulan' });
      const headers = { 'idempotency-key': 'key-of-the-forgotten' };
      const sent = z.parse(
        z.object({ id: z.string() }),
        await read(await client.post('marta', '/referrals', body, headers)),
      );
      const before = await client.detail('marta', sent.id);
      assert.ok(before.given?.some(({ text }) => text === 'Unutulan Kişi'));
      assert.ok(before.timeline?.some(({ label }) => label === 'First call with Unutulan Kişi'));
      assert.equal(
        (await client.detail('deniz', sent.id)).given,
        undefined,
        'an admin sees the referral, not the person',
      );
      assert.equal((await client.postProblem('selin', `/referrals/${sent.id}/forget`)).code, 'not_found');
      assert.equal((await client.postProblem('elif', `/referrals/${sent.id}/forget`)).code, 'role_required');
      const gone = await client.postOk('deniz', `/referrals/${sent.id}/forget`);
      assert.deepEqual([gone.status, gone.may], ['submitted', [{ action: 'withdraw', allowed: true }]]);
      const after = await client.detail('marta', sent.id);
      assert.equal(after.given, undefined);
      assert.doesNotMatch(JSON.stringify(after), /Unutulan/);
      const replayed = await client.post('marta', '/referrals', body, headers);
      assert.equal(replayed.headers.get('idempotent-replayed'), 'true');
      assert.doesNotMatch(await replayed.text(), /Unutulan|ada\.nord/);
      assert.equal(
        (await client.postOk('marta', `/referrals/${sent.id}/forget`)).id,
        sent.id,
        'twice is as once',
      );
      const everything = await backend.store.transaction('northpeak', async (tx) =>
        JSON.stringify([
          await tx.selectFrom('referral').selectAll().execute(),
          await tx.selectFrom('referral_person').selectAll().execute(),
          await tx.selectFrom('referral_event').selectAll().execute(),
          await tx.selectFrom('idempotency').selectAll().execute(),
        ]),
      );
      assert.doesNotMatch(everything, /Unutulan/);
    });

    test('members see their own referrals, admins the account’s, and nobody another account’s', async () => {
      const own = await client.refer('marta');
      const admins = await client.refer('deniz');
      const ids = async (key: string) => (await client.list(key)).items.map(({ id }) => id);
      assert.ok((await ids('marta')).includes(own.id));
      assert.ok(!(await ids('marta')).includes(admins.id));
      assert.ok((await ids('deniz')).includes(own.id));
      for (const [key, id] of [
        ['marta', admins.id],
        ['selin', own.id],
        ['carmen', own.id],
        ['ece', own.id],
      ] as const) {
        assert.equal((await client.get(key, `/referrals/${id}`)).status, 404, key);
        for (const action of ['withdraw', 'forget'])
          assert.equal((await client.postProblem(key, `/referrals/${id}/${action}`)).code, 'not_found', key);
      }
      assert.equal((await client.postOk('deniz', `/referrals/${own.id}/withdraw`)).status, 'withdrawn');
    });

    test('pages have no duplicates or gaps while referrals are added, and the list counts each group', async () => {
      const first = await client.list('carmen');
      assert.deepEqual(
        [first.items.length, first.total, first.groups?.map(({ count }) => count)],
        [24, 30, [2, 6, 22]],
      );
      await client.refer('carmen');
      const second = await client.list('carmen', `?cursor=${encodeURIComponent(first.nextCursor ?? '')}`);
      assert.deepEqual([second.items.length, second.total, second.nextCursor], [6, 30, undefined]);
      const seen = [...first.items, ...second.items].map(({ id }) => id);
      assert.equal(new Set(seen).size, 30);
      assert.equal((await client.list('carmen')).total, 31, 'a new list has all of them');
      for (const [status, count] of [
        ['open', 3],
        ['won', 6],
        ['closed', 22],
      ] as const) {
        const { items, total } = await client.list('carmen', `?status=${status}`);
        assert.deepEqual([items.length, total], [count, count], status);
      }
      for (const query of ['?status=lost', `?status=won&cursor=${first.nextCursor}`, '?cursor=e30.x'])
        assert.equal((await client.get('carmen', `/referrals${query}`)).status, 400, query);
      assert.equal((await client.get('deniz', `/referrals?cursor=${first.nextCursor}`)).status, 400);
    });

    test('each member has one share link, which stays the same', async () => {
      const [marta, deniz] = [await campaign('marta'), await campaign('deniz')];
      assert.deepEqual(
        [marta.share?.code, marta.share?.link],
        ['7Q4K', 'https://northpeak.example/r/tekin-7Q4K'],
      );
      assert.notEqual(deniz.share?.code, '7Q4K');
      assert.match(deniz.share?.code ?? '', /^[A-Z2-9]{4}$/);
      assert.equal((await campaign('deniz', 'tr')).share?.code, deniz.share?.code);
    });

    test('every program’s campaign is complete in three languages: link and form, link only, form with a ladder', async () => {
      for (const lang of languages) {
        const [both, share, ladder] = [
          await campaign('marta', lang),
          await campaign('maya', lang),
          await campaign('ece', lang),
        ];
        assert.deepEqual([both.checks, both.fields?.length, both.share?.texts?.length], ['website', 7, 2]);
        assert.deepEqual([share.fields, share.share?.code, share.checks], [undefined, 'M4YA', undefined]);
        assert.deepEqual(
          [ladder.share, ladder.rewards?.successful, ladder.rewards?.ladder?.map(({ reached }) => reached)],
          [undefined, 2, [true, false, false]],
        );
        for (const each of [both, share, ladder])
          assert.doesNotMatch(JSON.stringify(each), /"(campaign|referral)\.[\w.]+"|"lang":/, lang);
      }
      assert.equal((await client.postProblem('maya', '/referrals', introduction())).code, 'not_served');
      assert.equal(
        (await client.postProblem('maya', '/referrals/check', { domain: 'x.de' })).code,
        'not_served',
      );
    });
  });
