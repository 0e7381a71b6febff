/**
 * How a perk is delivered, which decides the course of a claim: a seat at an event, access by a code or file, goods
 * that are sent, a service with a date.
 */
export type FulfillmentKind = 'seat' | 'access' | 'goods' | 'service';

const fulfillmentKinds: Readonly<Record<string, FulfillmentKind>> = {
  event: 'seat',
  tool: 'access',
  pricing: 'access',
  content: 'access',
  merchandise: 'goods',
};

export const fulfillmentKindOf = (kind: string): FulfillmentKind => fulfillmentKinds[kind] ?? 'service';

/** The status of a claim that needs no decision any more, and the ledger entries that lead there. */
export const approvalOutcome = (
  course: FulfillmentKind,
  decided: boolean,
): { status: string; lines: readonly string[] } => {
  if (course === 'seat') return { status: 'scheduled', lines: ['scheduled'] };
  if (course === 'access') return { status: 'fulfilled', lines: ['fulfilled'] };
  if (course === 'goods') return { status: 'approved', lines: [] };
  return { status: decided ? 'approved' : 'requested', lines: [] };
};

/** Days before an event until which a seat can be given back. */
export const cancellationNoticeDays = 7;

/** Stages of a delivery, in order. */
export const deliveryStages = ['packed', 'sent', 'carrier', 'delivered'] as const;

interface CancellationState {
  readonly status: string;
  readonly course: FulfillmentKind;
  readonly startsAt: Date | undefined;
  readonly stage: number;
  /** A course that has begun or goods that came with an order: such a claim can't be cancelled. */
  readonly started: boolean;
}

/** Whether a claim can still be cancelled. */
export const isCancellable = (
  { status, course, startsAt, stage, started }: CancellationState,
  now: Date,
): boolean => {
  if (started) return false;
  if (/^(awaiting_approval|requested|waitlisted)$/.test(status)) return true;
  if (status === 'approved') return course !== 'goods' || stage < 2;
  const notice = cancellationNoticeDays * 86_400_000;
  return status === 'scheduled' && course === 'seat' && !!startsAt && +now < +startsAt - notice;
};

/**
 * The status at a moment: no write happens when an event passes, so `scheduled`, `waitlisted` and `awaiting_approval` are
 * turned into their ends here.
 */
export const claimStatusAt = (status: string, now: Date, startsAt?: Date, endsAt?: Date): string => {
  if (status === 'scheduled' && endsAt && now > endsAt) return 'fulfilled';
  const isUndecided = status === 'awaiting_approval' || status === 'waitlisted';
  return isUndecided && startsAt && now > startsAt ? 'expired' : status;
};
