import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { parseReply } from '../../../src/client/http/parse-reply.ts';
import {
  leaderboardRoute,
  perksRoute,
  surveyRoute,
  referralCampaignRoute,
  referralsRoute,
  walletEntriesRoute,
  walletRoute,
} from '../../../src/contract/compiled/index.ts';
import { compiledRoute } from '../../support/compiled-routes.ts';
import { Problem, routes, standingRoute as schemas } from '../../../src/contract/index.ts';
import {
  RawBody,
  MockProblem,
  scenarioLanguages,
  scenarioNames,
  scenarios,
  scenarioContext,
  type ScenarioLanguage,
  type Scenario,
} from '../../../src/mock/index.ts';

const every = Object.values(routes);

const scenario = (name: keyof typeof scenarios): Scenario => scenarios[name];

const replies = (current: Scenario, language: ScenarioLanguage) =>
  every.flatMap((route) => {
    const reply = current[route.id]?.(scenarioContext(language));
    return reply === undefined ? [] : [{ route, reply }];
  });

/** The body with everything dropped that the contract does not name; what it can't read is an error. */
const known = async (route: (typeof every)[number], body: unknown): Promise<unknown> => {
  const { data, skipped } = await parseReply(compiledRoute(route.id), body);
  assert.deepEqual(skipped, [], `${route.id} of it`);
  return data;
};

/** Every string of a body that a person reads. */
const sentences = (body: unknown, key = ''): string[] => {
  // Nobody reads the title of a problem: Laurel has words for its code.
  if (body instanceof MockProblem) return sentences({ ...body.problem, title: undefined });
  if (typeof body === 'string')
    return /^(text|name|label|unit|summary|reason|by|note|because|follows|from|to|title|help|place|period|usually)$/.test(
      key,
    ) ||
      key === 'opens' ||
      key === 'requires'
      ? [body]
      : [];
  if (Array.isArray(body)) return body.flatMap((item) => sentences(item, key));
  return body instanceof Object ? Object.entries(body).flatMap(([k, v]) => sentences(v, k)) : [];
};

