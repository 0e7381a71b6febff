import type * as z from 'zod/mini';
import type { Write } from '../../../src/contract/core/route.ts';
import { parseBody } from './body.ts';
import type { RequestContext } from './request-context.ts';

/** Where a write is inside its transaction: a test may end the process there. */
export type WriteStep = 'key' | 'claim' | 'quota' | 'ledger' | 'before_commit' | 'after_commit';

/** A write under way: a question that changes something, under one key. */
export interface WriteContext extends RequestContext {
  readonly key: string;
  readonly reportStep: (step: WriteStep) => void;
}

/** A write whose body has been read. */
export interface PreparedWrite {
  readonly body: object;
  readonly run: (ctx: WriteContext) => Promise<object>;
}

/** Keeps a write's work together with the schema of its body. */
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
