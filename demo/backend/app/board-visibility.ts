import type * as z from 'zod/mini';
import type { setVisibility } from '../../../src/contract/leaderboard.ts';
import { choose, enter } from '../store/board-book.ts';
import { boardOf, mayChoose } from './board-scene.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';
import { demand } from './rights.ts';

/** `PUT /leaderboards/{id}/visibility`. Who has no points yet chooses for when they have. */
export const chooseVisibility = async (
  question: Question,
  { visibility: wanted }: z.output<(typeof setVisibility)['body']>,
): Promise<{ visibility: string }> => {
  const { books, viewer } = question;
  const board = await boardOf(question);
  demand(question, mayChoose(question, board));
  const visibility = board.options.find((option) => option === wanted);
  if (!visibility) throw new Refusal('invalid_request', 'This can not be chosen here');
  const { account, person } = viewer;
  const doer = { account: account.account, company: account.name, person: person.person };
  const { participant } = await enter(books, board, doer);
  await choose(books, board, participant, visibility, person.person);
  return { visibility };
};
