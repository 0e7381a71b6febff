import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  Referral,
  ReferralCampaign,
  ReferralCheck,
  ReferralDetail,
  Referrals,
  type FormValues,
} from '../../../src/contract/index.ts';
import { problemOf, MockClient } from '../mock-client.ts';
import * as z from 'zod/mini';

class ReferralMockClient extends MockClient {
  async refer(values: FormValues, key = 'a', body: object = { consent: true }): Promise<Response> {
    return this.write('/referrals', { values, ...body }, key);
  }

  async referred(values: FormValues, key = 'a'): Promise<Referral> {
    const answer = await this.refer(values, key);
    assert.equal(answer.status, 200);
    return z.parse(Referral, await answer.json());
  }

  async check(domain: string): Promise<ReferralCheck> {
    const answer = await this.ask('/referrals/check', { method: 'POST', body: JSON.stringify({ domain }) });
    return z.parse(ReferralCheck, await answer.json());
  }

  async list(query = ''): Promise<Referral[]> {
    return (await this.read(Referrals, `/referrals${query}`)).items;
  }
}

const kervan = {
  website: 'https://www.kervan.example/contact',
  name: 'Ece Demir',
  email: 'ece@kervan.example',
  relation: 'partner',
};

describe('referrals of the mock kit', () => {
  it('are refused with the code that fits, and nothing is made', async () => {
    const visit = new ReferralMockClient('referrals');
    for (const [website, code] of [
      ['customer.example', 'company_taken'],
      ['bora-antrepo.example', 'company_taken'],
      ['tekin-lojistik.example', 'own_company'],
    ] as const) {
      const answer = await visit.refer({ ...kervan, website }, website);
      assert.equal(answer.status, 409);
      assert.equal((await problemOf(answer)).code, code);
    }
    assert.equal((await visit.list()).length, 4);
  });

  it('with wrong answers, or without consent, are told which, and by what code', async () => {
    const visit = new ReferralMockClient('referrals');
    const { email: _, ...rest } = kervan;
    const answer = await visit.refer({ ...rest, relation: 'foe' }, 'a', {});
    assert.equal(answer.status, 422);
    assert.deepEqual((await problemOf(answer)).fieldErrors, [
      { path: 'values.email', code: 'required' },
      { path: 'values.relation', code: 'not_an_option' },
      { path: 'consent', code: 'required' },
    ]);
    // Put right, the same key may go on: nothing was done under it.
    await visit.referred(kervan, 'a');
  });

  it('of who may not refer are refused, with whom to ask', async () => {
    const answer = await new ReferralMockClient('referrals-viewer').refer(kervan);
    assert.equal(answer.status, 403);
    const { ask, code } = await problemOf(answer);
    assert.equal(code, 'role_required');
    assert.equal(ask?.name, 'Deniz Tekin');
  });

  it('end at the limit, which counts what was sent', async () => {
    const visit = new ReferralMockClient('referrals-ladder');
    for (const key of ['a', 'b', 'c']) await visit.referred({ ...kervan, website: `${key}.example` }, key);
    const { limit } = await visit.read(ReferralCampaign, '/referral-campaign');
    assert.deepEqual([limit?.left, limit?.of], [0, 5]);
    const answer = await visit.refer(kervan, 'd');
    assert.equal((await problemOf(answer)).code, 'limit_reached');
  });

  it('need a key, and are kept exactly once by it', async () => {
    const visit = new ReferralMockClient('referrals');
    const bare = await visit.ask('/referrals', { method: 'POST', body: JSON.stringify({ values: kervan }) });
    assert.equal((await problemOf(bare)).code, 'key_required');
    const first = await visit.refer(kervan, 'a');
    assert.equal(first.headers.get('Idempotency-Key'), 'a');
    assert.equal(first.headers.get('Idempotent-Replayed'), null);
    const again = await visit.refer(kervan, 'a');
    assert.equal(again.headers.get('Idempotent-Replayed'), 'true');
    assert.equal(await again.text(), await first.text());
    const other = await visit.refer({ ...kervan, name: 'Somebody else' }, 'a');
    assert.equal(other.status, 422);
    assert.equal((await problemOf(other)).code, 'idempotency_mismatch');
    assert.deepEqual(
      (await visit.list('?key=a')).map(({ company }) => company),
      ['Kervan'],
    );
    assert.deepEqual(await visit.list('?key=b'), []);
    assert.equal((await visit.list()).length, 5);
  });

  it('show in every read, in the language that asks, with what was given', async () => {
    const visit = new ReferralMockClient('referrals', 'tr');
    const { id, status } = await visit.referred(kervan);
    assert.equal(status, 'submitted');
    const { given, timeline = [] } = await visit.read(ReferralDetail, `/referrals/${id}`);
    assert.deepEqual(
      given?.map(({ label, text }) => [label, text]),
      [
        ['Şirketin web sitesi', kervan.website],
        ['Kişinin adı', 'Ece Demir'],
        ['İş e-postası', 'ece@kervan.example'],
        ['Onları nereden tanıyorsunuz?', 'İş ortağıyız'],
      ],
    );
    assert.deepEqual(
      timeline.map(({ state }) => state),
      ['done', 'now', 'next', 'next'],
    );
    assert.equal((await visit.list('?status=open'))[0]?.id, id);
    assert.deepEqual(
      (await visit.list('?status=won')).map((row) => row.id),
      ['akdeniz'],
    );
  });

  it('take several choices and a name of their own', async () => {
    const visit = new ReferralMockClient('referrals-fields');
    const { company, id } = await visit.referred({
      ...kervan,
      company: 'Kervan Nakliyat',
      country: 'TR',
      interest: ['routes', 'cold'],
      from: '2027-01-18',
      relation: 'customer',
    });
    assert.equal(company, 'Kervan Nakliyat');
    const { given = [] } = await visit.read(ReferralDetail, `/referrals/${id}`);
    const texts = given.map(({ text }) => text);
    assert.ok(texts.includes('Route planning, Cold chain'), texts.join('; '));
    assert.ok(texts.includes('Mon 18 January 2027'), texts.join('; '));
  });

  it('are withdrawn once; one that moved on is not', async () => {
    const visit = new ReferralMockClient('referrals');
    const answer = await visit.write('/referrals/delta/withdraw', {}, 'a');
    assert.equal(z.parse(Referral, await answer.json()).status, 'withdrawn');
    const again = await visit.write('/referrals/delta/withdraw', {}, 'a');
    assert.equal(again.headers.get('Idempotent-Replayed'), 'true');
    const late = await visit.write('/referrals/delta/withdraw', {}, 'b');
    assert.equal((await problemOf(late)).code, 'referral_moved_on');
    const won = await visit.write('/referrals/akdeniz/withdraw', {}, 'c');
    assert.equal((await problemOf(won)).code, 'referral_moved_on');
    assert.equal((await visit.write('/referrals/nobody/withdraw', {}, 'd')).status, 404);
    assert.deepEqual(
      (await visit.list('?status=closed')).map(({ id }) => id),
      ['delta', 'meltem'],
    );
  });

  it('forget what was given, and stay', async () => {
    const visit = new ReferralMockClient('referrals');
    const { id } = await visit.referred(kervan);
    for (const referral of [id, 'delta']) {
      assert.ok((await visit.read(ReferralDetail, `/referrals/${referral}`)).given);
      const answer = await visit.write(`/referrals/${referral}/forget`, {}, referral);
      assert.equal(answer.status, 200);
      assert.doesNotMatch(await answer.text(), /given|Ece|Selin/);
      const after = await visit.read(ReferralDetail, `/referrals/${referral}`);
      assert.equal(after.given, undefined);
      assert.deepEqual(
        after.may?.map(({ action }) => action),
        ['withdraw'],
      );
    }
  });

  it('are known to the handlers that took them, and to nobody else', async () => {
    const [one, two] = [new ReferralMockClient('referrals'), new ReferralMockClient('referrals')];
    const { id } = await one.referred(kervan);
    assert.equal((await two.ask(`/referrals/${id}`)).status, 404);
  });

  it('tell of a company what it may be told, as often as it is asked', async () => {
    const visit = new ReferralMockClient('referrals');
    for (const [domain, answer, canSend] of [
      ['kervan.example', 'free'],
      ['customer.example', 'customer'],
      ['tekin.example', 'own_company'],
      ['bora.example', 'referred'],
      ['shared.example', 'referred', true],
      ['hidden.example', 'unclear', true],
    ] as const) {
      for (const _time of [1, 2]) {
        const said = await visit.check(domain);
        assert.deepEqual([said.answer, said.canSend], [answer, canSend], domain);
      }
    }
  });

  it('come in pages whose cursors lead to the end, in every status, and each once', async () => {
    const visit = new ReferralMockClient('referrals-states');
    const rows: Referral[] = [];
    const sizes: number[] = [];
    let cursor: string | undefined = '';
    while (cursor !== undefined) {
      const page: Referrals = await visit.read(Referrals, `/referrals${cursor && `?cursor=${cursor}`}`);
      rows.push(...page.items);
      sizes.push(page.items.length);
      cursor = page.nextCursor;
    }
    assert.deepEqual(sizes, [3, 3, 3, 3, 3]);
    assert.equal(new Set(rows.map(({ id }) => id)).size, 15);
    assert.equal(new Set(rows.map(({ status }) => status)).size, 13);
    const rewards = new Set(rows.flatMap((row) => row.rewards ?? []).map(({ status }) => status));
    assert.deepEqual([...rewards].sort(), ['earned', 'expected', 'none', 'paid', 'reversed']);
    assert.equal((await visit.ask('/referrals?cursor=elsewhere')).status, 400);
    for (const { id } of rows) assert.equal((await visit.ask(`/referrals/${id}`)).status, 200, id);
  });
});
