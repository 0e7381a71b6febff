import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import { generatedWord } from '../generated-words.ts';
import { isSet, member, numberAt, textAt, type JsonObject } from '../json-value.ts';
import { isSeen } from '../words.ts';
import { carriedOptions, choiceOptions } from './element-choices.ts';
import { needsAllRows, matrixParts, textLines } from './element-matrix.ts';
import { ratingParts, sliderParts } from './element-scale.ts';
import { inputTypes, type ElementMaker } from './element-types.ts';
import { limitsAt } from './element-validators.ts';
import type { ElementContext } from './element-context.ts';

/** What is special to the kind of a question. */
export type KindParts = Omit<Partial<SurveyQuestion>, 'id' | 'title'> & Pick<SurveyQuestion, 'kind'>;

type Maker = (element: JsonObject, where: string, context: ElementContext) => KindParts | string;

const textParts: Maker = (element, where, { language, report }) => {
  const type = textAt(element, 'inputType') || 'text';
  const isComment = textAt(element, 'type') === 'comment';
  const kind = isComment ? 'text' : [...inputTypes].find(([name]) => name === type)?.[1];
  if (kind === undefined) report.add('changed', `${where}, inputType`, type, 'a text');
  if (kind === 'slider') return sliderParts(element);
  const isDay = /^(date|datetime|time)$/.test(kind ?? '');
  const limits = isDay
    ? Object.fromEntries(
        ['min', 'max'].flatMap((key) => (textAt(element, key) === '' ? [] : [[key, textAt(element, key)]])),
      )
    : kind === 'number'
      ? limitsAt(element, 'min', 'max', 'min', 'max')
      : {};
  const length = numberAt(element, 'maxLength');
  const message = language.words(element, 'minErrorText', 'maxErrorText');
  const constraints = {
    ...limits,
    ...(length !== undefined && length > 0 && kind === 'text' && { maxLength: Math.trunc(length) }),
    ...(isSeen(message) && { message }),
  };
  const placeholder = language.words(element, 'placeholder', 'placeHolder');
  return {
    kind: kind ?? 'text',
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(isSeen(placeholder) && { placeholder }),
  };
};

const choiceKinds = {
  radiogroup: 'single',
  buttongroup: 'single',
  dropdown: 'dropdown',
  checkbox: 'multiple',
  tagbox: 'multiple',
  imagepicker: 'image',
  ranking: 'ranking',
} as const;

const isChoiceType = (type: string): type is keyof typeof choiceKinds => Object.hasOwn(choiceKinds, type);

const choiceParts: Maker = (element, where, context) => {
  const type = textAt(element, 'type');
  const options = choiceOptions(element, where, context);
  const carried = carriedOptions(element, where, context);
  const all = [
    ...(carried.options ?? []),
    ...options.filter(({ value }) => !carried.options?.some((one) => one.value === value)),
  ];
  if (all.length === 0 && !carried.optionsFrom) return 'it has no options';
  const constraints = limitsAt(element, 'minSelectedChoices', 'maxSelectedChoices', 'min', 'max');
  if (type === 'ranking' && isSet(element, 'selectToRankEnabled') && constraints.min === undefined)
    constraints.min = 1;
  const kind = isChoiceType(type) ? choiceKinds[type] : 'single';
  return {
    kind,
    options: all,
    ...(carried.optionsFrom && { optionsFrom: carried.optionsFrom }),
    ...(kind === 'image' && isSet(element, 'multiSelect') && { several: true }),
    ...(Object.keys(constraints).length > 0 && kind !== 'single' && kind !== 'dropdown' && { constraints }),
  };
};

const booleanParts: Maker = (element, _where, { language }) => {
  const [yes, no] = [language.words(element, 'labelTrue'), language.words(element, 'labelFalse')];
  return {
    kind: 'single',
    options: [
      {
        value: textAt(element, 'valueTrue') || 'true',
        label: isSeen(yes) ? yes : generatedWord('yes', language.tag),
      },
      {
        value: textAt(element, 'valueFalse') || 'false',
        label: isSeen(no) ? no : generatedWord('no', language.tag),
      },
    ],
  };
};

const matrix: Maker = (element, where, context) => {
  const parts = matrixParts(element, where, context);
  if (parts.lines.length === 0 || (parts.options ?? []).length === 0) return 'it has no rows, or no columns';
  if (isSet(element, 'isRequired') && !needsAllRows(element))
    context.report.add('changed', `${where}, isRequired`, 'any row is enough', 'every row must be answered');
  return { ...parts, ...(needsAllRows(element) && { required: true }) };
};

const texts: Maker = (element, where, context) => {
  const lines = textLines(element, where, context);
  return lines.length === 0 ? 'it has no texts' : { kind: 'short_texts', lines };
};

const makers: Readonly<Partial<Record<ElementMaker, Maker>>> = {
  text: textParts,
  choice: choiceParts,
  boolean: booleanParts,
  rating: (element, where, context) =>
    textAt(element, 'type') === 'slider' ? sliderParts(element) : ratingParts(element, where, context),
  matrix,
  texts,
};

/** Kind, options and limits of an element, or why it can't be a question. */
export const kindParts = (
  maker: ElementMaker,
  element: JsonObject,
  where: string,
  context: ElementContext,
): KindParts | string => makers[maker]?.(element, where, context) ?? 'it is no question';

/** Title and help. Without a title the name is shown, as SurveyJS does. */
export const titleAndHelp = (
  element: JsonObject,
  { language }: ElementContext,
): Pick<SurveyQuestion, 'title' | 'help'> => {
  const [title, help] = [language.words(element, 'title'), language.words(element, 'description')];
  return {
    title: isSeen(title) ? title : textAt(element, 'name').trim() || '…',
    ...(isSeen(help) && { help }),
  };
};

/** The comment beside an answer. */
export const commentPart = (
  element: JsonObject,
  { language }: ElementContext,
): Pick<SurveyQuestion, 'comment'> => {
  const isAsked = ['hasComment', 'showCommentArea'].some((key) => member(element, key) === true);
  const label = language.words(element, 'commentText');
  return isAsked ? { comment: isSeen(label) ? label : generatedWord('other', language.tag) } : {};
};
