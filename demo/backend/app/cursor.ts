import * as z from 'zod/mini';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';

/** Where a list goes on. What was added since its first page is behind `until` and stays out of it. */
const Place = z.object({ after: z.number(), until: z.number() });
export type Place = z.infer<typeof Place>;

export const pageSize = 24;

/** A cursor is good for one person, one list and one filter. */
const purposeOf = ({ viewer, params }: Question, list: string): string => {
  const filter = Object.entries({ ...params, cursor: undefined }).sort();
  const { tenant, account } = viewer.account;
  return `cursor ${JSON.stringify([list, tenant, account, viewer.person.person, filter])}`;
};

/** The place that the question's cursor names; none on a first page. */
export const placeIn = (question: Question, list: string): Place | undefined => {
  const { cursor } = question.params;
  if (cursor === undefined) return undefined;
  const { success, data } = z.safeParse(Place, question.seal.open(purposeOf(question, list), cursor));
  if (success) return data;
  throw new Refusal('invalid_request', 'This cursor is not of this list');
};

export const cursorTo = (question: Question, list: string, place: Place): string =>
  question.seal.close(purposeOf(question, list), place);
