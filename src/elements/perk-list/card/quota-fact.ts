import { html, nothing } from 'lit';
import { quotaFigure, quotaLeft } from '../../../rules/quota.ts';
import { formatDay } from '../../internal/i18n/dates.ts';
import { figureTemplate, figureValue, formatFigure } from '../../internal/i18n/figures.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { meter } from './meter.ts';
import { caption, valueLine, type FactTemplate } from './fact-text.ts';

/** How much of the perk's quota is left in this period, and when the next period begins. */
export const quotaFact: FactTemplate = ({ quota, title }, { words }) => {
  const left = quota && quotaLeft(quota);
  if (!left) return nothing;
  const limit = quotaFigure(quota.limit, quota);
  if (figureValue(limit) <= 0) return nothing;
  const { locale } = words;
  // The unit is said once, with the limit.
  const number = left.currency === undefined ? { ...left, unit: undefined } : left;
  const text = words.text('left', {
    left: formatFigure(number, locale),
    limit: formatFigure(limit, locale),
  });
  const date = quota.resetsAt && formatDay(quota.resetsAt, words);
  return html`${valueLine(words.rich('left', { left: figureTemplate(number, locale, 'n20'), limit: figureTemplate(limit, locale) }))}
  ${meter(figureValue(left), figureValue(limit), plainText(title), text)}
  ${caption(date && words.text(left.amount > 0 ? 'resets' : 'nextFrom', { date }))}`;
};
