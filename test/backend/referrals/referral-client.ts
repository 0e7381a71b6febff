import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { ReferralDetail, Referrals, type Referral } from '../../../src/contract/referrals.ts';
import type { CheckCoarseness, ReferralLimit } from '../../../demo/backend/referrals/tables.ts';
import { bearer, get, identityOf, post, read, send } from '../seeded-backend.ts';
import { BackendTestClient } from '../test-client.ts';

let companies = 0;
/** A company that nobody has named before. */
export const newDomain = (): string => `firma-${(companies += 1)}.example`;

/** An introduction as Northpeak asks for it. */
export const introduction = (domain = newDomain(), more: Record<string, unknown> = {}) => ({
  values: {
    website: domain,
    name: 'Ada Nord',
    email: `ada.nord@${domain}`,
    relation: 'partner',
    ...more,
  },
  consent: true,
});

/** Both sides of a referral: members by their keys, and the vendor's console. */
export class ReferralTestClient extends BackendTestClient {
  async get(key: string, path: string, lang = 'en'): Promise<Response> {
    const authorization = await bearer(identityOf(key), this.backend.now);
    return this.app(get(`/loyalty${path}`, { authorization, 'accept-language': lang }));
  }

  async post(
    key: string,
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return this.app(await send(this.backend, key, path, body, headers));
  }

  postOk(key: string, path: string, body: unknown = {}): Promise<Referral> {
    return this.expectOk(ReferralDetail, this.post(key, path, body));
  }

  postProblem(key: string, path: string, body: unknown = {}): ReturnType<BackendTestClient['expectProblem']> {
    return this.expectProblem(this.post(key, path, body));
  }

  refer(key: string, domain?: string, more?: Record<string, unknown>): Promise<Referral> {
    return this.postOk(key, '/referrals', introduction(domain, more));
  }

  async list(key: string, query = ''): Promise<Referrals> {
    return z.parse(Referrals, await read(await this.get(key, `/referrals${query}`)));
  }

  async detail(key: string, id: string, lang = 'en'): Promise<ReferralDetail> {
    return z.parse(ReferralDetail, await read(await this.get(key, `/referrals/${id}`, lang)));
  }

  /** The vendor's side, with a member's account in view. */
  console(path: string, member: string, more: object = {}): Promise<Response> {
    return this.app(post(`/demo/referrals/${path}`, { member, ...more }));
  }

  async move(member: string, id: string, ...way: readonly string[]): Promise<void> {
    for (const to of way) assert.equal((await this.console(`${id}/move`, member, { to })).status, 200, to);
  }

  ledger(id: string) {
    return this.backend.store.transaction('northpeak', (tx) =>
      tx
        .selectFrom('referral_reward')
        .select(['side', 'what', 'stage', 'amount', 'currency'])
        .where('referral', '=', id)
        .orderBy('seq')
        .execute(),
    );
  }

  events(id: string) {
    return this.backend.store.transaction('northpeak', (tx) =>
      tx
        .selectFrom('referral_event')
        .select(['what', 'person', 'actor'])
        .where('referral', '=', id)
        .orderBy('step')
        .execute(),
    );
  }

  /** A campaign of the same form with other terms. */
  async campaign(
    campaign: string,
    terms: {
      readonly limits?: readonly ReferralLimit[];
      readonly coarseness?: CheckCoarseness;
      readonly qualifies?: 'meeting';
    },
  ): Promise<void> {
    await this.backend.store.ownerTransaction('northpeak', async (tx) => {
      const { tenant: _tenant, ...first } = await tx
        .selectFrom('referral_campaign')
        .selectAll()
        .where('campaign', '=', 'introduce')
        .executeTakeFirstOrThrow();
      const { all } = await tx
        .selectFrom('referral_campaign')
        .select((row) => row.fn.countAll<number>().as('all'))
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('referral_campaign')
        .values({
          ...first,
          campaign,
          position: Number(all) + 1,
          form: JSON.stringify(first.form),
          rewards: JSON.stringify(first.rewards),
          period: JSON.stringify(first.period),
          display: JSON.stringify(first.display),
          limits: JSON.stringify(terms.limits ?? []),
          coarseness: terms.coarseness ?? first.coarseness,
          qualifies: terms.qualifies ?? first.qualifies,
        })
        .execute();
    });
  }
}
