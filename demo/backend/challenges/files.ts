import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { UploadTicket } from '../../../src/contract/challenge-detail.ts';
import type { TenantStore } from '../db/transaction.ts';
import { ProblemError } from '../http/problem.ts';
import { memberOf, type RequestContext } from '../http/request-context.ts';
import type { TokenSigner } from '../http/signed-token.ts';

const Ticket = z.object({ tenant: z.string(), file: z.string(), size: z.number(), until: z.number() });

const lifetimeMs = 15 * 60_000;

/** Files are sent to `/loyalty/uploads/…`, whose body may be larger than any other. */
export const uploadLimitKibibytes = 5 * 1024;

interface AnnouncedFile {
  readonly challenge: string;
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** A signed address for one file. It works without a bearer token, for fifteen minutes. */
export const uploadTicket = async (ctx: RequestContext, announced: AnnouncedFile): Promise<UploadTicket> => {
  const { tx, viewer, signer, baseUrl, now } = ctx;
  const file = randomUUID();
  await tx
    .insertInto('challenge_file')
    .values({ ...memberOf(ctx), ...announced, file, content: null })
    .execute();
  const until = now.getTime() + lifetimeMs;
  const ticket = { tenant: viewer.account.tenant, file, size: announced.size, until };
  return {
    file,
    href: `${baseUrl}/uploads/${signer.sign('upload', ticket)}`,
    expiresAt: new Date(until).toISOString(),
  };
};

interface UploadOptions {
  readonly store: TenantStore;
  readonly signer: TokenSigner;
  readonly clock: () => Date;
}

/**
 * `PUT /uploads/{ticket}`: keeps the file.
 * @throws ProblemError `not_found` for a ticket that is invalid or has expired, `too_large` for more than was announced.
 */
export const receiveUpload =
  ({ store, signer, clock }: UploadOptions) =>
  async (context: Context): Promise<Response> => {
    const { success, data } = z.safeParse(Ticket, signer.verify('upload', context.req.param('ticket') ?? ''));
    if (!success || clock().getTime() >= data.until)
      throw new ProblemError('not_found', 'This ticket is not, or no longer, good');
    const content = new Uint8Array(await context.req.arrayBuffer());
    if (content.length > data.size) throw new ProblemError('too_large', 'This is more than was announced');
    await store.transaction(data.tenant, (tx) =>
      tx.updateTable('challenge_file').set({ content }).where('file', '=', data.file).execute(),
    );
    return context.body(null, 204);
  };
