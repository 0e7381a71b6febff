import type * as z from 'zod/mini';
import { Challenge, Challenges } from '../../../src/contract/challenges.ts';
import { ChallengeDetail, UploadTicket } from '../../../src/contract/challenge-detail.ts';
import { Leaderboard } from '../../../src/contract/leaderboards.ts';
import { Redemption, RedemptionDetail, Redemptions } from '../../../src/contract/redemptions.ts';
import { Rewards } from '../../../src/contract/rewards.ts';
import { RewardDetail, RewardQuote } from '../../../src/contract/reward-detail.ts';
import { Wallet, WalletEntries } from '../../../src/contract/wallets.ts';
import { bearer, get, identityOf, post, read, send } from '../seeded-backend.ts';
import { BackendTestClient } from '../test-client.ts';

/** Calls the routes of points as a demo member, and the vendor's side of them. */
export class PointsTestClient extends BackendTestClient {
  async #get<Schema extends z.ZodMiniType>(
    schema: Schema,
    member: string,
    path: string,
  ): Promise<z.output<Schema>> {
    const authorization = await bearer(identityOf(member), this.backend.now);
    return this.expectOk(schema, this.app(get(`/loyalty${path}`, { authorization })));
  }

  wallet = (member: string) => this.#get(Wallet, member, '/wallets/default');
  entries = (member: string, query = '') =>
    this.#get(WalletEntries, member, `/wallets/default/entries${query}`);
  challenges = (member: string, query = '') => this.#get(Challenges, member, `/challenges${query}`);
  challenge = (member: string, id: string) => this.#get(ChallengeDetail, member, `/challenges/${id}`);
  board = (member: string, id: string) => this.#get(Leaderboard, member, `/leaderboards/${id}`);
  rewards = (member: string, query = '') => this.#get(Rewards, member, `/rewards${query}`);
  reward = (member: string, id: string) => this.#get(RewardDetail, member, `/rewards/${id}`);
  redemptions = (member: string, query = '') => this.#get(Redemptions, member, `/redemptions${query}`);
  redemption = (member: string, id: string) => this.#get(RedemptionDetail, member, `/redemptions/${id}`);

  /** A write, sent again under the same key where a lock was held too long. */
  async write(
    member: string,
    path: string,
    body: unknown,
    key: string = crypto.randomUUID(),
  ): Promise<Response> {
    const attempt = async () =>
      this.app(await send(this.backend, member, path, body, { 'idempotency-key': key }));
    let response = await attempt();
    while (response.status === 503) response = await attempt();
    return response;
  }

  submit = (member: string, id: string, values: object = {}, key?: string) =>
    this.write(member, `/challenges/${id}/submissions`, { values }, key);
  redeem = (member: string, id: string, choice: object = {}, key?: string) =>
    this.write(member, `/rewards/${id}/redemptions`, { values: {}, ...choice }, key);
  submitted = (call: Promise<Response>) => this.expectOk(Challenge, call);
  redeemed = (call: Promise<Response>) => this.expectOk(Redemption, call);
  quote = (member: string, id: string, choice: object = {}) =>
    this.expectOk(RewardQuote, this.write(member, `/rewards/${id}/quotes`, choice));
  ticket = (member: string, challenge: string, file: object) =>
    this.expectOk(UploadTicket, this.write(member, `/challenges/${challenge}/files`, file));

  /** A deed of the vendor. */
  async vendor(
    path: string,
    member: string,
    more: object = {},
  ): Promise<{ status: number; id?: string; code?: string }> {
    const response = await this.app(post(`/demo${path}`, { member, ...more }));
    return { ...(await read<{ id?: string; code?: string }>(response)), status: response.status };
  }

  /** The vendor approves what a member has sent last; gives its id. */
  async approveLast(member: string): Promise<string> {
    const response = await this.app(get(`/demo/submissions?member=${member}`));
    const { items } = await read<{ items: { id: string; status: string }[] }>(response);
    const waiting = items.find(({ status }) => status === 'in_review');
    await this.vendor(`/submissions/${waiting?.id ?? ''}/approve`, member);
    return waiting?.id ?? '';
  }

  /** Courses give a member points, 200 at a time. */
  async earn(member: string): Promise<void> {
    await this.vendor('/challenges/course/module', member);
    await this.vendor('/challenges/course/module', member);
  }
}
