import type * as z from 'zod/mini';
import type { Write } from '../../../src/contract/core/route.ts';
import { parseBody } from './body.ts';
import type { RequestContext } from './request-context.ts';

/** The steps of a write inside its transaction, in order: crash tests end the process at one of them. */
export type WriteStep = 'key' | 'claim' | 'quota' | 'ledger' | 'before_commit' | 'after_commit';

/** The context of a write, with its idempotency key. */
export interface WriteContext extends RequestContext {
  readonly key: string;
  readonly reportStep: (step: WriteStep) => void;
}

/** A write whose body is validated, ready to run. */
export interface PreparedWrite {
  readonly body: object;
  readonly run: (ctx: WriteContext) => Promise<object>;
}

/** Binds a handler to its route's schema: the body is validated before `work` gets it. */
export const defineWriteHandler =
  <Body extends z.ZodMiniType, Reply extends z.ZodMiniType>(
    route: Write<Body, Reply>,
    work: (ctx: WriteContext, body: z.output<Body>) => Promise<z.input<Reply>>,
  ) =>
  (raw: unknown): PreparedWrite => {
    const data = parseBody(route.body, raw);
    return {
      body: Object(data),
      run: async (ctx) => Object(await work(ctx, data)),
    };
  };
