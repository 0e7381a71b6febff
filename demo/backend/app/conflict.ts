import type { Problem, ProblemCode } from '../../../src/contract/problem.ts';
import { dayAt } from '../rules/calendar.ts';
import { plain } from '../store/localized.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';
import { readShelf } from './shelf-view.ts';

/** The perk to take in place of one that is gone, if it can still be had. */
const stillPossible = async (question: Question, instead: string | null): Promise<Problem['still']> => {
  if (instead === null) return undefined;
  const [placed] = (await readShelf(question, instead)).placed;
  if (placed?.state !== 'claimable') return undefined;
  const { texts } = question;
  const { event } = placed.offer;
  const title = texts.say(`perk.${instead}.title`);
  const label = event
    ? texts.say('still.event', {
        title: plain(texts.find(`perk.${instead}.short`) ?? title),
        date: texts.date(dayAt(event.starts_at, event.time_zone)),
      })
    : title;
  return [{ label, perk: instead }];
};

/** Somebody was first: since when, and what is still possible. */
export const conflict = async (
  question: Question,
  code: ProblemCode,
  { at, instead = null }: { readonly at?: Date | null | undefined; readonly instead?: string | null } = {},
): Promise<Refusal> =>
  new Refusal(code, 'This is no longer as it was', {
    at: at?.toISOString(),
    still: await stillPossible(question, instead),
  });
