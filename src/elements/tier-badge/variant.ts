/** The usual one first: an unknown attribute becomes it. */
export const variants = ['card', 'chip', 'hero'] as const;

/** How much a badge says: a line for a header, a column, or the top of a page. */
export type TierBadgeVariant = (typeof variants)[number];
