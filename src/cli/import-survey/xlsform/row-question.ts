import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import { isMultiple } from '../logic/expression-source.ts';
import { isSeen } from '../words.ts';
import type { FormContext } from './form-context.ts';
import type { SheetRow } from './sheet-table.ts';

/** Days since 1899 of a spreadsheet → `2026-12-31`. */
const dayOfSerial = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);

/** The answer to begin with, if the default is a fixed one. */
export const fixedDefault = (row: SheetRow, question: SurveyQuestion): SurveyQuestion['value'] => {
  const text = row.get('default');
  if (text === '' || /\$\{|\w\(/.test(text)) return undefined;
  if (question.kind === 'date' && /^\d{5}(\.0)?$/.test(text)) return dayOfSerial(Number(text));
  if (!question.options) return text;
  const values = isMultiple(question) ? text.split(/\s+/) : [text];
  const known = values.every((value) => question.options?.some((option) => option.value === value));
  if (!known) return undefined;
  return isMultiple(question) ? values : text;
};

/** Title and help. A question without a label has its hint, or else its name, as title. */
export const titleAndHelp = (
  row: SheetRow,
  { languages, report }: FormContext,
): Pick<SurveyQuestion, 'title' | 'help'> => {
  const [label, hint] = [languages.words(row, 'label'), languages.words(row, 'hint')];
  if (isSeen(label)) return { title: label, ...(isSeen(hint) && { help: hint }) };
  if (isSeen(hint)) return { title: hint };
  report.add('changed', row.where('label'), row.get('name'), 'its name stands for the label that is missing');
  return { title: row.get('name') || '…' };
};

/** The limits of a range: `start=0 end=10 step=1`. */
export const rangeLimits = (row: SheetRow): NonNullable<SurveyQuestion['constraints']> => {
  const read = (name: string, otherwise: number): number => {
    const [, text] =
      new RegExp(`(?:^|[\\s;,])${name}\\s*=\\s*(-?[\\d.]+)`, 'i').exec(row.get('parameters')) ?? [];
    return text === undefined || Number.isNaN(Number(text)) ? otherwise : Number(text);
  };
  const step = read('step', 1);
  return { min: read('start', 1), max: read('end', 10), ...(step > 0 && step !== 1 && { step }) };
};
