/** Works on all items, at most `limit` at a time, and gives the results in the order of the items. */
export const runConcurrently = async <Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  const waiting = items.entries();
  const lane = async (): Promise<void> => {
    // All lanes draw from the same iterator: whichever is free takes the next.
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: limit }, lane));
  return results;
};
