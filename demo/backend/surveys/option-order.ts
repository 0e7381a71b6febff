import { createHash } from 'node:crypto';

/**
 * Values in an order that is random, and the same whenever it is asked for with the same `seed`. The last one stays last: it
 * is the one that stands for everything else.
 */
export const shuffleValues = <T extends { readonly value: string }>(
  options: readonly T[],
  seed: readonly string[],
): T[] => {
  const rankOf = ({ value }: T): string =>
    createHash('sha256')
      .update(JSON.stringify([...seed, value]))
      .digest('hex');
  const ranked = options.slice(0, -1).map((option) => ({ option, rank: rankOf(option) }));
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return [...ranked.map(({ option }) => option), ...options.slice(-1)];
};
