import type { Context } from 'hono';
import { setVisibility } from '../../../src/contract/leaderboard.ts';
import { checkReferral } from '../../../src/contract/referral.ts';
import type { inquiries, savings } from '../../../src/contract/routes.ts';
import { saveDraft } from '../../../src/contract/survey.ts';
import { loadTexts } from '../store/localized.ts';
import { findViewer } from '../store/viewer.ts';
import type { AppOptions } from './app-options.ts';
import { chooseVisibility } from './board-visibility.ts';
import { fitting, rawBody } from './body.ts';
import { checkCompany } from './company-check.ts';
import { checkContract, languageFor } from './conventions.ts';
import { heldUp } from './held-up.ts';
import { baseOf, paramsOf } from './params.ts';
import type { Question } from './question.ts';
import type { Count } from './rate-limit.ts';
import { Refusal } from './refusal.ts';
import { keepDraft } from './survey-draft.ts';

type Keyless = (typeof inquiries)[number] | (typeof savings)[number];

/** One for each inquiry and each saving of the contract: a route without one does not compile. */
const answerers: Record<Keyless['id'], (question: Question, raw: unknown) => Promise<object>> = {
  checkReferral: (question, raw) => checkCompany(question, fitting(checkReferral.body, raw)),
  saveDraft: (question, raw) => keepDraft(question, fitting(saveDraft.body, raw)),
  setVisibility: (question, raw) => chooseVisibility(question, fitting(setVisibility.body, raw)),
};

/** Answers what carries no key: a question that is too private for an address, or answers that are not finished. */
export const answerKeyless =
  ({ store, clock, auth }: AppOptions, ...counts: readonly Count[]) =>
  (route: Keyless) =>
  async (context: Context): Promise<Response> => {
    checkContract(context.req.header('laurel-contract'));
    const now = clock();
    const identity = await auth.verify(context.req.header('authorization'), now);
    for (const count of counts) count(JSON.stringify(identity), now);
    const language = languageFor(context.req.header('accept-language'));
    const raw = await rawBody(context);
    const answer = await store
      .within(identity.tenant, async (books) => {
        const viewer = await findViewer(books, identity);
        if (!viewer) throw new Refusal('forbidden', 'This token opens no account here');
        if (!viewer.program.served.includes(route.id))
          throw new Refusal('not_served', `${route.path} is not served here`);
        const texts = await loadTexts(books, language);
        const params = paramsOf(context, route.path);
        const question = { books, viewer, texts, now, params, seal: auth.seal, base: baseOf(context) };
        return answerers[route.id](question, raw);
      })
      .catch(heldUp);
    context.header('Content-Language', language);
    return context.json(answer);
  };
