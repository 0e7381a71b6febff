import { html, nothing } from 'lit';
import type { Referral } from '../../contract/referrals.ts';
import type { ReferralReward } from '../../contract/referral-campaign.ts';
import { figureTemplate, isVisible } from '../internal/i18n/figures.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { formatShortDay } from './day-format.ts';
import type { ReferralContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/** The reward of one side of a referral: the referrer's or the referred company's. */
export type SideReward = NonNullable<Referral['rewards']>[number];

/** A reward as "€1,500 credit", or its text alone if it has no visible value. */
export const rewardText = ({ value, text, when }: ReferralReward, { words }: ReferralContext): Renderable => {
  const amount = isVisible(value) ? figureTemplate(value, words.locale) : nothing;
  const hidden =
    value !== undefined && !isVisible(value) && text === undefined ? words.text('hidden') : nothing;
  return html`${amount}${hidden}${text === undefined ? nothing : html` ${localText(text)}`}${
    when === undefined ? nothing : html`<span class="quiet">, ${localText(when)}</span>`
  }`;
};

/** The status of a reward: expected, earned, paid or reversed. */
export const rewardStatus = (
  { status, at, when, reason }: SideReward,
  { words }: ReferralContext,
): Renderable => {
  const reasonNote = reason === undefined ? nothing : html`, ${localText(reason)}`;
  if (status === 'none') return reason === undefined ? nothing : localText(reason);
  if (status === 'paid') {
    const text = at ? words.text('paidOn', { date: formatShortDay(at, words) }) : words.text('paid');
    return html`<span class="positive">${text}</span>`;
  }
  if (status === 'earned') return html`<span class="positive">${words.text('earned')}</span>`;
  if (status === 'reversed') return html`${words.text('reversed')}${reasonNote}`;
  if (when !== undefined) return localText(when);
  return status === 'expected' ? words.text('expected') : nothing;
};

/** The reward of the referrer, which a reward without a side is taken for. */
export const referrerReward = (rewards: readonly SideReward[] | undefined): SideReward | undefined =>
  rewards?.find(({ side }) => side === undefined || side === 'referrer');
