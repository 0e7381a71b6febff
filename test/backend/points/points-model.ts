/** What was done to a wallet, with what the ledger answered. */
export type PointsOperation =
  | { readonly what: 'earn'; readonly id: string; readonly amount: number; readonly expiresOn: string | null }
  | { readonly what: 'pend'; readonly id: string; readonly amount: number; readonly expiresOn: string | null }
  | { readonly what: 'confirm'; readonly id: string; readonly amount: number }
  | { readonly what: 'reserve'; readonly id: string; readonly amount: number }
  | { readonly what: 'spend' | 'release'; readonly id: string }
  | { readonly what: 'reverse'; readonly id: string };

export interface Balances {
  readonly available: number;
  readonly pending: number;
  readonly reserved: number;
  readonly debt: number;
}

interface Lot {
  /** How many were there before it. */
  readonly number: number;
  readonly expiresOn: string | null;
  available: number;
  pending: number;
  expired: number;
  /** What can be taken back: what became spendable, or settled a debt. */
  earned: number;
}

const byExpiry = (a: Lot, b: Lot): number =>
  (a.expiresOn ?? '9999').localeCompare(b.expiresOn ?? '9999') || a.number - b.number;

/** A wallet as a person would keep it on paper, written without a look at the ledger's code. */
export class PointsModel {
  readonly #lots = new Map<string, Lot>();
  /** Lots that can be spent, in the order in which they are. */
  #spendable: Lot[] = [];
  readonly #orders = new Map<string, { lot: Lot; amount: number }[]>();
  readonly #reversed = new Set<string>();
  #balances = { available: 0, pending: 0, reserved: 0, debt: 0 };

  get balances(): Balances {
    return { ...this.#balances };
  }

  /** Everything that could be spent until a day before `today` is gone. */
  expire(today: string): void {
    for (const lot of this.#spendable)
      if (lot.expiresOn !== null && lot.expiresOn < today) {
        lot.expired += lot.available;
        this.#change(lot, -lot.available);
      }
    this.#spendable = this.#spendable.filter(({ available }) => available > 0);
  }

  #change(lot: Lot, by: number): void {
    lot.available += by;
    this.#balances.available += by;
  }

  #arrive(lot: Lot, amount: number): void {
    const settled = Math.min(this.#balances.debt, amount);
    this.#balances.debt -= settled;
    this.#change(lot, amount - settled);
    if (lot.available > 0 && !this.#spendable.includes(lot))
      this.#spendable = [...this.#spendable, lot].sort(byExpiry);
  }

  #take(amount: number, first?: Lot): { lot: Lot; amount: number }[] {
    const taken = [];
    let missing = amount;
    const others = this.#spendable.filter((each) => each !== first);
    for (const lot of first ? [first, ...others] : others) {
      const part = Math.min(lot.available, missing);
      this.#change(lot, -part);
      missing -= part;
      if (part > 0) taken.push({ lot, amount: part });
    }
    this.#spendable = this.#spendable.filter(({ available }) => available > 0);
    return taken;
  }

  /** Ends an order; returns what was kept for it. */
  #endOrder(id: string): { lot: Lot; amount: number }[] | undefined {
    const kept = this.#orders.get(id);
    this.#orders.delete(id);
    for (const { amount } of kept ?? []) this.#balances.reserved -= amount;
    return kept;
  }

  /** Does it; returns whether the ledger must have done it, too. */
  apply(operation: PointsOperation): boolean {
    const { what, id } = operation;
    const lot = this.#lots.get(id);
    switch (what) {
      case 'earn':
      case 'pend': {
        const { expiresOn, amount } = operation;
        const made = { number: this.#lots.size, expiresOn, available: 0, pending: 0, expired: 0, earned: 0 };
        this.#lots.set(id, made);
        if (what === 'pend') {
          made.pending = amount;
          this.#balances.pending += amount;
        } else {
          made.earned = amount;
          this.#arrive(made, amount);
        }
        return true;
      }
      case 'confirm':
        if (!lot || lot.pending === 0) return false;
        this.#balances.pending -= lot.pending;
        lot.pending = 0;
        lot.earned = operation.amount;
        this.#arrive(lot, operation.amount);
        return true;
      case 'reserve': {
        if (this.#balances.available < operation.amount) return false;
        this.#orders.set(id, this.#take(operation.amount));
        this.#balances.reserved += operation.amount;
        return true;
      }
      case 'spend':
        return this.#endOrder(id) !== undefined;
      case 'release': {
        const kept = this.#endOrder(id);
        for (const part of kept ?? []) this.#arrive(part.lot, part.amount);
        return kept !== undefined;
      }
      case 'reverse': {
        if (!lot || lot.earned === 0 || this.#reversed.has(id) || lot.earned === lot.expired) return false;
        this.#reversed.add(id);
        const due = lot.earned - lot.expired;
        const taken = this.#take(due, lot).reduce((total, { amount }) => total + amount, 0);
        this.#balances.debt += due - taken;
        return true;
      }
    }
  }
}
