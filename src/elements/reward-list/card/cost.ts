import { html, type TemplateResult } from 'lit';
import type { Quantity } from '../../../contract/core/figure.ts';
import type { Reward } from '../../../contract/rewards.ts';
import { figureTemplate, formatFigure } from '../../internal/i18n/figures.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import type { RewardContext } from './reward-context.ts';

const asText = ({ amount, scale = 0, unit }: Quantity): string =>
  `${amount / 10 ** scale} ${unit === undefined ? '' : plainText(unit)}`;

/** Whether two options of a reward cost something else. */
const hasSeveralCosts = ({ cost, options = [] }: Reward): boolean =>
  new Set([cost, ...options.map((option) => option.cost)].flatMap((one) => (one ? [asText(one)] : []))).size >
  1;

/** What a reward costs; "from" stands before it where its options differ. */
export const costLine = (reward: Reward, { words }: RewardContext): TemplateResult | undefined => {
  const { cost } = reward;
  if (!cost) return undefined;
  const figure = figureTemplate(cost, words.locale, 'n20');
  return html`<p class="value" part="cost">
    ${hasSeveralCosts(reward) ? words.rich('from', { cost: figure }) : figure}
  </p>`;
};

/** An amount of points in a sentence, kept in one piece. */
export const amountText = (amount: Quantity, tag: string): TemplateResult =>
  html`<bdi>${formatFigure(amount, tag)}</bdi>`;
