import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { jsonPath } from '../../src/client/http/json-path.ts';
import { ReplyReader, Unreadable } from '../../src/client/http/reply-reader.ts';
import { routes, type RouteId } from '../../src/contract/index.ts';
import { compiledRoute } from '../support/compiled-routes.ts';
import { fullSample, withValue } from '../support/full-sample.ts';
import { readByZod } from '../support/zod-reader/zod-reader.ts';

/**
 * Every field without which the rest would mean something else: what can't be read there, and what is then left out, so that
 * nothing is drawn of it. `all`: the whole reply, and the widget says that it can't be shown. `null`: the element becomes one
 * that can't be shown, and says so.
 */
const table: readonly (readonly [route: RouteId, field: string, value: unknown, lost: string])[] = [
  ['leaderboard', 'rows.0.secondary.scale', 'two', 'rows[0].secondary'],
  ['leaderboard', 'rows.0.secondary.unit', 7, 'rows[0].secondary'],
  ['leaderboard', 'rows.0.secondary.currency', 'EUR', 'rows[0].secondary'],
  ['standing', 'requirements.0.target', { amount: 5, unit: 7 }, 'requirements[0]'],
  ['standing', 'requirements.0.target', 'all', 'requirements[0]'],
  ['standing', 'requirements.0.direction', 7, 'requirements[0]'],
  ['standing', 'requirements.0.window', 'ever', 'requirements[0]'],
  ['standing', 'requirements.0.group', 'first', 'requirements[0]'],
  ['standing', 'requirements.0.group.within', 7, 'requirements[0]'],
  ['standing', 'requirements.0.parts.0.target', 'four', 'requirements[0].parts[0]'],
  ['standing', 'requirements.0.parts.0.direction', 7, 'requirements[0].parts[0]'],
  ['standing', 'tracks.0.until', '31.12.2026', 'tracks[0]'],
  ['perks', 'items.0.window', 'soon', 'items[0]'],
  ['perks', 'items.0.window.from', '2026-02-30', 'items[0]'],
  ['perks', 'items.0.window.to', 'never', 'items[0]'],
  ['perks', 'items.0.quota.left', 'two', 'items[0].quota'],
  ['perks', 'items.0.quota.grants.0.from', '1.1.2027', 'items[0].quota.grants'],
  ['perks', 'items.0.quota.grants.0.until', '2027-13-01', 'items[0].quota.grants'],
  ['perks', 'items.0.prices.0.from', 2026, 'items[0].prices'],
  ['perks', 'items.0.prices.0.until', 'next year', 'items[0].prices'],
  ['perks', 'items.0.choice.take', 'two', 'items[0].choice'],
  ['perks', 'items.0.choice.taken', -1, 'items[0].choice'],
  ['perks', 'items.0.excludes.0', {}, 'items[0]'],
  ['perks', 'items.0.event.sessions.0.place', 3, 'items[0].event.sessions'],
  ['perks', 'items.0.commission.period', 4, 'items[0].commission'],
  ['perk', 'form', 'none', 'all'],
  ['perk', 'form.fields', 'none', 'all'],
  ['perk', 'form.fields.0.showIf', { field: 'a', is: [], beyond: 3 }, 'form.fields[0]'],
  ['referralCampaign', 'consent', 'agreed', 'all'],
  ['referralCampaign', 'rewards.referrer.value', '€500', 'rewards.referrer'],
  ['referralCampaign', 'rewards.referrer.text', 5, 'rewards.referrer'],
  ['referralCampaign', 'rewards.referrer.when', 5, 'rewards.referrer'],
  ['referralCampaign', 'rewards.period', 2026, 'rewards'],
  ['referralCampaign', 'rewards.cap', 5000, 'rewards'],
  ['referrals', 'items.0.rewards.0.side', 2, 'items[0].rewards[0]'],
  ['referrals', 'items.0.rewards.0.status', 2, 'items[0].rewards[0]'],
  ['referrals', 'items.0.tasks.0.status', true, 'items[0].tasks[0]'],
  ['survey', 'rewards.guaranteed.value', 50, 'rewards.guaranteed'],
  ['survey', 'rewards.guaranteed.text', 50, 'rewards.guaranteed'],
  ['survey', 'rewards.sealed.from', 5, 'rewards.sealed'],
  ['survey', 'rewards.sealed.to', '€50', 'rewards.sealed'],
  ['survey', 'anonymous', 'yes', 'all'],
  ['survey', 'questions.0.options.0.score', 1.5, 'questions[0].options[0]'],
  [
    'survey',
    'questions.0.options.0.showIf',
    { any: [{ all: [{ question: 'a', is: ['b'], within: 3 }] }] },
    'questions[0].options[0]',
  ],
  ['survey', 'questions.0.optionsFrom', { question: 'a', which: 'best' }, 'questions[0]'],
  ['survey', 'questions.0.several', 'two', 'questions[0]'],
  ['survey', 'questions.0.numbers', 'yes', 'questions[0]'],
  ['survey', 'questions.0.constraints', 'none', 'questions[0]'],
  ['survey', 'questions.0.constraints.min', true, 'questions[0]'],
  ['survey', 'questions.0.constraints.max', {}, 'questions[0]'],
  ['survey', 'questions.0.constraints.step', '5', 'questions[0]'],
  ['survey', 'questions.0.constraints.total', '10', 'questions[0]'],
  ['survey', 'questions.0.constraints.pattern', 9, 'questions[0]'],
  ['survey', 'questions.0.ends', 'never', 'questions[0]'],
  ['survey', 'questions.0.ends.min', 1, 'questions[0]'],
  ['survey', 'questions.0.ends.max', 5, 'questions[0]'],
  [
    'survey',
    'questions.0.showIf',
    { any: [{ all: [{ question: 'a', compare: { by: 'like', question: 'b' } }] }] },
    'questions[0]',
  ],
  ['survey', 'questions.0.requiredIf', { any: 7 }, 'questions[0]'],
  ['survey', 'calculations', 'none', 'all'],
  ['survey', 'calculations.0.of.0.as', 'mean', 'calculations[0]'],
  ['survey', 'calculations.0.showIf', { all: [] }, 'calculations[0]'],
  ['survey', 'endings', 'one', 'all'],
  ['survey', 'endings.0.showIf', { any: [{ all: [{ question: 'a', answered: 'yes' }] }] }, 'endings[0]'],
  ['survey', 'response', 'sent', 'all'],
  ['leaderboard', 'better', 1, 'all'],
  ['leaderboard', 'run.status', 3, 'run'],
  ['leaderboard', 'rows.0.place', 'last', 'rows[0]'],
  ['leaderboard', 'prizes.0.from', 'first', 'prizes[0]'],
  ['leaderboard', 'prizes.0.to', '3rd', 'prizes[0]'],
  ['checkReferral', 'canSend', 'no', 'all'],
  ['walletEntries', 'items.0.reverses', 'e1', 'items[0]'],
  ['walletEntries', 'items.0.reversedBy', { text: 'refund' }, 'items[0]'],
  ['challenges', 'items.0.window', 'soon', 'items[0]'],
  ['challenges', 'items.0.window.from', '2026-02-30', 'items[0]'],
  ['challenges', 'items.0.window.to', 'never', 'items[0]'],
  ['challenges', 'items.0.certificate.validUntil', '31.12.2026', 'items[0].certificate'],
  ['challenge', 'form', 'none', 'all'],
  ['challenge', 'form.fields', 'none', 'all'],
  ['rewards', 'items.0.options.0.left', '0', 'items[0].options[0]'],
  ['rewards', 'items.0.options.0.unavailable', true, 'items[0].options[0]'],
  ['rewards', 'items.0.window', 'soon', 'items[0]'],
  ['rewards', 'items.0.window.from', '2026-02-30', 'items[0]'],
  ['rewards', 'items.0.window.to', 'never', 'items[0]'],
  ['reward', 'slots', 'none', 'all'],
  ['reward', 'slots.0.free', 'no', 'slots[0]'],
  ['reward', 'most', '3', 'all'],
  ['reward', 'form', 'none', 'all'],
  ['reward', 'form.fields', 'none', 'all'],
  ['quoteReward', 'tier', 7, 'all'],
  ['quoteReward', 'effects', 'none', 'all'],
  ['quoteReward', 'effects.0', 7, 'all'],
  ['quoteReward', 'refusal', true, 'all'],
];

