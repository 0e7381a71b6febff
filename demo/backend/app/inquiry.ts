import type { Context } from 'hono';
import type * as z from 'zod/mini';
import type { inquiries } from '../../../src/contract/routes.ts';
import { loadTexts } from '../store/localized.ts';
import { findViewer } from '../store/viewer.ts';
import type { AppOptions } from './app-options.ts';
import { fitting, rawBody } from './body.ts';
import { checkCompany } from './company-check.ts';
import { checkContract, languageFor } from './conventions.ts';
import { baseOf, paramsOf } from './params.ts';
import type { Question } from './question.ts';
import type { Count } from './rate-limit.ts';
import { Refusal } from './refusal.ts';

type Inquiry = (typeof inquiries)[number];

/** One for each inquiry of the contract: a route without one does not compile. */
const answerers: Record<
  Inquiry['id'],
  (question: Question, body: z.output<Inquiry['body']>) => Promise<object>
> = {
  checkReferral: checkCompany,
};

/** Answers a question that is posted, because it is too private for an address. Nothing is written. */
export const inquire =
  ({ store, clock, auth }: AppOptions, count: Count, checks: Count) =>
  (route: Inquiry) =>
  async (context: Context): Promise<Response> => {
    checkContract(context.req.header('laurel-contract'));
    const now = clock();
    const identity = await auth.verify(context.req.header('authorization'), now);
    count(JSON.stringify(identity), now);
    checks(JSON.stringify(identity), now);
    const language = languageFor(context.req.header('accept-language'));
    const raw = await rawBody(context);
    const answer = await store.within(identity.tenant, async (books) => {
      const viewer = await findViewer(books, identity);
      if (!viewer) throw new Refusal('forbidden', 'This token opens no account here');
      if (!viewer.program.served.includes(route.id))
        throw new Refusal('not_served', `${route.path} is not served here`);
      const texts = await loadTexts(books, language);
      const params = paramsOf(context, route.path);
      const question = { books, viewer, texts, now, params, seal: auth.seal, base: baseOf(context) };
      return answerers[route.id](question, fitting(route.body, raw));
    });
    context.header('Content-Language', language);
    return context.json(answer);
  };
