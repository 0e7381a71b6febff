/** The middle of a series, and the half of it that lies around the middle. */
export interface Spread {
  readonly median: number;
  readonly p25: number;
  readonly p75: number;
}

const quantile = (sorted: readonly number[], at: number): number => {
  const place = (sorted.length - 1) * at;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
};

export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p25: quantile(sorted, 0.25), p75: quantile(sorted, 0.75) };
};
