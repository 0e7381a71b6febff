import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as z from 'zod/mini';
import { Ladder, type LadderStep } from '../../../src/contract/ladder.ts';
import { Problem } from '../../../src/contract/core/problem.ts';
import { Session } from '../../../src/contract/session.ts';
import type { Figure } from '../../../src/contract/core/figure.ts';
import { Standing } from '../../../src/contract/standing.ts';
import { demoMembers } from '../../../demo/backend/seed/data/demo-members.ts';
import { seedDatabase } from '../../../demo/backend/seed/seed.ts';
import { openPostgres } from '../../../demo/backend/db/database.ts';
import { migrate } from '../../../demo/backend/db/migrate.ts';
import { ensureRoles } from '../../../demo/backend/db/roles.ts';
import { createTenantStore } from '../../../demo/backend/db/transaction.ts';
import { createApp } from '../../../demo/backend/http/app.ts';
import { startPostgres } from '../../support/postgres.ts';
import {
  auth,
  bearer,
  engines,
  get,
  identityOf,
  read,
  startBackend,
  type SeededBackend,
} from '../seeded-backend.ts';

const languages = ['en', 'es', 'tr'] as const;
const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' });

const countOf = (figure: Figure | undefined) => figure && 'amount' in figure && figure.amount;

/** What a standing must show for each state of the member list. */
const shows: Record<string, (standing: Standing) => void> = {
  progress: ({ tier, next, requirements, keep, since, until, owner }) => {
    assert.deepEqual([tier?.name, next?.name, owner?.name], ['Silver', 'Gold', 'Tekin Lojistik A.Ş.']);
    const [spend, engineers] = requirements ?? [];
    assert.deepEqual(
      [spend?.current, spend?.target, spend?.remaining],
      [euros(111600), euros(150000), euros(38400)],
    );
    assert.deepEqual(spend?.marks, [{ label: 'Silver', at: euros(80000) }]);
    assert.deepEqual(
      [engineers?.current, engineers?.target, engineers?.remaining].map(
        (figure) => figure && 'amount' in figure && figure.amount,
      ),
      [3, 4, 1],
    );
    assert.match(since ?? '', /-03-12$/);
    assert.match(until ?? '', /-12-31$/);
    assert.equal(keep?.status, 'open');
  },
  money_hidden: (standing) => {
    assert.deepEqual(standing.requirements?.[0]?.current, { hidden: 'role' });
    assert.doesNotMatch(JSON.stringify(standing), /"currency"/);
  },
  near_upgrade: ({ tier, requirements }) => {
    assert.equal(tier?.name, 'Silver');
    assert.deepEqual(
      requirements?.map((one) => one?.remaining),
      [euros(18000)],
    );
  },
  at_risk: ({ tier, keep, risk }) => {
    assert.deepEqual([tier?.name, keep?.status, risk?.follows], ['Silver', 'at_risk', 'Bronze']);
    assert.deepEqual(keep?.requirements?.[0]?.remaining, euros(12300));
    assert.match(risk?.on ?? '', /-04-01$/);
    assert.match(risk?.graceUntil ?? '', /-03-31$/);
  },
  grace: ({ tier, grace, reason, keep, until }) => {
    assert.deepEqual(
      [tier?.name, grace?.follows, reason?.reference?.label, reason?.kind],
      ['Gold', 'Silver', 'NP-20944', 'grace'],
    );
    assert.deepEqual(keep?.requirements?.[0]?.remaining, euros(21900));
    assert.equal(until, grace?.until);
  },
  deferred: ({ tier, deferred }) => {
    assert.deepEqual([tier?.name, deferred?.tier.name], ['Silver', 'Gold']);
    assert.match(deferred?.on ?? '', /-(01|04|07|10)-01$/);
  },
  invitation: ({ tier, next, requirements, keep, until, invitation }) => {
    assert.deepEqual(
      [tier?.kind, next, requirements, keep, until],
      ['invitation', null, undefined, undefined, undefined],
    );
    assert.ok(invitation?.by);
  },
  top: ({ tier, next, keep, until, forward }) => {
    assert.deepEqual([tier?.name, next, keep?.status, until], ['Platinum', null, 'kept', keep?.through]);
    assert.equal(forward?.benefits.length, 2);
  },
  no_tier: ({ tier, next, requirements }) => {
    assert.deepEqual([tier, next?.name], [null, 'Bronze']);
    assert.deepEqual(requirements?.[0]?.remaining, euros(18000));
  },
  empty: ({ tier, history, requirements }) => {
    assert.deepEqual([tier, history], [null, undefined]);
    assert.deepEqual(requirements?.[0]?.current, euros(0));
  },
  any_group: ({ tier, keep, requirements }) => {
    assert.deepEqual([tier?.name, keep?.status], ['Silver', 'kept']);
    assert.deepEqual(
      requirements?.map((one) => one?.group?.join),
      ['any', 'any'],
    );
  },
  one_to_go: ({ tier, next, requirements }) => {
    assert.deepEqual([tier?.name, next?.name], ['Growth', 'Premier']);
    assert.equal(countOf(requirements?.[0]?.remaining), 1);
    assert.equal(requirements?.[0]?.window?.kind, 'calendar_year');
  },
  two_to_keep: ({ tier, keep }) => {
    assert.equal(tier?.name, 'Growth');
    assert.equal(countOf(keep?.requirements?.[0]?.remaining), 2);
  },
  first_to_come: ({ tier, next, requirements }) => {
    assert.deepEqual([tier, next?.name], [null, 'Partner']);
    assert.equal(countOf(requirements?.[0]?.remaining), 1);
  },
  fiscal_year: ({ requirements, keep }) => {
    assert.equal(requirements?.[0]?.window?.kind, 'fiscal_year');
    assert.match(requirements?.[0]?.window?.from ?? '', /-04-01$/);
    assert.match(keep?.through ?? '', /-03-31$/);
  },
};
for (const status of ['invited', 'applied', 'suspended', 'ended', 'none'])
  shows[status] = ({ tier, viewer, next, requirements }) => {
    assert.deepEqual(
      [tier, next, requirements, viewer?.membership?.status],
      [null, undefined, undefined, status],
    );
    assert.ok(
      viewer?.may?.some(({ action, allowed, href, ask }) => action === 'join' && (allowed ? href : ask)),
    );
  };

