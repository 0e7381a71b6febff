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
    const response = await this.refer(values, key);
    assert.equal(response.status, 200);
    return z.parse(Referral, await response.json());
  }

  async check(domain: string): Promise<ReferralCheck> {
    const response = await this.ask('/referrals/check', { method: 'POST', body: JSON.stringify({ domain }) });
    return z.parse(ReferralCheck, await response.json());
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
    const client = new ReferralMockClient('referrals');
    for (const [website, code] of [
      ['customer.example', 'company_taken'],
      ['bora-antrepo.example', 'company_taken'],
      ['tekin-lojistik.example', 'own_company'],
    ] as const) {
      const response = await client.refer({ ...kervan, website }, website);
      assert.equal(response.status, 409);
      assert.equal((await problemOf(response)).code, code);
    }
    assert.equal((await client.list()).length, 4);
  });

  it('with wrong answers, or without consent, are told which, and by what code', async () => {
    const client = new ReferralMockClient('referrals');
    const { email: _, ...rest } = kervan;
    const response = await client.refer({ ...rest, relation: 'foe' }, 'a', {});
    assert.equal(response.status, 422);
    assert.deepEqual((await problemOf(response)).fieldErrors, [
      { path: 'values.email', code: 'required' },
      { path: 'values.relation', code: 'not_an_option' },
      { path: 'consent', code: 'required' },
    ]);
    // Put right, the same key may go on: nothing was done under it.
    await client.referred(kervan, 'a');
  });

  it('of who may not refer are refused, with whom to ask', async () => {
    const response = await new ReferralMockClient('referrals-viewer').refer(kervan);
    assert.equal(response.status, 403);
    const { ask, code } = await problemOf(response);
    assert.equal(code, 'role_required');
    assert.equal(ask?.name, 'Deniz Tekin');
  });

  it('end at the limit, which counts what was sent', async () => {
    const client = new ReferralMockClient('referrals-ladder');
    for (const key of ['a', 'b', 'c']) await client.referred({ ...kervan, website: `${key}.example` }, key);
    const { limit } = await client.read(ReferralCampaign, '/referral-campaign');
    assert.deepEqual([limit?.left, limit?.of], [0, 5]);
    const response = await client.refer(kervan, 'd');
    assert.equal((await problemOf(response)).code, 'limit_reached');
  });

  it('need a key, and are kept exactly once by it', async () => {
    const client = new ReferralMockClient('referrals');
    const bare = await client.ask('/referrals', { method: 'POST', body: JSON.stringify({ values: kervan }) });
    assert.equal((await problemOf(bare)).code, 'key_required');
    const first = await client.refer(kervan, 'a');
    assert.equal(first.headers.get('Idempotency-Key'), 'a');
    assert.equal(first.headers.get('Idempotent-Replayed'), null);
    const again = await client.refer(kervan, 'a');
    assert.equal(again.headers.get('Idempotent-Replayed'), 'true');
    assert.equal(await again.text(), await first.text());
    const other = await client.refer({ ...kervan, name: 'Somebody else' }, 'a');
    assert.equal(other.status, 422);
    assert.equal((await problemOf(other)).code, 'idempotency_mismatch');
    assert.deepEqual(
      (await client.list('?key=a')).map(({ company }) => company),
      ['Kervan'],
    );
    assert.deepEqual(await client.list('?key=b'), []);
    assert.equal((await client.list()).length, 5);
  });

  it('show in every read, in the language that asks, with what was given', async () => {
    const client = new ReferralMockClient('referrals', 'tr');
    const { id, status } = await client.referred(kervan);
    assert.equal(status, 'submitted');
    const { given, timeline = [] } = await client.read(ReferralDetail, `/referrals/${id}`);
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
    assert.equal((await client.list('?status=open'))[0]?.id, id);
    assert.deepEqual(
      (await client.list('?status=won')).map((row) => row.id),
      ['akdeniz'],
    );
  });

  it('take several choices and a name of their own', async () => {
    const client = new ReferralMockClient('referrals-fields');
    const { company, id } = await client.referred({
      ...kervan,
      company: 'Kervan Nakliyat',
      country: 'TR',
      interest: ['routes', 'cold'],
      from: '2027-01-18',
      relation: 'customer',
    });
    assert.equal(company, 'Kervan Nakliyat');
    const { given = [] } = await client.read(ReferralDetail, `/referrals/${id}`);
    const texts = given.map(({ text }) => text);
    assert.ok(texts.includes('Route planning, Cold chain'), texts.join('; '));
    assert.ok(texts.includes('Mon, January 18, 2027'), texts.join('; '));
  });

  it('are withdrawn once; one that moved on is not', async () => {
    const client = new ReferralMockClient('referrals');
    const response = await client.write('/referrals/delta/withdraw', {}, 'a');
    assert.equal(z.parse(Referral, await response.json()).status, 'withdrawn');
    const again = await client.write('/referrals/delta/withdraw', {}, 'a');
    assert.equal(again.headers.get('Idempotent-Replayed'), 'true');
    const late = await client.write('/referrals/delta/withdraw', {}, 'b');
    assert.equal((await problemOf(late)).code, 'referral_moved_on');
    const won = await client.write('/referrals/akdeniz/withdraw', {}, 'c');
    assert.equal((await problemOf(won)).code, 'referral_moved_on');
    assert.equal((await client.write('/referrals/nobody/withdraw', {}, 'd')).status, 404);
    assert.deepEqual(
      (await client.list('?status=closed')).map(({ id }) => id),
      ['delta', 'meltem'],
    );
  });

  it('forget what was given, and stay', async () => {
    const client = new ReferralMockClient('referrals');
    const { id } = await client.referred(kervan);
    for (const referral of [id, 'delta']) {
      assert.ok((await client.read(ReferralDetail, `/referrals/${referral}`)).given);
      const response = await client.write(`/referrals/${referral}/forget`, {}, referral);
      assert.equal(response.status, 200);
      assert.doesNotMatch(await response.text(), /given|Ece|Selin/);
      const after = await client.read(ReferralDetail, `/referrals/${referral}`);
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
    const client = new ReferralMockClient('referrals');
    for (const [domain, answer, canSend] of [
      ['kervan.example', 'free'],
      ['customer.example', 'customer'],
      ['tekin.example', 'own_company'],
      ['bora.example', 'referred'],
      ['shared.example', 'referred', true],
      ['hidden.example', 'unclear', true],
    ] as const) {
      for (const _time of [1, 2]) {
        const check = await client.check(domain);
        assert.deepEqual([check.answer, check.canSend], [answer, canSend], domain);
      }
    }
  });

  it('come in pages whose cursors lead to the end, in every status, and each once', async () => {
    const client = new ReferralMockClient('referrals-states');
    const rows: Referral[] = [];
    const sizes: number[] = [];
    let cursor: string | undefined = '';
    while (cursor !== undefined) {
      const page: Referrals = await client.read(Referrals, `/referrals${cursor && `?cursor=${cursor}`}`);
      rows.push(...page.items);
      sizes.push(page.items.length);
      cursor = page.nextCursor;
    }
    assert.deepEqual(sizes, [3, 3, 3, 3, 3]);
    assert.equal(new Set(rows.map(({ id }) => id)).size, 15);
    assert.equal(new Set(rows.map(({ status }) => status)).size, 13);
    const rewards = new Set(rows.flatMap((row) => row.rewards ?? []).map(({ status }) => status));
    assert.deepEqual([...rewards].sort(), ['earned', 'expected', 'none', 'paid', 'reversed']);
    assert.equal((await client.ask('/referrals?cursor=elsewhere')).status, 400);
    for (const { id } of rows) assert.equal((await client.ask(`/referrals/${id}`)).status, 200, id);
  });
});
