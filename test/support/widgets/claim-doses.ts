import { Memory, Refusal, scenarios, type Scenario, type Setting } from '../../../src/mock/index.ts';
import type { Deed } from '../deeds.ts';
import type { Answers, Refused, Told } from '../widget.ts';
import { answered, claimSteps, faulty, sent, timeline, told } from './claim-steps.ts';

const asked = (id: string) => ({ params: { id }, body: { values: {} }, key: 'a-key', memory: new Memory() });

const rowsOf = (
  answers: Answers | undefined,
  route: 'perks' | 'claims',
): { id: string; action?: { kind?: string } }[] =>
  (answers?.[route] as { items: { id: string }[] } | undefined)?.items ?? [];

const listed = (reply: ReturnType<NonNullable<Scenario['claims']>> | undefined) =>
  !reply || reply instanceof Refusal || !('items' in reply) ? [] : reply.items;

/** Until what a dialog waits for is there. */
export const opened: readonly Deed[] = [
  { sees: 'dialog[open] header + *' },
  { misses: 'dialog [aria-busy=true]' },
];

const opens: readonly Deed[] = [
  { press: 'li button.primary' },
  ...answered,
  { press: 'dialog[open] footer .btn.primary' },
  { sees: timeline },
];

/** A perk with all that its form asks, from the list to the claim that comes of it. */
const claimed = (answers: Answers | undefined, setting: Setting): Told[] => {
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
const followed = (setting: Setting): Told[] => {
  const books: Scenario[] = [scenarios.perks, scenarios['perks-states']];
  return books.flatMap(({ claims, claim }) => {
    const rows = listed(claims?.(setting));
    const various = [...new Map(rows.map((row) => [`${row.status} ${row.perk?.kind}`, row])).values()];
    return various.map(({ id, status }): Told => ({
      answers: {
        perks: { items: [{ id: 'kit', title: 'Field kit', state: 'claimed', claim: { id, status } }] },
        claim: claim?.(setting, asked(id)),
      },
      deeds: [{ press: 'li button[part~=action]' }, ...opened],
    }));
  });
};

const entries = (answers: Answers | undefined): Told[] =>
  rowsOf(answers, 'perks')
    .filter(({ action }) => action?.kind === 'entries')
    .map((row) => ({
      answers: { perks: { items: [row] } },
      deeds: [{ press: 'li button[part~=action]' }, ...opened],
    }));

/** What no scenario tells, told by a step. */
const given = (): Told[] =>
  Object.values(claimSteps).flatMap(({ sources, ...situation }) =>
    sources ? [{ ...situation, answers: sources }] : [],
  );

/** What a dialog draws of a perk and of a claim. */
export const toldClaims = (answers: Answers | undefined, setting: Setting): Told[] => [
  ...claimed(answers, setting),
  ...followed(setting),
  ...entries(answers),
  ...given(),
];

const sending = { token: 'a-token', attributes: { perk: 'architecture-review' } };

/** Writes that are refused, each in its own way. */
export const refusedClaims: readonly Refused[] = [
  {
    situation: { ...sending, endpoint: '/loyalty/perks-conflict', deeds: [...sent, { sees: told }] },
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
    situation: { ...sending, endpoint: '/loyalty/perks~faulty', deeds: [...sent, { sees: faulty }] },
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
    situation: { ...sending, endpoint: '/loyalty/perks~refused', deeds: [...sent, { sees: told }] },
    status: 403,
    problem: (evil) => ({ code: 'role_required', title: evil, ask: { name: evil, href: evil } }),
  },
];
