import type { Day } from '../../calendar-dates.ts';
import type { RankMethod } from '../../boards/ranking.ts';
import type { BoardDisplay, ParticipantVisibility } from '../../boards/tables.ts';

/** Somebody on a board: a demo account, a person of it, or a company that exists on boards only. */
export interface ParticipantSeed {
  readonly account?: string;
  readonly person?: string;
  readonly company: string;
  readonly lang?: string;
  readonly city?: string;
  /** Drawn by chance where it is not given. */
  readonly alias?: string;
  readonly seen?: ParticipantVisibility;
  readonly cohort?: string;
  /** Points by run; not in it where there are none. */
  readonly points: Readonly<Record<string, number>>;
}

/** A board; its texts are words: `board.<id>.title`, `.metric`, and those that the views ask for. */
export interface BoardSeed {
  readonly board: string;
  readonly scope: 'person' | 'company';
  /** The members of one account among themselves. */
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
  /** In their order of coming: of equals the first stands first. */
  readonly participants: readonly ParticipantSeed[];
}
