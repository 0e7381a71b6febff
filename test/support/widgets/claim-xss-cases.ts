import {
  Memory,
  MockProblem,
  scenarios,
  type Scenario,
  type ScenarioContext,
} from '../../../src/mock/index.ts';
import type { Interaction } from '../interactions.ts';
import type { RouteAnswers, RefusedWrite, AnsweredCase } from '../widget-cases.ts';
import { answered, claimInteractions, faulty, sent, timeline, bannerSelector } from './claim-interactions.ts';

const asked = (id: string) => ({ params: { id }, body: { values: {} }, key: 'a-key', memory: new Memory() });

const rowsOf = (
  answers: RouteAnswers | undefined,
  route: 'perks' | 'claims',
): { id: string; action?: { kind?: string } }[] =>
  (answers?.[route] as { items: { id: string }[] } | undefined)?.items ?? [];

const listed = (reply: ReturnType<NonNullable<Scenario['claims']>> | undefined) =>
  !reply || reply instanceof MockProblem || !('items' in reply) ? [] : reply.items;

/** Until what a dialog waits for is there. */
export const opened: readonly Interaction[] = [
  { sees: 'dialog[open] header + *' },
  { misses: 'dialog [aria-busy=true]' },
];

const opens: readonly Interaction[] = [
  { press: 'li button.primary' },
  ...answered,
  { press: 'dialog[open] footer .btn.primary' },
  { sees: timeline },
];

/** A perk with all that its form asks, from the list to the claim that comes of it. */
const claimed = (answers: RouteAnswers | undefined, setting: ScenarioContext): AnsweredCase[] => {
  const { perk, claim, claims }: Scenario = scenarios.perks;
  const reply = listed(claims?.(setting));
  return rowsOf(answers, 'perks')
    .filter(({ action }) => action?.kind === 'claim')
    .map((row, index) => ({
      answers: {
        perks: { items: [row] },
        perk: perk?.(setting, asked(row.id)),
        claimPerk: reply[index % reply.length],
        claim: claim?.(setting, asked(reply[index % reply.length]?.id ?? '')),
      },
      deeds: opens,
    }));
};

/** Claims as they are followed. */
const followed = (setting: ScenarioContext): AnsweredCase[] => {
  const books: Scenario[] = [scenarios.perks, scenarios['perks-states']];
  return books.flatMap(({ claims, claim }) => {
    const rows = listed(claims?.(setting));
    const various = [...new Map(rows.map((row) => [`${row.status} ${row.perk?.kind}`, row])).values()];
    return various.map(({ id, status }): AnsweredCase => ({
      answers: {
        perks: { items: [{ id: 'kit', title: 'Field kit', state: 'claimed', claim: { id, status } }] },
        claim: claim?.(setting, asked(id)),
      },
      interactions: [{ press: 'li button[part~=button]' }, ...opened],
    }));
  });
};

const entries = (answers: RouteAnswers | undefined): AnsweredCase[] =>
  rowsOf(answers, 'perks')
    .filter(({ action }) => action?.kind === 'entries')
    .map((row) => ({
      answers: { perks: { items: [row] } },
      deeds: [{ press: 'li button[part~=button]' }, ...opened],
    }));

/** What no scenario tells, told by a step. */
const given = (): AnsweredCase[] =>
  Object.values(claimInteractions).flatMap(({ sources, ...situation }) =>
    sources ? [{ ...situation, answers: sources }] : [],
  );

/** What a dialog draws of a perk and of a claim. */
export const claimXssCases = (
  answers: RouteAnswers | undefined,
  setting: ScenarioContext,
): AnsweredCase[] => [...claimed(answers, setting), ...followed(setting), ...entries(answers), ...given()];

const sending = { token: 'a-token', attributes: { perk: 'architecture-review' } };

/** Writes that are refused, each in its own way. */
export const refusedClaimWrites: readonly RefusedWrite[] = [
  {
    situation: {
      ...sending,
      endpoint: '/loyalty/perks-conflict',
      interactions: [...sent, { sees: bannerSelector }],
    },
    status: 409,
    problem: (evil) => ({
      code: 'seat_taken',
      title: evil,
      requestId: evil,
      at: evil,
      still: [
        { label: evil, perk: evil },
        { label: { text: evil, lang: evil }, perk: evil },
      ],
    }),
  },
  {
    situation: { ...sending, endpoint: '/loyalty/perks~faulty', interactions: [...sent, { sees: faulty }] },
    status: 422,
    problem: (evil) => ({
      code: 'invalid_fields',
      title: evil,
      fieldErrors: [
        { path: 'values.brief', code: evil, message: evil },
        { path: evil, code: 'required', message: evil },
      ],
    }),
  },
  {
    situation: {
      ...sending,
      endpoint: '/loyalty/perks~refused',
      interactions: [...sent, { sees: bannerSelector }],
    },
    status: 403,
    problem: (evil) => ({ code: 'role_required', title: evil, ask: { name: evil, href: evil } }),
  },
];
