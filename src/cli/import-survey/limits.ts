/** What a file may hold at most, so that a hostile one ends with a message: in bounded time, in bounded memory. */
export const limits = {
  /** Bytes of the file, and of one part of an .xlsx when it is unpacked. */
  fileBytes: 8_000_000,
  unpackedBytes: 40_000_000,
  /** Rows and columns of a sheet, and characters of a cell. */
  rows: 20_000,
  columns: 250,
  cellLength: 32_767,
  /** Questions of a survey, options of a list, and options of all questions together. */
  questions: 1_000,
  options: 2_000,
  allOptions: 20_000,
  /** Groups in groups, or panels in panels. */
  nesting: 30,
  /** How often a repeated group is written out. */
  repeats: 10,
  /** Characters of an expression, and brackets in brackets. */
  expressionLength: 4_000,
  expressionDepth: 60,
  /** Groups of a condition, and clauses in all of them together. */
  groups: 48,
  clauses: 240,
  /** Steps of translating one expression, and all of them. */
  steps: 2_000,
  allSteps: 400_000,
  /** Calculations of a survey. */
  calculations: 500,
} as const;
