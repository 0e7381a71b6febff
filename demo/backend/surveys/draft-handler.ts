import type * as z from 'zod/mini';
import type { SurveyAnswers } from '../../../src/contract/survey-questions.ts';
import type { saveDraft, SurveyDraft } from '../../../src/contract/surveys.ts';
import { lockSurvey, upsertDraft } from './queries.ts';
import { memberOf, todayOf, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { requirePermission, mayRespond } from '../session/permissions.ts';
import { pickDraftAnswers } from './answers.ts';
import { definitionView, surveyVersion } from './questions.ts';
import { requireOpenSurvey, requireSurvey } from './lookup.ts';
import { draftView } from './view.ts';

/** Revisions are counted in an `int`, and the next one must fit too. */
const lastRevision = 2 ** 31 - 2;

const canonicalAnswers = (answers: SurveyAnswers): string => JSON.stringify(Object.entries(answers).sort());

/** `PUT /surveys/{id}/draft`. A repetition, sent because the answer was lost, gets the same answer. */
export const saveSurveyDraft = async (
  ctx: RequestContext,
  { answers, revision }: z.output<(typeof saveDraft)['body']>,
): Promise<SurveyDraft> => {
  const { tx, viewer, params, now } = ctx;
  if (revision < 0 || revision > lastRevision)
    throw new ProblemError('invalid_request', 'No draft has this revision');
  requirePermission(ctx, mayRespond(viewer));
  const [id, member] = [params['id'] ?? '', memberOf(ctx)];
  await lockSurvey(tx, id, member);
  const record = await requireSurvey(ctx, id);
  const { draft, survey } = record;
  if (survey.anonymous) throw new ProblemError('not_served', 'Nothing of an anonymous survey is kept');
  requireOpenSurvey(record, todayOf(ctx));
  const { questions } = definitionView(ctx, record);
  const kept = pickDraftAnswers(questions, answers);
  if (draft?.revision === revision + 1 && canonicalAnswers(draft.answers) === canonicalAnswers(kept))
    return draftView({ draft }) ?? { answers: kept, revision };
  const of = { survey: survey.survey, ...member };
  const saved = await upsertDraft(tx, of, { version: surveyVersion(record), answers: kept, now }, revision);
  const view = draftView({ draft: saved });
  if (!view)
    throw new ProblemError('draft_moved_on', 'Answers were saved elsewhere meanwhile', {
      at: draft?.saved_at.toISOString(),
    });
  return view;
};
