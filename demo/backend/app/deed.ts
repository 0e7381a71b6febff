import type * as z from 'zod/mini';
import type { Write } from '../../../src/contract/route.ts';
import { fitting } from './body.ts';
import type { Question } from './question.ts';

/** Where a write is inside its transaction: a test may end the process there. */
export type Step = 'key' | 'claim' | 'quota' | 'ledger' | 'before_commit' | 'after_commit';

/** A write under way: a question that changes something, under one key. */
export interface Deed extends Question {
  readonly key: string;
  readonly reached: (step: Step) => void;
}

/** A write whose body has been read. */
export interface Prepared {
  readonly body: object;
  readonly run: (deed: Deed) => Promise<object>;
}

/** Keeps a write's work together with the schema of its body. */
export const writing =
  <Body extends z.ZodMiniType, Reply extends z.ZodMiniType>(
    route: Write<Body, Reply>,
    work: (deed: Deed, body: z.output<Body>) => Promise<z.input<Reply>>,
  ) =>
  (raw: unknown): Prepared => {
    const data = fitting(route.body, raw);
    return {
      body: Object(data),
      run: async (deed) => Object(await work(deed, data)),
    };
  };
