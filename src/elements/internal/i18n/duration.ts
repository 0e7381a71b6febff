import { intlNumberFormat } from './numbers.ts';

const unit = (tag: string, amount: number, name: 'hour' | 'minute'): string =>
  intlNumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'long' }).format(amount);

const lists = new Map<string, Intl.ListFormat>();

/** English for a language that `Intl` does not know. */
const listFormat = (tag: string): Intl.ListFormat => {
  const format = lists.get(tag) ?? new Intl.ListFormat([tag, 'en'], { type: 'unit', style: 'short' });
  lists.set(tag, format);
  return format;
};

/** How long something takes, in the words of a language: "45 minutes", "90 minutes", and from two hours on "2 hours", "2 hours, 30 minutes". */
export const formatDuration = (minutes: number, tag: string): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours < 2) return unit(tag, minutes, 'minute');
  const parts = rest > 0 ? [unit(tag, hours, 'hour'), unit(tag, rest, 'minute')] : [unit(tag, hours, 'hour')];
  return listFormat(tag).format(parts);
};
