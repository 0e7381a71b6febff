import type { BoardRow, Leaderboard } from '../../contract/leaderboards.ts';

const rowIdentity = ({ id, place, rank, displayName }: BoardRow): string =>
  id ?? `${place ?? rank} ${JSON.stringify(displayName)}`;

/** How many rows say something else than before. */
const countChanged = (rows: readonly BoardRow[], before: readonly BoardRow[]): number => {
  const known = new Map(before.map((row) => [rowIdentity(row), row]));
  return rows.filter((row) => {
    const old = known.get(rowIdentity(row));
    return old?.rank !== row.rank || old.value.amount !== row.value.amount;
  }).length;
};

/** The board as somebody began to read it: what is new waits until they ask for it, so that no row jumps away. */
export class BoardSnapshot {
  #key: unknown;
  #displayed: Leaderboard | undefined;
  #latest: Leaderboard | undefined;
  #showNext = false;
  /** How many new results wait. */
  newCount = 0;
  /** How many waited when the first of them came: those that come later are not told again. */
  announcedCount = 0;

  /** Takes what was read last; `about` is the board, run, group and language that it is of. */
  update(read: Leaderboard, about: unknown): Leaderboard {
    if (read === this.#latest && about === this.#key) return this.#displayed ?? read;
    const isWanted = this.#showNext && read !== this.#latest;
    if (isWanted) this.#showNext = false;
    const before = about === this.#key && !isWanted ? this.#displayed : undefined;
    this.#key = about;
    this.#latest = read;
    this.newCount = before ? countChanged(read.rows, before.rows) : 0;
    this.announcedCount = this.newCount > 0 ? this.announcedCount || this.newCount : 0;
    this.#displayed = before && this.newCount > 0 ? before : read;
    return this.#displayed;
  }

  /** Shows what waits. */
  showLatest(): void {
    this.#displayed = this.#latest;
    this.newCount = 0;
    this.announcedCount = 0;
  }

  /** What is read next is shown at once: the viewer changed it, or asked for it. */
  showNextUpdate(): void {
    this.#showNext = true;
  }

  /** Whoever comes now may be somebody else. */
  reset(): void {
    this.#key = undefined;
    this.#displayed = undefined;
  }
}
