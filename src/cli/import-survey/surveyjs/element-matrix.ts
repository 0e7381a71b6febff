import type { LocalText } from '../../../contract/core/scalars.ts';
import type { QuestionOption, SurveyQuestion } from '../../../contract/survey-questions.ts';
import { generatedWord } from '../generated-words.ts';
import { isJsonObject, isSet, listAt, member, objectsAt, textAt, type JsonObject } from '../json-value.ts';
import { isSeen, mapWords, wordsOf } from '../words.ts';
import { itemValue, optionsOf } from './element-choices.ts';
import { ratingParts } from './element-scale.ts';
import type { ElementContext } from './element-context.ts';

type Lines = NonNullable<SurveyQuestion['lines']>;

/** What one question of a matrix is, without what all questions have. */
export interface MatrixParts {
  readonly kind: SurveyQuestion['kind'];
  readonly lines: Lines;
  readonly options?: QuestionOption[];
  readonly several?: boolean;
  readonly numbers?: boolean;
}

/** Rows as lines, each value once. */
const linesOf = (items: readonly unknown[], where: string, context: ElementContext): Lines =>
  optionsOf(items, where, context).map(({ value, label }) => ({ value, label }));

export const matrixParts = (element: JsonObject, where: string, context: ElementContext): MatrixParts => ({
  kind: 'matrix',
  lines: linesOf(listAt(element, 'rows'), `${where}, rows`, context),
  options: optionsOf(listAt(element, 'columns'), `${where}, columns`, context),
  ...(/^checkbox$/.test(textAt(element, 'cellType')) && { several: true }),
});

/** Whether every row must be answered. */
export const needsAllRows = (element: JsonObject): boolean =>
  ['isAllRowRequired', 'eachRowRequired'].some((key) => isSet(element, key));

/** One column of a matrix with columns. */
export interface MatrixColumn {
  readonly name: string;
  readonly title: LocalText;
  readonly isRequired: boolean;
  /** Absent: the contract has no matrix of such cells. */
  readonly parts: MatrixParts | undefined;
  readonly cellType: string;
}

const yesAndNo = ({ language }: ElementContext): QuestionOption[] => [
  { value: 'true', label: generatedWord('yes', language.tag) },
  { value: 'false', label: generatedWord('no', language.tag) },
];

const cellParts = (
  column: JsonObject,
  cellType: string,
  common: readonly unknown[],
  where: string,
  context: ElementContext,
): Omit<MatrixParts, 'lines'> | undefined => {
  const own = listAt(column, 'choices');
  const options = (): QuestionOption[] => optionsOf(own.length > 0 ? own : common, where, context);
  if (/^(dropdown|radiogroup)$/.test(cellType)) return { kind: 'matrix', options: options() };
  if (/^(checkbox|tagbox)$/.test(cellType)) return { kind: 'matrix', options: options(), several: true };
  if (cellType === 'boolean') return { kind: 'matrix', options: yesAndNo(context) };
  if (cellType === 'text' && /^(number|range)$/.test(textAt(column, 'inputType')))
    return { kind: 'matrix', numbers: true };
  if (cellType !== 'rating') return undefined;
  const { options: points, constraints } = ratingParts(column, where, context);
  const [min, max] = [Number(constraints?.min ?? 0), Number(constraints?.max ?? 10)];
  const numbers = Array.from({ length: max - min + 1 }, (_, index) => ({
    value: `${min + index}`,
    label: `${min + index}`,
  }));
  return { kind: 'matrix', options: points ?? numbers };
};

/** The columns of a `matrixdropdown`, each as a matrix of its own. */
export const matrixColumns = (
  element: JsonObject,
  where: string,
  context: ElementContext,
): MatrixColumn[] => {
  const lines = linesOf(listAt(element, 'rows'), `${where}, rows`, context);
  const columns = objectsAt(element, 'columns');
  return columns.map((column) => {
    const name = textAt(column, 'name') || itemValue(column);
    const cellType =
      textAt(column, 'cellType').replace(/^default$/, '') || textAt(element, 'cellType') || 'dropdown';
    const cells = cellParts(
      column,
      cellType,
      listAt(element, 'choices'),
      `${where}, column ${name}`,
      context,
    );
    const title = context.language.words(column, 'title');
    const hasOptions = cells?.numbers || (cells?.options?.length ?? 0) > 0;
    return {
      name,
      title: isSeen(title) ? title : name,
      isRequired: isSet(column, 'isRequired'),
      parts: cells && hasOptions && lines.length > 0 ? { ...cells, lines } : undefined,
      cellType,
    };
  });
};

/** The title of a matrix that is one column of several. */
export const columnTitle = (title: LocalText, { title: column }: MatrixColumn): LocalText =>
  mapWords(title, (text) => `${text} – ${wordsOf(column)}`);

/** The short texts of a `multipletext`. */
export const textLines = (element: JsonObject, where: string, context: ElementContext): Lines => {
  const items = objectsAt(element, 'items').map((item) => ({
    ...item,
    value: textAt(item, 'name'),
    text: member(item, 'title'),
  }));
  for (const item of objectsAt(element, 'items')) {
    const lost = ['isRequired', 'inputType', 'validators', 'requiredIf', 'visibleIf'].filter(
      (key) => member(item, key) !== undefined && member(item, key) !== false && textAt(item, key) !== 'text',
    );
    if (lost.length > 0)
      context.report.add(
        'dropped',
        `${where}, item ${textAt(item, 'name')}`,
        lost.join(', '),
        'not checked: the lines of short texts are texts alone',
      );
  }
  return linesOf(items.filter(isJsonObject), `${where}, items`, context);
};
