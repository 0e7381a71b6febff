import { limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { SheetCells } from './sheet-table.ts';

/** Which of the usual separators the header uses most. */
const separatorOf = (header: string): string => {
  const counts = [',', ';', '\t'].map((mark) => [mark, header.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
};

/** The cells of a CSV file. @throws UnreadableFile */
export const readCsv = (text: string, name: string): SheetCells => {
  const separator = separatorOf(text.slice(0, Math.max(0, text.indexOf('\n'))) || text);
  const rows = new Map<number, Map<number, string>>();
  let [row, column, cell, quotedAt] = [1, 1, '', 0];
  const keep = (): void => {
    if (cell.trim() !== '' && column <= limits.columns)
      rows.set(row, (rows.get(row) ?? new Map()).set(column, cell));
    if (rows.size > limits.rows) throw new UnreadableFile(`${name} has more than ${limits.rows} rows.`);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quotedAt > 0) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quotedAt = 0;
    } else if (letter === '"' && cell.trim() === '') quotedAt = row;
    else if (letter === separator) {
      keep();
      column += 1;
    } else if (letter === '\n') {
      keep();
      row += 1;
      column = 1;
    } else if (letter !== '\r') cell += letter;
  }
  if (quotedAt > 0)
    throw new UnreadableFile(`${name}, row ${quotedAt}, column ${column}: a quote is not closed.`);
  keep();
  return rows;
};
