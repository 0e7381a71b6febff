import { dayAt, addMonths } from '../../../demo/backend/calendar-dates.ts';
import type { TenantStore } from '../../../demo/backend/db/transaction.ts';
import type { MovementKind, MovementRow } from '../../../demo/backend/points/tables.ts';
import { PointsModel, type PointsOperation } from './points-model.ts';
import { orderCosts, reviewPoints, type OrderKind } from './replay-program.ts';
import type { AnsweredWrite, SequenceStep } from './replay-sequences.ts';

const timeZone = 'Europe/Oslo';

/** The movements that a step makes, the entry of an order, and the state in which it leaves its order or submission. */
interface StepEffect {
  readonly movements: readonly MovementKind[];
  readonly entry?: string;
  readonly status?: string;
}
const effects: Readonly<Record<SequenceStep, StepEffect>> = {
  submit: { movements: ['internal'], status: 'in_review' },
  accept: { movements: ['earned'], status: 'approved' },
  reject: { movements: ['internal'], status: 'rejected' },
  reverse: { movements: ['reversal'] },
  'order code': { movements: ['spent', 'internal'], entry: 'requested', status: 'fulfilled' },
  'order goods': { movements: ['spent'], entry: 'requested', status: 'approved' },
  'order donation': { movements: ['spent'], entry: 'requested', status: 'awaiting_approval' },
  send: { movements: ['internal'], status: 'fulfilled' },
  cancel: { movements: ['returned'], entry: 'cancelled', status: 'cancelled' },
  approve: { movements: ['internal'], entry: 'approved', status: 'fulfilled' },
  decline: { movements: ['returned'], entry: 'declined', status: 'declined' },
};

const operationsOf = (step: SequenceStep, id: string, today: string): PointsOperation[] => {
  switch (step) {
    case 'submit':
      return [{ what: 'pend', id, amount: reviewPoints, expiresOn: addMonths(today, 1) }];
    case 'accept':
      return [{ what: 'confirm', id, amount: reviewPoints }];
    case 'reject':
      return [{ what: 'confirm', id, amount: 0 }];
    case 'reverse':
      return [{ what: 'reverse', id }];
    case 'send':
    case 'approve':
      return [{ what: 'spend', id }];
    case 'cancel':
    case 'decline':
      return [{ what: 'release', id }];
    default: {
      const kind = step.slice('order '.length) as OrderKind;
      const kept: PointsOperation = { what: 'reserve', id, amount: orderCosts[kind] };
      return kind === 'code' ? [kept, { what: 'spend', id }] : [kept];
    }
  }
};

const readRows = (store: TenantStore) =>
  store.transaction('northpeak', async (tx) => ({
    movements: await tx.selectFrom('points_movement').selectAll().orderBy('seq').execute(),
    wallets: await tx.selectFrom('points_wallet').selectAll().execute(),
    entries: await tx.selectFrom('redemption_entry').select(['key', 'what']).execute(),
    orders: await tx.selectFrom('redemption').select(['redemption', 'status', 'reward']).execute(),
    submissions: await tx
      .selectFrom('challenge_submission')
      .select(['submission', 'status', 'key'])
      .execute(),
    keys: await tx.selectFrom('idempotency').select('key').where('answer', 'is not', null).execute(),
    stock: await tx
      .selectFrom('reward')
      .select('stock')
      .where('reward', '=', 'kill-goods')
      .executeTakeFirstOrThrow(),
  }));
type Rows = Awaited<ReturnType<typeof readRows>>;

export interface ReplayAudit {
  readonly lost: string[];
  readonly doubled: string[];
  /** Where a wallet is not as the model has it. */
  readonly differences: string[];
  readonly writes: number;
  readonly refused: number;
  readonly expired: number;
  /** How often a wallet owed something after a write. */
  readonly debts: number;
  readonly goods: { readonly taken: number; readonly held: number };
}

const countBy = <T>(rows: readonly T[], nameOf: (row: T) => string | null): ((name: string) => number) => {
  const counts = new Map<string | null, number>();
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  return (name) => counts.get(name) ?? 0;
};

