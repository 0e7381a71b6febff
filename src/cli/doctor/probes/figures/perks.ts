import { claimRoute, claimsRoute } from '../../../../contract/compiled/claims.ts';
import { perkRoute } from '../../../../contract/compiled/perk-detail.ts';
import { perksRoute } from '../../../../contract/compiled/perks.ts';
import type { Claim } from '../../../../contract/claims.ts';
import type { Perk } from '../../../../contract/perks.ts';
import { figureChecks } from '../../checks/figures.ts';
import type { Examination } from '../../examination.ts';
import { repliedTo } from '../../reading/read-answer.ts';
import { isOneUnit, valueOf } from './amounts.ts';
import { isBefore, placeOf, type FigurePlace } from './figure-place.ts';
import { examineForm } from './forms.ts';
import { examineTimeline } from './timeline.ts';

const examineQuota = ({ check }: FigurePlace, quota: NonNullable<Perk['quota']>, path: string): void => {
  const { limit, used, left } = quota;
  const isSame = isOneUnit(limit, used, left);
  check(figureChecks['quota-units'], isSame, path, [limit, used, left]);
  if (!isSame) return;
  const [all, taken, rest] = [valueOf(limit), valueOf(used), valueOf(left)];
  check(figureChecks['quota-over'], !(taken > all), `${path}.used`, taken, `at most ${all}`);
  check(figureChecks['quota-left'], !(rest > all), `${path}.left`, rest, `at most ${all}`);
};

const examinePerk = (place: FigurePlace, perk: Perk, path: string): void => {
  const { check } = place;
  const { quota, event, progress, window, state, reasons } = perk;
  if (quota) examineQuota(place, quota, `${path}quota`);
  if (event) {
    check(
      figureChecks['event-times'],
      !isBefore(event.endsAt, event.startsAt),
      `${path}event.endsAt`,
      event.endsAt,
      `after ${event.startsAt}`,
    );
    check(
      figureChecks['event-seats'],
      !((event.taken ?? 0) > (event.capacity ?? Infinity)),
      `${path}event.taken`,
      event.taken,
      `at most ${event.capacity ?? ''}`,
    );
  }
  if (progress)
    check(
      figureChecks.progress,
      progress.done <= progress.total,
      `${path}progress.done`,
      progress.done,
      `at most ${progress.total}`,
    );
  check(figureChecks.window, !isBefore(window?.to, window?.from), `${path}window`, window);
  check(figureChecks['locked-why'], state !== 'locked' || (reasons ?? []).length > 0, `${path}reasons`);
};

/** Statuses after which nothing can be taken back. */
const isOver = (status: string): boolean => /^(declined|cancelled|expired)$/.test(status);

const examineClaim = (place: FigurePlace, { status, may, timeline }: Claim, path: string): void => {
  const canCancel = may?.some(({ action, allowed }) => action === 'cancel' && allowed) ?? false;
  place.check(
    figureChecks['final-cancel'],
    !(canCancel && isOver(status)),
    `${path}may`,
    `cancel with the status ${status}`,
  );
  examineTimeline(place, timeline, `${path}timeline`);
};

/** What can't be true in perks and claims. */
export const examinePerks = (exam: Examination): void => {
  const [list, one, claims, claim] = (['perks', 'perk', 'claims', 'claim'] as const).map((id) =>
    exam.reads.get(id),
  );
  if (list)
    repliedTo(perksRoute, list)?.items.forEach((perk, index) =>
      examinePerk(placeOf(exam, list), perk, `items[${index}].`),
    );
  const detail = repliedTo(perkRoute, one);
  if (one && detail) {
    examinePerk(placeOf(exam, one), detail, '');
    examineForm(placeOf(exam, one), detail.form?.fields, 'form.fields');
  }
  if (claims)
    repliedTo(claimsRoute, claims)?.items.forEach((each, index) =>
      examineClaim(placeOf(exam, claims), each, `items[${index}].`),
    );
  const single = repliedTo(claimRoute, claim);
  if (claim && single) examineClaim(placeOf(exam, claim), single, '');
};
