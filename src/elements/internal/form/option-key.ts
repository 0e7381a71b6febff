/**
 * Makes a key function for one render of a list: an option keeps its element by its value, wherever it moves to. Of two
 * options with one value the second goes by its place, since a list cannot have a key twice.
 */
export const optionKey = (): ((option: { readonly value: string }, index: number) => string | number) => {
  const seen = new Set<string>();
  return ({ value }, index) => {
    if (seen.has(value)) return index;
    seen.add(value);
    return value;
  };
};
