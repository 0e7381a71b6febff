import { dayAt, type Day } from '../rules/calendar.ts';
import { dueOf, isClosed } from '../rules/survey-course.ts';
import { loadTakings, type Member, type Taking } from '../store/surveys.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';

export const memberIn = ({ viewer }: Pick<Question, 'viewer'>): Member => ({
  account: viewer.account.account,
  person: viewer.person.person,
});

export const dayOf = ({ viewer, now }: Pick<Question, 'viewer' | 'now'>): Day =>
  dayAt(now, viewer.program.time_zone);

const missing = () => new Refusal('not_found', 'There is no such survey here');

/** A survey to which this member is invited. */
export const takingOf = async (question: Question, id: string): Promise<Taking> => {
  const all = await loadTakings(question.books, memberIn(question));
  const found = all.find(({ survey }) => survey.survey === id);
  if (!found) throw missing();
  return found;
};

/** The one that is asked for: `next` is the one that is due. */
export const askedFor = async (question: Question): Promise<Taking> => {
  const id = question.params['id'] ?? '';
  if (id !== 'next') return takingOf(question, id);
  const due = dueOf(await loadTakings(question.books, memberIn(question)), dayOf(question));
  if (!due) throw missing();
  return due;
};

/** It can be answered still: not by this member before, and not after its last day. */
export const demandOpen = ({ survey, participation, response }: Taking, day: Day): void => {
  if (participation)
    throw new Refusal('survey_answered', 'This survey was answered', { at: response?.at.toISOString() });
  if (isClosed(survey, day)) throw new Refusal('survey_closed', 'This survey is closed');
};
