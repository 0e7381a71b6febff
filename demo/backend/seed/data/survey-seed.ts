import type { Day } from '../../calendar-dates.ts';
import type {
  MarkRule,
  QuestionRow,
  SurveyDisplay,
  SurveyLogicRow,
  SurveyTerms,
} from '../../surveys/tables.ts';

/** A survey. Its texts are the words `survey.<id>.title`, `.question.<id>`, and others that the views use. */
export interface SurveySeed {
  readonly survey: string;
  readonly anonymous?: boolean;
  /** The last day on which answers are accepted. */
  readonly closesOn?: Day;
  readonly terms: SurveyTerms;
  readonly questions: readonly QuestionRow[];
  readonly logic?: SurveyLogicRow;
  readonly marks?: readonly MarkRule[];
  readonly display?: SurveyDisplay;
  /** Minor units, for every member who is invited. */
  readonly guaranteed?: number;
  readonly entries?: { readonly count: number; readonly draw: string };
  /** The day on which the sealed rewards were decided. */
  readonly decidedOn: Day;
  /** Sealed amounts by person, in minor units, as the design mock-ups show them; drawn at random for everybody else. */
  readonly drawn?: Readonly<Record<string, number>>;
  /** The perk that the survey is listed as. */
  readonly perk?: string;
}
