import { isJsonNode, jsonPath, valueAt, type PartPath } from '../../../src/client/http/json-path.ts';

const removedRow = Symbol('row left out');

/** The conditions of forms and surveys, which are read as a whole. */
const conditions = /^(showIf|requiredIf|optionsFrom)$/;

/**
 * What depends on a condition that can't be read can't be read either: without the condition, or without a part of it, a
 * form would take another branch.
 */
const withCondition = (path: PartPath): PartPath => {
  const condition = path.findIndex((key) => conditions.test(String(key)));
  return condition < 0 ? path : path.slice(0, condition);
};

/** Removes the parts of a reply that its schema complains of, until the schema can read the rest. */
export class LenientParser {
  readonly #root: unknown;
  readonly #rows: readonly string[];
  readonly #isDecisive: (path: PartPath) => boolean;
  readonly #removed = new Map<string, PartPath>();
  /** List that lost rows → the index that each remaining row had in the reply as it came. */
  readonly #originalIndexes = new Map<unknown, readonly number[]>();

  /** `isDecisive` tells of which fields the loss would change what the rest means. */
  constructor(root: unknown, rows: readonly string[], isDecisive: (path: PartPath) => boolean) {
    this.#root = root;
    this.#rows = rows;
    this.#isDecisive = isDecisive;
  }

  /** JSON paths of what was removed; a part within a larger part that was removed is not named. */
  get skipped(): string[] {
    const within = (path: PartPath): boolean =>
      path.some((_, end) => end > 0 && this.#removed.has(jsonPath(path.slice(0, end))));
    return [...this.#removed].filter(([, path]) => !within(path)).map(([text]) => text);
  }

  /**
   * Removes what stands at the paths of the schema's issues. If that leaves nothing that could be read, returns the
   * JSON path of the cause. `repeats` are elements that repeat an earlier one of their list: they can go from any list.
   */
  remove(issues: readonly PartPath[], repeats: readonly PartPath[] = []): string | undefined {
    const shortened = new Map<unknown[], PartPath>();
    // Two issues of one value remove it once: the second would find it missing, and remove its parent.
    const paths = new Map(issues.map(withCondition).map((path) => [jsonPath(path), path]));
    for (const path of repeats) {
      paths.delete(jsonPath(path));
      this.#remove(path, shortened, true);
    }
    const before = new Set(this.#removed.keys());
    for (const path of paths.values()) {
      // Another issue of the same round may have removed it: it is not required because of that.
      const place = jsonPath(this.originalPath(path));
      if (this.#removed.has(place) && !before.has(place)) continue;
      if (!this.#remove(path, shortened)) return this.#firstRemoved(path);
    }
    // A list that lost all its rows must not read as an empty list.
    for (const [list, path] of shortened) {
      if (list.every((row) => row === removedRow) && !this.#remove(path, shortened))
        return this.#firstRemoved(path);
    }
    for (const list of shortened.keys()) this.#compact(list);
    return undefined;
  }

  /** The first part within `path` that was removed. */
  #firstRemoved(path: PartPath): string {
    const whole = jsonPath(path);
    return [...this.#removed.keys()].find((text) => text.startsWith(whole)) ?? whole;
  }

  /**
   * Removes the smallest part that keeps `path` from being read: an optional field, a row of an independent list, or
   * else what encloses it. An element of any other list becomes `null`, which its schema reads as unreadable.
   * False if nothing is left to remove.
   */
  #remove(path: PartPath, shortened: Map<unknown[], PartPath>, isRepeat = false): boolean {
    const key = path.at(-1);
    if (key === undefined) return false;
    const above = path.slice(0, -1);
    const parent = valueAt(this.#root, above);
    if (!isJsonNode(parent)) return true;
    if (parent[key] !== undefined && this.#isDecisive(path)) return this.#remove(above, shortened);
    const isList = Array.isArray(parent);
    const isRow = isList && (isRepeat || this.#rows.includes(String(above.at(-1))));
    // What the schema still complains of after its removal was required.
    if (!isRow && (isList ? parent[key] === null : parent[key] === undefined))
      return this.#remove(above, shortened);
    const original = this.originalPath(path);
    this.#removed.set(jsonPath(original), original);
    if (isRow) shortened.set(parent, above);
    if (isList) parent[key] = isRow ? removedRow : null;
    else delete parent[key];
    return true;
  }

  /** Whether the part was removed before, so that it is only missing since. */
  isRemoved(path: PartPath): boolean {
    return this.#removed.has(jsonPath(this.originalPath(path)));
  }

  /** Where in the reply as it came a part stood: rows before it may have been left out since. */
  originalPath(path: PartPath): PartPath {
    let node: unknown = this.#root;
    return path.map((key) => {
      const index = typeof key === 'number' ? this.#originalIndexes.get(node)?.[key] : undefined;
      node = isJsonNode(node) ? node[key] : undefined;
      return index ?? key;
    });
  }

  #compact(list: unknown[]): void {
    const indexes = this.#originalIndexes.get(list) ?? [...list.keys()];
    const rows = list.filter((row) => row !== removedRow);
    this.#originalIndexes.set(
      list,
      indexes.filter((_, row) => list[row] !== removedRow),
    );
    list.length = 0;
    for (const row of rows) list.push(row);
  }
}
