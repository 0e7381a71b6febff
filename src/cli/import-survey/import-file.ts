import { basename, extname } from 'node:path';
import type { ImportedSurvey, ImportOptions } from './imported-survey.ts';
import { parseJson } from './json-value.ts';
import { besideFile, decodeText, isFolder, readBytes } from './source-files.ts';
import { importSurveyJs, isSurveyJs } from './surveyjs/import-surveyjs.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { readCsv } from './xlsform/csv-cells.ts';
import { importXlsform } from './xlsform/import-xlsform.ts';
import { isSheetJson, sheetNames, sheetsOfFolder, sheetsOfJson } from './xlsform/load-sheets.ts';
import type { SheetSet } from './xlsform/sheet-table.ts';
import { readWorkbook } from './xlsform/workbook.ts';

const startsWith = (bytes: Buffer, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The sheets of a workbook, a CSV file with others beside it, or a folder of them. */
const sheetsOf = (path: string): SheetSet => {
  const read = besideFile(path);
  if (isFolder(path)) return sheetsOfFolder(read);
  const bytes = readBytes(path);
  if (startsWith(bytes, 0x50, 0x4b)) return readWorkbook(bytes, sheetNames);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new UnreadableFile(
      'The file is an old .xls, or protected by a password: save it as .xlsx without one.',
    );
  if (extname(path).toLowerCase() !== '.csv')
    throw new UnreadableFile(`${basename(path)} is no .xlsx, .csv or .json, and no folder of CSV files.`);
  const beside = ['choices', 'settings'].flatMap((name) => {
    const text = read(`${name}.csv`);
    return text === undefined ? [] : [[name, readCsv(text, `${name}.csv`)] as const];
  });
  return new Map([['survey', readCsv(decodeText(bytes, basename(path)), basename(path))], ...beside]);
};

/** Imports a file, whichever of the formats it is in. @throws UnreadableFile */
export const importFile = (path: string, wanted: Omit<ImportOptions, 'name'>): ImportedSurvey => {
  const name = basename(path);
  const options = { ...wanted, name: name.slice(0, name.length - extname(name).length) || 'survey' };
  if (extname(path).toLowerCase() !== '.json' || isFolder(path))
    return importXlsform(sheetsOf(path), options, besideFile(path));
  const json = parseJson(decodeText(readBytes(path), name), name);
  if (isSheetJson(json)) return importXlsform(sheetsOfJson(json), options, besideFile(path));
  if (isSurveyJs(json)) return importSurveyJs(json, options);
  throw new UnreadableFile(
    `${name} is neither a survey of SurveyJS (it has no "pages" or "elements") nor the sheets of an XLSForm (it has no list "survey").`,
  );
};
