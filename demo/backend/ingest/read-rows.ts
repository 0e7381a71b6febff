import { accessSync, constants, createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { CsvError, parse } from 'csv-parse';
import { columnsOf, kindOf, refused, type RecordKind, type RowResult } from './records.ts';

/** A file whose rows can't be read. The message names the file, the line and what to do. */
export class RowFileError extends Error {
  override readonly name = 'RowFileError';
}

/** A row of a file, or what is wrong with it before it is a record. */
export interface FileRow {
  readonly line: number;
  readonly content: unknown;
  readonly fault?: RowResult;
}

export interface RowFile {
  readonly kind: RecordKind;
  /** The names of its columns, in their order. */
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<FileRow>;
}

/** Bytes of one row at most. */
const longest = 65_536;

/** The text of a file, part by part. A mark at its beginning is left out. */
async function* decoded(file: string): AsyncGenerator<string> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const part of createReadStream(file)) yield utf8.decode(part as Buffer, { stream: true });
    yield utf8.decode();
  } catch (error) {
    if (error instanceof TypeError)
      throw new RowFileError(`${file}: this is no UTF-8: save it as "CSV UTF-8".`, { cause: error });
    throw error;
  }
}

const knownColumns = (['accounts', 'members', 'activity'] as const)
  .map((kind) => `${kind} have ${columnsOf(kind).join(', ')}`)
  .join('; ');

/** The kind of the records of a file, by the names of its columns. @throws RowFileError */
const requireKind = (file: string, columns: readonly string[]): RecordKind => {
  const kind = kindOf(columns);
  if (kind === undefined)
    throw new RowFileError(`${file}: line 1: these are no known columns: ${knownColumns}.`);
  const known = columnsOf(kind);
  const faults = [
    ...columns.filter((name) => !known.includes(name)).map((name) => `"${name}" is no column of ${kind}`),
    ...columns.filter((name, at) => columns.indexOf(name) < at).map((name) => `"${name}" is there twice`),
  ];
  if (faults.length > 0)
    throw new RowFileError(`${file}: line 1: ${faults.join('; ')}: name ${known.join(', ')}.`);
  return kind;
};

/** A cell as JSON has it: `roles` is a list, and `quantity` a number. */
const valueOf = (column: string, cell: string): unknown => {
  if (column === 'roles') return cell.split(/[\s;]+/).filter((role) => role !== '');
  return column === 'quantity' && /^-?\d{1,9}$/.test(cell) ? Number(cell) : cell;
};

const csvRow = (columns: readonly string[], cells: readonly string[], line: number): FileRow => {
  const named = cells.slice(0, columns.length).map((cell, at) => [columns[at] ?? '', cell] as const);
  const content = Object.fromEntries(
    named.filter(([, cell]) => cell !== '').map(([column, cell]) => [column, valueOf(column, cell)]),
  );
  if (cells.length === columns.length) return { line, content };
  const message = `the line has ${cells.length} cells, and the first one names ${columns.length}: a comma or a quote is missing`;
  return { line, content, fault: refused('invalid', '', message) };
};

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const csvError = (file: string, error: unknown): unknown => {
  if (!(error instanceof CsvError)) return error;
  const what =
    error.code === 'CSV_MAX_RECORD_SIZE'
      ? `a row is longer than ${longest} bytes: a quote is missing before it, or a cell is no value`
      : `${error.message}: put a cell with a quote in quotes, and each of its quotes twice`;
  return new RowFileError(`${file}: line ${Number(error['lines'])}: ${what}.`, { cause: error });
};

const openCsv = async (file: string): Promise<RowFile> => {
  const parser = parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longest,
  });
  // Fed by hand, so that a fault of the text ends the reading as one of the table does.
  const feed = async (): Promise<void> => {
    for await (const text of decoded(file))
      if (!parser.write(text)) await new Promise<void>((resolve) => parser.once('drain', resolve));
    parser.end();
  };
  feed().catch((error: unknown) => parser.destroy(error instanceof Error ? error : new Error(String(error))));
  const records = (parser as AsyncIterable<CsvRecord>)[Symbol.asyncIterator]();
  const next = () =>
    records.next().catch((error: unknown) => {
      throw csvError(file, error);
    });
  const head = await next();
  if (head.done === true) throw new RowFileError(`${file}: there is nothing in it: ${knownColumns}.`);
  const columns = head.value.record.map((name) => name.trim());
  const rows = async function* (): AsyncGenerator<FileRow> {
    for (let each = await next(); each.done !== true; each = await next())
      yield csvRow(columns, each.value.record, each.value.info.lines);
  };
  return { kind: requireKind(file, columns), columns, rows: rows() };
};

const jsonRow = (file: string, text: string, line: number): FileRow => {
  try {
    const content: unknown = JSON.parse(text);
    return { line, content };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RowFileError(`${file}: line ${line}: this is no JSON (${reason}).`, { cause: error });
  }
};

/** One JSON value a line. */
async function* jsonLines(file: string): AsyncGenerator<FileRow> {
  let [rest, line] = ['', 0];
  for await (const text of decoded(file)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longest)
      throw new RowFileError(
        `${file}: line ${line + lines.length + 1}: a row is longer than ${longest} bytes.`,
      );
    for (const each of lines) {
      line += 1;
      if (each.trim() !== '') yield jsonRow(file, each, line);
    }
  }
  if (rest.trim() !== '') yield jsonRow(file, rest, line + 1);
}

/** The items of one JSON list; the line is the number of the item. */
async function* jsonItems(file: string): AsyncGenerator<FileRow> {
  let text = '';
  for await (const part of decoded(file)) text += part;
  const { content } = jsonRow(file, text, 1);
  if (!Array.isArray(content))
    throw new RowFileError(`${file}: this is no list: write [ … ], or a value a line.`);
  for (const [index, item] of content.entries()) yield { line: index + 1, content: item };
}

const openJson = async (file: string, all: AsyncGenerator<FileRow>): Promise<RowFile> => {
  const first = await all.next();
  if (first.done === true) throw new RowFileError(`${file}: there is nothing in it: ${knownColumns}.`);
  const { content } = first.value;
  const names = typeof content === 'object' && content !== null ? Object.keys(content) : [];
  const kind = kindOf(names);
  if (kind === undefined)
    throw new RowFileError(`${file}: line 1: these are no known fields: ${knownColumns}.`);
  const rows = async function* (): AsyncGenerator<FileRow> {
    yield first.value;
    yield* all;
  };
  return { kind, columns: columnsOf(kind), rows: rows() };
};

/** Opens a file of records: CSV, a JSON list, or JSON with a value a line. @throws RowFileError */
export const openRows = async (file: string): Promise<RowFile> => {
  try {
    accessSync(file, constants.R_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RowFileError(`${file}: this can’t be read (${reason}).`, { cause: error });
  }
  const extension = extname(file).toLowerCase();
  if (extension === '.csv') return openCsv(file);
  if (extension === '.json') return openJson(file, jsonItems(file));
  if (extension === '.ndjson' || extension === '.jsonl') return openJson(file, jsonLines(file));
  throw new RowFileError(`${file}: name it .csv, .json or .ndjson.`);
};
