import type { TimelineStep } from '../../../src/contract/core/timeline-step.ts';
import { answerParts } from '../../../src/rules/field-validation.ts';
import { isOpen } from './rules.ts';
import { plainText } from '../i18n/localized-texts.ts';
import type { ReferralEventRow } from './queries.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { ReferralSnapshot } from './snapshot.ts';
import { rewardSummary } from './reward-view.ts';
import { actorView, vendorActor } from '../session/permissions.ts';

/** The contact's name, for whoever gave it, as long as it is kept. */
const contactName = ({ viewer }: RequestContext, { record }: ReferralSnapshot): string | undefined =>
  record.referral.person === viewer.person.person
    ? answerParts(record.contact?.answers['name'])[0]
    : undefined;

const eventActor = (
  question: RequestContext,
  { people }: ReferralSnapshot,
  { person, actor }: ReferralEventRow,
) => {
  if (person !== null) return actorView(question, people, person);
  return actor === null ? vendorActor(question, '') : { name: actor };
};

const doneStep = (
  question: RequestContext,
  scene: ReferralSnapshot,
  event: ReferralEventRow,
): TimelineStep => {
  const contact = event.what === 'meeting' ? contactName(question, scene) : undefined;
  return {
    state: 'done',
    label: question.texts.get(`referral.step.${event.what}`),
    who: eventActor(question, scene, event),
    at: event.at.toISOString(),
    note: contact === undefined ? undefined : question.texts.get('referral.with', { name: contact }),
  };
};

/** A stage that is on is told as what happens in it, not as something that is behind. */
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

const callStep = (question: RequestContext, scene: ReferralSnapshot): TimelineStep[] => {
  if (scene.status !== 'submitted' && scene.status !== 'in_review') return [];
  const { texts } = question;
  const contact = contactName(question, scene);
  const label =
    contact === undefined
      ? texts.get('referral.next.call')
      : texts.get('referral.next.call.with', { name: contact });
  return [{ state: 'next', label, note: texts.find('referral.next.call.usually') }];
};

/** What both sides get, and when. */
const rewardStep = (
  question: RequestContext,
  { campaign }: ReferralSnapshot,
  state: 'now' | 'next',
): TimelineStep[] => {
  const { texts } = question;
  const what = rewardSummary(question, campaign, 'referrer');
  if (what === undefined) return [];
  const when = texts.find(`campaign.${campaign.campaign}.reward.referrer.when`);
  const note = when === undefined ? what : texts.get('referral.reward.note', { what, when: plainText(when) });
  return [{ state, label: texts.get('referral.reward'), note }];
};

/** The steps behind, the one that is on with who acts and when, and those to come. */
export const referralTimeline = (question: RequestContext, scene: ReferralSnapshot): TimelineStep[] => {
  const { record: file, status } = scene;
  const behind = file.events
    .filter((event) => !isCurrentStage(scene, event))
    .map((event) => doneStep(question, scene, event));
  if (isOpen(status))
    return [
      ...behind,
      currentStep(question, scene),
      ...callStep(question, scene),
      ...rewardStep(question, scene, 'next'),
    ];
  const settled = file.rewards.some(({ what }) => what !== 'earned');
  return status === 'won' && !settled ? [...behind, ...rewardStep(question, scene, 'now')] : behind;
};
