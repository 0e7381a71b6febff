import { randomUUID } from 'node:crypto';
import type { SurveyAnswers } from '../../../src/contract/survey-questions.ts';
import { respond } from '../../../src/contract/surveys.ts';
import { answerFor, answerValues } from '../../../src/rules/survey-flow.ts';
import { awardPoints } from '../boards/commands.ts';
import type { MarkRule } from './tables.ts';
import {
  insertResponse,
  insertSurveyRewards,
  insertAnonymousAnswers,
  insertParticipation,
} from './commands.ts';
import { lockSurvey } from './queries.ts';
import { defineWriteHandler } from '../http/write-context.ts';
import { ProblemError } from '../http/problem.ts';
import { requirePermission, mayRespond } from '../session/permissions.ts';
import { validateResponse } from './answers.ts';
import { questionsView, surveyVersion } from './questions.ts';
import { todayOf, requireOpenSurvey, memberOf, requireSurvey } from './lookup.ts';
import { responseView } from './view.ts';

const markedPerks = (rules: readonly MarkRule[], answers: SurveyAnswers): string[] => {
  const met = rules.filter(({ question, is }) => answerValues(answerFor(answers, question)).includes(is));
  return [...new Set(met.map(({ perk }) => perk))];
};

const countAnswers = (answers: SurveyAnswers): number =>
  Object.keys(answers).filter((id) => !id.includes('.')).length;

/** `POST /surveys/{id}/responses`. What is earned was decided before: nothing of the answers has a part in it. */
export const respondHandler = defineWriteHandler(respond, async (deed, { answers }) => {
  const { books, viewer, now, params, reached } = deed;
  requirePermission(deed, mayRespond(viewer));
  const [id, member, day] = [params['id'] ?? '', memberOf(deed), todayOf(deed)];
  await lockSurvey(books, id, member);
  const taking = await requireSurvey(deed, id);
  requireOpenSurvey(taking, day);
  const { survey, promises } = taking;
  const sent = validateResponse(await questionsView(deed, taking), answers);
  const part = { receipt: randomUUID(), on: day };
  if (!(await insertParticipation(books, survey, member, part)))
    throw new ProblemError('survey_answered', 'This survey was answered');
  reached('claim');
  if (survey.anonymous) await insertAnonymousAnswers(books, survey, sent);
  else {
    const marks = markedPerks(survey.marks, sent);
    const given = {
      version: surveyVersion(taking),
      answers: sent,
      answered: countAnswers(sent),
      at: now,
      marks,
    };
    await insertResponse(books, survey, member, given);
  }
  reached('quota');
  await insertSurveyRewards(books, promises, day);
  reached('ledger');
  // Who answered an anonymous survey, and when, is nobody's to see.
  if (!survey.anonymous)
    await awardPoints(
      books,
      { ...member, company: viewer.account.name },
      { kind: 'survey', reference: part.receipt, on: day },
    );
  const response = responseView(deed, await requireSurvey(deed, id));
  if (!response) throw new Error('what was written can not be read');
  return response;
});
