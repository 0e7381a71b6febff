import { html, nothing } from 'lit';
import type { Referral } from '../../contract/referrals.ts';
import type { ReferralReward } from '../../contract/referral-campaign.ts';
import { figureTemplate, isVisible } from '../internal/i18n/figures.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { formatShortDay } from './day-format.ts';
import type { ReferralContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

export type SideReward = NonNullable<Referral['rewards']>[number];

/** "€ 1,500 credit", or the words alone where it is no figure. */
export const rewardText = ({ value, text, when }: ReferralReward, { words }: ReferralContext): Renderable => {
  const sum = isVisible(value) ? figureTemplate(value, words.locale) : nothing;
  const hidden =
    value !== undefined && !isVisible(value) && text === undefined ? words.text('hidden') : nothing;
  return html`${sum}${hidden}${text === undefined ? nothing : html` ${localText(text)}`}${
    when === undefined ? nothing : html`<span class="quiet">, ${localText(when)}</span>`
  }`;
};

/** Where a reward stands: expected, earned, paid, taken back. */
export const rewardStatus = (
  { status, at, when, reason }: SideReward,
  { words }: ReferralContext,
): Renderable => {
  const why = reason === undefined ? nothing : html`, ${localText(reason)}`;
  if (status === 'none') return reason === undefined ? nothing : localText(reason);
  if (status === 'paid') {
    const said = at ? words.text('paidOn', { date: formatShortDay(at, words.locale) }) : words.text('paid');
    return html`<span class="good">${said}</span>`;
  }
  if (status === 'earned') return html`<span class="good">${words.text('earned')}</span>`;
  if (status === 'reversed') return html`${words.text('reversed')}${why}`;
  if (when !== undefined) return localText(when);
  return status === 'expected' ? words.text('expected') : nothing;
};

/** What whoever referred gets, of both sides. */
export const referrerReward = (rewards: readonly SideReward[] | undefined): SideReward | undefined =>
  rewards?.find(({ side }) => side === undefined || side === 'referrer');
