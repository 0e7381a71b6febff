import type * as z from 'zod/mini';
import type { Answers } from '../../../src/contract/question.ts';
import type { saveDraft, SurveyDraft } from '../../../src/contract/survey.ts';
import { inTurn, putDraft } from '../store/surveys.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';
import { demand, mayRespond } from './rights.ts';
import { keptIn } from './survey-answers.ts';
import { questionsOf, versionOf } from './survey-questions.ts';
import { dayOf, demandOpen, memberIn, takingOf } from './survey-scene.ts';
import { draftOf } from './survey-view.ts';

const textOf = (answers: Answers): string => JSON.stringify(Object.entries(answers).sort());

/** `PUT /surveys/{id}/draft`. The same once more, because its answer was lost, is answered as before. */
export const keepDraft = async (
  question: Question,
  { answers, revision }: z.output<(typeof saveDraft)['body']>,
): Promise<SurveyDraft> => {
  const { books, viewer, params, now } = question;
  demand(question, mayRespond(viewer));
  const [id, member] = [params['id'] ?? '', memberIn(question)];
  await inTurn(books, id, member);
  const taking = await takingOf(question, id);
  const { draft, survey } = taking;
  if (survey.anonymous) throw new Refusal('not_served', 'Nothing of an anonymous survey is kept');
  demandOpen(taking, dayOf(question));
  const kept = keptIn(await questionsOf(question, taking), answers);
  if (draft?.revision === revision + 1 && textOf(draft.answers) === textOf(kept))
    return draftOf({ draft }) ?? { answers: kept, revision };
  const of = { survey: survey.survey, ...member };
  const saved = await putDraft(books, of, { version: versionOf(taking), answers: kept, now }, revision);
  const told = draftOf({ draft: saved });
  if (!told)
    throw new Refusal('draft_moved_on', 'Answers were saved elsewhere meanwhile', {
      at: draft?.saved_at.toISOString(),
    });
  return told;
};
