import type { Breakage } from './right-backend.ts';

/** A backend that is broken in one way, and what the doctor must say of it, and of nothing else. */
export interface BrokenBackend {
  readonly name: string;
  /** What is examined, as after `--only`. */
  readonly only: string;
  readonly breakage: Breakage;
  readonly id: string;
  /** Words of the remedy. */
  readonly remedy: RegExp;
  /** `gap`, where it is allowed and costs something; else it is a fault. */
  readonly severity?: 'gap';
}

/** The same in a row. */
export type BrokenRow = readonly [
  name: string,
  only: string,
  breakage: Breakage,
  id: string,
  remedy: RegExp,
  severity?: 'gap',
];

/** A row with its names. */
export const asBackend = ([name, only, breakage, id, remedy, severity]: BrokenRow): BrokenBackend => ({
  name,
  only,
  breakage,
  id,
  remedy,
  ...(severity && { severity }),
});
