/** Longer words are no names of ours. */
const longest = 40;

const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/** How many letters must be changed, added, removed or swapped with the next to make one word of another. */
const distance = (a: string, b: string): number => {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, swapped);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
};

/** The one of `names` that was probably meant by `word`; `undefined` if none is like it. */
export const didYouMean = (word: string, names: readonly string[]): string | undefined => {
  if (word.length > longest) return undefined;
  const meant = plain(word);
  const [best] = names
    .map((name) => ({ name, far: distance(meant, plain(name)) }))
    .filter(({ name, far }) => far <= Math.min(2, (name.length - 1) / 3))
    .sort((a, b) => a.far - b.far);
  return best?.name;
};
