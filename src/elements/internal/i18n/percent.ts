import { formatQuantity } from './numbers.ts';

/** "34%", "34 %", "%34": whole percent in the language `tag`. */
export const formatPercent = (percent: number, tag: string): string =>
  formatQuantity({ amount: percent }, tag, 'percent');
