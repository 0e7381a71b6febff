import { isOld, parseFiled, sameAim, type Filed } from './record.ts';
import type { Post } from './post.ts';
import type { Shelf } from './shelf.ts';

/** What was not answered yet. */
export interface Kept {
  readonly key: string;
  /** Id of the write: `claimPerk`. */
  readonly write: string;
  readonly params: Readonly<Record<string, string>>;
  readonly title: string | undefined;
  /** RFC 3339. */
  readonly createdAt: string;
  /** Sent again by itself; otherwise nobody but the person can decide that, since it might happen twice. */
  readonly repeatable: boolean;
}

/** The writes of one person that were not answered yet, stored one by one, so that tabs do not overwrite each other's. */
export class Files {
  readonly #shelf: Shelf;
  readonly #post: Post;

  constructor(shelf: Shelf, post: Post) {
    this.#shelf = shelf;
    this.#post = post;
  }

  /** Whether the backend keeps keys: it says so, or has shown it. */
  get repeats(): boolean {
    return this.#post.keepsKeys ?? this.#shelf.get('echo') === 'yes';
  }

  /** Notes that the backend said a key again. */
  echoed(): void {
    if (this.#shelf.get('echo') !== 'yes') this.#shelf.set('echo', 'yes', 'browser');
  }

  all(): Filed[] {
    return this.#shelf
      .names('w:')
      .flatMap((name) => this.read(name.slice(2)) ?? [])
      .filter(({ root }) => root === this.#post.root)
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  }

  read(key: string): Filed | undefined {
    const text = this.#shelf.get(`w:${key}`);
    const filed = parseFiled(text);
    if (filed?.key === key && !(filed.personal && isOld(filed))) return filed;
    if (text !== undefined) this.drop(key);
    return undefined;
  }

  put(filed: Filed): Filed {
    this.#shelf.set(`w:${filed.key}`, JSON.stringify(filed), filed.personal ? 'tab' : 'browser');
    return filed;
  }

  drop(key: string): void {
    this.#shelf.drop(`w:${key}`);
  }

  /** What is unanswered of the same. */
  like(filed: Filed): Filed | undefined {
    return this.all().find((other) => sameAim(other, filed));
  }

  /** Whether it may be sent without asking anybody. */
  mayRepeat(filed: Filed): boolean {
    return filed.tries === 0 || (this.repeats && !isOld(filed));
  }

  describe(filed: Filed): Kept {
    const { key, write, params, title, createdAt } = filed;
    return { key, write, params, title, createdAt, repeatable: this.mayRepeat(filed) };
  }
}
