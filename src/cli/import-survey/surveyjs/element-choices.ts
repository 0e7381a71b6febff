import type { QuestionOption, SurveyQuestion } from '../../../contract/survey-questions.ts';
import { joined, type Expression } from '../expression/expression.ts';
import { parseSurveyJsExpression } from '../expression/surveyjs-expression.ts';
import { generatedWord } from '../generated-words.ts';
import { isJsonObject, isSet, listAt, member, numberAt, textAt, type JsonObject } from '../json-value.ts';
import { limits } from '../limits.ts';
import type { PlannedExpression } from '../question-plan.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { isSeen } from '../words.ts';
import { plannedAt, withName, type ElementContext } from './element-context.ts';

/** The value of an item: a text, number, or yes and no. Other values can't be the text of an answer. */
export const itemValue = (item: unknown): string =>
  isJsonObject(item) ? textAt(item, 'value') : typeof item === 'object' ? '' : String(item ?? '');

/** The options of an item list, each value once. */
export const optionsOf = (
  items: readonly unknown[],
  where: string,
  { language, report }: ElementContext,
): QuestionOption[] => {
  if (items.length > limits.options)
    throw new UnreadableFile(`${where}: there are more than ${limits.options} options.`);
  const values = new Set<string>();
  return items.flatMap((item): QuestionOption[] => {
    const value = itemValue(item);
    if (!isSeen(value) || values.has(value)) {
      report.add(
        'dropped',
        where,
        value.trim() || 'an option',
        isSeen(value) ? 'left out: another option has this value' : 'left out: its value is no text',
      );
      return [];
    }
    values.add(value);
    const object = isJsonObject(item) ? item : {};
    const label = language.words(object, 'text', 'title');
    const [url, score] = [textAt(object, 'imageLink'), numberAt(object, 'score')];
    return [
      {
        value,
        label: isSeen(label) ? label : value,
        ...(url !== '' && { image: { url } }),
        ...(score !== undefined && Number.isSafeInteger(score) && { score }),
      },
    ];
  });
};

/** The choices as they are written, with those that `choicesMin` and `choicesMax` count. */
const listedItems = (element: JsonObject): unknown[] => {
  const [min, max, step = 1] = ['choicesMin', 'choicesMax', 'choicesStep'].map((key) =>
    numberAt(element, key),
  );
  const counted: number[] = [];
  if (min !== undefined && max !== undefined && step > 0)
    for (let value = min; value <= max && counted.length <= limits.options; value += step)
      counted.push(value);
  return [...listAt(element, 'choices'), ...counted];
};

const specials = [
  { keys: ['showNoneItem', 'hasNone'], value: 'none', text: 'noneText', word: 'none', as: { alone: true } },
  { keys: ['showRefuseItem'], value: 'refused', text: 'refuseText', word: 'refused', as: { alone: true } },
  {
    keys: ['showDontKnowItem'],
    value: 'dontknow',
    text: 'dontKnowText',
    word: 'unknown',
    as: { alone: true },
  },
  {
    keys: ['showOtherItem', 'hasOther'],
    value: 'other',
    text: 'otherText',
    word: 'other',
    as: { open: true },
  },
] as const;

const specialOptions = (element: JsonObject, { language }: ElementContext): QuestionOption[] =>
  specials.flatMap(({ keys, value, text, word, as }) => {
    if (!keys.some((key) => isSet(element, key))) return [];
    const label = language.words(element, text);
    return [{ value, label: isSeen(label) ? label : generatedWord(word, language.tag), ...as }];
  });

/** All options of a question with choices. */
export const choiceOptions = (
  element: JsonObject,
  where: string,
  context: ElementContext,
): QuestionOption[] => {
  const listed = optionsOf(listedItems(element), where, context);
  const special = specialOptions(element, context).filter(({ value }) =>
    listed.every((option) => option.value !== value),
  );
  return [...listed, ...special];
};

/** The options of an earlier question, if the element takes them over. */
export const carriedOptions = (
  element: JsonObject,
  where: string,
  { names, report }: ElementContext,
): Pick<SurveyQuestion, 'options' | 'optionsFrom'> => {
  const name = textAt(element, 'choicesFromQuestion');
  if (name === '') return {};
  const source = names.find(name);
  if (source.type !== 'question' || !source.question.options) {
    report.add(
      'dropped',
      `${where}, choicesFromQuestion`,
      name,
      'its options are not taken over: it is no earlier question with options',
    );
    return {};
  }
  const mode = textAt(element, 'choicesFromQuestionMode');
  if (mode === '' || mode === 'all')
    return { options: source.question.options.map(({ showIf: _, ...option }) => option) };
  return {
    optionsFrom: { question: source.question.id, which: mode === 'selected' ? 'chosen' : 'not_chosen' },
  };
};

/** Reports that an option can't be shown and not chosen. */
const remarkEnabled = (item: JsonObject, where: string, { report }: ElementContext): void => {
  if (member(item, 'enableIf') === undefined) return;
  const became = 'the option is offered: it can not be shown and not chosen';
  report.add('dropped', `${where}, enableIf`, textAt(item, 'enableIf'), became);
};

/** The condition of each option: its own, and the one of the question for all of them. */
export const optionConditions = (
  element: JsonObject,
  where: string,
  context: ElementContext,
): Map<string, PlannedExpression> => {
  const common = textAt(element, 'choicesVisibleIf');
  let parsed: Expression | undefined;
  const commonOnce = (): Expression => (parsed ??= parseSurveyJsExpression(common));
  let isCounted = false;
  return new Map(
    listAt(element, 'choices').flatMap((item): [string, PlannedExpression][] => {
      const [value, choice] = [itemValue(item), isJsonObject(item) ? item : {}];
      const own = textAt(choice, 'visibleIf');
      remarkEnabled(choice, `${where}, choice ${value}`, context);
      if (own === '' && common === '') return [];
      const parse = (): Expression => {
        const parts = [
          ...(own === '' ? [] : [parseSurveyJsExpression(own)]),
          ...(common === '' ? [] : [commonOnce()]),
        ];
        return withName(
          parts.reduce((left, right) => joined('and', left, right)),
          'item',
          value,
        );
      };
      const place = `${where}, ${own === '' ? 'choicesVisibleIf' : `choice ${value}, visibleIf`}`;
      const text = [own, common].filter(Boolean).join(' and ');
      // One expression for all options is counted and reported once.
      const isCopy = own === '' && isCounted;
      isCounted ||= own === '';
      return [[value, { ...plannedAt(context, text, place), parse, isCopy }]];
    }),
  );
};