/** Parses strictly where the contract is tolerant: an unknown key in our own reply is a mistake. */
const parsed = <Schema extends z.ZodMiniType>(schema: Schema, body: unknown): z.infer<Schema> => {
  const known = z.parse(schema, body);
  assert.deepEqual(known, body, 'nothing was dropped on the way in');
  return known;
};

const refusals: Readonly<Record<string, string>> = {
  role_required: 'role_required',
  not_served: 'not_served',
};

for (const engine of engines)
  describe(`standings of the demo members on ${engine}`, () => {
    let backend: SeededBackend;
    before(async () => {
      backend = await startBackend(engine);
    });
    after(() => backend.close());

    test('every reply of every member is valid in three languages and shows the state that the member list names', async (t) => {
      const app = backend.app();
      let replies = 0;
      for (const { key, state } of demoMembers())
        for (const language of languages) {
          const headers = {
            authorization: await bearer(identityOf(key), backend.now),
            'accept-language': language,
          };
          const ask = async (path: string) => ((replies += 1), app(get(`/loyalty${path}`, headers)));
          parsed(Session, await read(await ask('/session')));
          const ladder = await ask('/tiers');
          if (ladder.ok) parsed(Ladder, await read(ladder));
          const standing = await ask('/standing');
          const code = refusals[state];
          if (code !== undefined) assert.equal(parsed(Problem, await read(standing)).code, code);
          else if (language === 'en') shows[state]?.(parsed(Standing, await read(standing)));
          else parsed(Standing, await read(standing));
          assert.ok(code !== undefined || shows[state], `${state} is checked`);
        }
      t.diagnostic(`${engine}: ${demoMembers().length} members, ${replies} replies`);
    });

    test('no text is missing in any language', async () => {
      const app = backend.app();
      for (const { key, tenant } of demoMembers())
        for (const language of languages) {
          const headers = {
            authorization: await bearer(identityOf(key), backend.now),
            'accept-language': language,
          };
          for (const path of ['/standing', '/tiers']) {
            const body = await (await app(get(`/loyalty${path}`, headers))).text();
            assert.doesNotMatch(
              body,
              /"(?:tier|metric|unit|because|why|membership|may|account|ladder|perk|step|field|actor|role|parcel|claim|cancel|released|usually|still|answer)\.[\w.]+"|\{\w+\}/,
              `${key} ${language} ${path}`,
            );
            if (tenant === 'northpeak')
              assert.doesNotMatch(body, /"lang":/, `${key} ${language} ${path} fell back`);
          }
        }
    });

    test('plurals are right in each language: "1 certified engineer", "3 certified engineers"', async () => {
      const units: Record<string, unknown> = {};
      for (const language of languages) {
        const headers = {
          authorization: await bearer(identityOf('marta'), backend.now),
          'accept-language': language,
        };
        const { requirements } = parsed(
          Standing,
          await read(await backend.app()(get('/loyalty/standing', headers))),
        );
        const engineers = requirements?.[1];
        units[language] = [engineers?.current, engineers?.remaining].map(
          (figure) => figure && 'unit' in figure && figure.unit,
        );
      }
      assert.deepEqual(units, {
        en: ['certified engineers', 'certified engineer'],
        es: ['ingenieros certificados', 'ingeniero certificado'],
        tr: ['sertifikalı mühendis', 'sertifikalı mühendis'],
      });
    });

    test('an invited admin may join, a colleague sees whom to ask', async () => {
      const joinOf = async (key: string) => {
        const headers = { authorization: await bearer(identityOf(key), backend.now) };
        const { viewer } = parsed(
          Standing,
          await read(await backend.app()(get('/loyalty/standing', headers))),
        );
        return viewer?.may?.find(({ action }) => action === 'join');
      };
      assert.equal((await joinOf('lucia'))?.allowed, true);
      const colleague = await joinOf('ivan');
      assert.deepEqual([colleague?.allowed, colleague?.ask?.name], [false, 'Lucía Prado']);
    });

    test('a secret tier is on the ladder of its own account only, an open one on everybody’s', async () => {
      const ladderOf = async (key: string): Promise<LadderStep[]> => {
        const headers = { authorization: await bearer(identityOf(key), backend.now) };
        return parsed(Ladder, await read(await backend.app()(get('/loyalty/tiers', headers)))).items;
      };
      const names = async (key: string) => (await ladderOf(key)).map(({ name }) => name);
      assert.deepEqual(await names('ece'), ['Partner', 'Preferred', 'Strategic']);
      assert.deepEqual(await names('okan'), ['Partner', 'Preferred', 'Strategic', 'Board']);
      assert.deepEqual(await names('marta'), ['Bronze', 'Silver', 'Gold', 'Platinum', 'Circle']);
      const steps = await ladderOf('marta');
      assert.deepEqual(
        steps.filter(({ current }) => current).map(({ id }) => id),
        ['silver'],
      );
      assert.deepEqual(
        steps.map(({ artwork }) => `${artwork?.silhouette} ${artwork?.metal}`),
        ['disc bronze', 'cushion silver', 'rosette gold', 'star platinum', 'shield council'],
      );
      assert.equal(steps.at(-1)?.requirements, undefined);
    });
  });