describe('scenarios', () => {
  for (const name of scenarioNames) {
    const current = scenario(name);
    it(`${name} is what the contract allows and nothing else, in each of its languages`, async () => {
      for (const language of current.languages ?? scenarioLanguages)
        for (const { route, reply } of replies(current, language)) {
          if (reply instanceof MockProblem) z.parse(Problem, reply.problem);
          else if (!(reply instanceof RawBody))
            assert.deepEqual(await known(route, structuredClone(reply)), reply);
        }
    });
  }

  it('only eight break the contract: in one condition, in rows of perks, of referrals, of a board, of a wallet, of challenges and of rewards, and in questions', async () => {
    const broken = scenarioNames.filter((name) =>
      replies(scenario(name), 'en').some(({ reply }) => reply instanceof RawBody),
    );
    assert.deepEqual(broken, [
      'partly-unreadable',
      'perks-rough',
      'referrals-rough',
      'survey-rough',
      'board-rough',
      'wallet-rough',
      'challenges-rough',
      'rewards-rough',
    ]);
    const reply = scenario('partly-unreadable').standing?.(scenarioContext('en'));
    assert.ok(reply instanceof RawBody);
    const read = z.safeParse(schemas.reply, reply.body);
    assert.deepEqual(
      read.error?.issues.map(({ path }) => path.slice(0, 2)),
      [['requirements', 0]],
    );
    const rough = scenario('perks-rough').perks?.(scenarioContext('en'));
    assert.ok(rough instanceof RawBody);
    const { data, skipped } = await parseReply(perksRoute, structuredClone(rough.body));
    assert.equal(data.items.length, 7);
    assert.deepEqual(
      skipped.map((path) => path.replace(/^.*items/, '')),
      ['[3].event', '[6]', '[7]', '[8]', '[9]', '[10].declaredValue', '[10].quota'],
    );
  });

  it('what can’t be read of a survey is named, and the rest of it stays', async () => {
    const rough = scenario('survey-rough').survey?.(scenarioContext('en'));
    assert.ok(rough instanceof RawBody);
    const { data, skipped } = await parseReply(surveyRoute, structuredClone(rough.body));
    assert.deepEqual(skipped, [
      '$.minutes',
      '$.rewards.entries',
      '$.deadline',
      '$.questions[0].options[1]',
      '$.questions[3]',
    ]);
    // The first question of one id can't be read, so the second is no repeat of it.
    assert.equal(data.questions.length, 5);
  });

  it('what can’t be read of a board is named, and the rest of it stays; money is no count', async () => {
    const rough = scenario('board-rough').leaderboard?.(scenarioContext('en'));
    assert.ok(rough instanceof RawBody);
    const { data, skipped } = await parseReply(leaderboardRoute, structuredClone(rough.body));
    assert.deepEqual(
      data.rows.map(({ rank }) => rank),
      [1, 4],
    );
    assert.deepEqual([...skipped].sort(), ['$.prizes[1]', '$.rows[1]', '$.rows[2]', '$.total']);
  });

  it('what can’t be read of a wallet is named, and an entry leaves its place behind', async () => {
    const { wallet, walletEntries }: Scenario = scenario('wallet-rough');
    const balance = wallet?.(scenarioContext('en'));
    const entries = walletEntries?.(scenarioContext('en'));
    assert.ok(balance instanceof RawBody && entries instanceof RawBody);
    const { skipped } = await parseReply(walletRoute, structuredClone(balance.body));
    assert.deepEqual([...skipped].sort(), [
      '$.pending.items[0]',
      '$.pending.items[1].on',
      '$.reserved',
      '$.totals',
    ]);
    const read = await parseReply(walletEntriesRoute, structuredClone(entries.body));
    assert.deepEqual(
      read.data.items.map((entry) => entry?.id),
      ['r-1', undefined, undefined, undefined, 'r-5'],
    );
  });

  it('what can’t be read of referrals is named, and the rest of them stays', async () => {
    const { referralCampaign, referrals }: Scenario = scenario('referrals-rough');
    const list = referrals?.(scenarioContext('en'));
    assert.ok(list instanceof RawBody);
    const read = await parseReply(referralsRoute, structuredClone(list.body));
    assert.deepEqual(
      read.data.items.map(({ id }) => id),
      ['unknown', 'huge', 'hidden', 'late', 'bare', 'dates', 'sums'],
    );
    assert.deepEqual(read.skipped.map((path) => path.replace(/^\$\.(items)?/, '')).sort(), [
      '[10].rewards',
      '[5]',
      '[6]',
      '[7]',
      '[8]',
      '[9].sentAt',
      '[9].since',
      'total',
    ]);
    const campaign = referralCampaign?.(scenarioContext('en'));
    assert.ok(campaign instanceof RawBody);
    const campaignReply = await parseReply(referralCampaignRoute, structuredClone(campaign.body));
    assert.equal(campaignReply.data.fields?.at(-1), null, 'a question that could not be read');
    assert.deepEqual([...campaignReply.skipped].sort(), [
      '$.limit.resetsAt',
      '$.rewards.ladder[0]',
      '$.rewards.ladder[2]',
      '$.share.texts[0]',
      '$.share.texts[1]',
      '$.steps[1]',
      '$.steps[2]',
    ]);
  });

  it('nobody is hurried, and nothing is shouted', () => {
    const hurry =
      /[!¡]|\b(only \d+ left|hurry|last chance|act now|don.t miss|limited time|soon)\b|apúrese|última oportunidad|no se pierda|date prisa|acele edin|son şans|kaçırmayın|son fırsat/i;
    for (const name of scenarioNames)
      for (const language of ['en', 'es', 'tr', 'ar'] as const)
        for (const { reply } of replies(scenario(name), language))
          for (const text of sentences(reply)) assert.doesNotMatch(text, hurry, `${name}, ${language}`);
  });

  it('a sentence of Summit is said in all three languages', () => {
    const inAll = (name: keyof typeof scenarios) =>
      scenarioLanguages.map((language) =>
        replies(scenario(name), language).flatMap(({ reply }) => sentences(reply)),
      );
    for (const name of scenarioNames.filter(
      (n) =>
        !/^(level-0|long-names|rtl|unknown-values|partly-unreadable|perks-rough|referrals-(arabic|rough)|survey-rough|board-(arabic|bare|rough)|wallet-(arabic|bare|rough)|challenges-(arabic|rough)|rewards-(rough|rtl))$/.test(
          n,
        ),
    )) {
      const [en = [], es = [], tr = []] = inAll(name);
      assert.equal(en.length, es.length);
      assert.equal(en.length, tr.length);
      en.forEach((text, i) => {
        // A sentence of three words and more is never left in English; names of people and firms are shorter.
        if (/^(?!.*(Northpeak$|Tekin|Jonas|Fabri)).*\w+ \w+ \w+/.test(text)) {
          assert.notEqual(es[i], text, `${name}, es`);
          assert.notEqual(tr[i], text, `${name}, tr`);
        }
      });
    }
  });

  it('dates move with today by whole years', () => {
    const reply = scenario('silver').standing?.(scenarioContext('en', '2028-02-29'));
    assert.ok(reply && 'until' in reply);
    assert.equal(reply.until, '2028-12-31');
    assert.equal(reply.asOf, '2028-02-29T14:02:00+01:00');
    const perks = scenario('perks').perks?.(scenarioContext('tr', '2028-02-29'));
    assert.ok(perks && 'items' in perks);
    assert.equal(perks.items[0]?.event?.startsAt, '2029-01-14T09:30:00+01:00');
  });
});
