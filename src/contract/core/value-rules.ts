// The rules that a value is held to besides its type. The schemas (zod) and the reader of compiled schemas share them, so
// that both mean the same.

/** Whether the calendar has the day, and the clock the time: a browser may read 30 February as 2 March. */
const exists = (text: string): boolean => {
  const day = text.slice(0, 10);
  return Date.parse(text) > -Infinity && new Date(day).toJSON().startsWith(day);
};

const date = String.raw`^\d{4}-\d\d-\d\d`;
const time = String.raw`T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)`;
export const instantPattern = new RegExp(`${date}${time}$`);
export const localDatePattern = new RegExp(`${date}(${time})?$`);
export const currencyPattern = /^[A-Z]{3}$/;

const isText = (value: unknown): value is string => typeof value === 'string';

/** Most decimal places that a figure has. */
const maxScale = 6;

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** What a value that is told by itself is called in a compiled schema → its rule. */
export const scalarRules = {
  integer: Number.isSafeInteger,
  count: isCount,
  /** With few decimal places, so that it can be shown as it was written: `4.2`, not `0.30000000000000004`. */
  decimal: (value: unknown): boolean =>
    Number.isFinite(value) &&
    Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER &&
    /^-?\d+(\.\d{1,6})?$/.test(String(value)),
  scale: (value: unknown): boolean => isCount(value) && Number(value) <= maxScale,
  instant: (value: unknown): boolean => isText(value) && instantPattern.test(value) && exists(value),
  day: (value: unknown): boolean => isText(value) && localDatePattern.test(value) && exists(value),
  currency: (value: unknown): boolean => isText(value) && currencyPattern.test(value),
};

/** Whether a text, plain or in another language, has a visible character. */
const isVisible = (name: string | { readonly text: string }): boolean =>
  /\S/.test(typeof name === 'string' ? name : name.text);

/** Whether a number or figure is not below zero. A figure without an amount is hidden. */
const isNotNegative = (figure: number | object): boolean =>
  typeof figure === 'number' ? figure >= 0 : !('amount' in figure && Number(figure.amount) < 0);

/** Whether an object has any field at all. */
const isFilled = (value: object): boolean => Object.keys(value).length > 0;

/** What the rule of a value that has been read is called in a compiled schema → the rule. */
export const valueRules = { visible: isVisible, notNegative: isNotNegative, filled: isFilled };
