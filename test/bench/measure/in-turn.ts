/** Works on the items one after another, so that none of them disturbs the measuring of the next. */
export const inTurn = async <One, Result>(
  list: readonly One[],
  act: (one: One) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  for (const one of list) results.push(await act(one));
  return results;
};
