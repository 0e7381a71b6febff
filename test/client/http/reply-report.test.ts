import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { LaurelError } from '../../../src/client/errors.ts';
import { parseReply } from '../../../src/client/http/parse-reply.ts';
import {
  ladderRoute,
  leaderboardRoute,
  perkRoute,
  perksRoute,
  referralCampaignRoute,
  sessionRoute,
  standingRoute,
  surveyRoute,
} from '../../../src/contract/compiled/index.ts';
import type { ReplyRoute } from '../../../src/client/http/parsed-reply.ts';
// Loaded on demand otherwise: it speaks as soon as a reply is parsed.
import '../../../src/client/http/reply-report.ts';
import { nextMacrotask } from '../test-client.ts';
import { SessionScope } from '../../../src/client/session-scope.ts';

const lines: string[] = [];
let count = 0;

/** Reads a reply of a backend of its own, since each thing is said once; what it says is in `lines`. */
const readFrom = (backend: string, route: ReplyRoute, reply: unknown, headers?: Headers) =>
  parseReply({ ...route, path: `/${backend}` }, reply, headers);

const linesOf = async (route: ReplyRoute, reply: unknown, headers?: Headers): Promise<string[]> => {
  count += 1;
  const backend = `backend-${count}`;
  await readFrom(backend, route, reply, headers).catch(() => undefined);
  await nextMacrotask();
  return lines.map((line) => line.replace(`Laurel: GET /${backend}: `, ''));
};

const tier = { name: 'Silver' };
const perk = { id: 'p1', title: 'Review' };
const row = { rank: 1, displayName: 'Ada', value: { amount: 3 } };

beforeEach(() => {
  lines.length = 0;
  mock.method(console, 'warn', (line: unknown) => void lines.push(String(line)));
});
afterEach(() => mock.restoreAll());

describe('a page whose console throws', () => {
  it('gets the data all the same, and no failure besides', async () => {
    mock.method(console, 'warn', () => {
      throw new Error('This console is closed.');
    });
    const failures: unknown[] = [];
    const fail = (cause: unknown): void => void failures.push(cause);
    process.on('unhandledRejection', fail);
    const { data } = await readFrom('closed-console', standingRoute, { tier, since: 'soon' });
    await nextMacrotask();
    process.off('unhandledRejection', fail);
    assert.deepEqual(data, { tier });
    assert.deepEqual(failures, []);
  });
});

