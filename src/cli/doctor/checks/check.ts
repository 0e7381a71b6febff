/** The level of the contract that a check belongs to: one that fails keeps a widget below it. */
export type Level = 0 | 1 | 2 | 3;

/**
 * `fault`: what is served is wrong, and the exit code says so. `gap`: a level's own part is not served, which is allowed and
 * costs something. `hint`: an optional field or a habit; it keeps no widget from any level.
 */
export type Severity = 'fault' | 'gap' | 'hint';

/** One thing that the doctor looks at. */
export interface Check {
  /** `area/name` */
  readonly id: string;
  readonly area: string;
  readonly level: Level;
  readonly severity: Severity;
  /** What is the case where all is well. */
  readonly title: string;
  /** What it costs the buyer, or the person who develops, where it is not. */
  readonly cost: string;
  /** How to mend it, in one line. */
  readonly remedy: string;
  /** Where the contract speaks of it, below `docs/`. */
  readonly docs: string;
}

/** A row of a table of checks: level, severity, title, cost, remedy. */
export type CheckRow = readonly [
  level: Level,
  severity: Severity,
  title: string,
  cost: string,
  remedy: string,
];

/** The checks of one area, by their names. */
export const defineChecks = <Name extends string>(
  area: string,
  docs: string,
  rows: Readonly<Record<Name, CheckRow>>,
): Readonly<Record<Name, Check>> => {
  const entries = Object.entries<CheckRow>(rows).map(
    ([name, [level, severity, title, cost, remedy]]) =>
      [name, { id: `${area}/${name}`, area, level, severity, title, cost, remedy, docs }] as const,
  );
  // `Object.fromEntries` forgets the names, which are those of `rows`.
  return Object.fromEntries(entries) as Record<Name, Check>;
};

/** What a fault in a body costs, where no more can be said. */
export const leftOut = 'What can’t be read is left out, or the widget shows its error state.';
