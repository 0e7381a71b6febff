import type { Spread } from '../measure/statistics.ts';

/** The name of what everything is compared with. */
export const floorName = 'floor';

export const spread = ({ median, p25, p75 }: Spread): string =>
  `${median.toFixed(1)} (${p25.toFixed(1)}–${p75.toFixed(1)})`;

export const times = (value: number, base: number | undefined): number => (base ? value / base : Number.NaN);

export const ratio = (value: number, base: number | undefined): string =>
  base ? `${(value / base).toFixed(2)}x` : '–';

export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** The figures of one subject. @throws where it was not measured. */
export const of = <Figures extends { readonly subject: string }>(
  all: readonly Figures[],
  subject: string,
): Figures => {
  const found = all.find((one) => one.subject === subject);
  if (!found) throw new Error(`There is no figure of "${subject}".`);
  return found;
};
