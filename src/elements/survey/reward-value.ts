import { html, nothing } from 'lit';
import type { Figure } from '../../contract/core/figure.ts';
import type { Survey, SurveyReward } from '../../contract/surveys.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { figureTemplate, formatFigure, isVisible } from '../internal/i18n/figures.ts';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import { formatMoney } from '../internal/i18n/numbers.ts';
import type { SurveyContext, SurveyIntroContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

type SealedReward = NonNullable<NonNullable<Survey['rewards']>['sealed']>;

/** What answering gives: "€50", or its text where it is no figure. */
export const rewardValue = ({ value, text }: SurveyReward, { words }: SurveyIntroContext): Renderable => {
  if (isVisible(value)) return figureTemplate(value, words.locale);
  return text === undefined ? nothing : localText(text);
};

/** Money of one currency: "€100–500"; `undefined` for anything else, and where the sign is not at one end. */
const moneyRange = (from: Figure, to: Figure, tag: string): Renderable | undefined => {
  if (!isVisible(from) || !isVisible(to)) return undefined;
  if (from.currency === undefined || to.currency === undefined || from.currency !== to.currency)
    return undefined;
  const first = formatMoney(from, tag);
  const last = formatMoney(to, tag);
  const sign = html`<span class="unit">${first.sign}</span>`;
  if (!first.before && !last.before)
    return html`<span class="number">${sign}${first.after}–${last.after.trimStart()}</span>`;
  if (!first.after && !last.after)
    return html`<span class="number">${first.before.trimEnd()}–${last.before}${sign}</span>`;
  return undefined;
};

/** What a sealed reward may hold, before it is opened: "€100–500", or its text. */
export const rewardRange = ({ from, to, text }: SealedReward, { words }: SurveyIntroContext): Renderable => {
  const tag = words.locale;
  const money = from && to && moneyRange(from, to, tag);
  if (money) return money;
  if (isVisible(from) && isVisible(to))
    return words.text('range', { from: formatFigure(from, tag), to: formatFigure(to, tag) });
  return text === undefined ? nothing : localText(text);
};

/** The range of a sealed reward as a sentence, beside the button that opens it. */
export const rewardRangeSentence = (sealed: SealedReward | undefined, { words }: SurveyContext): string => {
  const { from, to, text, decidedOn } = sealed ?? {};
  const tag = words.locale;
  const date = decidedOn && formatDay(decidedOn, words);
  if (isVisible(from) && isVisible(to)) {
    const range = { from: formatFigure(from, tag), to: formatFigure(to, tag) };
    return date ? words.text('sealedRangeOn', { ...range, date }) : words.text('sealedRange', range);
  }
  return text === undefined ? words.text('sealedHere') : `${words.text('sealedHere')} ${plainText(text)}`;
};
