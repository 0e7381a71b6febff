import type { ColumnType, JSONColumnType } from 'kysely';
import type { Calculation, SurveyEnding } from '../../../src/contract/survey-logic.ts';
import type {
  SurveyAnswers,
  QuestionOption,
  SurveyQuestion,
} from '../../../src/contract/survey-questions.ts';
import type { Day } from '../calendar-dates.ts';
import type { TenantOwned } from '../db/tenant-owned.ts';

/**
 * A question without its texts, which are in `localized`. An option is its value, or an object where it has more than
 * that.
 */
export type QuestionRow = Pick<
  SurveyQuestion,
  | 'id'
  | 'kind'
  | 'required'
  | 'section'
  | 'several'
  | 'numbers'
  | 'value'
  | 'constraints'
  | 'showIf'
  | 'requiredIf'
  | 'optionsFrom'
> & {
  readonly options?: readonly (string | Omit<QuestionOption, 'label'>)[];
  /** Whether each member gets the options in another order; the last one stays last. */
  readonly shuffle?: boolean;
  readonly lines?: readonly string[];
};

/** What a version calculates, and how it ends. The words of an ending are in `localized`. */
export interface SurveyLogicRow {
  readonly calculations?: readonly Calculation[];
  readonly endings?: readonly Pick<SurveyEnding, 'id' | 'kind' | 'href' | 'showIf'>[];
}

export type SurveyRewardKind = 'guaranteed' | 'sealed' | 'entries';

/** What is stated before the first question. The amounts for each member are in `survey_promise`. */
export interface SurveyTerms {
  readonly minutes?: number;
  readonly layout?: string;
  readonly sections?: readonly string[];
  /** Minor units; the amount is drawn in steps of this size. */
  readonly sealed?: { readonly from: number; readonly to: number; readonly step: number };
  /** Minor units, for every member who is invited. */
  readonly guaranteed?: number;
  /** Entries in the draw. */
  readonly entries?: number;
}

/** An answer that recommends a perk to who gave it. */
export interface MarkRule {
  readonly question: string;
  readonly is: string;
  readonly perk: string;
}

/** Settings for display only: addresses in the vendor's portal. */
export interface SurveyDisplay {
  readonly entry?: string;
  readonly perks?: string;
  /** Where answers can be seen and deleted, and for how many days. */
  readonly answers?: { readonly href: string; readonly days: number };
}

type MemberOwned = TenantOwned & { survey: string; account: string; person: string };

export interface SurveyTables {
  survey: TenantOwned & {
    survey: string;
    position: number;
    version: number;
    anonymous: boolean;
    /** The last day on which answers are accepted. */
    closes_on: Day | null;
    terms: JSONColumnType<SurveyTerms>;
    marks: JSONColumnType<readonly MarkRule[]>;
    display: JSONColumnType<SurveyDisplay>;
    /** The prize draw in which its entries count. */
    draw: string | null;
    /** The perk that the survey is listed as. */
    perk: string | null;
  };
  survey_version: TenantOwned & {
    survey: string;
    version: number;
    questions: JSONColumnType<readonly QuestionRow[]>;
    logic: ColumnType<SurveyLogicRow, string | undefined, string>;
  };
  survey_invitation: MemberOwned;
  survey_promise: MemberOwned & { what: SurveyRewardKind; amount: number; decided_on: Day };
  survey_draft: MemberOwned & {
    version: number;
    revision: number;
    answers: JSONColumnType<SurveyAnswers>;
    saved_at: Date;
  };
  survey_participation: MemberOwned & { receipt: string; on: Day };
  survey_response: MemberOwned & {
    version: number;
    answers: JSONColumnType<SurveyAnswers>;
    answered: number;
    at: Date;
  };
  /** Written by `mix_answers` only; the application can't read it. */
  survey_answer: TenantOwned & { survey: string; answers: JSONColumnType<SurveyAnswers> };
  survey_mark: MemberOwned & { perk: string };
  survey_reward: MemberOwned & { what: SurveyRewardKind; amount: number; on: Day };
}
