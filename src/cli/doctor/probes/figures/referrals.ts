import { referralCampaignRoute } from '../../../../contract/compiled/referral-campaign.ts';
import { referralRoute, referralsRoute } from '../../../../contract/compiled/referrals.ts';
import type { Referral } from '../../../../contract/referrals.ts';
import { figureChecks } from '../../checks/figures.ts';
import type { Examination } from '../../examination.ts';
import { repliedTo } from '../../reading/read-answer.ts';
import { placeOf, type FigurePlace } from './figure-place.ts';
import { examineForm } from './forms.ts';
import { examineTimeline } from './timeline.ts';

const examineReferral = (
  place: FigurePlace,
  { track, timeline, status, may }: Referral,
  path: string,
): void => {
  if (track)
    place.check(
      figureChecks.progress,
      track.done <= track.total,
      `${path}track.done`,
      track.done,
      `at most ${track.total}`,
    );
  const canWithdraw = may?.some(({ action, allowed }) => action === 'withdraw' && allowed) ?? false;
  place.check(
    figureChecks['final-cancel'],
    !(canWithdraw && /^(withdrawn|expired|rejected|won)$/.test(status)),
    `${path}may`,
    `withdraw with the status ${status}`,
  );
  examineTimeline(place, timeline, `${path}timeline`);
};

const examineCampaign = (exam: Examination): void => {
  const read = exam.reads.get('referralCampaign');
  const campaign = repliedTo(referralCampaignRoute, read);
  if (!read || !campaign) return;
  const place = placeOf(exam, read);
  const { fields, checks, consent, limit, rewards } = campaign;
  examineForm(place, fields, 'fields');
  const names = fields?.flatMap((field) => field?.name ?? []) ?? [];
  place.check(
    figureChecks['form-check'],
    checks === undefined || fields === undefined || names.includes(checks),
    'checks',
    checks,
    names.join(', '),
  );
  const isAboutOthers = fields?.some((field) => field?.about === 'other') ?? false;
  place.check(figureChecks['form-consent'], !isAboutOthers || consent !== undefined, 'consent', 'no consent');
  place.check(
    figureChecks['limit-left'],
    !limit || limit.left <= (limit.of ?? Infinity),
    'limit.left',
    limit?.left,
    `at most ${limit?.of ?? ''}`,
  );
  const steps = rewards?.ladder ?? [];
  const isRising = steps.every((step, index) => index === 0 || step.at > (steps[index - 1]?.at ?? 0));
  place.check(figureChecks['reward-steps'], isRising, 'rewards.ladder', steps.map(({ at }) => at).join(', '));
};

/** What can't be true in a campaign and its referrals. */
export const examineReferrals = (exam: Examination): void => {
  examineCampaign(exam);
  const [list, one] = [exam.reads.get('referrals'), exam.reads.get('referral')];
  if (list)
    repliedTo(referralsRoute, list)?.items.forEach((each, index) =>
      examineReferral(placeOf(exam, list), each, `items[${index}].`),
    );
  const single = repliedTo(referralRoute, one);
  if (one && single) examineReferral(placeOf(exam, one), single, '');
};
