import type { Day } from '../../calendar-dates.ts';
import type { RankMethod } from '../../boards/ranking.ts';
import type { BoardDisplay, ParticipantVisibility } from '../../boards/tables.ts';

/** A participant: a demo account, a person of it, or a company that exists on boards only. */
export interface ParticipantSeed {
  readonly account?: string;
  readonly person?: string;
  readonly company: string;
  readonly lang?: string;
  readonly city?: string;
  /** Random where it is not given. */
  readonly alias?: string;
  readonly seen?: ParticipantVisibility;
  readonly cohort?: string;
  /** Points by run; a run without points is left out. */
  readonly points: Readonly<Record<string, number>>;
}

/** A board. Its texts are the words `board.<id>.title`, `.metric`, and others that the views use. */
export interface BoardSeed {
  readonly board: string;
  readonly scope: 'person' | 'company';
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
