import { formatInteger, intlNumberFormat, numberPatternFor } from './numbers.ts';

/** "34%", "34 %", "%34": whole percent in the language `tag`; the shipped ones without `Intl`, which is slow on its first use. */
export const formatPercent = (percent: number, tag: string): string => {
  const pattern = numberPatternFor(tag);
  if (!pattern) return intlNumberFormat(tag, { style: 'percent' }).format(percent / 100);
  const number = formatInteger(percent, tag);
  return tag.startsWith('tr') ? `%${number}` : `${number}${pattern.gap ?? ''}%`;
};
