import type { Referrals } from '../../contract/index.ts';
import { activeViewer } from '../fixtures/summit-program.ts';
import { euros, exampleRequest } from '../scenario.ts';
import type { MockReply, MockRequest, Scenario, ScenarioContext } from '../scenario.ts';
import type { ReferralStore } from '../stores.ts';
import { paginate } from './pagination.ts';
import { notFound, unknownCursor } from './problems.ts';
import { applyReferralActions, groupOf } from './referral-store.ts';
import {
  answerReferralTask,
  changeReferral,
  checkReferral,
  exampleReferral,
  submitReferral,
} from './referral-writes.ts';

/** How many referrals each group has, and what they earned. */
const summary = (
  { items }: ReferralStore,
  { localize }: ScenarioContext,
): Pick<Referrals, 'groups' | 'earned'> => ({
  groups: (['open', 'won', 'closed'] as const).map((status) => ({
    status,
    count: items.filter((row) => groupOf(row) === status).length,
  })),
  earned: {
    text: localize(
      'Earned for Tekin Lojistik this year',
      'Ganado para Tekin Lojistik este año',
      'Tekin Lojistik için bu yıl kazanılan',
    ),
    value: euros(1500),
  },
});

/** Ids of the referrals that the write with the query's `key` made; `undefined` for a query without a key. */
const idsCreatedWithKey = ({ memory, params }: MockRequest): readonly string[] | undefined => {
  const { key } = params;
  if (!key) return undefined;
  return memory.referralActions.flatMap((action) =>
    action.type === 'refer' && action.key === key ? [action.id] : [],
  );
};

const listReferrals = (
  store: ReferralStore,
  context: ScenarioContext,
  request: MockRequest,
): MockReply<Referrals> => {
  const { status, cursor } = request.params;
  const made = idsCreatedWithKey(request);
  const rows = store.items.filter(
    (row) => (!status || groupOf(row) === status) && (!made || made.includes(row.id)),
  );
  const page = paginate(rows, { cursor, size: store.pageSize });
  if (!page) return unknownCursor;
  return {
    asOf: context.asOf,
    viewer: activeViewer(context),
    ...page,
    total: rows.length,
    ...(store.counts && summary(store, context)),
  };
};

type ReferralRoutes = Pick<
  Scenario,
  | 'referralCampaign'
  | 'referrals'
  | 'referral'
  | 'checkReferral'
  | 'refer'
  | 'answerReferralTask'
  | 'withdrawReferral'
  | 'forgetReferral'
>;

/** The routes of referrals, over a scenario's store and what was done since. */
export const referralRoutes = (createStore: (context: ScenarioContext) => ReferralStore): ReferralRoutes => {
  const from =
    <Body>(
      resolve: (store: ReferralStore, context: ScenarioContext, request: MockRequest) => MockReply<Body>,
    ) =>
    (context: ScenarioContext, request = exampleRequest()): MockReply<Body> =>
      resolve(applyReferralActions(createStore(context), request.memory, context), context, request);
  return {
    referralCampaign: from(({ campaign }) => campaign),
    referrals: from(listReferrals),
    referral: from(({ items }, _, { params: { id } }) => {
      return (id === undefined ? items[0] : items.find((row) => row.id === id)) ?? notFound;
    }),
    checkReferral: from(checkReferral),
    refer: (context, request) =>
      request ? from(submitReferral)(context, request) : exampleReferral(createStore(context), context),
    answerReferralTask: from(answerReferralTask),
    withdrawReferral: from(changeReferral('withdraw')),
    forgetReferral: from(changeReferral('forget')),
  };
};