describe('a developer whose backend says something wrong', () => {
  for (const [what, route, reply, line] of [
    [
      'money with a fraction',
      standingRoute,
      { tier, requirements: [{ target: { amount: 12.5, currency: 'EUR' } }] },
      '$.requirements[0].target.amount is 12.5: integer minor units, so 1250',
    ],
    [
      'a fraction of a currency without minor units',
      standingRoute,
      { tier, requirements: [{ target: { amount: 99.5, currency: 'JPY' } }] },
      '$.requirements[0].target.amount is 99.5: integer minor units',
    ],
    [
      'an amount in quotes',
      leaderboardRoute,
      { rows: [row, { ...row, value: { amount: '40' } }] },
      '$.rows[1].value.amount is "40": a number without quotes, so 40',
    ],
    [
      'a currency sign',
      perksRoute,
      { items: [{ ...perk, declaredValue: { amount: 500, currency: '€' } }] },
      '$.items[0].declaredValue.currency is "€": an ISO 4217 code such as "EUR"',
    ],
    [
      'a currency in small letters',
      perksRoute,
      { items: [{ ...perk, declaredValue: { amount: 500, currency: 'try' } }] },
      '$.items[0].declaredValue.currency is "try": an ISO 4217 code, so "TRY"',
    ],
    [
      'a bare number for a figure',
      perkRoute,
      { ...perk, commission: { earned: 90 } },
      '$.commission.earned is 90: a figure such as {"amount": 1250, "currency": "EUR"}',
    ],
    [
      'a day of another calendar',
      standingRoute,
      { tier, until: '31.12.2026' },
      '$.until is "31.12.2026": a day such as "2026-12-31"',
    ],
    [
      'a day that does not exist',
      standingRoute,
      { tier, until: '2027-02-29' },
      '$.until is "2027-02-29": a day that the calendar has',
    ],
    [
      'an object that becomes no text',
      standingRoute,
      { tier, since: { toString: 'x', valueOf: 'x' } },
      '$.since is an object: a day such as "2026-12-31"',
    ],
    [
      'an amount that becomes no number',
      standingRoute,
      {
        tier,
        requirements: [
          { id: 'a', label: 'A', current: { amount: { valueOf: 1, toString: 2 }, currency: 'EUR' } },
        ],
      },
      '$.requirements[0].current.amount is an object: integer minor units',
    ],
    [
      'words for a day',
      standingRoute,
      { tier, since: '1 April 2026' },
      '$.since is "1 April 2026": a day such as "2026-12-31"',
    ],
    [
      'a moment without offset',
      standingRoute,
      { tier, asOf: '2026-04-01T10:00:00' },
      '$.asOf is "2026-04-01T10:00:00": an offset at the end, such as "2026-04-01T10:00:00Z"',
    ],
    [
      'a moment at an hour that no clock has',
      standingRoute,
      { tier, asOf: '2026-04-01T31:00:00Z' },
      '$.asOf is "2026-04-01T31:00:00Z": a moment that calendar and clock have',
    ],
    [
      'a number for a text',
      standingRoute,
      { tier, invitation: { reviewer: 7 } },
      '$.invitation.reviewer is 7: a text, so "7"',
    ],
    [
      'a boolean in quotes',
      ladderRoute,
      { items: [{ name: 'Gold', current: 'true' }] },
      '$.items[0].current is "true": true without quotes',
    ],
    [
      'fewer than none missing',
      standingRoute,
      { tier, requirements: [{ target: { amount: 5 }, remaining: { amount: -2 } }] },
      '$.requirements[0].remaining is an object: its amount is never below 0',
    ],
    [
      'a count below zero',
      perksRoute,
      { items: [{ ...perk, quota: { limit: 3, used: -1 } }] },
      '$.items[0].quota.used is -1: never below 0',
    ],
    [
      'two rows of one id',
      perksRoute,
      { items: [perk, { ...perk, title: 'Another' }] },
      '$.items[1] repeats the id of an earlier one, which stays',
    ],
    [
      'a misspelt field that is required',
      standingRoute,
      { tier: { naem: 'Gold' } },
      "$.tier can't be read; $.tier.name is missing: expected a text with visible letters; $.tier.naem is not a field; did you mean name?",
    ],
    [
      'a misspelt field beside another fault',
      surveyRoute,
      { title: 'S', questions: [], minuts: 4, deadline: 'soon' },
      '$.minuts is not a field; did you mean minutes?',
    ],
    [
      'a known word in another case',
      standingRoute,
      { tier, viewer: { membership: { status: 'ACTIVE' } } },
      '$.viewer.membership.status is "ACTIVE", which is unknown and read neutrally; known are none, invited, applied, active, suspended, ended; did you mean active?',
    ],
    [
      'a campaign with nothing in it',
      referralCampaignRoute,
      {},
      'GET answered with nothing in it, which is read as not served',
    ],
  ] as const) {
    it(`reads what was sent, where, and what to send instead: ${what}`, async () => {
      const said = (await linesOf(route, structuredClone(reply))).map((one) =>
        one.replace(/^Laurel: GET \/\S+ /, 'GET '),
      );
      assert.ok(said.includes(line), said.join('\n'));
    });
  }

  it('finds the request in the log: by its id in the header, or in the body', async () => {
    const headers = new Headers({ 'X-Request-Id': 'req-81' });
    assert.match((await linesOf(standingRoute, { tier, until: 'x' }, headers)).join(), /\(request req-81\)$/);
    lines.length = 0;
    assert.match((await linesOf(standingRoute, { tier: 5, requestId: 'r-9' })).join(), /\(request r-9\)$/);
  });

  it('is told once, however often it comes, in whatever row', async () => {
    const bad = { ...perk, quota: { limit: 3, used: 0.1234567 } };
    for (const items of [[bad], [bad], [{ id: 'p0', title: 'Fine' }, bad]])
      await readFrom('polled', perksRoute, { items: structuredClone(items) });
    await nextMacrotask();
    assert.deepEqual(lines, [
      'Laurel: GET /polled: $.items[0].quota.used is 0.1234567: a number with at most 6 decimal places',
    ]);
  });

  it('reads one line about a thousand rows with one fault, and few about many', async () => {
    const items = Array.from({ length: 1000 }, (_, at) => ({ id: String(at), title: 'T', terms: 5 }));
    assert.deepEqual(await linesOf(perksRoute, { items }), [
      '$.items[0].terms is 5: expected an object (and 999 more like it)',
    ]);
    lines.length = 0;
    const kinds = Array.from({ length: 300 }, (_, at) => ({ id: String(at), title: 'T', kind: `k${at}` }));
    const said = await linesOf(perksRoute, { items: kinds });
    assert.deepEqual([said.length, said.at(-1)], [21, '280 more faults']);
  });

  it('hears nothing about a reply that is right, or has null for what may be absent', async () => {
    assert.deepEqual(await linesOf(standingRoute, { tier, next: null, since: null, viewer: null }), []);
  });
});

describe('what is odd but was said', () => {
  it('of two rows of one id the first stays, in lists of rows', async () => {
    const { data, skipped } = await parseReply(perksRoute, {
      items: [perk, { ...perk, title: 'Other' }, { id: 'p2', title: 'Third' }],
    });
    assert.deepEqual([data.items.map(({ title }) => title), skipped], [['Review', 'Third'], ['$.items[1]']]);
  });

  it('of two questions of one id the first is asked: there is one answer to both', async () => {
    const question = { id: 'q', kind: 'text', title: 'Why?' };
    const { data } = await parseReply(surveyRoute, {
      title: 'S',
      questions: [question, { ...question, title: 'How?' }],
    });
    assert.deepEqual(data.questions, [question]);
  });

  it('a campaign with nothing in it is not served; one for somebody who is no member is read', async () => {
    for (const reply of [{}, { shar: { link: 'x' } }])
      await assert.rejects(parseReply(referralCampaignRoute, reply), (error) => {
        assert.ok(error instanceof LaurelError);
        return error.code === 'not_served';
      });
    const viewer = { membership: { status: 'invited' } };
    assert.deepEqual((await parseReply(referralCampaignRoute, { viewer })).data, { viewer });
  });

  it('a list of served routes with a name that is none takes no widget away', async () => {
    const session = {
      program: { id: 'p', name: 'P' },
      account: { id: 'a', name: 'A' },
      member: { id: 'm', displayName: 'M', roles: [] },
    };
    const scope = new SessionScope({});
    for (const [served, isNotServed] of [
      [['perks'], true],
      [['perks', 'standing'], false],
      [['perks', 'Standing'], false],
      [['tier-badge'], false],
      [[], true],
      [undefined, false],
    ] as const) {
      scope.update(
        (await parseReply(sessionRoute, { ...session, ...(served && { served: [...served] }) })).data,
      );
      assert.equal(scope.isNotServed('standing'), isNotServed, String(served));
    }
  });
});
