/** Words of what few standings have: done or not done, limits, alternatives, and what is earned beside the tier. */
export const words = {
  done: 'Done',
  notDone: 'Not done yet',
  atMost: 'at most {target}',
  withinLimit: 'within the limit',
  targetOf: 'target {target}',
  oneIsEnough: 'One of these {n} ways is enough',
  besideTier: 'Besides the tier',
  earned: 'Earned',
  open: 'Not earned yet',
  at_risk: 'At risk',
  ended: 'Ended',
  until: 'until {date}',
} as const;
