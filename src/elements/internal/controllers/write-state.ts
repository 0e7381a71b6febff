import type { LaurelError } from '../../../client/errors.ts';
import type { PendingWrite } from '../../../client/outbox/outbox.ts';

/** A write that is not done: no answer yet, or refused. */
export type UnsentWrite =
  | {
      readonly status: 'pending';
      readonly key: string;
      /** Id of the route. */
      readonly write: string;
      /** Why there is no answer; undefined if another page sent it. */
      readonly error: LaurelError | undefined;
      /** Whether the backend does it once, however often it is sent. */
      readonly repeatable: boolean;
      /** It was answered, though in a form that can't be read: it may be done, and is never sent as another one. */
      readonly answered: PendingWrite['answered'];
    }
  | { readonly status: 'rejected'; readonly error: LaurelError };

/** How a write ended, for now. */
export type SettledWrite<Reply> =
  | {
      readonly status: 'done';
      readonly reply: Reply;
      /** An earlier version was done, whose answer had been lost; the edit was not sent. */
      readonly earlier?: true;
    }
  /** An update that was answered with success, though in a form that can't be read: what holds is known once it is read again. */
  | { readonly status: 'unknown'; readonly error: LaurelError }
  | UnsentWrite;

/** What a `WriteController` knows of its write: one union is the whole state. */
export type WriteState<Reply> =
  { readonly status: 'idle' } | { readonly status: 'sending' } | SettledWrite<Reply>;
