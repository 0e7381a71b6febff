import type { words as english } from '../../../locales/en/perk-list.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { PerkListView } from './paged-perks.ts';

/** What is said of a change to those who do not see it, and where they go on. */
export class ListAnnouncer {
  message = '';
  /** What was asked for, until it is there: further cards after so many, or other ones. */
  #expected: { readonly after: number | undefined } | undefined;

  expectChange(after?: number): void {
    this.#expected = { after };
  }

  /** Whether there was anything to tell; takes people to the first card that is new. */
  announce(
    { perks, total, nextPageStatus }: PerkListView,
    words: Localizer<typeof english>,
    titles: () => Iterable<HTMLElement>,
  ): boolean {
    if (!this.#expected || nextPageStatus === 'waits') return false;
    const { after } = this.#expected;
    const n = perks.length;
    this.#expected = undefined;
    if (after === undefined) this.message = words.text('found', { n });
    else if (n > after) {
      [...titles()][after]?.focus();
      const all = total === undefined ? '' : ` ${words.text('shown', { n, total })}`;
      this.message = words.text('moreShown', { n: n - after }) + all;
    }
    return true;
  }
}
