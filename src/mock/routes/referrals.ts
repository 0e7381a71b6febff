import type { Referrals } from '../../contract/index.ts';
import { applyReferralActions, groupOf, type ReferralStore } from './referral-store.ts';
import {
  checkReferral,
  exampleReferral,
  notFound,
  changeReferral,
  submitReferral,
} from './referral-writes.ts';
import {
  euros,
  MockProblem,
  type MockRequest,
  type MockReply,
  type Scenario,
  type ScenarioContext,
} from '../scenario.ts';
import { exampleRequest } from './perks.ts';
import { activeViewer } from '../fixtures/summit-program.ts';

const badCursor = new MockProblem({ status: 400, code: 'invalid_request', title: 'Unknown cursor' });

/** How many there are of each group, and what they brought. */
const summary = (
  { items }: ReferralStore,
  { say }: ScenarioContext,
): Pick<Referrals, 'groups' | 'earned'> => ({
  groups: (['open', 'won', 'closed'] as const).map((status) => ({
    status,
    count: items.filter((row) => groupOf(row) === status).length,
  })),
  earned: {
    text: say(
      'Earned for Tekin Lojistik this year',
      'Ganado para Tekin Lojistik este año',
      'Tekin Lojistik için bu yıl kazanılan',
    ),
    value: euros(1500),
  },
});

/** The one that was made under this key; every one without a key. */
const idsCreatedWithKey = ({ memory, params }: MockRequest): readonly string[] | undefined => {
  const { key } = params;
  if (!key) return undefined;
  return memory.referralActions.flatMap((deed) =>
    deed.did === 'refer' && deed.key === key ? [deed.id] : [],
  );
};

const listReferrals = (
  pipeline: ReferralStore,
  setting: ScenarioContext,
  asked: MockRequest,
): MockReply<Referrals> => {
  const { status, cursor } = asked.params;
  const made = idsCreatedWithKey(asked);
  const rows = pipeline.items.filter(
    (row) => (!status || groupOf(row) === status) && (!made || made.includes(row.id)),
  );
  const from = cursor === undefined ? 0 : Number(/^after-(\d+)$/.exec(cursor)?.[1] ?? NaN);
  if (!(from <= rows.length)) return badCursor;
  const end = from + (pipeline.pageSize ?? Infinity);
  return {
    asOf: setting.asOf,
    viewer: activeViewer(setting),
    items: rows.slice(from, end),
    ...(end < rows.length && { nextCursor: `after-${end}` }),
    total: rows.length,
    ...(pipeline.counts && summary(pipeline, setting)),
  };
};

type ReferralRoutes = Pick<
  Scenario,
  | 'referralCampaign'
  | 'referrals'
  | 'referral'
  | 'checkReferral'
  | 'refer'
  | 'withdrawReferral'
  | 'forgetReferral'
>;

/** The routes of referrals, over what a scenario has and what was done since. */
export const referralRoutes = (open: (setting: ScenarioContext) => ReferralStore): ReferralRoutes => {
  const from =
    <Body>(
      tell: (pipeline: ReferralStore, setting: ScenarioContext, asked: MockRequest) => MockReply<Body>,
    ) =>
    (setting: ScenarioContext, asked = exampleRequest()): MockReply<Body> =>
      tell(applyReferralActions(open(setting), asked.memory, setting), setting, asked);
  return {
    referralCampaign: from(({ campaign }) => campaign),
    referrals: from(listReferrals),
    referral: from(({ items }, _, { params: { id } }) => {
      return (id === undefined ? items[0] : items.find((row) => row.id === id)) ?? notFound;
    }),
    checkReferral: from(checkReferral),
    refer: (setting, asked) =>
      asked ? from(submitReferral)(setting, asked) : exampleReferral(open(setting), setting),
    withdrawReferral: from(changeReferral('withdraw')),
    forgetReferral: from(changeReferral('forget')),
  };
};
