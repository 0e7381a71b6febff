import { randomUUID } from 'node:crypto';
import type { Answers } from '../../../src/contract/question.ts';
import { respond } from '../../../src/contract/survey.ts';
import { answerTo, valuesOf } from '../../../src/rules/survey-flow.ts';
import { award } from '../store/board-book.ts';
import type { MarkRule } from '../store/survey-tables.ts';
import { addResponse, addRewards, mixAnswers, takePart } from '../store/survey-book.ts';
import { inTurn } from '../store/surveys.ts';
import { writing } from './deed.ts';
import { Refusal } from './refusal.ts';
import { demand, mayRespond } from './rights.ts';
import { sentIn } from './survey-answers.ts';
import { questionsOf, versionOf } from './survey-questions.ts';
import { dayOf, demandOpen, memberIn, takingOf } from './survey-scene.ts';
import { responseOf } from './survey-view.ts';

const marksOf = (rules: readonly MarkRule[], answers: Answers): string[] => {
  const met = rules.filter(({ question, is }) => valuesOf(answerTo(answers, question)).includes(is));
  return [...new Set(met.map(({ perk }) => perk))];
};

const countOf = (answers: Answers): number => Object.keys(answers).filter((id) => !id.includes('.')).length;

/** `POST /surveys/{id}/responses`. What is earned was decided before: nothing of the answers has a part in it. */
export const respondDeed = writing(respond, async (deed, { answers }) => {
  const { books, viewer, now, params, reached } = deed;
  demand(deed, mayRespond(viewer));
  const [id, member, day] = [params['id'] ?? '', memberIn(deed), dayOf(deed)];
  await inTurn(books, id, member);
  const taking = await takingOf(deed, id);
  demandOpen(taking, day);
  const { survey, promises } = taking;
  const sent = sentIn(await questionsOf(deed, taking), answers);
  const part = { receipt: randomUUID(), on: day };
  if (!(await takePart(books, survey, member, part)))
    throw new Refusal('survey_answered', 'This survey was answered');
  reached('claim');
  if (survey.anonymous) await mixAnswers(books, survey, sent);
  else {
    const marks = marksOf(survey.marks, sent);
    const given = { version: versionOf(taking), answers: sent, answered: countOf(sent), at: now, marks };
    await addResponse(books, survey, member, given);
  }
  reached('quota');
  await addRewards(books, promises, day);
  reached('ledger');
  // Who answered an anonymous survey, and when, is nobody's to see.
  if (!survey.anonymous)
    await award(
      books,
      { ...member, company: viewer.account.name },
      { kind: 'survey', reference: part.receipt, on: day },
    );
  const response = responseOf(deed, await takingOf(deed, id));
  if (!response) throw new Error('what was written can not be read');
  return response;
});
