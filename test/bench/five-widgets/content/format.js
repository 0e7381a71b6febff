// Numbers, money and days in English, as somebody writes them for one page.
const number = new Intl.NumberFormat('en');
const euros = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const styles = {
  month: new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  day: new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  weekday: new Intl.DateTimeFormat('en', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }),
  time: new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Amsterdam' }),
};

export const count = (value) => number.format(value);
export const amount = ({ amount: value, currency, unit }) => {
  if (currency) return euros.format(value / 100);
  return unit ? `${count(value)} ${unit}` : count(value);
};
export const date = (at, style) => styles[style].format(new Date(at));
export const ordinal = (value) => {
  const tens = value % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th');
  return `${count(value)}${ending}`;
};
export const percent = (part, whole) => Math.min(100, Math.round((100 * part) / whole));
