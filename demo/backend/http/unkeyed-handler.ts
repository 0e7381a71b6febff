import type { Context } from 'hono';
import { setVisibility } from '../../../src/contract/leaderboards.ts';
import { checkReferral } from '../../../src/contract/referrals.ts';
import type { queries, updates } from '../../../src/contract/routes.ts';
import { saveDraft } from '../../../src/contract/surveys.ts';
import { loadTexts } from '../i18n/localized-texts.ts';
import { findViewer } from '../session/viewer.ts';
import type { AppOptions } from './app-options.ts';
import { setBoardVisibility } from '../boards/visibility-handler.ts';
import { parseBody, readJson } from './body.ts';
import { checkCompany } from '../referrals/company-check.ts';
import { checkContract, negotiateLanguage } from './headers.ts';
import { throwLockConflict } from './idempotency.ts';
import { baseUrlOf, readParams } from './params.ts';
import type { RequestContext } from './request-context.ts';
import type { RateLimiter } from './rate-limit.ts';
import { ProblemError } from './problem.ts';
import { saveSurveyDraft } from '../surveys/draft-handler.ts';

type UnkeyedRoute = (typeof queries)[number] | (typeof updates)[number];

/** One for each inquiry and each saving of the contract: a route without one does not compile. */
const unkeyedHandlers: Record<UnkeyedRoute['id'], (ctx: RequestContext, raw: unknown) => Promise<object>> = {
  checkReferral: (ctx, raw) => checkCompany(ctx, parseBody(checkReferral.body, raw)),
  saveDraft: (ctx, raw) => saveSurveyDraft(ctx, parseBody(saveDraft.body, raw)),
  setVisibility: (ctx, raw) => setBoardVisibility(ctx, parseBody(setVisibility.body, raw)),
};

/** Answers what carries no key: a question that is too private for an address, or answers that are not finished. */
export const handleUnkeyed =
  ({ store, clock, auth }: AppOptions, ...counts: readonly RateLimiter[]) =>
  (route: UnkeyedRoute) =>
  async (context: Context): Promise<Response> => {
    checkContract(context.req.header('laurel-contract'));
    const now = clock();
    const identity = await auth.verify(context.req.header('authorization'), now);
    for (const count of counts) count(JSON.stringify(identity), now);
    const language = negotiateLanguage(context.req.header('accept-language'));
    const raw = await readJson(context);
    const answer = await store
      .transaction(identity.tenant, async (tx) => {
        const viewer = await findViewer(tx, identity);
        if (!viewer) throw new ProblemError('forbidden', 'This token opens no account here');
        if (!viewer.program.served.includes(route.id))
          throw new ProblemError('not_served', `${route.path} is not served here`);
        const texts = await loadTexts(tx, language);
        const params = readParams(context, route.path);
        const ctx = { tx, viewer, texts, now, params, signer: auth.signer, baseUrl: baseUrlOf(context) };
        return unkeyedHandlers[route.id](ctx, raw);
      })
      .catch(throwLockConflict);
    context.header('Content-Language', language);
    return context.json(answer);
  };