type Keys = readonly (string | number)[];
const keysOf = (field: string): Keys =>
  field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** The schemas that a step leads to: behind "may be absent", of a choice each alternative. */
const inner = (schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable)
    return inner(schema._zod.def.innerType);
  return schema instanceof z.core.$ZodUnion ? schema._zod.def.options.flatMap(inner) : [schema];
};

const fieldsOf = (schema: z.core.$ZodType): readonly z.core.$ZodType[] =>
  inner(schema).flatMap((one) => {
    if (one instanceof z.core.$ZodArray) return [one._zod.def.element];
    return one instanceof z.core.$ZodObject ? Object.values(one._zod.def.shape) : [];
  });

/** Every field that the replies mark as decisive. */
const decisiveFields = (): ReadonlySet<z.core.$ZodType> => {
  const seen = new Set<z.core.$ZodType>();
  const visit = (schema: z.core.$ZodType): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    fieldsOf(schema).forEach(visit);
  };
  for (const { reply } of Object.values(routes)) visit(reply);
  return new Set([...seen].filter((field) => 'decisive' in field));
};

/** The schemas on the way to a field, it included; below a condition, which is strict, nothing more. */
const fieldsOnTheWay = (root: z.core.$ZodType, keys: Keys): readonly z.core.$ZodType[] => {
  let here: readonly z.core.$ZodType[] = [root];
  return keys.flatMap((key) => {
    here = here.flatMap(inner).flatMap((one) => {
      if (one instanceof z.core.$ZodArray) return [one._zod.def.element];
      const field = one instanceof z.core.$ZodObject ? one._zod.def.shape[String(key)] : undefined;
      return field ? [field] : [];
    });
    return here;
  });
};

