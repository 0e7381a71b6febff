export const variants = ['chip', 'card', 'hero'] as const;

/** How much a badge says: a line for a header, a column, or the top of a page. */
export type TierBadgeVariant = (typeof variants)[number];

export const isVariant = (value: string): value is TierBadgeVariant =>
  variants.some((variant) => variant === value);
