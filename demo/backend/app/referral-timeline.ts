import type { TimelineStep } from '../../../src/contract/timeline-step.ts';
import { partsOf } from '../../../src/rules/field.ts';
import { isOpen } from '../rules/referral-course.ts';
import { plain } from '../store/localized.ts';
import type { ReferralEvent } from '../store/referrals.ts';
import type { Question } from './question.ts';
import type { ReferralScene } from './referral-scene.ts';
import { rewardText } from './reward-view.ts';
import { actorOf, vendorActor } from './rights.ts';

/** The contact's name, for whoever gave it, as long as it is kept. */
const contactOf = ({ viewer }: Question, { file }: ReferralScene): string | undefined =>
  file.referral.person === viewer.person.person ? partsOf(file.about?.answers['name'])[0] : undefined;

const whoOf = (question: Question, { people }: ReferralScene, { person, actor }: ReferralEvent) => {
  if (person !== null) return actorOf(question, people, person);
  return actor === null ? vendorActor(question, '') : { name: actor };
};

const done = (question: Question, scene: ReferralScene, event: ReferralEvent): TimelineStep => {
  const contact = event.what === 'meeting' ? contactOf(question, scene) : undefined;
  return {
    state: 'done',
    label: question.texts.say(`referral.step.${event.what}`),
    who: whoOf(question, scene, event),
    at: event.at.toISOString(),
    note: contact === undefined ? undefined : question.texts.say('referral.with', { name: contact }),
  };
};

/** A stage that is on is told as what happens in it, not as something that is behind. */
const isPresent = ({ status }: ReferralScene, { what }: ReferralEvent): boolean =>
  what === 'in_review' || (what === 'negotiation' && status === 'negotiation');

const now = ({ texts }: Question, { file, status }: ReferralScene): TimelineStep => {
  const name = file.referral.next_actor ?? '';
  return {
    state: 'now',
    label: texts.say(`referral.now.${status}`, { name }),
    who: name === '' ? undefined : { name },
    at: file.referral.expected_by ?? undefined,
    note: texts.find(`referral.now.${status}.note`),
  };
};

const call = (question: Question, scene: ReferralScene): TimelineStep[] => {
  if (scene.status !== 'submitted' && scene.status !== 'in_review') return [];
  const { texts } = question;
  const contact = contactOf(question, scene);
  const label =
    contact === undefined
      ? texts.say('referral.next.call')
      : texts.say('referral.next.call.with', { name: contact });
  return [{ state: 'next', label, note: texts.find('referral.next.call.usually') }];
};

/** What both sides get, and when. */
const reward = (question: Question, { campaign }: ReferralScene, state: 'now' | 'next'): TimelineStep[] => {
  const { texts } = question;
  const what = rewardText(question, campaign, 'referrer');
  if (what === undefined) return [];
  const when = texts.find(`campaign.${campaign.campaign}.reward.referrer.when`);
  const note = when === undefined ? what : texts.say('referral.reward.note', { what, when: plain(when) });
  return [{ state, label: texts.say('referral.reward'), note }];
};

/** The steps behind, the one that is on with who acts and when, and those to come. */
export const timelineOf = (question: Question, scene: ReferralScene): TimelineStep[] => {
  const { file, status } = scene;
  const behind = file.events
    .filter((event) => !isPresent(scene, event))
    .map((event) => done(question, scene, event));
  if (isOpen(status))
    return [...behind, now(question, scene), ...call(question, scene), ...reward(question, scene, 'next')];
  const settled = file.rewards.some(({ what }) => what !== 'earned');
  return status === 'won' && !settled ? [...behind, ...reward(question, scene, 'now')] : behind;
};