/** What is left out of a reply of that route, or `all`. Both readers must agree. */
const lostOf = (route: RouteId, reply: unknown): string => {
  const { reply: schema, rows } = routes[route];
  const byZod = readByZod(schema, rows, structuredClone(reply));
  const reader = new ReplyReader();
  const data = reader.read(compiledRoute(route).reply, reply);
  if (data instanceof Unreadable) {
    assert.ok('unreadable' in byZod, `zod reads it without ${JSON.stringify(byZod)}`);
    return 'all';
  }
  const skipped = reader.skipped.map(jsonPath).sort();
  assert.deepEqual(
    { data, skipped },
    'skipped' in byZod ? { ...byZod, skipped: [...byZod.skipped].sort() } : byZod,
  );
  return skipped.map((path) => path.slice(2)).join(' ');
};

/** A sample whose lists of objects have a second element: of a list that loses its only one nothing is left. */
const twice = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, twice(part)]));
  const [first] = value.map(twice);
  if (typeof first !== 'object' || first === null) return [first];
  const names = Object.entries(first).filter(
    ([key, part]) => /^(id|value|name|kind|status|visibility)$/.test(key) && typeof part === 'string',
  );
  return [
    first,
    structuredClone({ ...first, ...Object.fromEntries(names.map(([key]) => [key, 'another'])) }),
  ];
};

/** What a sample needs besides, by its key: words of closed lists, and no condition, which would be about nothing. */
const instead: Readonly<Record<string, unknown>> = {
  operation: 'add',
  optionsFrom: undefined,
  requiredIf: undefined,
};

/** As an answer comes: without what has no value. */
const sampleOf = (route: RouteId): unknown =>
  twice(
    JSON.parse(JSON.stringify(fullSample(routes[route].reply)), (key, value: unknown) => {
      if (Object.hasOwn(instead, key)) return instead[key];
      return key === 'of' && Array.isArray(value) ? [{ question: 'a', as: 'count' }] : value;
    }),
  );

describe('without what changes its meaning', () => {
  for (const [route, field, value, lost] of table) {
    it(`nothing is read of ${route}: ${field} as ${JSON.stringify(value)} leaves out ${lost}`, () => {
      const whole = sampleOf(route);
      assert.equal(lostOf(route, whole), '', 'the sample itself can be read');
      assert.equal(lostOf(route, withValue(whole, keysOf(field), value)), lost);
    });
  }

  it('each field that is marked stands in the table', () => {
    const told = new Set(
      table.flatMap(([route, field]) => fieldsOnTheWay(routes[route].reply, keysOf(field))),
    );
    const missing = [...decisiveFields()].filter((field) => !told.has(field));
    assert.equal(missing.length, 0, `${missing.length} fields are marked, and not told of`);
  });
});
