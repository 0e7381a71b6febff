import { isJsonObject, listAt, member, textAt, type JsonObject } from '../json-value.ts';
import type { ReadBeside } from '../source-files.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { readCsv } from './csv-cells.ts';
import type { SheetCells, SheetSet } from './sheet-table.ts';

export const sheetNames = ['survey', 'choices', 'settings'] as const;

/** A sheet that is written as a list of objects. */
const cellsOfObjects = (rows: readonly JsonObject[]): SheetCells => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = new Map<number, ReadonlyMap<number, string>>();
  cells.set(1, new Map(columns.map((name, index) => [index + 1, name])));
  rows.forEach((row, index) => {
    cells.set(index + 2, new Map(columns.map((name, column) => [column + 1, textAt(row, name)])));
  });
  return cells;
};

/** Whether a JSON file holds the sheets of an XLSForm: `{"survey": [{"type": …}], "choices": […]}`. */
export const isSheetJson = (json: unknown): json is JsonObject =>
  isJsonObject(json) && Array.isArray(member(json, 'survey'));

export const sheetsOfJson = (json: JsonObject): SheetSet =>
  new Map(
    sheetNames.map((name) => {
      const value = member(json, name);
      const rows = isJsonObject(value) ? [value] : listAt(json, name).filter(isJsonObject);
      return [name, cellsOfObjects(rows)];
    }),
  );

/** The sheets `survey.csv`, `choices.csv` and `settings.csv` of a folder. @throws UnreadableFile */
export const sheetsOfFolder = (read: ReadBeside): SheetSet => {
  const sheets = new Map<string, SheetCells>();
  for (const name of sheetNames) {
    const text = read(`${name}.csv`);
    if (text !== undefined) sheets.set(name, readCsv(text, `${name}.csv`));
  }
  if (!sheets.has('survey')) throw new UnreadableFile('The folder has no survey.csv.');
  return sheets;
};
