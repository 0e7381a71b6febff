const unit = (tag: string, amount: number, name: 'hour' | 'minute'): string =>
  new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'long' }).format(amount);

/** How long something takes, in the words of a language: "45 minutes", "90 minutes", and from two hours on "2 hours", "2 hours, 30 minutes". */
export const formatDuration = (minutes: number, tag: string): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours < 2) return unit(tag, minutes, 'minute');
  const parts = rest > 0 ? [unit(tag, hours, 'hour'), unit(tag, rest, 'minute')] : [unit(tag, hours, 'hour')];
  return new Intl.ListFormat(tag, { type: 'unit', style: 'short' }).format(parts);
};
