import type { BoardRow, Leaderboard } from '../../contract/leaderboard.ts';

const keyOf = ({ id, place, rank, displayName }: BoardRow): string =>
  id ?? `${place ?? rank} ${JSON.stringify(displayName)}`;

/** How many rows say something else than before. */
const newIn = (rows: readonly BoardRow[], before: readonly BoardRow[]): number => {
  const known = new Map(before.map((row) => [keyOf(row), row]));
  return rows.filter((row) => {
    const old = known.get(keyOf(row));
    return old?.rank !== row.rank || old.value.amount !== row.value.amount;
  }).length;
};

/** The board as somebody began to read it: what is new waits until they ask for it, so that no row jumps away. */
export class Snapshot {
  #about: unknown;
  #shown: Leaderboard | undefined;
  #latest: Leaderboard | undefined;
  #wanted = false;
  /** How many new results wait. */
  waiting = 0;
  /** How many waited when the first of them came: those that come later are not told again. */
  announced = 0;

  /** Takes what was read last; `about` is the board, run, group and language that it is of. */
  take(read: Leaderboard, about: unknown): Leaderboard {
    if (read === this.#latest && about === this.#about) return this.#shown ?? read;
    const isWanted = this.#wanted && read !== this.#latest;
    if (isWanted) this.#wanted = false;
    const before = about === this.#about && !isWanted ? this.#shown : undefined;
    this.#about = about;
    this.#latest = read;
    this.waiting = before ? newIn(read.rows, before.rows) : 0;
    this.announced = this.waiting > 0 ? this.announced || this.waiting : 0;
    this.#shown = before && this.waiting > 0 ? before : read;
    return this.#shown;
  }

  /** Shows what waits. */
  show(): void {
    this.#shown = this.#latest;
    this.waiting = 0;
    this.announced = 0;
  }

  /** What is read next is shown at once: the viewer changed it, or asked for it. */
  expect(): void {
    this.#wanted = true;
  }

  /** Whoever comes now may be somebody else. */
  forget(): void {
    this.#about = undefined;
    this.#shown = undefined;
  }
}
