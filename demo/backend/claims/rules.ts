/** Which way a claim goes, by the kind of its perk. */
export type FulfillmentKind = 'seat' | 'access' | 'goods' | 'service';

const fulfillmentKinds: Readonly<Record<string, FulfillmentKind>> = {
  event: 'seat',
  tool: 'access',
  pricing: 'access',
  content: 'access',
  merchandise: 'goods',
};

export const fulfillmentKindOf = (kind: string): FulfillmentKind => fulfillmentKinds[kind] ?? 'service';

/** The ledger's lines, and the status that follows, once nobody has to decide any more. */
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

/** Stages of goods on their way: packed, sent, with the carrier, delivered. */
export const deliveryStages = ['packed', 'sent', 'carrier', 'delivered'] as const;

interface CancellationState {
  readonly status: string;
  readonly course: FulfillmentKind;
  readonly startsAt: Date | undefined;
  readonly stage: number;
  /** A course that is under way, a thing that came with an order: nothing to take back. */
  readonly started: boolean;
}

/** Whether a claim can still be taken back. */
export const isCancellable = (
  { status, course, startsAt, stage, started }: CancellationState,
  now: Date,
): boolean => {
  if (started) return false;
  if (status === 'awaiting_approval' || status === 'requested') return true;
  if (status === 'approved') return course !== 'goods' || stage < 2;
  const notice = cancellationNoticeDays * 86_400_000;
  return status === 'scheduled' && course === 'seat' && !!startsAt && +now < +startsAt - notice;
};

/** What became of a claim by itself, since nobody writes when a day passes. */
export const claimStatusAt = (status: string, now: Date, startsAt?: Date, endsAt?: Date): string => {
  if (status === 'scheduled' && endsAt && now > endsAt) return 'fulfilled';
  return status === 'awaiting_approval' && startsAt && now > startsAt ? 'expired' : status;
};
