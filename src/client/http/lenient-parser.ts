type IssuePath = readonly PropertyKey[];
type JsonNode = Record<PropertyKey, unknown>;

const isJsonNode = (value: unknown): value is JsonNode => typeof value === 'object' && value !== null;

const jsonPath = (path: IssuePath): string =>
  path.reduce<string>((text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$');

const removedRow = Symbol('row left out');

/** Without these the rest would say something else: "any of two" would read as "needed", "in a year" as "ever", "5 euros" as "5". */
const changesMeaning = (key: PropertyKey, { amount }: JsonNode): boolean =>
  key === 'group' || key === 'window' || (key === 'currency' && amount !== undefined);

/** An answer that is taken apart until its schema can read what is left of it. */
export class LenientParser {
  readonly #root: unknown;
  readonly #rows: readonly string[];
  readonly #removed = new Map<string, IssuePath>();
  /** Where the rows of a shortened list stood. */
  readonly #originalIndexes = new Map<unknown, readonly number[]>();

  constructor(root: unknown, rows: readonly string[]) {
    this.#root = root;
    this.#rows = rows;
  }

  /** What was taken; a part of a part that is gone as a whole is not named again. */
  get skipped(): string[] {
    const within = (path: IssuePath): boolean =>
      path.some((_, end) => end > 0 && this.#removed.has(jsonPath(path.slice(0, end))));
    return [...this.#removed].filter(([, path]) => !within(path)).map(([text]) => text);
  }

  /** Takes away what the schema complains of. Returns the JSON path of what leaves nothing that could be read. */
  remove(complaints: readonly IssuePath[]): string | undefined {
    const shortened = new Map<unknown[], IssuePath>();
    // Two complaints about one value take it away once: the second would find it missing, and take its parent.
    const paths = new Map(complaints.map((path) => [jsonPath(path), path]));
    for (const path of paths.values()) if (!this.#remove(path, shortened)) return this.#firstRemoved(path);
    // A list without any readable row is no empty list.
    for (const [list, path] of shortened) {
      if (list.every((row) => row === removedRow) && !this.#remove(path, shortened))
        return this.#firstRemoved(path);
    }
    for (const list of shortened.keys()) this.#compact(list);
    return undefined;
  }

  /** Where it began: the first part of `path` that was taken. */
  #firstRemoved(path: IssuePath): string {
    const whole = jsonPath(path);
    return [...this.#removed.keys()].find((text) => text.startsWith(whole)) ?? whole;
  }

  /**
   * Takes the smallest part away that keeps `path` from being read: an optional field, a row of an independent
   * list, or else what encloses it. An element of any other list becomes `null`, which its schema shows as unreadable.
   */
  #remove(path: IssuePath, shortened: Map<unknown[], IssuePath>): boolean {
    const key = path.at(-1);
    if (key === undefined) return false;
    const above = path.slice(0, -1);
    const parent = above.reduce<unknown>(
      (node, step) => (isJsonNode(node) ? node[step] : undefined),
      this.#root,
    );
    if (!isJsonNode(parent)) return true;
    if (changesMeaning(key, parent) && parent[key] !== undefined) return this.#remove(above, shortened);
    const list = Array.isArray(parent);
    const row = list && this.#rows.includes(String(above.at(-1)));
    if (!row && (list ? parent[key] === null : parent[key] === undefined))
      return this.#remove(above, shortened);
    const place = this.#originalPath(path);
    this.#removed.set(jsonPath(place), place);
    if (row) shortened.set(parent, above);
    if (list) parent[key] = row ? removedRow : null;
    else delete parent[key];
    return true;
  }

  #originalPath(path: IssuePath): IssuePath {
    let node: unknown = this.#root;
    return path.map((key) => {
      const place = typeof key === 'number' ? this.#originalIndexes.get(node)?.[key] : undefined;
      node = isJsonNode(node) ? node[key] : undefined;
      return place ?? key;
    });
  }

  #compact(list: unknown[]): void {
    const places = this.#originalIndexes.get(list) ?? [...list.keys()];
    const rows = list.filter((row) => row !== removedRow);
    this.#originalIndexes.set(
      list,
      places.filter((_, row) => list[row] !== removedRow),
    );
    list.length = 0;
    for (const row of rows) list.push(row);
  }
}
