import { html, nothing, type TemplateResult } from 'lit';
import type { Referral } from '../../contract/referrals.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { figureTemplate, isVisible } from '../internal/i18n/figures.ts';
import { link } from '../internal/ui/link.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { timeline } from '../internal/ui/timeline.ts';
import { formatShortDay } from './day-format.ts';
import { referrerReward, rewardStatus, rewardText, type SideReward } from './reward-text.ts';
import type { ReferralContext } from './messages.ts';
import { referralOutcome, statusText, referralProgress } from './referral-status.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import { boundedList } from '../internal/ui/bounded-list.ts';

/** The body of the referral dialog. `forgetButton` stands beside the personal data that it deletes, `tasks` is what the vendor needs. */
export const referralDetail = (
  referral: Referral,
  context: ReferralContext,
  forgetButton: TemplateResult | undefined,
  tasks: Renderable,
): TemplateResult => {
  const { words } = context;
  const { protectedUntil, timeline: steps } = referral;
  const date = protectedUntil && formatDay(protectedUntil, words);
  const reward = referrerReward(referral.rewards);
  return html`<div class="stage">
      <p class="space-between">
        <span class="n12 quiet">${date ? words.text('protectedUntil', { date }) : nothing}</span>
        ${isVisible(reward?.value) ? html`<b class="n16">${figureTemplate(reward.value, words.locale)}</b>` : nothing}
      </p>
      ${progressSection(referral, context)}
    </div>
    ${tasks} ${rejectionNotice(referral)} ${timeline(steps, { label: words.text('progress'), words })}
    ${feedbackSection(referral, context)} ${rewardsSection(referral, context)}
    ${submittedDataSection(referral, context, forgetButton)}`;
};

/** The progress between the first stage and the last; a closed referral shows only its outcome. */
const progressSection = (referral: Referral, context: ReferralContext): TemplateResult => {
  const { words } = context;
  const bar = referralProgress(referral, context);
  const status = html`<b>${statusText(referral, context)}</b>`;
  if (!bar || referralOutcome(referral) !== 'open')
    return html`${bar ?? nothing}
      <p>${status}</p>`;
  return html`${bar}
    <p class="progress-labels n12">
      <span>${words.text('submitted')}</span>${status}<span>${words.text('won')}</span>
    </p>`;
};

const rejectionNotice = ({ rejection }: Referral): Renderable => {
  if (!rejection) return nothing;
  const { text, next } = rejection;
  const label = next && (next.label === undefined ? undefined : localText(next.label));
  return html`<div class="notice" part="rejection">
    <p>
      <b>${localText(text)}</b
      >${next ? html` ${localText(next.text)} ${label ? link(next.href, label, { purpose: 'next' }) : nothing}` : nothing}
    </p>
  </div>`;
};

const feedbackSection = ({ feedback }: Referral, { words }: ReferralContext): Renderable => {
  if (!feedback) return nothing;
  const { by, at, text } = feedback;
  const day = at ? formatShortDay(at, words) : undefined;
  const source = by ? html`<bdi>${by.name}</bdi>${day ? `, ${day}` : nothing}` : (day ?? nothing);
  return html`<section>
    <h3 class="strong">${words.text('feedback')}</h3>
    <p>${localText(text)}</p>
    <p class="n12 quiet">${source}</p>
  </section>`;
};

/** The reward without its date, which `rewardStatus` shows; a status `none` without a value is named as such. */
const rewardLabel = ({ value, text, status }: SideReward, context: ReferralContext): Renderable =>
  status === 'none' && value === undefined && text === undefined
    ? context.words.text('none')
    : rewardText({ value, text }, context);

/** Who gets the reward; a side that is unknown as the backend spells it. */
const rewardSide = ({ side = 'referrer' }: SideReward, { words }: ReferralContext): Renderable => {
  if (side === 'referrer') return words.text('you');
  return side === 'referred' ? words.text('they') : html`<bdi>${side}</bdi>`;
};

const rewardsSection = ({ rewards: all = [] }: Referral, context: ReferralContext): Renderable => {
  const { words } = context;
  if (all.length === 0) return nothing;
  const [rows, more] = boundedList(all, words);
  return html`<section>
    <h3 class="strong">${words.text('rewards')}</h3>
    <dl class="facts">
      ${rows.map(
        (reward) =>
          html`<div>
            <dt>${rewardSide(reward, context)}</dt>
            <dd>
              ${rewardLabel(reward, context)}
              <span class="n12 quiet">${rewardStatus(reward, context)}</span>
            </dd>
          </div>`,
      )}
    </dl>
    ${more}
  </section>`;
};

const submittedDataSection = (
  { given: all = [] }: Referral,
  { words }: ReferralContext,
  forgetButton: TemplateResult | undefined,
): Renderable => {
  if (all.length === 0) return nothing;
  const [rows, more] = boundedList(all, words);
  return html`<section>
    <div class="space-between">
      <h3 class="strong">${words.text('given')}</h3>
      ${forgetButton ?? nothing}
    </div>
    <dl class="facts">
      ${rows.map(
        ({ label, text }) =>
          html`<div>
            <dt>${localText(label)}</dt>
            <dd>${localText(text)}</dd>
          </div>`,
      )}
    </dl>
    ${more}
  </section>`;
};
