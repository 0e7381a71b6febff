import { limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** The cells of a sheet that hold something: row number → column number → text. Both count from 1. */
export type SheetCells = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Name of a sheet, in small letters → its cells. */
export type SheetSet = ReadonlyMap<string, SheetCells>;

/** `media::image` and `Media :: Image` are one column. */
const headerOf = (text: string): string =>
  text
    .slice(0, 200)
    .trim()
    .replace(/\s*::\s*/g, '::')
    .replace(/^[^:]+(::)?/, (name) => name.toLowerCase().replace(/\s+/g, '_'));

/** One row below the header. */
export class SheetRow {
  readonly sheet: string;
  readonly number: number;
  readonly #cells: ReadonlyMap<string, string>;

  constructor(sheet: string, number: number, cells: ReadonlyMap<string, string>) {
    this.sheet = sheet;
    this.number = number;
    this.#cells = cells;
  }

  /** The text of a column; empty where there is none. */
  get(...columns: readonly string[]): string {
    for (const column of columns) {
      const text = this.#cells.get(column);
      if (text !== undefined) return text;
    }
    return '';
  }

  has(column: string): boolean {
    return this.#cells.has(column);
  }

  /** Where it stands, for the report: "survey, row 12, relevant". */
  where(column?: string): string {
    return `${this.sheet}, row ${this.number}${column ? `, ${column}` : ''}`;
  }
}

/** A sheet as a table under its first row. */
export interface SheetTable {
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** @throws UnreadableFile where it is too large */
export const tableOf = (name: string, cells: SheetCells): SheetTable => {
  if (cells.size > limits.rows)
    throw new UnreadableFile(`The sheet "${name}" has more than ${limits.rows} rows.`);
  const [head, ...body] = [...cells].sort(([a], [b]) => a - b);
  const headers = new Map<number, string>();
  for (const [column, text] of head?.[1] ?? []) headers.set(column, headerOf(text));
  const rows = body.flatMap(([number, row]) => {
    const named = new Map<string, string>();
    for (const [column, text] of row) {
      const header = headers.get(column);
      if (text.length > limits.cellLength)
        throw new UnreadableFile(
          `Sheet "${name}", row ${number}, column ${column}: the cell is longer than ${limits.cellLength} characters.`,
        );
      if (header && text.trim() !== '') named.set(header, text.trim());
    }
    return named.size === 0 ? [] : [new SheetRow(name, number, named)];
  });
  return { columns: [...headers.values()], rows };
};
