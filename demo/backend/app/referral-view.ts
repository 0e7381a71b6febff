import type { Permission } from '../../../src/contract/membership.ts';
import type { Referral, ReferralDetail, Referrals } from '../../../src/contract/referral.ts';
import { instantOf, spanOf } from '../rules/calendar.ts';
import { isOpen, referralStatuses, trackLength, trackOf, type Group } from '../rules/referral-course.ts';
import { findCampaign } from '../store/campaigns.ts';
import { plain } from '../store/localized.ts';
import { countReferrals, loadEarned, loadReferrals, type ReferralFilter } from '../store/referrals.ts';
import { cursorTo, pageSize, placeIn } from './cursor.ts';
import { answersOf, fieldsIn } from './form-view.ts';
import { some, type Question } from './question.ts';
import { readScene, scenesOf, scopeOf, type ReferralScene } from './referral-scene.ts';
import { timelineOf } from './referral-timeline.ts';
import { Refusal } from './refusal.ts';
import { seesMoney } from './requirement-view.ts';
import { rewardsOf } from './reward-view.ts';
import { actorOf, mayRefer, referralEnvelope } from './rights.ts';

const mayOf = ({ viewer }: Question, { status, file }: ReferralScene): Permission[] => {
  const { served } = viewer.program;
  if (!mayRefer(viewer)) return [];
  return [
    ...(isOpen(status) && served.includes('withdrawReferral') ? [{ action: 'withdraw', allowed: true }] : []),
    ...(file.about && served.includes('forgetReferral') ? [{ action: 'forget', allowed: true }] : []),
  ];
};

/** Why it was not accepted, and what the member can do. */
const rejectionOf = (
  { texts }: Question,
  { file, campaign, since }: ReferralScene,
): Referral['rejection'] => {
  const { rejection: code, domain } = file.referral;
  if (code === null) return undefined;
  const find = (rest: string, params = {}) =>
    texts.find(`campaign.${campaign.campaign}.rejection.${rest}`, params) ??
    texts.find(`referral.rejection.${rest}`, params);
  const year = since.get(domain)?.slice(0, 4);
  const dated = year === undefined ? undefined : find(`${code}.since`, { year });
  const next = find(`${code}.next`);
  return {
    code,
    text: dated ?? find(code) ?? texts.say('referral.rejection.other'),
    next:
      next === undefined
        ? undefined
        : { text: next, label: find(`${code}.label`), href: campaign.display.next?.[code] },
  };
};

const feedbackOf = ({ texts }: Question, { file, campaign }: ReferralScene): Referral['feedback'] => {
  const { feedback, feedback_on } = file.referral;
  if (feedback === null) return undefined;
  return {
    text: texts.find(feedback) ?? feedback,
    by: { name: campaign.reviewer },
    at: feedback_on ?? undefined,
  };
};

/** What was given is shown to whoever gave it, and to nobody once the person is forgotten. */
const givenOf = (question: Question, { file, campaign, day }: ReferralScene): Referral['given'] => {
  const { referral, about } = file;
  if (!about || referral.person !== question.viewer.person.person) return undefined;
  const fields = fieldsIn(question, `campaign.${campaign.campaign}`, campaign.form, day);
  return some(answersOf(question, fields, { ...referral.answers, ...about.answers }));
};

const whereOf = (question: Question, scene: ReferralScene): Partial<Referral> => {
  const { file, status, campaign } = scene;
  const { next_actor, expected_by, protected_until, moved_at } = file.referral;
  const passed = referralStatuses.filter((each) => file.events.some(({ what }) => what === each));
  const came = file.events.findLast(({ what }) => what === status);
  const open = isOpen(status);
  return {
    stage: question.texts.find(`campaign.${campaign.campaign}.stage.${status}`),
    track: { done: trackOf(passed), total: trackLength },
    since: status === 'expired' ? protected_until : (came?.at ?? moved_at).toISOString(),
    protectedUntil: open ? protected_until : undefined,
    nextActor: open && next_actor !== null ? { name: next_actor } : undefined,
    expectedBy: open ? (expected_by ?? undefined) : undefined,
  };
};

const referralOf = (question: Question, scene: ReferralScene): Referral => {
  const { referral } = scene.file;
  return {
    id: referral.referral,
    company: referral.company,
    status: scene.status,
    sentAt: referral.sent_at.toISOString(),
    by: actorOf(question, scene.people, referral.person),
    ...whereOf(question, scene),
    rewards: rewardsOf(question, scene),
    rejection: rejectionOf(question, scene),
    feedback: feedbackOf(question, scene),
    timeline: timelineOf(question, scene),
    given: givenOf(question, scene),
    may: mayOf(question, scene),
  };
};

export const tellReferral = async (question: Question, id: string): Promise<Referral> =>
  referralOf(question, await readScene(question, id));

/** `GET /referrals/{id}` */
export const readReferral = async (question: Question): Promise<ReferralDetail> => ({
  ...referralEnvelope(question),
  ...(await tellReferral(question, question.params['id'] ?? '')),
});

const groups = ['open', 'won', 'closed'] as const satisfies readonly Group[];

const filterOf = (question: Question): ReferralFilter => {
  const { viewer, params } = question;
  const { status, key } = params;
  const group = groups.find((each) => each === status);
  if (status !== undefined && group === undefined)
    throw new Refusal('invalid_request', 'status is `open`, `won` or `closed`');
  return {
    ...scopeOf(question),
    group,
    key: key === undefined ? undefined : { key, person: viewer.person.person },
  };
};

/** What the account has earned in the period that its vendor counts in. */
const earnedOf = async (question: Question): Promise<Referrals['earned']> => {
  const { books, viewer, texts } = question;
  const { currency, time_zone } = viewer.program;
  const campaign = await findCampaign(books);
  if (!campaign?.rewards.referrer?.amount) return undefined;
  const since = instantOf(spanOf(campaign.period, scopeOf(question).day).from, '00:00', time_zone);
  const lines = await loadEarned(books, viewer.account.account, since);
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  const period = plain(texts.say(`campaign.${campaign.campaign}.period`));
  return {
    text: texts.say('referral.earned', { account: viewer.account.name, period }),
    value: seesMoney(viewer.roles) ? { amount, currency } : { hidden: 'role' },
  };
};

/** `GET /referrals`, newest first: what came in since the first page stays out of those that follow. */
export const readReferrals = async (question: Question): Promise<Referrals> => {
  const { books } = question;
  const place = placeIn(question, 'referrals');
  const filter = { ...filterOf(question), until: place?.until };
  const found = await loadReferrals(books, filter, { below: place?.after, size: pageSize + 1 });
  const page = found.slice(0, pageSize);
  const after = page.at(-1)?.referral.seq;
  const until = place?.until ?? page[0]?.referral.seq;
  const counts: { status: Group; count: number }[] = [];
  for (const status of groups)
    counts.push({ status, count: await countReferrals(books, { ...filter, group: status }) });
  const goesOn = found.length > page.length && after !== undefined && until !== undefined;
  return {
    ...referralEnvelope(question),
    items: (await scenesOf(question, page)).map((scene) => referralOf(question, scene)),
    nextCursor: goesOn ? cursorTo(question, 'referrals', { after, until }) : undefined,
    total: await countReferrals(books, filter),
    groups: counts,
    earned: await earnedOf(question),
  };
};
