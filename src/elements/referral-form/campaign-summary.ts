import { html, nothing, type TemplateResult } from 'lit';
import type { ReferralCampaign, ReferralReward } from '../../contract/referral-campaign.ts';
import { formatDateTime } from '../internal/i18n/date-time.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { rewardText } from './reward-text.ts';
import { progressBar } from './referral-status.ts';
import type { ReferralContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import { boundedList } from '../internal/ui/bounded-list.ts';

/** The numbered steps that follow after sending: in one line, or one below the other if there is little width. */
export const campaignSteps = (
  { steps: all = [] }: ReferralCampaign,
  { words }: ReferralContext,
): Renderable => {
  if (all.length === 0) return nothing;
  const [rows, more] = boundedList(all, words);
  return html`<ol class="steps" part="steps" aria-label=${words.text('steps')}>
      ${rows.map(
        ({ title, text }, index) =>
          html`<li part="step">
            <span class="count n12 strong" aria-hidden="true">${index + 1}</span>
            <div>
              <b>${localText(title)}</b>
              ${text === undefined ? nothing : html`<p class="muted">${localText(text)}</p>`}
            </div>
          </li>`,
      )}
    </ol>
    ${more}`;
};

const hasContent = (reward: ReferralReward | undefined): reward is ReferralReward =>
  reward?.value !== undefined || reward?.text !== undefined || reward?.when !== undefined;

/** What both sides receive, as far as no step says so, and the ladder of rewards for further referrals. */
export const campaignRewards = (campaign: ReferralCampaign, context: ReferralContext): Renderable => {
  const { words } = context;
  const { referrer, referred, ladder = [], successful, period } = campaign.rewards ?? {};
  const sides = [
    hasContent(referrer) &&
      html`<div>
        <dt>${words.text('youGet')}</dt>
        <dd>${rewardText(referrer, context)}</dd>
      </div>`,
    hasContent(referred) &&
      html`<div>
        <dt>${words.text('theyGet')}</dt>
        <dd>${rewardText(referred, context)}</dd>
      </div>`,
  ].filter((side) => side !== false);
  const [rows, more] = boundedList(ladder, words);
  const successNote =
    successful === undefined
      ? nothing
      : html`<span class="quiet n12"
          >${words.text('successful', { n: successful })}${period === undefined ? nothing : html`, ${localText(period)}`}</span
        >`;
  return html`${sides.length > 0 ? html`<dl class="rewards" part="rewards">${sides}</dl>` : nothing}
  ${
    ladder.length > 0
      ? html`<div class="ladder" part="ladder">
          <p class="space-between"><b>${words.text('ladder')}</b>${successNote}</p>
          ${successful === undefined ? nothing : (progressBar(successful, ladder.at(-1)?.at ?? 0, 'open', context) ?? nothing)}
          <ol>
            ${rows.map((rung) => ladderRung(rung, successful, context))}
          </ol>
          ${more}
        </div>`
      : nothing
  }`;
};

type LadderRung = NonNullable<NonNullable<ReferralCampaign['rewards']>['ladder']>[number];

const ladderRung = (
  { at, reward, reached }: LadderRung,
  successful: number | undefined,
  context: ReferralContext,
): TemplateResult => {
  const { words } = context;
  const done = reached ?? (successful !== undefined && successful >= at);
  return html`<li class=${done ? 'reached' : ''}>
    <span>${rewardText(reward, context)}</span>
    <span class="quiet n12"
      >${words.text('from', { n: at })}${done ? html` · <span class="positive">${words.text('reached')}</span>` : nothing}</span
    >
  </li>`;
};

/** How many referrals may still be sent; shown before the person types. */
export const sendLimit = ({ limit }: ReferralCampaign, { words }: ReferralContext): Renderable => {
  if (!limit) return nothing;
  const { left, of, resetsAt, text } = limit;
  const date = resetsAt && formatDateTime(resetsAt, words);
  if (left <= 0) return date ? words.text('limitUntil', { date }) : words.text('limitReached');
  const count =
    of === undefined || of < left
      ? words.text('left', { n: left })
      : words.text('leftOf', { n: left, limit: of });
  return html`${count}${text === undefined ? nothing : html` ${localText(text)}`}${
    date ? `, ${words.text('resets', { date })}` : nothing
  }`;
};
