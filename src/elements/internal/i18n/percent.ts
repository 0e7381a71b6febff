import { formatInteger, intlNumberFormat, patternTags } from './numbers.ts';

/** What stands around whole percent in the shipped languages, without `Intl`, which is slow on its first use. */
const patterns: Readonly<Record<string, readonly [before: string, after: string]>> = {
  en: ['', '%'],
  es: ['', '\u00a0%'],
  tr: ['%', ''],
};

/** "34%", "34 %", "%34": whole percent in the language `tag`. */
export const formatPercent = (percent: number, tag: string): string =>
  patterns[patternTags.test(tag) ? tag.slice(0, 2) : '']?.join(formatInteger(percent, tag)) ??
  intlNumberFormat(tag, { style: 'percent' }).format(percent / 100);
