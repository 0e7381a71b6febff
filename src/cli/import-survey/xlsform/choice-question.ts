import type { QuestionOption, SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { Expression } from '../expression/expression.ts';
import { parseXPath } from '../expression/xpath.ts';
import type { ImportReport } from '../import-report.ts';
import { generatedWord } from '../generated-words.ts';
import { filterFor, type ListedChoice } from './choice-lists.ts';
import { plannedIn, type FormContext, type FormPlace } from './form-context.ts';
import type { PlannedExpression } from '../question-plan.ts';
import type { TypeCell, TypeRule } from './question-types.ts';
import type { SheetRow } from './sheet-table.ts';

type ChoiceRule = Extract<TypeRule, { readonly as: 'choice' }>;

/** What a select becomes, without what all questions have. */
export type ChoiceParts = Pick<SurveyQuestion, 'kind' | 'options' | 'several' | 'constraints' | 'ends'>;

/** The open option that `or_other` adds. The form has no words for it. */
const other = (tag: string | undefined): QuestionOption => ({
  value: 'other',
  label: generatedWord('other', tag),
  open: true,
});

/** A scale, if the options are numbers in a row, of which only the ends have words. */
const asScale = (options: readonly QuestionOption[]): ChoiceParts | undefined => {
  const values = options.map(({ value }) => Number(value));
  const [min = NaN] = values;
  const isRow = values.every((value, index) => Number.isInteger(value) && value === min + index);
  const middle = options.slice(1, -1).every(({ label, value }) => label === value);
  const [first, last] = [options[0], options.at(-1)];
  if (!isRow || !middle || !first || !last || values.length < 3 || values.length > 21) return undefined;
  const ends = {
    ...(first.label !== first.value && { min: first.label }),
    ...(last.label !== last.value && { max: last.label }),
  };
  return {
    kind: 'scale',
    constraints: { min, max: min + values.length - 1 },
    ...(Object.keys(ends).length > 0 && { ends }),
  };
};

const kindOf = (
  rule: ChoiceRule,
  words: ReadonlySet<string>,
  hasImages: boolean,
): Pick<ChoiceParts, 'kind' | 'several'> => {
  if (rule.kind === 'ranking') return { kind: 'ranking' };
  if (hasImages) return { kind: 'image', ...(rule.kind === 'multiple' && { several: true }) };
  const isDropdown = rule.fromFile || [...words].some((word) => /^(minimal|autocomplete|search)/.test(word));
  return { kind: rule.kind === 'single' && isDropdown ? 'dropdown' : rule.kind };
};

/** The list that a select names; `undefined` is reported. */
export const choicesFor = (
  row: SheetRow,
  { list }: TypeCell,
  rule: ChoiceRule,
  { lists, report }: FormContext,
): readonly ListedChoice[] | undefined => {
  const choices = rule.fromFile ? lists.fromFile(list) : lists.list(list);
  if (choices && choices.length > 0) return choices;
  const what = rule.fromFile
    ? `there is no readable file ${list} beside the form`
    : `there is no list "${list}"`;
  report.add('dropped', row.where('type'), row.get('type'), `the question is left out: ${what}`);
  return undefined;
};

const remarkChoices = (row: SheetRow, isLikert: boolean, hasImages: boolean, report: ImportReport): void => {
  const add = (column: string | undefined, what: string, became: string): void =>
    report.add('changed', row.where(column), what, became);
  if (isLikert) add('appearance', 'likert', 'one choice of several: its options have words of their own');
  const published = 'named as in the form: publish them, and put their addresses in';
  if (hasImages) add(undefined, 'pictures of options', published);
  if (/randomize\s*=\s*true/i.test(row.get('parameters')))
    add('parameters', 'randomize', 'the options keep the order of the list');
};

/** Kind and options of a select. */
export const choiceParts = (
  row: SheetRow,
  type: TypeCell,
  rule: ChoiceRule,
  choices: readonly ListedChoice[],
  { report, languages }: FormContext,
): ChoiceParts => {
  const words = new Set(row.get('appearance').split(/\s+/));
  const hasImages = rule.kind !== 'ranking' && choices.some(({ option }) => option.image);
  const isLikert = words.has('likert') && rule.kind === 'single' && row.get('choice_filter') === '';
  const scale = isLikert ? asScale(choices.map(({ option }) => option)) : undefined;
  if (scale) return scale;
  remarkChoices(row, isLikert, hasImages, report);
  const options = choices.map(({ option: { image, ...option } }) => ({
    ...option,
    ...(hasImages && image && { image }),
  }));
  const hasOther = options.some(({ value }) => value === 'other');
  return {
    ...kindOf(rule, words, hasImages),
    options: type.orOther && !hasOther ? [...options, other(languages.tag)] : options,
  };
};

/** The filter of each option. It is one expression, so it is counted and reported once. */
export const optionFilters = (
  row: SheetRow,
  choices: readonly ListedChoice[],
  context: FormContext,
  place: FormPlace,
): Map<string, PlannedExpression> => {
  if (row.get('choice_filter') === '') return new Map();
  let parsed: Expression | undefined;
  const parsedOnce = (): Expression => (parsed ??= parseXPath(row.get('choice_filter')));
  return new Map(
    choices.map((choice, index) => {
      const copy = { ...place, isCopy: place.isCopy || index > 0 };
      const planned = plannedIn(context, row, 'choice_filter', copy);
      return [choice.option.value, { ...planned, parse: () => filterFor(parsedOnce(), choice) }];
    }),
  );
};
