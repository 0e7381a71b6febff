/** Clocks are set right by some seconds all the time. */
const clockTolerance = 60_000;

/** Whether something was stored less than `lifetime` ago, all in milliseconds. What is dated in the future is old: its clock was wrong. */
export const isYoungerThan = (lifetime: number, at: number): boolean => {
  const age = Date.now() - at;
  return age > -clockTolerance && age < lifetime;
};
