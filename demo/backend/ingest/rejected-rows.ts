import type { FileRow } from './read-rows.ts';
import type { RowResult } from './records.ts';

type RefusedResult = Extract<RowResult, { status: 'refused' }>;

export interface RejectedRow {
  readonly row: FileRow;
  readonly refusal: RefusedResult;
}

const cellOf = ({ content }: FileRow, column: string): string => {
  const value: unknown =
    typeof content === 'object' && content !== null ? Reflect.get(content, column) : undefined;
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** A cell of CSV. One that begins like a formula gets an apostrophe, so that no spreadsheet runs it; a number stays one. */
const csvCell = (text: string): string => {
  const safe = /^[=@+\-\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rejected rows as CSV by RFC 4180: their columns, then the line and the fault. */
export const rejectedCsv = (columns: readonly string[], rejected: readonly RejectedRow[]): string =>
  [
    [...columns, 'line', 'fault'],
    ...rejected.map(({ row, refusal: { field = '', message } }) => [
      ...columns.map((column) => cellOf(row, column)),
      String(row.line),
      `${field} ${message}`.trim(),
    ]),
  ]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');

/** One fault for the terminal: the line, the column, what came and what to do. */
export const describeRejected = (
  file: string,
  { row, refusal: { field = '', message } }: RejectedRow,
): string => {
  const came = field === '' ? '' : cellOf(row, field);
  const shown = came.length > 40 ? `${came.slice(0, 37)}…` : came;
  return `${file}: line ${row.line}: ${field === '' ? '' : `${field} ${JSON.stringify(shown)} `}${message}.`;
};
