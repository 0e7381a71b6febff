import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { Access } from '../../../src/contract/perk.ts';
import type { Offer } from '../store/shelf.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';
import type { Seal } from './seal.ts';

const Ticket = z.object({ file: z.string(), title: z.string(), until: z.number() });

const goodFor = 5 * 60_000;

/** An address for one file that works without a token, and for five minutes. */
export const ticketFor = ({ seal, base, now, texts }: Question, { perk, display }: Offer['perk']): Access => {
  const until = now.getTime() + goodFor;
  const title = texts.say(`perk.${perk}.title`);
  const ticket = { file: display.file, title: typeof title === 'string' ? title : title.text, until };
  return {
    href: `${base}/tickets/${seal.close('ticket', ticket)}`,
    expiresAt: new Date(until).toISOString(),
  };
};

/** `GET /tickets/{ticket}`: the file, as a download and nothing else. */
export const serveTicket =
  ({ seal, clock }: { readonly seal: Seal; readonly clock: () => Date }) =>
  (context: Context): Response => {
    const { success, data } = z.safeParse(Ticket, seal.open('ticket', context.req.param('ticket') ?? ''));
    if (!success || clock().getTime() >= data.until)
      throw new Refusal('not_found', 'This ticket is not, or no longer, good');
    context.header('Content-Type', 'text/plain; charset=utf-8');
    context.header('Content-Disposition', `attachment; filename="${data.file.replaceAll(/[^\w.-]/g, '_')}"`);
    context.header('Content-Security-Policy', "default-src 'none'; sandbox");
    return context.body(`${data.title}\n\nSample file of the reference backend.\n`);
  };
