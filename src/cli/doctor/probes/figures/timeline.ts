import type { TimelineStep } from '../../../../contract/core/timeline-step.ts';
import { figureChecks } from '../../checks/figures.ts';
import type { FigurePlace } from './figure-place.ts';

const day = (at: string): number => Date.parse(at.slice(0, 10));

/** Whether the steps that are done go forward, and stand before those to come. */
export const examineTimeline = (
  { check }: FigurePlace,
  steps: readonly TimelineStep[] | undefined,
  path: string,
): void => {
  if (!steps) return;
  const done = steps
    .filter(({ state }) => state === 'done')
    .flatMap(({ at }) => (at === undefined ? [] : [at]));
  const back = done.findIndex((at, index) => index > 0 && day(at) < day(done[index - 1] ?? at));
  const firstToCome = steps.findIndex(({ state }) => state === 'next');
  const isMixed = firstToCome >= 0 && steps.slice(firstToCome).some(({ state }) => state === 'done');
  check(
    figureChecks.timeline,
    back < 0 && !isMixed,
    path,
    isMixed ? 'a step that is done after one to come' : `${done[back] ?? ''} after ${done[back - 1] ?? ''}`,
  );
};
