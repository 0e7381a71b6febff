import { html, nothing } from 'lit';
import type { Referral } from '../../contract/referral.ts';
import type { ReferralReward } from '../../contract/referral-campaign.ts';
import { figure, isShown } from '../shared/figure.ts';
import { localText } from '../shared/local-text.ts';
import { day } from './day.ts';
import type { Drawn, Setting } from './setting.ts';

export type Reward = NonNullable<Referral['rewards']>[number];

/** "€ 1,500 credit", or the words alone where it is no figure. */
export const rewardText = ({ value, text, when }: ReferralReward, { words }: Setting): Drawn => {
  const sum = isShown(value) ? figure(value, words.locale) : nothing;
  const hidden =
    value !== undefined && !isShown(value) && text === undefined ? words.text('hidden') : nothing;
  return html`${sum}${hidden}${text === undefined ? nothing : html` ${localText(text)}`}${
    when === undefined ? nothing : html`<span class="quiet">, ${localText(when)}</span>`
  }`;
};

/** Where a reward stands: expected, earned, paid, taken back. */
export const rewardStatus = ({ status, at, when, reason }: Reward, { words }: Setting): Drawn => {
  const why = reason === undefined ? nothing : html`, ${localText(reason)}`;
  if (status === 'none') return reason === undefined ? nothing : localText(reason);
  if (status === 'paid') {
    const said = at ? words.text('paidOn', { date: day(at, words.locale) }) : words.text('paid');
    return html`<span class="good">${said}</span>`;
  }
  if (status === 'earned') return html`<span class="good">${words.text('earned')}</span>`;
  if (status === 'reversed') return html`${words.text('reversed')}${why}`;
  if (when !== undefined) return localText(when);
  return status === 'expected' ? words.text('expected') : nothing;
};

/** What whoever referred gets, of both sides. */
export const own = (rewards: readonly Reward[] | undefined): Reward | undefined =>
  rewards?.find(({ side }) => side === undefined || side === 'referrer');
