import type { words as english } from '../../locales/perk-list/en.ts';
import type { Words } from '../shared/words.ts';
import type { Shown } from './shelf.ts';

/** What is said of a change to those who do not see it, and where they go on. */
export class News {
  said = '';
  /** What was asked for, until it is there: further cards after so many, or other ones. */
  #asked: { readonly after: number | undefined } | undefined;

  ask(after?: number): void {
    this.#asked = { after };
  }

  /** Whether there was anything to tell; takes people to the first card that is new. */
  tell(
    { rows, total, more }: Shown,
    words: Words<typeof english>,
    titles: () => Iterable<HTMLElement>,
  ): boolean {
    if (!this.#asked || more === 'waits') return false;
    const { after } = this.#asked;
    const n = rows.length;
    this.#asked = undefined;
    if (after === undefined) this.said = words.text('found', { n });
    else if (n > after) {
      [...titles()][after]?.focus();
      const all = total === undefined ? '' : ` ${words.text('shown', { n, total })}`;
      this.said = words.text('moreShown', { n: n - after }) + all;
    }
    return true;
  }
}
