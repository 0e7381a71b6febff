import type { Referrals } from '../contract/index.ts';
import { afterDeeds, groupOf, type Pipeline } from './referral-book.ts';
import { checked, example, missing, moved, sent } from './referral-writes.ts';
import { euros, Refusal, type Asked, type Reply, type Scenario, type Setting } from './scenario.ts';
import { anything } from './shelf.ts';
import { activeViewer } from './summit.ts';

const badCursor = new Refusal({ status: 400, code: 'invalid_request', title: 'Unknown cursor' });

/** How many there are of each group, and what they brought. */
const summary = ({ items }: Pipeline, { say }: Setting): Pick<Referrals, 'groups' | 'earned'> => ({
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
const madeBy = ({ memory, params }: Asked): readonly string[] | undefined => {
  const { key } = params;
  if (!key) return undefined;
  return memory.referrals.flatMap((deed) => (deed.did === 'refer' && deed.key === key ? [deed.id] : []));
};

const listed = (pipeline: Pipeline, setting: Setting, asked: Asked): Reply<Referrals> => {
  const { status, cursor } = asked.params;
  const made = madeBy(asked);
  const rows = pipeline.items.filter(
    (row) => (!status || groupOf(row) === status) && (!made || made.includes(row.id)),
  );
  const from = cursor === undefined ? 0 : Number(/^after-(\d+)$/.exec(cursor)?.[1] ?? NaN);
  if (!(from <= rows.length)) return badCursor;
  const end = from + (pipeline.page ?? Infinity);
  return {
    asOf: setting.asOf,
    viewer: activeViewer(setting),
    items: rows.slice(from, end),
    ...(end < rows.length && { nextCursor: `after-${end}` }),
    total: rows.length,
    ...(pipeline.counts && summary(pipeline, setting)),
  };
};

type Routes = Pick<
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
export const referring = (open: (setting: Setting) => Pipeline): Routes => {
  const from =
    <Body>(tell: (pipeline: Pipeline, setting: Setting, asked: Asked) => Reply<Body>) =>
    (setting: Setting, asked = anything()): Reply<Body> =>
      tell(afterDeeds(open(setting), asked.memory, setting), setting, asked);
  return {
    referralCampaign: from(({ campaign }) => campaign),
    referrals: from(listed),
    referral: from(({ items }, _, { params: { id } }) => {
      return (id === undefined ? items[0] : items.find((row) => row.id === id)) ?? missing;
    }),
    checkReferral: from(checked),
    refer: (setting, asked) => (asked ? from(sent)(setting, asked) : example(open(setting), setting)),
    withdrawReferral: from(moved('withdraw')),
    forgetReferral: from(moved('forget')),
  };
};
