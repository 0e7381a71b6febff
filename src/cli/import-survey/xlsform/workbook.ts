import { limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { SheetCells, SheetSet } from './sheet-table.ts';
import { readXml } from './xml-reader.ts';
import { ZipArchive } from './zip-archive.ts';

/** `BC12` → column 55 and row 12. */
const placeOf = (reference: string): { column: number; row: number } => {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(digits) };
};

/** The texts that cells name by number. What is said of their pronunciation is left out. */
const sharedTexts = (xml: string): string[] => {
  const texts: string[] = [];
  let [text, isText, isSpoken] = ['', false, false];
  for (const token of readXml(xml, 'sharedStrings.xml')) {
    if (token.type === 'text') {
      if (isText && !isSpoken) text += token.text;
      continue;
    }
    const isOpen = token.type === 'open';
    if (token.name === 't') isText = isOpen;
    else if (token.name === 'rPh') isSpoken = isOpen;
    else if (token.name === 'si') {
      if (!isOpen) texts.push(text);
      text = '';
    }
  }
  return texts;
};

const cellText = (type: string, raw: string, shared: readonly string[]): string => {
  if (type === 's') return shared[Number(raw)] ?? '';
  if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE';
  if (type === '' || type === 'n') return raw === '' ? '' : String(Number(raw));
  // A formula that failed has no value.
  return type === 'e' ? '' : raw;
};

const cellsOf = (name: string, xml: string, shared: readonly string[]): SheetCells => {
  const rows = new Map<number, Map<number, string>>();
  let [row, column, type, raw, isValue] = [0, 0, '', '', false];
  const keep = (): void => {
    const text = cellText(type, raw, shared);
    if (text.trim() === '' || column > limits.columns) return;
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, text));
    if (rows.size > limits.rows)
      throw new UnreadableFile(`The sheet "${name}" has more than ${limits.rows} rows.`);
  };
  for (const token of readXml(xml, name)) {
    if (token.type === 'text') {
      if (isValue) raw += token.text;
    } else if (token.name === 'row' && token.type === 'open') {
      row = Number(token.attributes.get('r') ?? row + 1);
      column = 0;
    } else if (token.name === 'c' && token.type === 'open') {
      const place = placeOf(token.attributes.get('r') ?? '');
      column = place.column || column + 1;
      [type, raw] = [token.attributes.get('t') ?? '', ''];
    } else if (token.name === 'c') keep();
    else if (token.name === 'v' || token.name === 't') isValue = token.type === 'open';
  }
  return rows;
};

/** Target of a part → path within the archive. */
const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

const readPaths = (archive: ZipArchive): Map<string, string> => {
  const workbook = archive.text('xl/workbook.xml');
  if (workbook === undefined)
    throw new UnreadableFile('The file is a ZIP archive, but no .xlsx: it has no workbook.');
  const targets = new Map<string, string>();
  for (const token of readXml(archive.text('xl/_rels/workbook.xml.rels') ?? '', 'workbook.xml.rels'))
    if (token.type === 'open' && token.name === 'Relationship')
      targets.set(token.attributes.get('Id') ?? '', pathOf(token.attributes.get('Target') ?? ''));
  const paths = new Map<string, string>();
  for (const token of readXml(workbook, 'workbook.xml')) {
    if (token.type !== 'open' || token.name !== 'sheet') continue;
    const path = targets.get(token.attributes.get('id') ?? '');
    const name = token.attributes.get('name')?.trim().toLowerCase();
    if (path !== undefined && name !== undefined && !paths.has(name)) paths.set(name, path);
  }
  return paths;
};

/** The sheets of these names in an .xlsx. Others are not unpacked. @throws UnreadableFile */
export const readWorkbook = (bytes: Buffer, names: readonly string[]): SheetSet => {
  const archive = new ZipArchive(bytes);
  const paths = readPaths(archive);
  const shared = sharedTexts(archive.text('xl/sharedStrings.xml') ?? '');
  const sheets = new Map<string, SheetCells>();
  for (const name of names) {
    const path = paths.get(name);
    const xml = path === undefined ? undefined : archive.text(path);
    if (xml !== undefined) sheets.set(name, cellsOf(name, xml, shared));
  }
  if (!sheets.has('survey') && names.includes('survey'))
    throw new UnreadableFile(
      `The .xlsx has no sheet "survey". It has: ${[...paths.keys()].join(', ') || 'none'}.`,
    );
  return sheets;
};
