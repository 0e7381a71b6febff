import { html, nothing, type TemplateResult } from 'lit';
import type { Reward } from '../../../contract/rewards.ts';
import { dots } from '../../internal/ui/dots.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';
import { dayBefore, formatDayMonth } from '../../internal/i18n/dates.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { amountText, costLine } from './cost.ts';
import { rewardIcon } from './reward-icons.ts';
import type { RewardContext } from './reward-context.ts';

/** Why a reward can't be redeemed, and what changes that, in the vendor's words. */
const lockReasons = ({ reasons = [] }: Reward, { words }: RewardContext): Renderable => {
  const [rows, more] = boundedList(reasons, words);
  return html`${rows.map(
    ({ text, unlock }) =>
      html`<div class="reason" part="lock-reason">
        ${rewardIcon('lock')}
        <p><b>${localText(text)}</b></p>
        ${unlock ? html`<p class="muted">${localText(unlock.text)}</p>` : nothing}
      </div>`,
  )}${more}`;
};

const limitText = ({ limit }: Reward, { words }: RewardContext): unknown => {
  if (!limit) return undefined;
  if (limit.text !== undefined) return localText(limit.text);
  return limit.used === undefined
    ? words.text('atMost', { n: limit.limit })
    : words.text('limitUsed', { used: limit.used, limit: limit.limit });
};

/** From when on it can be redeemed where that is to come; else until when. */
const windowText = ({ state, window }: Reward, { words, now }: RewardContext): string | undefined => {
  if (state === 'scheduled' && window?.from)
    return words.text('opens', { date: formatDayMonth(window.from, words, now) });
  return window?.to && state !== 'ended'
    ? words.text('until', { date: formatDayMonth(dayBefore(window.to, words.timeZone), words, now) })
    : undefined;
};

/** What decides: the cost, what is missing to it, how many are left, how often, and until when. */
export const cardFacts = (reward: Reward, context: RewardContext): TemplateResult => {
  const { left, missing } = reward;
  const { words } = context;
  return html`<div class="fact" part="fact">
    ${costLine(reward, context) ?? nothing}
    ${
      missing && missing.amount > 0
        ? html`<p class="muted" part="missing">
            ${words.rich('missing', { amount: amountText(missing, words.locale) })}
          </p>`
        : nothing
    }
    ${dots(
      [
        left === undefined ? undefined : words.text('left', { n: left }),
        limitText(reward, context),
        windowText(reward, context),
      ],
      'n12 muted',
    )}
    ${lockReasons(reward, context)}
  </div>`;
};