test('the members have the same states on other days: New Year, a leap day, first days of a quarter and a fiscal year, a last minute', async (t) => {
  const days = [
    '2027-01-01T00:30:00+01:00',
    '2028-02-29T12:00:00Z',
    '2027-03-28T01:30:00Z',
    '2027-04-01T00:10:00+03:00',
    '2027-10-01T08:00:00Z',
    '2026-12-31T23:59:00+01:00',
    '2027-07-05T08:00:00Z',
  ];
  const postgres = await startPostgres();
  t.after(() => postgres.stop());
  const migrated = openPostgres(await postgres.database('migrated'));
  await migrate(migrated);
  await migrated.destroy();
  for (const [index, day] of days.entries()) {
    const clock = () => new Date(day);
    const db = openPostgres(await postgres.database(`day${index}`, 'migrated'));
    const store = createTenantStore(db, await ensureRoles(db));
    await seedDatabase(store, clock());
    const app = createApp({ store, clock, auth, origins: [], demo: false });
    for (const { key, state } of demoMembers()) {
      if (refusals[state] !== undefined) continue;
      const response = await app(
        get('/loyalty/standing', { authorization: await bearer(identityOf(key), clock()) }),
      );
      const standing = parsed(Standing, await read(response));
      try {
        shows[state]?.(standing);
      } catch (error) {
        throw new Error(`${key} is not ${state} on ${day}`, { cause: error });
      }
    }
    await store.close();
  }
  t.diagnostic(`${days.length} days × ${demoMembers().length} members`);
});
