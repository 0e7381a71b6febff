import type { Quantity } from '../../../../contract/core/figure.ts';

/** What stands in a cell: a number as its digits, or a text, which may come from anybody. */
export type CsvCell = { readonly number: string } | string;

/** What a spreadsheet may take for the beginning of a formula, in the forms of East Asian keyboards too. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;
/** The same behind a character that some spreadsheets take for the end of a cell, whatever the quotes say. */
const innerStart = /([;\t\r\n]\s*)(?=[=+\-@＝＋－＠])/g;

/** A text that no spreadsheet computes: an apostrophe stands before what would begin a formula. */
const inertText = (text: string): string =>
  (formulaStart.test(text) ? "'" : '') + text.replace(innerStart, "$1'");

const writeCell = (cell: CsvCell): string => {
  if (typeof cell !== 'string') return cell.number;
  const text = inertText(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A file as RFC 4180 has it, in UTF-8 with a byte order mark, by which spreadsheets know the letters. */
export const writeCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;

/** The exact number of a quantity, in digits with a point, whatever the language. */
export const csvNumber = ({ amount, scale = 0 }: Quantity): CsvCell => {
  const [whole = '', fraction = ''] = String(Math.abs(amount)).split('.');
  const digits = whole.padStart(scale + 1, '0');
  const point = digits.length - scale;
  const decimals = digits.slice(point) + fraction;
  const number = digits.slice(0, point) + (decimals && `.${decimals}`);
  return { number: amount < 0 ? `-${number}` : number };
};
