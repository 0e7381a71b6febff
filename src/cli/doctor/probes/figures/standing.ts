import { ladderRoute } from '../../../../contract/compiled/ladder.ts';
import { standingRoute } from '../../../../contract/compiled/standing.ts';
import type { Requirement } from '../../../../contract/requirements.ts';
import { figureChecks } from '../../checks/figures.ts';
import type { Examination } from '../../examination.ts';
import { repliedTo } from '../../reading/read-answer.ts';
import { isOneUnit, valueOf } from './amounts.ts';
import { isBefore, placeOf, type FigurePlace } from './figure-place.ts';

const textOf = (name: string | { readonly text: string } | undefined): string | undefined =>
  typeof name === 'object' ? name.text : name;

const examineRequirement = ({ check }: FigurePlace, requirement: Requirement, path: string): void => {
  const { current, target, remaining, met, direction, window } = requirement;
  const isSame = isOneUnit(current, target, remaining);
  check(figureChecks.units, isSame, path, [current, target, remaining]);
  check(figureChecks.window, !window || !isBefore(window.to, window.from), `${path}.window`, window);
  if (!isSame) return;
  const [have, need, left] = [valueOf(current), valueOf(target), valueOf(remaining)];
  const isAtMost = direction === 'at_most';
  if (direction !== undefined && direction !== 'at_least' && !isAtMost) return;
  const falls = isAtMost ? have > need : have < need;
  check(
    figureChecks['met-below-target'],
    !(met === true && falls),
    `${path}.met`,
    `met with ${have} of ${need}`,
    `met: false, or ${need}`,
  );
  check(
    figureChecks['met-with-remaining'],
    !(met === true && left > 0 && !falls),
    `${path}.remaining`,
    left,
    0,
  );
  const reaches = isAtMost ? have <= need : have >= need;
  check(
    figureChecks['unmet-on-target'],
    !(met === false && reaches),
    `${path}.met`,
    `not met with ${have} of ${need}`,
  );
  check(
    figureChecks['remaining-over-target'],
    !(left > need && !isAtMost),
    `${path}.remaining`,
    left,
    `at most ${need}`,
  );
};

const examineRequirements = (
  place: FigurePlace,
  list: readonly (Requirement | null)[] | undefined,
  path: string,
): void => {
  const joins = new Map<string, string>();
  list?.forEach((requirement, index) => {
    if (!requirement) return;
    examineRequirement(place, requirement, `${path}[${index}]`);
    const { group } = requirement;
    if (!group) return;
    const known = joins.get(group.id) ?? group.join;
    joins.set(group.id, known);
    place.check(
      figureChecks['group-join'],
      known === group.join,
      `${path}[${index}].group.join`,
      group.join,
      known,
    );
  });
};

const examineLadder = (exam: Examination): void => {
  const read = exam.reads.get('ladder');
  const ladder = repliedTo(ladderRoute, read);
  if (!read || !ladder) return;
  const place = placeOf(exam, read);
  ladder.items.forEach((step, index) => {
    examineRequirements(place, step.requirements, `items[${index}].requirements`);
    const before = ladder.items[index - 1]?.order ?? -Infinity;
    place.check(
      figureChecks['ladder-order'],
      (step.order ?? Infinity) > before,
      `items[${index}].order`,
      step.order,
      `more than ${before}`,
    );
  });
  const current = ladder.items.filter((step) => step.current).map(({ name }) => textOf(name));
  const standing = repliedTo(standingRoute, exam.reads.get('standing'));
  const tier = textOf(standing?.tier?.name);
  const isTold = current.length > 0 && tier !== undefined;
  place.check(
    figureChecks['ladder-current'],
    !isTold || (current.length === 1 && current[0] === tier),
    'items[].current',
    current.join(' and '),
    tier,
  );
};

/** What can't be true in a standing and its ladder. */
export const examineStanding = (exam: Examination): void => {
  examineLadder(exam);
  const read = exam.reads.get('standing');
  const standing = repliedTo(standingRoute, read);
  if (!read || !standing) return;
  const place = placeOf(exam, read);
  const { tier, next, requirements, keep, tracks, since, until } = standing;
  examineRequirements(place, requirements, 'requirements');
  examineRequirements(place, keep?.requirements, 'keep.requirements');
  tracks?.forEach((track, index) =>
    examineRequirements(place, track.requirements, `tracks[${index}].requirements`),
  );
  place.check(figureChecks.term, !isBefore(until, since), 'until', until, `after ${since ?? ''}`);
  const [here, there] = [tier?.order ?? -Infinity, next?.order ?? Infinity];
  place.check(figureChecks['next-not-higher'], there > here, 'next.order', there, `more than ${here}`);
  place.check(
    figureChecks['top-with-requirements'],
    next !== null || (requirements ?? []).length === 0,
    'requirements',
    `${requirements?.length ?? 0} requirements`,
  );
};
