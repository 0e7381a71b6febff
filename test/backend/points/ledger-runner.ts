import { randomUUID } from 'node:crypto';
import { addDays } from '../../../demo/backend/calendar-dates.ts';
import { isLockConflict } from '../../../demo/backend/db/failure.ts';
import type { Tx, TenantStore } from '../../../demo/backend/db/transaction.ts';
import * as ledger from '../../../demo/backend/points/ledger.ts';
import type { MovementRow, WalletRow } from '../../../demo/backend/points/tables.ts';
import { PointsModel, type Balances, type PointsOperation } from './points-model.ts';

const text = { en: 'Test', es: 'Prueba', tr: 'Deneme' };
const timeZone = 'Europe/Oslo';

/** So many of the newest earnings and orders are operated on: older ones are settled. */
const recent = 60;

/** An operation with the place in the ledger at which it happened. */
interface Performed {
  readonly operation: PointsOperation;
  readonly today: string;
  /** Number of the wallet's last movement before it. */
  readonly after: number;
  readonly done: boolean;
  readonly balances: Balances;
}

const movementOf = (tx: Tx, subject: string, kind: MovementRow['kind']): Promise<MovementRow | undefined> =>
  tx
    .selectFrom('points_movement')
    .selectAll()
    .where('subject', '=', subject)
    .where('kind', '=', kind)
    .where('lot', 'is not', null)
    .executeTakeFirst();

const balancesOf = ({ available, pending, reserved, debt }: WalletRow): Balances => ({
  available,
  pending,
  reserved,
  debt,
});

/** Wallets on a database that many clients work on at once, and the log of what was done, for the model to repeat. */
export class LedgerRunner {
  readonly #tenant: string;
  readonly #account: string;
  readonly #random: () => number;
  #repeated = 0;
  readonly #log = new Map<string, Performed[]>();
  readonly #ids = new Map<string, { earnings: string[]; orders: string[] }>();
  #today = '2026-01-01';

  /** `random` gives numbers from 0 up to 1. */
  constructor(tenant: string, account: string, random: () => number) {
    this.#tenant = tenant;
    this.#account = account;
    this.#random = random;
  }

  #pick(below: number): number {
    return Math.floor(this.#random() * below);
  }

  #pickRecent(ids: readonly string[]): string | undefined {
    return ids.at(-1 - this.#pick(Math.min(recent, ids.length)));
  }

