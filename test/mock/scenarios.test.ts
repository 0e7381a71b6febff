import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { ladderRoute, Problem, sessionRoute, standingRoute } from '../../src/contract/index.ts';
import {
  Raw,
  Refusal,
  scenarioLanguages,
  scenarioNames,
  scenarios,
  setting,
  type Language,
  type Scenario,
} from '../../src/mock/index.ts';

const routes = { session: sessionRoute, standing: standingRoute, ladder: ladderRoute };
const names = ['session', 'standing', 'ladder'] as const;

const scenario = (name: keyof typeof scenarios): Scenario => scenarios[name];

const replies = (told: Scenario, language: Language) =>
  names.flatMap((name) => {
    const reply = told[name]?.(setting(language));
    return reply === undefined ? [] : [{ name, reply }];
  });

/** Every string of a body that a person reads. */
const sentences = (body: unknown, key = ''): string[] => {
  if (typeof body === 'string')
    return /^(text|name|label|unit|summary|reason|by|note|because|follows|from|to)$/.test(key) ||
      key === 'opens' ||
      key === 'requires'
      ? [body]
      : [];
  if (Array.isArray(body)) return body.flatMap((item) => sentences(item, key));
  return body instanceof Object ? Object.entries(body).flatMap(([k, v]) => sentences(v, k)) : [];
};

describe('scenarios', () => {
  for (const name of scenarioNames) {
    const told = scenario(name);
    it(`${name} is what the contract allows, in each of its languages`, () => {
      for (const language of told.languages ?? scenarioLanguages)
        for (const { name: route, reply } of replies(told, language)) {
          if (reply instanceof Refusal) z.parse(Problem, reply.problem);
          else if (!(reply instanceof Raw)) z.parse(z.strictObject(routes[route].reply.shape), reply);
        }
    });
  }

  it('only partly-unreadable breaks the contract, and in one condition', () => {
    const broken = scenarioNames.filter((name) =>
      replies(scenario(name), 'en').some(({ reply }) => reply instanceof Raw),
    );
    assert.deepEqual(broken, ['partly-unreadable']);
    const reply = scenario('partly-unreadable').standing?.(setting('en'));
    assert.ok(reply instanceof Raw);
    const read = z.safeParse(standingRoute.reply, reply.body);
    assert.deepEqual(
      read.error?.issues.map(({ path }) => path.slice(0, 2)),
      [['requirements', 0]],
    );
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
      (n) => !['level-0', 'long-names', 'rtl', 'unknown-values', 'partly-unreadable'].includes(n),
    )) {
      const [en = [], es = [], tr = []] = inAll(name);
      assert.equal(en.length, es.length);
      assert.equal(en.length, tr.length);
      en.forEach((text, i) => {
        // A sentence of three words and more is never left in English; names of people and firms are shorter.
        if (/^(?!.*(Northpeak$|Tekin|Jonas)).*\w+ \w+ \w+/.test(text)) {
          assert.notEqual(es[i], text, `${name}, es`);
          assert.notEqual(tr[i], text, `${name}, tr`);
        }
      });
    }
  });

  it('dates move with today by whole years', () => {
    const reply = scenario('silver').standing?.(setting('en', '2028-02-29'));
    assert.ok(reply && !(reply instanceof Refusal) && !(reply instanceof Raw));
    assert.equal(reply.until, '2028-12-31');
    assert.equal(reply.asOf, '2028-02-29T14:02:00+01:00');
  });
});
