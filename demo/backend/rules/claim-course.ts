/** Which way a claim goes, by the kind of its perk. */
export type Course = 'seat' | 'access' | 'goods' | 'service';

const courses: Readonly<Record<string, Course>> = {
  event: 'seat',
  tool: 'access',
  pricing: 'access',
  content: 'access',
  merchandise: 'goods',
};

export const courseOf = (kind: string): Course => courses[kind] ?? 'service';

/** The ledger's lines, and the status that follows, once nobody has to decide any more. */
export const grantOf = (course: Course, decided: boolean): { status: string; lines: readonly string[] } => {
  if (course === 'seat') return { status: 'scheduled', lines: ['scheduled'] };
  if (course === 'access') return { status: 'fulfilled', lines: ['fulfilled'] };
  if (course === 'goods') return { status: 'approved', lines: [] };
  return { status: decided ? 'approved' : 'requested', lines: [] };
};

/** Days before an event until which a seat can be given back. */
export const noticeDays = 7;

/** Stages of goods on their way: packed, sent, with the carrier, delivered. */
export const stages = ['packed', 'sent', 'carrier', 'delivered'] as const;

interface Moving {
  readonly status: string;
  readonly course: Course;
  readonly startsAt: Date | undefined;
  readonly stage: number;
  /** A course that is under way, a thing that came with an order: nothing to take back. */
  readonly begun: boolean;
}

/** Whether a claim can still be taken back. */
export const isCancellable = ({ status, course, startsAt, stage, begun }: Moving, now: Date): boolean => {
  if (begun) return false;
  if (status === 'awaiting_approval' || status === 'requested') return true;
  if (status === 'approved') return course !== 'goods' || stage < 2;
  const notice = noticeDays * 86_400_000;
  return status === 'scheduled' && course === 'seat' && !!startsAt && +now < +startsAt - notice;
};

/** What became of a claim by itself, since nobody writes when a day passes. */
export const statusAt = (status: string, now: Date, startsAt?: Date, endsAt?: Date): string => {
  if (status === 'scheduled' && endsAt && now > endsAt) return 'fulfilled';
  return status === 'awaiting_approval' && startsAt && now > startsAt ? 'expired' : status;
};
