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

/** Everything that is known of one referral, what decides first. */
export const referralDetail = (
  referral: Referral,
  setting: ReferralContext,
  forget: TemplateResult | undefined,
): TemplateResult => {
  const { words } = setting;
  const { protectedUntil, timeline: steps } = referral;
  const date = protectedUntil && formatDay(protectedUntil, words.locale);
  const reward = referrerReward(referral.rewards);
  return html`<div class="stage">
      <p class="between">
        <span class="n12 quiet">${date ? words.text('protectedUntil', { date }) : nothing}</span>
        ${isVisible(reward?.value) ? html`<b class="n16">${figureTemplate(reward.value, words.locale)}</b>` : nothing}
      </p>
      ${progressSection(referral, setting)}
    </div>
    ${rejectionNotice(referral)} ${timeline(steps, { label: words.text('progress'), locale: words.locale })}
    ${feedbackSection(referral, setting)} ${rewardsSection(referral, setting)}
    ${submittedDataSection(referral, setting, forget)}`;
};

/** How far it is, between its first stage and its last; what is over has but its outcome. */
const progressSection = (referral: Referral, setting: ReferralContext): TemplateResult => {
  const { words } = setting;
  const drawn = referralProgress(referral, setting);
  const status = html`<b>${statusText(referral, setting)}</b>`;
  if (!drawn || referralOutcome(referral) !== 'open')
    return html`${drawn ?? nothing}
      <p>${status}</p>`;
  return html`${drawn}
    <p class="ends n12">
      <span>${words.text('submitted')}</span>${status}<span>${words.text('won')}</span>
    </p>`;
};

const rejectionNotice = ({ rejection }: Referral): Renderable => {
  if (!rejection) return nothing;
  const { text, next } = rejection;
  const label = next && (next.label === undefined ? undefined : localText(next.label));
  return html`<div class="told" part="rejection">
    <p>
      <b>${localText(text)}</b
      >${next ? html` ${localText(next.text)} ${label ? link(next.href, label, { purpose: 'next' }) : nothing}` : nothing}
    </p>
  </div>`;
};

const feedbackSection = ({ feedback: said }: Referral, { words }: ReferralContext): Renderable => {
  if (!said) return nothing;
  const { by, at, text } = said;
  const when = at ? formatShortDay(at, words.locale) : undefined;
  const who = by ? html`<bdi>${by.name}</bdi>${when ? `, ${when}` : nothing}` : (when ?? nothing);
  return html`<section>
    <h3 class="strong">${words.text('feedback')}</h3>
    <p>${localText(text)}</p>
    <p class="n12 quiet">${who}</p>
  </section>`;
};

/** What it is, without the day that its status tells; a reward that is none says so. */
const rewardLabel = ({ value, text, status }: SideReward, setting: ReferralContext): Renderable =>
  status === 'none' && value === undefined && text === undefined
    ? setting.words.text('none')
    : rewardText({ value, text }, setting);

const rewardsSection = ({ rewards: all = [] }: Referral, setting: ReferralContext): Renderable => {
  const { words } = setting;
  if (all.length === 0) return nothing;
  return html`<section>
    <h3 class="strong">${words.text('rewards')}</h3>
    <dl class="facts">
      ${all.map(
        (reward) =>
          html`<div>
            <dt>${words.text(reward.side === 'referred' ? 'they' : 'you')}</dt>
            <dd>
              ${rewardLabel(reward, setting)}
              <span class="n12 quiet">${rewardStatus(reward, setting)}</span>
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
};

const submittedDataSection = (
  { given: all = [] }: Referral,
  { words }: ReferralContext,
  forget: TemplateResult | undefined,
): Renderable =>
  all.length === 0
    ? nothing
    : html`<section>
        <div class="between">
          <h3 class="strong">${words.text('given')}</h3>
          ${forget ?? nothing}
        </div>
        <dl class="facts">
          ${all.map(
            ({ label, text }) =>
              html`<div>
                <dt>${localText(label)}</dt>
                <dd>${localText(text)}</dd>
              </div>`,
          )}
        </dl>
      </section>`;
