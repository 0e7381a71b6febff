import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { PerkAccess } from '../../../src/contract/perks.ts';
import type { PerkOffer } from '../perks/queries.ts';
import type { RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import type { TokenSigner } from '../http/signed-token.ts';

const DownloadTicket = z.object({ file: z.string(), title: z.string(), until: z.number() });

const ticketLifetimeMs = 5 * 60_000;

/** A signed address of one file. It works without a bearer token, for five minutes. */
export const createDownloadTicket = (
  { signer, baseUrl, now, texts }: RequestContext,
  { perk, display }: PerkOffer['perk'],
): PerkAccess => {
  const until = now.getTime() + ticketLifetimeMs;
  const title = texts.get(`perk.${perk}.title`);
  const ticket = { file: display.file, title: typeof title === 'string' ? title : title.text, until };
  return {
    href: `${baseUrl}/tickets/${signer.sign('ticket', ticket)}`,
    expiresAt: new Date(until).toISOString(),
  };
};

/**
 * `GET /tickets/{ticket}`: the file as a download.
 * @throws ProblemError `not_found` for a ticket that is invalid or has expired.
 */
export const serveDownload =
  ({ signer, clock }: { readonly signer: TokenSigner; readonly clock: () => Date }) =>
  (context: Context): Response => {
    const { success, data } = z.safeParse(
      DownloadTicket,
      signer.verify('ticket', context.req.param('ticket') ?? ''),
    );
    if (!success || clock().getTime() >= data.until)
      throw new ProblemError('not_found', 'This ticket is not, or no longer, good');
    context.header('Content-Type', 'text/plain; charset=utf-8');
    context.header('Content-Disposition', `attachment; filename="${data.file.replaceAll(/[^\w.-]/g, '_')}"`);
    context.header('Content-Security-Policy', "default-src 'none'; sandbox");
    return context.body(`${data.title}\n\nSample file of the reference backend.\n`);
  };
