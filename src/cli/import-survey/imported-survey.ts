import type { Survey } from '../../contract/surveys.ts';
import type { ImportReport } from './import-report.ts';

/** A survey in Laurel's contract, and what was lost on the way. */
export interface ImportedSurvey {
  readonly survey: Survey;
  readonly report: ImportReport;
}

/** What the person at the terminal asks for. */
export interface ImportOptions {
  /** The id of the survey; empty: the one of the file. */
  readonly id: string;
  /** The language of the words; empty: the one of the file. */
  readonly language: string;
  /** Name of the file, without its ending. */
  readonly name: string;
}
