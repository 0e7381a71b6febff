import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { envelope } from './core/envelope.ts';
import type { Query, Route } from './core/route.ts';
import { Count, decisive, Instant, listOf } from './core/scalars.ts';
import { Challenge } from './challenges.ts';
import { FormField, FormValues } from './forms.ts';

/** One challenge, with the form of its proof. Required at L0: `id` and `title`. */
export const ChallengeDetail = z.object({
  ...envelope,
  ...Challenge.shape,
  /** What is sent as proof. A challenge without fields is sent by the button alone. `null`: a field that can't be read; the form then can't be sent. */
  form: decisive(
    z.object({
      fields: decisive(listOf(z.nullable(FormField), 'name')),
      /** What was sent last, by field: a form that is sent again begins with it. */
      values: z.optional(FormValues),
    }),
  ),
});
export type ChallengeDetail = z.infer<typeof ChallengeDetail>;

const rows = ['reasons', 'options', 'answers', 'may', 'opens', 'requires'] as const;

/** `GET /challenges/{id}` */
export const challengeRoute = {
  id: 'challenge',
  method: 'GET',
  path: '/challenges/{id}',
  address,
  reply: ChallengeDetail,
  rows,
  problems: ['role_required', 'not_served'],
} as const satisfies Route;

/** Where a file of proof may be put, once and for a short time. */
export const UploadTicket = z.object({
  /** The answer of the form's field once the file is there. */
  file: z.string(),
  /** The address to which the file is sent by PUT, without the member's identity: whoever knows it may use it once. */
  href: z.string(),
  expiresAt: z.optional(Instant),
});
export type UploadTicket = z.infer<typeof UploadTicket>;

/** `POST /challenges/{id}/files`: asks where a file may be put. It has no effect until the file is sent with a proof. */
export const uploadChallengeFile = {
  id: 'uploadChallengeFile',
  method: 'POST',
  path: '/challenges/{id}/files',
  address,
  body: z.object({ field: z.string(), name: z.string(), type: z.string(), size: Count }),
  reply: UploadTicket,
  rows: [],
  problems: ['role_required', 'not_served', 'invalid_fields', 'challenge_moved_on'],
} as const satisfies Query;
