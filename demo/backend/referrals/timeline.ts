import type { TimelineStep } from '../../../src/contract/core/timeline-step.ts';
import { answerParts } from '../../../src/rules/field-validation.ts';
import { isOpen } from './rules.ts';
import { plainText } from '../i18n/localized-texts.ts';
import type { ReferralEventRow } from './queries.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { ReferralSnapshot } from './snapshot.ts';
import { rewardOf, rewardSummary } from './reward-view.ts';
import { actorView, vendorActor } from '../session/permissions.ts';

/** The contact's name, shown to the sender as long as it is stored. */
const contactName = ({ viewer }: RequestContext, { record }: ReferralSnapshot): string | undefined =>
  record.referral.person === viewer.person.person
    ? answerParts(record.contact?.answers['name'])[0]
    : undefined;

const eventActor = (
  ctx: RequestContext,
  { people }: ReferralSnapshot,
  { person, actor }: ReferralEventRow,
) => {
  if (person !== null) return actorView(ctx, people, person);
  return actor === null ? vendorActor(ctx, '') : { name: actor };
};

const doneStep = (ctx: RequestContext, snapshot: ReferralSnapshot, event: ReferralEventRow): TimelineStep => {
  const contact = event.what === 'meeting' ? contactName(ctx, snapshot) : undefined;
  return {
    state: 'done',
    label: ctx.texts.get(`referral.step.${event.what}`),
    who: eventActor(ctx, snapshot, event),
    at: event.at.toISOString(),
    note: contact === undefined ? undefined : ctx.texts.get('referral.with', { name: contact }),
  };
};

/** A status shown as the current step is left out of the steps that are over. */
const isCurrentStage = ({ status }: ReferralSnapshot, { what }: ReferralEventRow): boolean =>
  what === 'in_review' || (what === 'negotiation' && status === 'negotiation');

const currentStep = ({ texts }: RequestContext, { record, status }: ReferralSnapshot): TimelineStep => {
  const name = record.referral.next_actor ?? '';
  return {
    state: 'now',
    label: texts.get(`referral.now.${status}`, { name }),
    who: name === '' ? undefined : { name },
    at: record.referral.expected_by ?? undefined,
    note: texts.find(`referral.now.${status}.note`),
  };
};

const callStep = (ctx: RequestContext, snapshot: ReferralSnapshot): TimelineStep[] => {
  if (snapshot.status !== 'submitted' && snapshot.status !== 'in_review') return [];
  const { texts } = ctx;
  const contact = contactName(ctx, snapshot);
  const label =
    contact === undefined
      ? texts.get('referral.next.call')
      : texts.get('referral.next.call.with', { name: contact });
  return [{ state: 'next', label, note: texts.find('referral.next.call.usually') }];
};

/** The step at which the reward comes. */
const rewardStep = (
  ctx: RequestContext,
  { campaign, record }: ReferralSnapshot,
  state: 'now' | 'next',
): TimelineStep[] => {
  const { texts } = ctx;
  const what = rewardSummary(ctx, campaign, rewardOf(campaign, 'referrer', record.referral.reward));
  if (what === undefined) return [];
  const when = texts.find(`campaign.${campaign.campaign}.reward.referrer.when`);
  const note = when === undefined ? what : texts.get('referral.reward.note', { what, when: plainText(when) });
  return [{ state, label: texts.get('referral.reward'), note }];
};

/** The steps of a referral: those that are over, the current one with who acts and when, and those to come. */
export const referralTimeline = (ctx: RequestContext, snapshot: ReferralSnapshot): TimelineStep[] => {
  const { record, status } = snapshot;
  const pastSteps = record.events
    .filter((event) => !isCurrentStage(snapshot, event))
    .map((event) => doneStep(ctx, snapshot, event));
  if (isOpen(status))
    return [
      ...pastSteps,
      currentStep(ctx, snapshot),
      ...callStep(ctx, snapshot),
      ...rewardStep(ctx, snapshot, 'next'),
    ];
  const settled = record.rewards.some(({ what }) => what !== 'earned');
  return status === 'won' && !settled ? [...pastSteps, ...rewardStep(ctx, snapshot, 'now')] : pastSteps;
};
