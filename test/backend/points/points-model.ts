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
  readonly id: string;
  readonly expiresOn: string | null;
  available: number;
  pending: number;
  expired: number;
  /** What can be taken back: what became spendable, or settled a debt. */
  earned: number;
}

const byExpiry = (a: Lot, b: Lot): number => (a.expiresOn ?? '9999').localeCompare(b.expiresOn ?? '9999');

/** A wallet as a person would keep it on paper, written without a look at the ledger's code. */
export class PointsModel {
  readonly #lots: Lot[] = [];
  readonly #orders = new Map<string, { lot: Lot; amount: number }[]>();
  readonly #reversed = new Set<string>();
  #debt = 0;

  get balances(): Balances {
    const sum = (of: (lot: Lot) => number) => this.#lots.reduce((total, lot) => total + of(lot), 0);
    const kept = [...this.#orders.values()].flat().reduce((total, { amount }) => total + amount, 0);
    return {
      available: sum((lot) => lot.available),
      pending: sum((lot) => lot.pending),
      reserved: kept,
      debt: this.#debt,
    };
  }

  /** Everything that could be spent until a day before `today` is gone. */
  expire(today: string): void {
    for (const lot of this.#lots)
      if (lot.expiresOn !== null && lot.expiresOn < today) {
        lot.expired += lot.available;
        lot.available = 0;
      }
  }

  #arrive(lot: Lot, amount: number): void {
    const settled = Math.min(this.#debt, amount);
    this.#debt -= settled;
    lot.available += amount - settled;
  }

  #take(amount: number, first?: Lot): { lot: Lot; amount: number }[] {
    const taken = [];
    const order = [...this.#lots].sort(byExpiry);
    let missing = amount;
    for (const lot of first ? [first, ...order.filter((each) => each !== first)] : order) {
      const part = Math.min(lot.available, missing);
      lot.available -= part;
      missing -= part;
      if (part > 0) taken.push({ lot, amount: part });
    }
    return taken;
  }

  /** Does it; returns whether the ledger must have done it, too. */
  apply(operation: PointsOperation): boolean {
    const { what, id } = operation;
    const lot = this.#lots.find((each) => each.id === id);
    switch (what) {
      case 'earn':
      case 'pend': {
        const made: Lot = {
          id,
          expiresOn: operation.expiresOn,
          available: 0,
          pending: 0,
          expired: 0,
          earned: 0,
        };
        this.#lots.push(made);
        if (what === 'pend') made.pending = operation.amount;
        else {
          made.earned = operation.amount;
          this.#arrive(made, operation.amount);
        }
        return true;
      }
      case 'confirm':
        if (!lot || lot.pending === 0) return false;
        lot.pending = 0;
        lot.earned = operation.amount;
        this.#arrive(lot, operation.amount);
        return true;
      case 'reserve': {
        if (this.balances.available < operation.amount) return false;
        this.#orders.set(id, this.#take(operation.amount));
        return true;
      }
      case 'spend':
        return this.#orders.delete(id);
      case 'release': {
        const kept = this.#orders.get(id);
        for (const part of kept ?? []) this.#arrive(part.lot, part.amount);
        return this.#orders.delete(id) && !!kept;
      }
      case 'reverse': {
        if (!lot || lot.earned === 0 || this.#reversed.has(id) || lot.earned === lot.expired) return false;
        this.#reversed.add(id);
        const due = lot.earned - lot.expired;
        const taken = this.#take(due, lot).reduce((total, { amount }) => total + amount, 0);
        this.#debt += due - taken;
        return true;
      }
    }
  }
}