/** How often the rows show each write that has a key: its answer, and what it made. */
const evidenceIn = ({ keys, entries, submissions }: Rows) => {
  const [answers, sent] = [countBy(keys, ({ key }) => key), countBy(submissions, ({ key }) => key)];
  const made = countBy(entries, ({ key, what }) => `${key} ${what}`);
  return ({ key, step }: AnsweredWrite): number[] => {
    if (key === undefined) return [];
    const { entry } = effects[step];
    return [answers(key), entry === undefined ? sent(key) : made(`${key} ${entry}`)];
  };
};

/** Takes the movements of each subject in their order, one after the other; what is left nobody has asked for. */
const movementsOf = (all: readonly MovementRow[]) => {
  const subjects = new Map(all.map(({ movement, subject }) => [movement, subject]));
  const waiting = all.filter(({ kind }) => kind !== 'expired');
  return {
    waiting,
    take(kind: MovementKind, subject: string): MovementRow | undefined {
      const index = waiting.findIndex(
        (each) => each.kind === kind && (each.subject ?? subjects.get(each.reverses ?? '')) === subject,
      );
      return index < 0 ? undefined : waiting.splice(index, 1)[0];
    },
  };
};

/** Compares the database with what was answered, write by write, and each wallet with a model of it. */
export const auditReplays = async (
  store: TenantStore,
  stock: number,
  wallets: ReadonlyMap<string, { readonly writes: readonly AnsweredWrite[]; readonly today: Date }>,
): Promise<ReplayAudit> => {
  const rows = await readRows(store);
  const evidenceOf = evidenceIn(rows);
  const [lost, doubled, differences]: [string[], string[], string[]] = [[], [], []];
  const statuses = new Map<string, string>();
  let debts = 0;
  for (const [person, { writes, today }] of wallets) {
    const name = `points.${person}`;
    const movements = movementsOf(rows.movements.filter(({ wallet }) => wallet === name));
    const model = new PointsModel();
    for (const write of writes) {
      const { step, subject, refused, now } = write;
      const says = `${write.key ?? step} of ${subject}`;
      const { movements: kinds, status } = effects[step];
      const found = refused ? [] : kinds.flatMap((kind) => movements.take(kind, subject) ?? []);
      const day = dayAt(found[0]?.at ?? now, timeZone);
      model.expire(day);
      const due = operationsOf(step, subject, day).filter((each) => model.apply(each)).length;
      if (refused !== (due === 0) && step !== 'reverse') differences.push(`${says}: the model has ${due}`);
      if (status !== undefined && !refused) statuses.set(subject, status);
      const [evidence, wanted] = [evidenceOf(write), Number(!refused)];
      if (found.length < due || evidence.some((times) => times < wanted)) lost.push(says);
      if (found.length > due || evidence.some((times) => times > wanted)) doubled.push(says);
      const last = found.at(-1);
      if (last && last.balance !== model.balances.available)
        differences.push(`${says}: ${last.balance}, not ${model.balances.available}`);
      if (model.balances.debt > 0) debts += 1;
    }
    doubled.push(...movements.waiting.map(({ kind, subject }) => `${kind} of ${subject}, left over`));
    model.expire(dayAt(today, timeZone));
    const kept = rows.wallets.find(({ wallet }) => wallet === name);
    for (const [bucket, amount] of Object.entries(model.balances))
      if (amount !== Number(kept?.[bucket as keyof typeof model.balances] ?? 0))
        differences.push(`${name}: ${bucket} is not ${amount}`);
  }
  for (const { id, status } of [
    ...rows.orders.map(({ redemption, status }) => ({ id: redemption, status })),
    ...rows.submissions.map(({ submission, status }) => ({ id: submission, status })),
  ])
    if (statuses.get(id) !== status) lost.push(`${id} is ${status}, not ${statuses.get(id)}`);
  const all = [...wallets.values()].flatMap(({ writes }) => writes);
  return {
    lost,
    doubled,
    differences,
    writes: all.length,
    refused: all.filter(({ refused }) => refused).length,
    expired: rows.movements.filter(({ kind }) => kind === 'expired').length,
    debts,
    goods: {
      taken: stock - Number(rows.stock.stock),
      held: rows.orders.filter(({ reward, status }) => reward === 'kill-goods' && status !== 'cancelled')
        .length,
    },
  };
};
