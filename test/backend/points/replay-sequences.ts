import { isDeepStrictEqual } from 'node:util';
import type { TenantStore } from '../../../demo/backend/db/transaction.ts';
import type { KilledServer, ServerReply, ServerRequest } from '../crash/killed-server.ts';
import type { OrderKind } from './replay-program.ts';

/** What a client or the vendor does, in order. The second and later steps are about what the first one of their kind made. */
export type SequenceStep =
  | `order ${OrderKind}`
  | 'submit'
  | 'accept'
  | 'reject'
  | 'reverse'
  | 'send'
  | 'cancel'
  | 'approve'
  | 'decline';

const kinds: readonly (readonly SequenceStep[])[] = [
  ['submit', 'accept'],
  ['submit', 'accept', 'order code'],
  ['submit', 'reject'],
  ['submit', 'accept', 'reverse'],
  // Taken back while an order keeps it, which makes a debt; the order is then cancelled, which settles it.
  ['submit', 'accept', 'order goods', 'reverse', 'cancel'],
  ['submit', 'accept', 'order code', 'reverse'],
  ['order goods', 'send'],
  ['order goods', 'cancel'],
  ['order donation', 'approve'],
  ['order donation', 'decline'],
  ['order code'],
];

/** A write that was answered. */
export interface AnsweredWrite {
  readonly person: string;
  readonly step: SequenceStep;
  /** Absent for deeds of the vendor, whose console takes none. */
  readonly key?: string;
  /** The submission or order that it made or is about. */
  readonly subject: string;
  /** Whether it was refused since the wallet had fewer points. */
  readonly refused: boolean;
  /** The clock of the server that answered. */
  readonly now: Date;
}

/** What was counted besides. */
export class ReplayCounts {
  sequences = 0;
  /** Sequences of which a server died at least once before it had answered. */
  interrupted = 0;
  /** Requests that a server died of, each time. */
  cut = 0;
  /** Writes that had been done although their server died before it answered. */
  unheard = 0;
  /** Answered writes that were sent again. */
  repeated = 0;
  /** Of those, the ones that were not answered as the first time. */
  changed = 0;
}

interface SequenceOptions {
  readonly server: KilledServer;
  readonly store: TenantStore;
  readonly person: string;
  readonly random: () => number;
  readonly counts: ReplayCounts;
}

const idIn = (text: string): string => (JSON.parse(text) as { id: string }).id;
const codeIn = (text: string): string => (JSON.parse(text) as { code: string }).code;
const isSame = (one: string, other: string): boolean => isDeepStrictEqual(JSON.parse(one), JSON.parse(other));

/** The vendor finds what a member has sent by the key of the write. */
const submissionOf = async (store: TenantStore, key: string): Promise<string | undefined> => {
  const find = store.transaction('northpeak', (tx) =>
    tx.selectFrom('challenge_submission').select('submission').where('key', '=', key).executeTakeFirst(),
  );
  return (await find)?.submission;
};

const requestFor = (person: string, step: SequenceStep, id: string, key: string): ServerRequest => {
  const vendor = { person: 'marta', body: { member: 'marta' } };
  switch (step) {
    case 'submit':
      return { person, key, path: '/loyalty/challenges/kill-review/submissions', body: { values: {} } };
    case 'accept':
      return { ...vendor, path: `/demo/submissions/${id}/approve` };
    case 'reject':
    case 'reverse':
      return { ...vendor, path: `/demo/submissions/${id}/${step}` };
    case 'send':
      return { ...vendor, path: `/demo/redemptions/${id}/send` };
    case 'cancel':
      return { person, key, path: `/loyalty/redemptions/${id}/cancel`, body: {} };
    case 'approve':
      return { person: 'deniz', key, path: `/loyalty/redemptions/${id}/approve`, body: {} };
    case 'decline':
      return { person: 'deniz', key, path: `/loyalty/redemptions/${id}/decline`, body: { reason: 'No.' } };
    default: {
      const path = `/loyalty/rewards/kill-${step.slice('order '.length)}/redemptions`;
      return { person, key, path, body: { values: {} } };
    }
  }
};

/** Whether a write was done. @throws Error for an answer that no write of a sequence may get. */
const isDone = ({ key }: ServerRequest, step: SequenceStep, { status, text, cut }: ServerReply): boolean => {
  if (status === 200) return true;
  const code = codeIn(text);
  if (code === 'insufficient_points' && step.startsWith('order ')) return false;
  // The console keeps no answers: that it was done already is said by the state of the thing.
  if (key === undefined && cut > 0 && /^(challenge|redemption)_moved_on$/.test(code)) return true;
  throw new Error(`${step} was answered ${status}: ${text}`);
};

/** Carries out one sequence of writes, each until it is answered; then sends each with a key once more. */
export const runSequence = async (
  { server, store, person, random, counts }: SequenceOptions,
  name: string,
): Promise<AnsweredWrite[]> => {
  const steps = kinds[Math.floor(random() * kinds.length)] ?? [];
  const answered: AnsweredWrite[] = [];
  const again: { readonly request: ServerRequest; readonly text: string }[] = [];
  let [submission, order, cuts] = ['', '', 0];
  for (const [index, step] of steps.entries()) {
    if (/^(send|cancel|approve|decline)$/.test(step) && order === '') continue;
    const about = /^(accept|reject|reverse)$/.test(step) ? submission : order;
    const key = `${name}-${index}-${step.replace(' ', '-')}`;
    const request = requestFor(person, step, about, key);
    const reply = await server.send(request);
    cuts += reply.cut;
    const done = isDone(request, step, reply);
    if (reply.cut > 0 && (reply.replayed || reply.status === 409) && done) counts.unheard += 1;
    let subject = about;
    if (step === 'submit') subject = submission = (await submissionOf(store, key)) ?? '';
    else if (step.startsWith('order ')) subject = order = done ? idIn(reply.text) : '';
    answered.push({
      person,
      step,
      subject,
      refused: !done,
      now: reply.now,
      ...(request.key !== undefined && { key }),
    });
    if (done && request.key !== undefined) again.push({ request, text: reply.text });
    // An acknowledged submission that is not there: the audit counts it as lost.
    if (step === 'submit' && submission === '') break;
  }
  for (const { request, text } of again) {
    const reply = await server.send(request);
    cuts += reply.cut;
    counts.repeated += 1;
    if (!isSame(reply.text, text) || !reply.replayed) counts.changed += 1;
  }
  counts.sequences += 1;
  counts.cut += cuts;
  if (cuts > 0) counts.interrupted += 1;
  return answered;
};
