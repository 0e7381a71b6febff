/** Words of lists with more rows than are drawn at first; loaded with such a list. */
export const words = {
  showMore: 'Show more ({n} left)',
} as const;
