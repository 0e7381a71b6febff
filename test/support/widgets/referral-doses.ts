import { scenarios, setting, type Scenario, type Setting } from '../../../src/mock/index.ts';
import type { Deed } from '../deeds.ts';
import { answersIn } from '../answers.ts';
import type { Refused, Told } from '../widget.ts';
import { check, faulty, filled, introduced, sent, sentCard, told } from './referral-steps.ts';

/** Until what a dialog waits for is there. */
export const opened: readonly Deed[] = [
  { sees: 'dialog[open] header + *' },
  { misses: 'dialog [aria-busy=true]' },
];

const opens: readonly Deed[] = [{ press: '[part~=name]' }, ...opened];

const rowsOf = ({ referrals }: Scenario, told: Setting): readonly object[] => {
  const reply = referrals?.(told);
  return reply && 'items' in reply ? reply.items : [];
};

/** What a form draws of a question, of a check, and once it was sent. */
const asked = (): Told[] => {
  const named: Scenario[] = [scenarios['referrals-contact'], scenarios['referrals-fields']];
  const forms = named.flatMap(
    (scenario) => answersIn(scenario, ['referralCampaign'], 'referralCampaign') ?? [],
  );
  const both = answersIn(scenarios['referrals-ladder'], ['referralCampaign', 'refer'], 'referralCampaign');
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
const followed = (told: Setting): Told[] => {
  const campaign = answersIn(scenarios['referrals-share'], ['referralCampaign'], 'referralCampaign');
  const { referrals, ...states }: Scenario = scenarios['referrals-states'];
  const cursors = [undefined, 'after-3', 'after-6', 'after-9', 'after-12'];
  const rows = cursors.flatMap((cursor) =>
    rowsOf({ ...states, referrals: (one) => referrals?.(one, asking(cursor)) ?? { items: [] } }, told),
  );
  const known = new Set<string>();
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
  memory: { deeds: [], referrals: [], answers: new Map() },
});

/** As they come: those scenarios alone that have texts which no other has. */
const shown = (): Told[] => {
  const named: Scenario[] = [
    scenarios['referrals-ladder'],
    scenarios['referrals-states'],
    scenarios['referrals-viewer'],
    scenarios['referrals-rough'],
  ];
  const needed = ['session', 'referralCampaign', 'referrals'] as const;
  return named.flatMap((scenario) => {
    const answers = answersIn(scenario, needed, 'referralCampaign');
    return answers ? [{ answers }] : [];
  });
};

/** What is drawn of a campaign, of a form, of what was sent, and of a referral. */
export const toldReferrals = (): Told[] => [...shown(), ...asked(), ...followed(setting('en'))];

const sending = { token: 'a-token', deeds: [...sent, { sees: told }] };

/** Writes that are refused, each in its own way. */
export const refusedReferrals: readonly Refused[] = [
  {
    situation: { ...sending, endpoint: '/loyalty/referrals~taken' },
    status: 409,
    problem: (evil) => ({ code: 'limit_reached', title: evil, requestId: evil, at: evil }),
  },
  {
    situation: { ...sending, endpoint: '/loyalty/referrals~faulty', deeds: [...sent, { sees: faulty }] },
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
