type Path = readonly PropertyKey[];
type Node = Record<PropertyKey, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const jsonPath = (path: Path): string =>
  path.reduce<string>((text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$');

const hole = Symbol('row left out');

/** Without these the rest would say something else: "any of two" would read as "needed", "in a year" as "ever", "5 euros" as "5". */
const isTelling = (key: PropertyKey, { amount }: Node): boolean =>
  key === 'group' || key === 'window' || (key === 'currency' && amount !== undefined);

/** An answer that is taken apart until its schema can read what is left of it. */
export class Remains {
  readonly #root: unknown;
  readonly #rows: readonly string[];
  readonly #taken = new Map<string, Path>();
  /** Where the rows of a shortened list stood. */
  readonly #places = new Map<unknown, readonly number[]>();

  constructor(root: unknown, rows: readonly string[]) {
    this.#root = root;
    this.#rows = rows;
  }

  /** What was taken; a part of a part that is gone as a whole is not named again. */
  get skipped(): string[] {
    const within = (path: Path): boolean =>
      path.some((_, end) => end > 0 && this.#taken.has(jsonPath(path.slice(0, end))));
    return [...this.#taken].filter(([, path]) => !within(path)).map(([text]) => text);
  }

  /** Takes away what the schema complains of. Returns the JSON path of what leaves nothing that could be read. */
  take(complaints: readonly Path[]): string | undefined {
    const shortened = new Map<unknown[], Path>();
    // Two complaints about one value take it away once: the second would find it missing, and take its parent.
    const paths = new Map(complaints.map((path) => [jsonPath(path), path]));
    for (const path of paths.values()) if (!this.#cut(path, shortened)) return this.#first(path);
    // A list without any readable row is no empty list.
    for (const [list, path] of shortened) {
      if (list.every((row) => row === hole) && !this.#cut(path, shortened)) return this.#first(path);
    }
    for (const list of shortened.keys()) this.#close(list);
    return undefined;
  }

  /** Where it began: the first part of `path` that was taken. */
  #first(path: Path): string {
    const whole = jsonPath(path);
    return [...this.#taken.keys()].find((text) => text.startsWith(whole)) ?? whole;
  }

  /**
   * Takes the smallest part away that keeps `path` from being read: an optional field, a row of an independent
   * list, or else what encloses it. An element of any other list becomes `null`, which its schema shows as unreadable.
   */
  #cut(path: Path, shortened: Map<unknown[], Path>): boolean {
    const key = path.at(-1);
    if (key === undefined) return false;
    const above = path.slice(0, -1);
    const parent = above.reduce<unknown>((node, step) => (isNode(node) ? node[step] : undefined), this.#root);
    if (!isNode(parent)) return true;
    if (isTelling(key, parent) && parent[key] !== undefined) return this.#cut(above, shortened);
    const list = Array.isArray(parent);
    const row = list && this.#rows.includes(String(above.at(-1)));
    if (!row && (list ? parent[key] === null : parent[key] === undefined)) return this.#cut(above, shortened);
    const place = this.#placeOf(path);
    this.#taken.set(jsonPath(place), place);
    if (row) shortened.set(parent, above);
    if (list) parent[key] = row ? hole : null;
    else delete parent[key];
    return true;
  }

  #placeOf(path: Path): Path {
    let node: unknown = this.#root;
    return path.map((key) => {
      const place = typeof key === 'number' ? this.#places.get(node)?.[key] : undefined;
      node = isNode(node) ? node[key] : undefined;
      return place ?? key;
    });
  }

  #close(list: unknown[]): void {
    const places = this.#places.get(list) ?? [...list.keys()];
    const rows = list.filter((row) => row !== hole);
    this.#places.set(
      list,
      places.filter((_, row) => list[row] !== hole),
    );
    list.length = 0;
    for (const row of rows) list.push(row);
  }
}
