import { addDays, type Day } from '../../calendar-dates.ts';
import type { RankMethod } from '../../boards/ranking.ts';
import type { BoardDisplay, ParticipantVisibility } from '../../boards/tables.ts';

/** A participant: a demo account, a person or a team of it, or a company that exists on boards only. */
export interface ParticipantSeed {
  readonly account?: string;
  readonly person?: string;
  readonly team?: string;
  readonly company: string;
  readonly lang?: string;
  readonly city?: string;
  /** Random where it is not given. */
  readonly alias?: string;
  readonly seen?: ParticipantVisibility;
  readonly cohort?: string;
  /** Points by run; a run without points is left out. */
  readonly points: Readonly<Record<string, number>>;
  /** The figure of the second column, by run. */
  readonly second?: Readonly<Record<string, number>>;
}

/** A board. Its texts are the words `board.<id>.title`, `.metric`, and others that the views use. */
export interface BoardSeed {
  readonly board: string;
  readonly scope: 'person' | 'company' | 'team';
  readonly better?: 'lower';
  /** A ranking of the members of one account. */
  readonly own?: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly method: RankMethod;
  readonly visibility: ParticipantVisibility;
  readonly options: readonly ParticipantVisibility[];
  readonly floor: number;
  readonly offFor?: readonly string[];
  readonly cohorts?: readonly string[];
  readonly display?: BoardDisplay;
  readonly runs: readonly {
    readonly run: string;
    readonly label: string;
    readonly startsOn: Day;
    readonly endsOn: Day;
  }[];
  /** In order of arrival: of equal values the first one stands first. */
  readonly participants: readonly ParticipantSeed[];
}

/** The run of a calendar year. */
export const calendarYearRun = (today: Day): BoardSeed['runs'][number] => {
  const year = today.slice(0, 4);
  const endsOn = addDays(`${Number(year) + 1}-01-01`, -1);
  return { run: year, label: year, startsOn: `${year}-01-01`, endsOn };
};
