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
import { memberOf, todayOf } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { requirePermission, mayRespond } from '../session/permissions.ts';
import { validateResponse } from './answers.ts';
import { definitionView, surveyVersion } from './questions.ts';
import { requireOpenSurvey, requireSurvey } from './lookup.ts';
import { responseView } from './view.ts';

const markedPerks = (rules: readonly MarkRule[], answers: SurveyAnswers): string[] => {
  const met = rules.filter(({ question, is }) => answerValues(answerFor(answers, question)).includes(is));
  return [...new Set(met.map(({ perk }) => perk))];
};

const countAnswers = (answers: SurveyAnswers): number =>
  Object.keys(answers).filter((id) => !id.includes('.')).length;

/** `POST /surveys/{id}/responses`. The rewards were decided before, and the answers have no influence on them. */
export const respondHandler = defineWriteHandler(respond, async (ctx, { answers }) => {
  const { tx, viewer, now, params, reportStep } = ctx;
  requirePermission(ctx, mayRespond(viewer));
  const [id, member, day] = [params['id'] ?? '', memberOf(ctx), todayOf(ctx)];
  await lockSurvey(tx, id, member);
  const record = await requireSurvey(ctx, id);
  requireOpenSurvey(record, day);
  const { survey, promises } = record;
  const sent = validateResponse(definitionView(ctx, record), answers);
  const participation = { receipt: randomUUID(), on: day };
  if (!(await insertParticipation(tx, survey, member, participation)))
    throw new ProblemError('survey_answered', 'This survey was answered');
  reportStep('claim');
  if (survey.anonymous) await insertAnonymousAnswers(tx, survey, sent);
  else {
    const marks = markedPerks(survey.marks, sent);
    const answered = {
      version: surveyVersion(record),
      answers: sent,
      answered: countAnswers(sent),
      at: now,
      marks,
    };
    await insertResponse(tx, survey, member, answered);
  }
  reportStep('quota');
  await insertSurveyRewards(tx, promises, day);
  reportStep('ledger');
  // Points would tell who answered an anonymous survey, and when.
  if (!survey.anonymous)
    await awardPoints(
      tx,
      { ...member, company: viewer.account.name },
      { kind: 'survey', reference: participation.receipt, on: day },
    );
  const response = responseView(ctx, await requireSurvey(ctx, id));
  if (!response) throw new Error('what was written can not be read');
  return response;
});
