import type { Message } from '../../../locales/translation.ts';
import type { Localizer } from '../i18n/localizer.ts';

/** The pages of a list, as far as they are shown. */
export interface ShownPages {
  /** Number of cards that are shown. */
  readonly count: number;
  /** Number of all that fit the filter, if it is known. */
  readonly total: number | undefined;
  readonly nextPage: 'none' | 'available' | 'loading' | 'error';
}

type AnnouncerWords = Localizer<Readonly<Record<'found' | 'shown' | 'moreShown', Message>>>;

/** Announces a change of the list to screen readers, and moves the focus to the first new card. */
export class CardsAnnouncer {
  /** Text of the widget's status region. */
  message = '';
  /** The change that the person asked for and that has not come yet. */
  #expected: { readonly previousCount: number | undefined } | undefined;

  /** Call when a change was asked for: of the filter, or with `previousCount` for cards below those that are shown. */
  expectChange(previousCount?: number): void {
    this.#expected = { previousCount };
  }

  /** Announces the expected change once it is on screen. Returns whether `message` may have changed. */
  announce(
    { count: n, total, nextPage }: ShownPages,
    words: AnnouncerWords,
    titles: () => NodeListOf<HTMLElement>,
  ): boolean {
    if (!this.#expected || nextPage === 'loading') return false;
    const { previousCount } = this.#expected;
    this.#expected = undefined;
    // Of a filter that did not load, the row that offers to try again says so.
    if (previousCount === undefined) this.message = nextPage === 'error' ? '' : words.text('found', { n });
    else if (n > previousCount) {
      titles()[previousCount]?.focus();
      const shown = total === undefined ? '' : ` ${words.text('shown', { n, total })}`;
      this.message = words.text('moreShown', { n: n - previousCount }) + shown;
    }
    return true;
  }
}
