import type { BoardRow, Leaderboard } from '../../contract/leaderboards.ts';
import { quantityValue } from '../internal/i18n/numbers.ts';

/** Names the same participant in two versions of a board. */
const rowIdentity = ({ id, place, rank, displayName }: BoardRow): string =>
  id ?? `${place ?? rank} ${JSON.stringify(displayName)}`;

/** Number of rows that are new, or have another rank or value than before. */
const countChanged = (rows: readonly BoardRow[], previous: readonly BoardRow[]): number => {
  const known = new Map(previous.map((row) => [rowIdentity(row), row]));
  return rows.filter((row) => {
    const old = known.get(rowIdentity(row));
    return old?.rank !== row.rank || quantityValue(old.value) !== quantityValue(row.value);
  }).length;
};

/** The version of a board that a person is reading. Newer results wait until they ask for them, so that no row jumps away. */
export class BoardSnapshot {
  #key: unknown;
  #displayed: Leaderboard | undefined;
  #latest: Leaderboard | undefined;
  #showNext = false;
  #newCount = 0;
  #announcedCount = 0;

  /** Number of rows that the latest version changes. */
  get newCount(): number {
    return this.#newCount;
  }

  /** `newCount` when the first change came: screen readers are not told of those that follow. */
  get announcedCount(): number {
    return this.#announcedCount;
  }

  /**
   * Takes the version that was read last, and returns the one to show. `key` names the board, run, group and language:
   * another key shows its board at once.
   */
  update(latest: Leaderboard, key: unknown): Leaderboard {
    if (latest === this.#latest && key === this.#key) return this.#displayed ?? latest;
    const showsAtOnce = this.#showNext && latest !== this.#latest;
    if (showsAtOnce) this.#showNext = false;
    const previous = key === this.#key && !showsAtOnce ? this.#displayed : undefined;
    this.#key = key;
    this.#latest = latest;
    this.#newCount = previous ? countChanged(latest.rows, previous.rows) : 0;
    this.#announcedCount = this.#newCount > 0 ? this.#announcedCount || this.#newCount : 0;
    this.#displayed = previous && this.#newCount > 0 ? previous : latest;
    return this.#displayed;
  }

  /** Shows the latest version now. */
  showLatest(): void {
    this.#displayed = this.#latest;
    this.#newCount = 0;
    this.#announcedCount = 0;
  }

  /** Shows the next version as soon as it comes, because the person changed it or asked for it. */
  showNextUpdate(): void {
    this.#showNext = true;
  }

  /** Forgets the board, because another person may be signed in. */
  reset(): void {
    this.#key = undefined;
    this.#displayed = undefined;
  }
}
