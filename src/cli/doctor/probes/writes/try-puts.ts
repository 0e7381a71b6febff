import { leaderboardRoute } from '../../../../contract/compiled/leaderboards.ts';
import { setVisibility } from '../../../../contract/compiled/leaderboards-writes.ts';
import { checkReferral } from '../../../../contract/compiled/referrals-writes.ts';
import { surveyRoute } from '../../../../contract/compiled/surveys.ts';
import { saveDraft } from '../../../../contract/compiled/surveys-writes.ts';
import type { Survey } from '../../../../contract/surveys.ts';
import type { SurveyAnswers } from '../../../../contract/survey-questions.ts';
import { writeChecks } from '../../checks/writes.ts';
import { pathWithId, unknownName } from '../../contract-routes.ts';
import type { Examination } from '../../examination.ts';
import { jsonOf, type Exchange } from '../../http/exchange.ts';
import { readBody, repliedTo } from '../../reading/read-answer.ts';
import { codeOf } from '../problem.ts';
import { said } from './write-trial.ts';

/** Other answers than those of the draft, which would be taken: none, or one. */
const otherAnswers = (
  { questions }: Pick<Survey, 'questions'>,
  answers: SurveyAnswers,
): SurveyAnswers | undefined => {
  if (Object.keys(answers).length > 0) return {};
  const question = questions.find((each) => each?.kind === 'single' && (each.options ?? []).length > 0);
  const [option] = question?.options ?? [];
  return question && option ? { [question.id]: option.value } : undefined;
};

/** Saves the draft as it is, under its revision and under the outdated one. */
const tryDraft = async (exam: Examination): Promise<void> => {
  const survey = repliedTo(surveyRoute, exam.reads.get('survey'));
  if (!survey || !exam.asks('saveDraft') || survey.anonymous || survey.response) return;
  const { answers, revision } = survey.draft ?? { answers: {}, revision: 0 };
  const address = pathWithId(saveDraft.path, survey.id ?? 'next');
  const place = { route: 'saveDraft' } as const;
  const put = (content: SurveyAnswers, read: number): Promise<Exchange> =>
    exam.send(address, { method: 'PUT', body: { answers: content, revision: read } });
  const saved = await put(answers, revision);
  // Who may not answer may not save either.
  exam.check(writeChecks.nothing, codeOf(saved) !== 'role_required', place);
  if (codeOf(saved) === 'role_required') return;
  const draft = repliedTo(saveDraft, readBody(saveDraft, saved, jsonOf(saved)));
  exam.check(writeChecks['draft-revision'], (draft?.revision ?? -1) > revision, {
    ...place,
    exchange: saved,
    expected: `a revision above ${revision}`,
    received: draft ? String(draft.revision) : said(saved),
  });
  if (!draft) return;
  if (!survey.draft) exam.remains.push(`an empty draft of the survey ${survey.id ?? 'next'}`);
  // The same content may be repeated under the revision that was read: another one may not.
  const other = otherAnswers(survey, answers);
  const outdated = other && (await put(other, revision));
  if (outdated) {
    const isRefused = outdated.answer?.status === 409 && codeOf(outdated) === 'draft_moved_on';
    exam.check(writeChecks['draft-outdated'], isRefused, {
      ...place,
      exchange: outdated,
      expected: '409 draft_moved_on',
      received: said(outdated),
    });
    const taken = isRefused
      ? undefined
      : repliedTo(saveDraft, readBody(saveDraft, outdated, jsonOf(outdated)));
    if (taken) return void (await put(answers, taken.revision));
  }
  const again = await exam.send(pathWithId(surveyRoute.path, survey.id ?? 'next'));
  const kept = repliedTo(surveyRoute, readBody(surveyRoute, again, jsonOf(again)))?.draft;
  const isKept =
    kept !== undefined &&
    kept.revision >= draft.revision &&
    JSON.stringify(kept.answers) === JSON.stringify(answers);
  exam.check(writeChecks['draft-read'], isKept, {
    ...place,
    exchange: again,
    path: '$.draft',
    expected: `revision ${draft.revision}`,
    received: kept ? `revision ${kept.revision}` : 'no draft',
  });
};

/** Sets the visibility to what it is. */
const tryVisibility = async (exam: Examination): Promise<void> => {
  const board = repliedTo(leaderboardRoute, exam.reads.get('leaderboard'));
  const current = board?.viewer?.visibility;
  if (!board || current === undefined || !exam.asks('setVisibility')) return;
  const address = pathWithId(setVisibility.path, board.id ?? 'default');
  const place = { route: 'setVisibility' } as const;
  const put = (visibility: string): Promise<Exchange> =>
    exam.send(address, { method: 'PUT', body: { visibility } });
  const set = await put(current);
  const now = repliedTo(setVisibility, readBody(setVisibility, set, jsonOf(set)));
  exam.check(writeChecks.visibility, now?.visibility === current, {
    ...place,
    exchange: set,
    expected: current,
    received: now?.visibility ?? said(set),
  });
  const wrong = await put(unknownName);
  const status = wrong.answer?.status ?? 0;
  exam.check(writeChecks['visibility-unknown'], status >= 400 && status < 500, {
    ...place,
    exchange: wrong,
    expected: '400 invalid_request',
    received: said(wrong),
  });
  if (status < 400) await put(current);
};

const tryCompanyCheck = async (exam: Examination): Promise<void> => {
  if (!exam.asks('checkReferral') || !exam.reads.has('referralCampaign') || !exam.served) return;
  const asked = await exam.send(checkReferral.path, {
    method: 'POST',
    body: { domain: 'laurel-doctor.example' },
  });
  if (codeOf(asked) === 'role_required') return;
  const answer = repliedTo(checkReferral, readBody(checkReferral, asked, jsonOf(asked)));
  exam.check(writeChecks['company-check'], asked.answer?.status === 200 && answer !== undefined, {
    exchange: asked,
    route: 'checkReferral',
    received: said(asked),
  });
};

/** Tries what carries no key: updates put back what was there, queries have no effect. */
export const tryUpdates = async (exam: Examination): Promise<void> => {
  await tryDraft(exam);
  await tryVisibility(exam);
  await tryCompanyCheck(exam);
  if (!exam.reads.has('standing')) return;
  const posted = await exam.send('/standing', { method: 'POST', body: {} });
  exam.check(writeChecks.method, posted.answer?.status === 405, {
    exchange: posted,
    route: 'standing',
    expected: '405 method_not_allowed',
    received: said(posted),
  });
};