  #next(wallet: string): PointsOperation {
    const known = this.#ids.get(wallet) ?? { earnings: [], orders: [] };
    this.#ids.set(wallet, known);
    const id = randomUUID();
    const [earning, order] = [this.#pickRecent(known.earnings), this.#pickRecent(known.orders)];
    const amount = 1 + this.#pick(200);
    const expiresOn = this.#pick(4) === 0 ? null : addDays(this.#today, this.#pick(60));
    const dice = this.#pick(100);
    if (dice < 22 || earning === undefined) {
      known.earnings.push(id);
      return { what: 'earn', id, amount, expiresOn };
    }
    if (dice < 34) {
      known.earnings.push(id);
      return { what: 'pend', id, amount, expiresOn };
    }
    if (dice < 44) return { what: 'confirm', id: earning, amount: this.#pick(2) * amount };
    if (dice < 70 || order === undefined) {
      known.orders.push(id);
      return { what: 'reserve', id, amount: 1 + this.#pick(300) };
    }
    if (dice < 82) return { what: 'spend', id: order };
    if (dice < 92) return { what: 'release', id: order };
    return { what: 'reverse', id: earning };
  }

  async #perform(
    tx: Tx,
    wallet: WalletRow,
    at: Date,
    operation: PointsOperation,
  ): Promise<WalletRow | undefined> {
    const note = { text, subject: operation.id };
    switch (operation.what) {
      case 'earn':
      case 'pend': {
        const { amount, expiresOn, what } = operation;
        return (await ledger.earn(tx, wallet, at, amount, expiresOn, note, what === 'pend')).wallet;
      }
      case 'confirm': {
        const earning = await movementOf(tx, operation.id, 'internal');
        const lot = await tx
          .selectFrom('points_lot')
          .select('pending')
          .where('lot', '=', earning?.lot ?? null)
          .executeTakeFirst();
        if (!earning || !lot || lot.pending === 0) return undefined;
        // No more than was announced.
        return (await ledger.confirm(tx, wallet, at, earning, Math.min(operation.amount, lot.pending), note))
          .wallet;
      }
      case 'reserve':
        return (await ledger.reserve(tx, wallet, at, operation.amount, note))?.wallet;
      case 'spend':
      case 'release': {
        const after = await ledger[operation.what](tx, wallet, at, note);
        return after === wallet ? undefined : after;
      }
      case 'reverse': {
        const earning = await movementOf(tx, operation.id, 'earned');
        if (!earning) return undefined;
        const again = await tx
          .selectFrom('points_movement')
          .select('movement')
          .where('reverses', '=', earning.movement)
          .executeTakeFirst();
        return again ? undefined : (await ledger.reverse(tx, wallet, at, earning, note))?.wallet;
      }
    }
  }

  async #attempt(
    store: TenantStore,
    name: string,
    operation: PointsOperation,
    today: string,
  ): Promise<Performed> {
    return store.transaction(this.#tenant, async (tx) => {
      const owner = { account: this.#account, wallet: name, person: null };
      const locked = await ledger.lockWallet(tx, owner);
      const last = await tx
        .selectFrom('points_movement')
        .select(({ fn }) => fn.max('seq').as('seq'))
        .where('account', '=', this.#account)
        .where('wallet', '=', name)
        .executeTakeFirst();
      const at = new Date(`${today}T10:00:00Z`);
      const settled = await ledger.expireLots(tx, locked, today, timeZone, () => text);
      const after = await this.#perform(tx, settled, at, operation);
      const confirmed =
        operation.what === 'confirm' && after
          ? { ...operation, amount: after.available + settled.debt - after.debt - settled.available }
          : operation;
      return {
        operation: confirmed,
        today,
        after: Number(last?.seq ?? 0),
        done: !!after,
        balances: balancesOf(after ?? settled),
      };
    });
  }

  /** Does one random thing to a wallet, again where it waited for its lock too long. */
  async step(store: TenantStore, name: string): Promise<void> {
    if (this.#pick(40) === 0) this.#today = addDays(this.#today, 1);
    const [operation, today] = [this.#next(name), this.#today];
    const attempt = (): Promise<Performed> =>
      this.#attempt(store, name, operation, today).catch((error: unknown) => {
        if (!isLockConflict(error)) throw error;
        this.#repeated += 1;
        return attempt();
      });
    const log = this.#log.get(name) ?? [];
    this.#log.set(name, log);
    log.push(await attempt());
  }

  /** The differences between what the ledger did and what the model says, in words; none where they agree. */
  async differences(store: TenantStore): Promise<string[]> {
    const found: string[] = [];
    for (const [name, log] of this.#log) {
      const model = new PointsModel();
      // What wrote nothing happened before the next movement.
      const order = [...log].sort((a, b) => a.after - b.after || Number(a.done) - Number(b.done));
      for (const { operation, today, done, balances } of order) {
        model.expire(today);
        const expected = model.apply(operation);
        if (expected !== done || JSON.stringify(model.balances) !== JSON.stringify(balances))
          found.push(
            `${name} ${JSON.stringify(operation)}: ${done} ${JSON.stringify(balances)}, not ${expected} ${JSON.stringify(model.balances)}`,
          );
      }
      const wallet = await store.transaction(this.#tenant, (tx) =>
        tx
          .selectFrom('points_wallet')
          .selectAll()
          .where('account', '=', this.#account)
          .where('wallet', '=', name)
          .executeTakeFirstOrThrow(),
      );
      if (JSON.stringify(balancesOf(wallet)) !== JSON.stringify(model.balances))
        found.push(`${name} ends with ${JSON.stringify(balancesOf(wallet))}`);
    }
    return found;
  }

  /** What was done: how often, how often the ledger refused, and how often a balance was below zero after it. */
  get counts(): { operations: number; refused: number; negative: number; repeated: number } {
    const all = [...this.#log.values()].flat();
    return {
      operations: all.length,
      refused: all.filter(({ done }) => !done).length,
      negative: all.filter(({ balances }) => Math.min(...Object.values(balances)) < 0).length,
      repeated: this.#repeated,
    };
  }
}
