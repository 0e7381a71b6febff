import { html, nothing } from 'lit';
import type { Figure } from '../../contract/figure.ts';
import type { Survey, SurveyReward } from '../../contract/survey.ts';
import { formatDay } from '../shared/date.ts';
import { figure, figureText, isShown } from '../shared/figure.ts';
import { localText, plainText } from '../shared/local-text.ts';
import { formatMoney } from '../shared/number.ts';
import type { Drawn, Setting } from './setting.ts';

type Sealed = NonNullable<NonNullable<Survey['rewards']>['sealed']>;

/** "€ 50", or the words alone where it is no figure. */
export const rewardValue = ({ value, text }: SurveyReward, { words }: Setting): Drawn => {
  if (isShown(value)) return figure(value, words.locale);
  return text === undefined ? nothing : localText(text);
};

/** Money of one currency: "€ 100–500". */
const span = (from: Figure, to: Figure, tag: string): Drawn | undefined => {
  if (!isShown(from) || !isShown(to)) return undefined;
  if (from.currency === undefined || to.currency === undefined || from.currency !== to.currency)
    return undefined;
  const first = formatMoney(from, tag);
  const last = formatMoney(to, tag);
  const numbers = `${first.number}–${last.number}`;
  const sign = html`<span class="unit">${first.sign}</span>`;
  return first.order === 'before'
    ? html`<span class="number">${sign}${first.gap}${numbers}</span>`
    : html`<span class="number">${numbers}${first.gap}${sign}</span>`;
};

/** What may be in it, before it is opened. */
export const range = ({ from, to, text }: Sealed, { words }: Setting): Drawn => {
  const tag = words.locale;
  const drawn = from && to && span(from, to, tag);
  if (drawn) return drawn;
  if (isShown(from) && isShown(to))
    return words.text('range', { from: figureText(from, tag), to: figureText(to, tag) });
  return text === undefined ? nothing : localText(text);
};

/** The same as a sentence, for those who are about to open it. */
export const rangeSentence = (sealed: Sealed | undefined, { words }: Setting): string => {
  const { from, to, text, decidedOn } = sealed ?? {};
  const tag = words.locale;
  const date = decidedOn && formatDay(decidedOn, tag);
  if (isShown(from) && isShown(to)) {
    const ends = { from: figureText(from, tag), to: figureText(to, tag) };
    return date ? words.text('sealedRangeOn', { ...ends, date }) : words.text('sealedRange', ends);
  }
  return text === undefined ? words.text('sealedHere') : `${words.text('sealedHere')} ${plainText(text)}`;
};
