import type { TenantStore } from '../../demo/backend/db/transaction.ts';
import { createAuthenticator, demoSecret } from '../../demo/backend/http/auth.ts';
import { introduction } from '../backend/referrals/referral-client.ts';
import { addMembers, capacityAnswers } from '../backend/surveys/survey-client.ts';

/** A write that is sent until it is answered, under one key. */
export interface PlannedWrite {
  readonly kind: 'claim' | 'referral' | 'response';
  readonly tenant: string;
  readonly account: string;
  readonly person: string;
  readonly key: string;
  readonly path: string;
  readonly body: object;
}

/** Where events are claimed, and by whose members. */
export const events = [
  { tenant: 'northpeak', account: 'tekin', perk: 'logistics-day' },
  { tenant: 'halyard', account: 'brightside', perk: 'sending-day' },
] as const;

export const domainOf = (person: string): string => `${person}.example`;

/** Each person claims a seat in two programs, under the same key, introduces a company and answers a survey. */
export const writesOf = (person: string): readonly PlannedWrite[] => {
  const [{ tenant, account }] = events;
  const own = { tenant, account, person };
  return [
    ...events.map(({ perk, ...who }): PlannedWrite => ({
      kind: 'claim',
      ...who,
      person,
      key: `${person}-claim`,
      path: `/perks/${perk}/claims`,
      body: { values: {} },
    })),
    {
      kind: 'referral',
      ...own,
      key: `${person}-referral`,
      path: '/referrals',
      body: introduction(domainOf(person)),
    },
    {
      kind: 'response',
      ...own,
      key: `${person}-response`,
      path: '/surveys/capacity/responses',
      body: { answers: capacityAnswers },
    },
  ];
};

/** Makes the people, and room for all of them. */
export const prepareWork = async (store: TenantStore, people: readonly string[]): Promise<void> => {
  await addMembers(store, people, 'capacity');
  for (const { tenant, account, perk } of events)
    await store.ownerTransaction(tenant, async (tx) => {
      if (tenant !== 'northpeak') {
        const rows = people.map((person) => ({ person, name: person, email: `${person}@fault.example` }));
        await tx.insertInto('person').values(rows).execute();
        const members = people.map((person) => ({ person, account, roles: ['redeemer'] }));
        await tx.insertInto('member').values(members).execute();
      }
      await tx.updateTable('perk_event').set({ capacity: 1_000_000 }).where('perk', '=', perk).execute();
      await tx
        .updateTable('referral_campaign')
        .set({ limits: JSON.stringify([]) })
        .execute();
    });
};

const auth = createAuthenticator({
  secret: demoSecret,
  issuer: 'laurel-reference',
  audience: 'laurel',
  demo: true,
});

/** What became of the requests. */
export interface WorkCounts {
  writes: number;
  /** Requests without an answer, or told to come again. */
  retried: number;
  /** Answers that a write was not to get. */
  readonly wrong: string[];
  /** Reads that did not show what their person had done. */
  readonly stale: string[];
}

const isTold = (status: number, code: string | undefined): boolean =>
  status === 503 || status === 500 || (status === 409 && (code === 'in_flight' || code === 'in_progress'));

/** A person's browser: it sends each write until it is answered, then looks whether it is there. */
export class Worker {
  readonly #url: string;
  readonly #counts: WorkCounts;

  constructor(url: string, counts: WorkCounts) {
    this.#url = url;
    this.#counts = counts;
  }

  async #call(write: PlannedWrite, path: string, body?: object): Promise<Record<string, unknown>> {
    const { tenant, account, person, key } = write;
    for (;;) {
      const token = await auth.issue({ tenant, account, person }, 7 * 86_400, new Date());
      const answer = await fetch(`${this.#url}/loyalty${path}`, {
        // A connection of its own: a balancer spreads connections.
        headers: {
          authorization: `Bearer ${token}`,
          connection: 'close',
          'content-type': 'application/json',
          ...(body && { 'idempotency-key': key }),
        },
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
      })
        .then(async (response) => ({ status: response.status, text: await response.text() }))
        .catch(() => undefined);
      const reply = answer?.text.startsWith('{') ? (JSON.parse(answer.text) as Record<string, unknown>) : {};
      if (answer?.status === 200) return reply;
      if (answer && !isTold(answer.status, String(reply['code']))) {
        this.#counts.wrong.push(`${path} of ${person}: ${answer.status} ${answer.text.slice(0, 200)}`);
        return {};
      }
      if (answer?.status === 500) this.#counts.wrong.push(`${path}: 500 ${answer.text.slice(0, 200)}`);
      this.#counts.retried += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async send(write: PlannedWrite): Promise<void> {
    const { id } = await this.#call(write, write.path, write.body);
    this.#counts.writes += 1;
    if (write.kind !== 'claim' || typeof id !== 'string') return;
    const seen = await this.#call(write, `/claims/${id}`);
    if (seen['id'] !== id) this.#counts.stale.push(`${write.person} does not see claim ${id}`);
  }
}
