import { html, nothing } from 'lit';
import { formatDay } from '../../internal/i18n/dates.ts';
import { figureTemplate, formatFigure, type VisibleFigure } from '../../internal/i18n/figures.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { meter } from './meter.ts';
import { bigNumber, caption, valueLine, type FactTemplate } from './fact-text.ts';

/** How much of the perk's quota is left in this period, and when the next period begins. */
export const quotaFact: FactTemplate = ({ quota, title }, { words }) => {
  if (!quota || quota.limit < 1) return nothing;
  const { limit, used, unit, resetsAt } = quota;
  const left = Math.max(0, limit - used);
  const whole: VisibleFigure = { amount: limit, unit };
  const text = words.text('left', { left, limit: formatFigure(whole, words.locale) });
  const date = resetsAt && formatDay(resetsAt, words);
  return html`${valueLine(words.rich('left', { left: bigNumber(left, words), limit: figureTemplate(whole, words.locale) }))}
  ${meter(left, limit, plainText(title), text)}
  ${caption(date && words.text(left > 0 ? 'resets' : 'nextFrom', { date }))}`;
};
