import { type Challenge, type Challenges } from '../../../src/contract/challenges.ts';
import { ChallengeDetail } from '../../../src/contract/challenge-detail.ts';
import type { FormField } from '../../../src/contract/forms.ts';
import { addMonths, dayAt } from '../calendar-dates.ts';
import { answersView } from '../forms/view.ts';
import { pageOf, pageSize, readCursor } from '../http/pagination.ts';
import { ProblemError } from '../http/problem.ts';
import { memberOf, nonEmpty, todayOf, type RequestContext } from '../http/request-context.ts';
import { plainText } from '../i18n/localized-texts.ts';
import { readStored } from '../i18n/stored-texts.ts';
import { loadPointsProgram, ownerView, pointsView, type PointsProgram } from '../points/wallet.ts';
import { mayClaim, pointsEnvelope } from '../session/permissions.ts';
import { loadMemberChallenges, type MemberChallenge } from './queries.ts';
import { challengeState, timesMet } from './rules.ts';
import type { ChallengeRow, SubmissionRow } from './tables.ts';

/** Whole months for which a certificate is valid. */
const certificateMonths = 24;

/** The challenge as the vendor has described it, in the viewer's language. */
export const describedChallenge = (
  ctx: RequestContext,
  { challenge, definition }: ChallengeRow,
): ChallengeDetail => readStored(ctx, ChallengeDetail, { id: challenge, ...definition });

export const proofFields = ({ form }: ChallengeDetail): FormField[] =>
  (form?.fields ?? []).filter((field) => field !== null);

const submissionView = (
  ctx: RequestContext,
  described: ChallengeDetail,
  submission: SubmissionRow | undefined,
): Challenge['submission'] => {
  if (!submission) return undefined;
  const { texts, viewer } = ctx;
  const { status, at, decided_at: decidedAt, reason } = submission;
  const sent = { state: 'done', label: texts.get('challenge.sent'), at: at.toISOString() };
  const vendor = { name: viewer.program.vendor };
  const label = plainText(texts.get('challenge.review', { vendor: vendor.name }));
  const next =
    status === 'in_review'
      ? { state: 'now', label, who: vendor, note: described.verification?.usually }
      : { state: 'done', label: texts.get(`challenge.${status}`), who: vendor, at: decidedAt?.toISOString() };
  return {
    id: submission.submission,
    status,
    at: at.toISOString(),
    reason: reason ?? undefined,
    answers: nonEmpty(answersView(ctx, proofFields(described), submission.answers)),
    timeline: [sent, next],
  };
};

const stepsView = (
  described: ChallengeDetail,
  { progress, challenge }: MemberChallenge,
  met: boolean,
): Challenge['steps'] => {
  const done = progress?.done ?? (met && challenge.kind !== 'learning' ? (described.steps?.length ?? 0) : 0);
  return described.steps?.map((step, index) => ({
    ...step,
    state: index < done ? 'done' : index === done ? 'now' : 'next',
  }));
};

/** The form of the proof; after a rejection it begins with what was sent. */
const formView = (form: ChallengeDetail['form'], last: SubmissionRow | undefined): ChallengeDetail['form'] =>
  form && last?.status === 'rejected' ? { ...form, values: last.answers } : form;

/** One challenge as this member sees it; `detail` brings the form. */
export const challengeView = (
  ctx: RequestContext,
  program: PointsProgram,
  item: MemberChallenge,
): ChallengeDetail => {
  const { challenge, submissions, progress, earned } = item;
  const { action, certificate, form, repetition, cap, ...described } = describedChallenge(ctx, challenge);
  const state = challengeState(item, todayOf(ctx));
  const open = /^(open|in_progress|rejected)$/.test(state);
  const met = timesMet(item);
  const completedOn = progress?.completed_on;
  return {
    ...described,
    id: challenge.challenge,
    kind: challenge.kind,
    state,
    points: pointsView(ctx, challenge.points),
    owner: ownerView(ctx, program),
    verification: { ...described.verification, kind: challenge.verification },
    steps: stepsView(described, item, met > 0),
    repetition:
      challenge.repeat_limit === null && !repetition
        ? undefined
        : { ...repetition, limit: challenge.repeat_limit ?? undefined, used: met },
    cap:
      challenge.cap_points === null
        ? undefined
        : { text: cap?.text, limit: pointsView(ctx, challenge.cap_points), earned: pointsView(ctx, earned) },
    window:
      challenge.open_from === null && challenge.open_until === null
        ? undefined
        : { from: challenge.open_from ?? undefined, to: challenge.open_until ?? undefined },
    score:
      progress?.score == null || !described.score
        ? undefined
        : {
            ...described.score,
            reached: { amount: progress.score, unit: '%' },
            // Of a course that goes on, nobody knows yet.
            passed: completedOn ? true : undefined,
          },
    certificate:
      certificate && completedOn
        ? { ...certificate, validUntil: addMonths(completedOn, certificateMonths) }
        : undefined,
    // Of a course, the academy reports: nobody has sent anything.
    submission:
      action?.kind === 'submit' ? submissionView(ctx, { ...described, form }, submissions[0]) : undefined,
    action: open && mayClaim(ctx.viewer) ? action : undefined,
    form: open ? formView(form, submissions[0]) : undefined,
  };
};

const listed = ({ form: _form, ...challenge }: ChallengeDetail): Challenge => challenge;

/** `GET /challenges` */
export const readChallenges = async (ctx: RequestContext): Promise<Challenges> => {
  const day = dayAt(ctx.now, ctx.viewer.program.time_zone);
  const { kind, state, key } = ctx.params;
  const [program, every] = await Promise.all([
    loadPointsProgram(ctx.tx),
    loadMemberChallenges(ctx.tx, memberOf(ctx), day),
  ]);
  const found = every.filter(
    (item) =>
      (kind === undefined || kind.split(',').includes(item.challenge.kind)) &&
      (state === undefined || state.split(',').includes(challengeState(item, day))) &&
      (key === undefined || item.submissions.some((each) => each.key === key)),
  );
  const cursor = readCursor(ctx, 'challenges');
  const rest = found.filter(({ challenge }) => challenge.position > (cursor?.after ?? 0));
  const { page, nextCursor } = pageOf(
    ctx,
    'challenges',
    rest.slice(0, pageSize + 1),
    ({ challenge }) => challenge.position,
  );
  const kinds = [...new Set(every.map(({ challenge }) => challenge.kind))];
  return {
    ...pointsEnvelope(ctx),
    items: page.map((item) => listed(challengeView(ctx, program, item))),
    nextCursor,
    total: found.length,
    kinds: kinds.map((each) => ({
      kind: each,
      count: every.filter(({ challenge }) => challenge.kind === each).length,
    })),
  };
};

export const findChallenge = async (ctx: RequestContext, id: string): Promise<MemberChallenge> => {
  const [item] = await loadMemberChallenges(ctx.tx, memberOf(ctx), todayOf(ctx), id);
  if (!item) throw new ProblemError('not_found', 'There is no such challenge here');
  return item;
};

/** `GET /challenges/{id}` */
export const readChallenge = async (ctx: RequestContext): Promise<ChallengeDetail> => {
  const [program, item] = await Promise.all([
    loadPointsProgram(ctx.tx),
    findChallenge(ctx, ctx.params['id'] ?? ''),
  ]);
  return { ...pointsEnvelope(ctx), ...challengeView(ctx, program, item) };
};

export { listed as listedChallenge };
