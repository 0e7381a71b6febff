import type { Message } from '../../../locales/translation.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { ShownPages } from './paged-cards.ts';

/** What a person asked for: cards below so many others, or another filter. */
export interface ExpectedChange {
  readonly previousCount: number | undefined;
}

/**
 * What screen readers are told of a change that is on screen; `undefined` if nothing changed. Focuses the first new card;
 * `titles` are the names of the cards, in their order.
 */
export const announceChange = (
  { previousCount }: ExpectedChange,
  { count: n, total, nextPage }: ShownPages,
  words: Localizer<Readonly<Record<'found' | 'shown' | 'moreShown', Message>>>,
  titles: ArrayLike<HTMLElement>,
): string | undefined => {
  // Of a filter that did not load, the row that offers to try again says so.
  if (previousCount === undefined) return nextPage === 'error' ? '' : words.text('found', { n });
  if (n <= previousCount) return undefined;
  titles[previousCount]?.focus();
  const shown = total === undefined ? '' : ` ${words.text('shown', { n, total })}`;
  return words.text('moreShown', { n: n - previousCount }) + shown;
};
