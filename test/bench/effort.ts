/** How much is measured. */
export interface Effort {
  readonly runs: number;
  readonly traces: number;
  readonly mounts: number;
  readonly surveyRuns: number;
  readonly boardRuns: number;
  /** Rows of the longest board. */
  readonly longest: number;
  /** Tells whoever waits what is measured now. */
  readonly say: (step: string) => void;
}

const began = performance.now();
const say = (step: string): void =>
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${step}`);

export const full: Effort = {
  runs: 11,
  traces: 5,
  mounts: 500,
  surveyRuns: 3,
  boardRuns: 5,
  longest: 100_000,
  say,
};
/** To see that it works: the figures are coarse. */
export const quick: Effort = {
  runs: 3,
  traces: 2,
  mounts: 100,
  surveyRuns: 1,
  boardRuns: 1,
  longest: 2_000,
  say,
};
