import { scenarios, scenarioContext, type Scenario, type ScenarioContext } from '../../../src/mock/index.ts';
import type { Interaction } from '../interactions.ts';
import { answersOfScenario } from '../scenario-answers.ts';
import type { RefusedWrite, AnsweredCase } from '../widget-cases.ts';
import {
  check,
  faulty,
  filled,
  introduced,
  sent,
  sentCard,
  bannerSelector,
} from './referral-interactions.ts';

/** Until what a dialog waits for is there. */
export const opened: readonly Interaction[] = [
  { sees: 'dialog[open] header + *' },
  { misses: 'dialog [aria-busy=true]' },
];

const opens: readonly Interaction[] = [{ press: '[part~=name]' }, ...opened];

const rowsOf = ({ referrals }: Scenario, told: ScenarioContext): readonly object[] => {
  const reply = referrals?.(told);
  return reply && 'items' in reply ? reply.items : [];
};

/** What a form draws of a question, of a check, and once it was sent. */
const asked = (): AnsweredCase[] => {
  const named: Scenario[] = [scenarios['referrals-contact'], scenarios['referrals-fields']];
  const forms = named.flatMap(
    (scenario) => answersOfScenario(scenario, ['referralCampaign'], 'referralCampaign') ?? [],
  );
  const both = answersOfScenario(
    scenarios['referrals-ladder'],
    ['referralCampaign', 'refer'],
    'referralCampaign',
  );
  const checkReferral = {
    answer: 'referred',
    text: 'Counts for somebody else',
    protectedUntil: '2027-02-18',
  };
  return [
    ...forms.map((answers) => ({ answers, deeds: introduced.slice(1) })),
    ...(both
      ? [
          {
            answers: { ...both, checkReferral: { ...checkReferral, canSend: true } },
            deeds: [...filled, { sees: check }],
          },
          { answers: { ...both, referrals: { items: [] } }, deeds: [...sent, { sees: sentCard }] },
        ]
      : []),
  ];
};

/** Referrals as they are followed: one of each kind of row. */
const followed = (told: ScenarioContext): AnsweredCase[] => {
  const campaign = answersOfScenario(scenarios['referrals-share'], ['referralCampaign'], 'referralCampaign');
  const { referrals, ...states }: Scenario = scenarios['referrals-states'];
  const cursors = [undefined, 'after-3', 'after-6', 'after-9', 'after-12'];
  const rows = cursors.flatMap((cursor) =>
    rowsOf({ ...states, referrals: (one) => referrals?.(one, asking(cursor)) ?? { items: [] } }, told),
  );
  const known = new Set<string>();
  rows.push(...rowsOf(scenarios['referrals-tasks'], told));
  const various = rows.filter((row) => {
    const shape = Object.keys(row).join();
    return !known.has(shape) && known.add(shape);
  });
  return various.map((row) => ({
    answers: { ...campaign, referrals: { items: [row] }, referral: row },
    deeds: opens,
  }));
};

const asking = (cursor: string | undefined) => ({
  params: { cursor },
  body: undefined,
  key: '',
  memory: { claimActions: [], referralActions: [], redemptionActions: [], repliesByKey: new Map() },
});

/** As they come: those scenarios alone that have texts which no other has. */
const shown = (): AnsweredCase[] => {
  const named: Scenario[] = [
    scenarios['referrals-ladder'],
    scenarios['referrals-cap'],
    scenarios['referrals-states'],
    scenarios['referrals-viewer'],
    scenarios['referrals-rough'],
  ];
  const needed = ['session', 'referralCampaign', 'referrals'] as const;
  return named.flatMap((scenario) => {
    const answers = answersOfScenario(scenario, needed, 'referralCampaign');
    return answers ? [{ answers }] : [];
  });
};

/** What is drawn of a campaign, of a form, of what was sent, and of a referral. */
export const referralXssCases = (): AnsweredCase[] => [
  ...shown(),
  ...asked(),
  ...followed(scenarioContext('en')),
];

const sending = { token: 'a-token', deeds: [...sent, { sees: bannerSelector }] };

/** Writes that are refused, each in its own way. */
export const refusedReferralWrites: readonly RefusedWrite[] = [
  {
    situation: { ...sending, endpoint: '/loyalty/referrals~taken' },
    status: 409,
    problem: (evil) => ({ code: 'limit_reached', title: evil, requestId: evil, at: evil }),
  },
  {
    situation: {
      ...sending,
      endpoint: '/loyalty/referrals~faulty',
      interactions: [...sent, { sees: faulty }],
    },
    status: 422,
    problem: (evil) => ({
      code: 'invalid_fields',
      title: evil,
      fieldErrors: [
        { path: 'values.website', code: evil, message: evil },
        { path: evil, code: 'required', message: evil },
      ],
    }),
  },
  {
    situation: { ...sending, endpoint: '/loyalty/referrals~refused' },
    status: 403,
    problem: (evil) => ({ code: 'role_required', title: evil, ask: { name: evil, href: evil } }),
  },
];
