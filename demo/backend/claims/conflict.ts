import type { ProblemCode } from '../../../src/contract/core/problem-codes.ts';
import type { Problem } from '../../../src/contract/core/problem.ts';
import { dayAt } from '../calendar-dates.ts';
import { plainText } from '../i18n/localized-texts.ts';
import type { RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { readCatalog } from '../perks/catalog.ts';

/** The perk to offer in place of one that is gone, if it can still be claimed. */
const alternatives = async (ctx: RequestContext, instead: string | null): Promise<Problem['still']> => {
  if (instead === null) return undefined;
  const [item] = (await readCatalog(ctx, instead)).perks;
  if (item?.state !== 'claimable') return undefined;
  const { texts } = ctx;
  const { event } = item.offer;
  const title = texts.get(`perk.${instead}.title`);
  const label = event
    ? texts.get('still.event', {
        title: plainText(texts.find(`perk.${instead}.short`) ?? title),
        date: texts.formatDate(dayAt(event.starts_at, event.time_zone)),
      })
    : title;
  return [{ label, perk: instead }];
};

/** A conflict problem: somebody else was first. `at` says when, `still` what can be had instead. */
export const conflictProblem = async (
  ctx: RequestContext,
  code: ProblemCode,
  { at, instead = null }: { readonly at?: Date | null | undefined; readonly instead?: string | null } = {},
): Promise<ProblemError> =>
  new ProblemError(code, 'This is no longer as it was', {
    at: at?.toISOString(),
    still: await alternatives(ctx, instead),
  });
