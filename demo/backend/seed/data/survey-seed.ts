import type { Day } from '../../calendar-dates.ts';
import type { MarkRule, QuestionRow, SurveyDisplay, SurveyTerms } from '../../surveys/tables.ts';

/** A survey; its texts are words: `survey.<id>.title`, `.question.<id>`, and those that the views ask for. */
export interface SurveySeed {
  readonly survey: string;
  readonly anonymous?: boolean;
  /** Last day on which it is taken. */
  readonly closesOn?: Day;
  readonly terms: SurveyTerms;
  readonly questions: readonly QuestionRow[];
  readonly marks?: readonly MarkRule[];
  readonly display?: SurveyDisplay;
  /** Minor units, for every member who is invited. */
  readonly guaranteed?: number;
  readonly entries?: { readonly count: number; readonly draw: string };
  /** The day on which the sealed rewards were drawn, and what chance gave to the member of the pictures. */
  readonly decidedOn: Day;
  readonly drawn?: Readonly<Record<string, number>>;
  /** The perk that it is listed as. */
  readonly perk?: string;
}
