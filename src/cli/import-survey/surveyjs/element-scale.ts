import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import { isJsonObject, listAt, member, numberAt, textAt, type JsonObject } from '../json-value.ts';
import { isSeen } from '../words.ts';
import { itemValue, optionsOf } from './element-choices.ts';
import type { ElementContext } from './element-context.ts';

type ScaleParts = Pick<SurveyQuestion, 'kind' | 'options' | 'constraints' | 'ends'>;

const endsOf = (element: JsonObject, { language }: ElementContext): Pick<SurveyQuestion, 'ends'> => {
  const [min, max] = [
    language.words(element, 'minRateDescription'),
    language.words(element, 'maxRateDescription'),
  ];
  if (!isSeen(min) && !isSeen(max)) return {};
  return { ends: { ...(isSeen(min) && { min }), ...(isSeen(max) && { max }) } };
};

/** Points with words of their own, or not in a row, are options. */
const valuesInRow = (items: readonly unknown[]): { min: number; max: number } | undefined => {
  const values = items.map((item) => Number(itemValue(item)));
  const hasWords = items.some((item) => isJsonObject(item) && member(item, 'text') !== undefined);
  const [min = NaN] = values;
  const isRow = values.every((value, index) => Number.isInteger(value) && value === min + index);
  return isRow && !hasWords ? { min, max: min + values.length - 1 } : undefined;
};

/** Kind and limits of a rating. */
export const ratingParts = (element: JsonObject, where: string, context: ElementContext): ScaleParts => {
  const items = listAt(element, 'rateValues');
  const from = numberAt(element, 'rateMin') ?? 1;
  const [count, step = 1] = [numberAt(element, 'rateCount'), numberAt(element, 'rateStep')];
  const to = numberAt(element, 'rateMax') ?? (count === undefined ? 5 : from + (count - 1) * step);
  const steps = Math.min(Math.max(0, Math.floor((to - from) / (step > 0 ? step : 1))), 100);
  const points =
    items.length > 0 ? items : Array.from({ length: steps + 1 }, (_, index) => from + index * step);
  const row = valuesInRow(points);
  if (!row || row.max - row.min > 20) return { kind: 'single', options: optionsOf(points, where, context) };
  if (row.min === 0 && row.max === 10) return { kind: 'nps', ...endsOf(element, context) };
  const isStars = /^stars?$/.test(textAt(element, 'rateType') || textAt(element, 'rateDisplayMode'));
  return {
    kind: isStars && row.min === 1 ? 'stars' : 'scale',
    constraints: row,
    ...endsOf(element, context),
  };
};

export const sliderParts = (element: JsonObject): ScaleParts => {
  const step = numberAt(element, 'step');
  return {
    kind: 'slider',
    constraints: {
      min: numberAt(element, 'min') ?? 0,
      max: numberAt(element, 'max') ?? 100,
      ...(step !== undefined && step > 0 && step !== 1 && { step }),
    },
  };
};
