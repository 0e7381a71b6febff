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

export const isInstant = (text: string): boolean => instantPattern.test(text) && exists(text);
export const isLocalDate = (text: string): boolean => localDatePattern.test(text) && exists(text);
export const isCurrency = (text: string): boolean => currencyPattern.test(text);
export const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Most decimal places that a figure has. */
export const maxScale = 6;

/** Whether it is a number of decimal places. */
export const isScale = (value: unknown): boolean => isCount(value) && Number(value) <= maxScale;

/** Whether it is a number with few decimal places, so that it can be shown as it was written: `4.2`, not `0.30000000000000004`. */
export const isDecimal = (value: unknown): boolean =>
  Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER && /^-?\d+(\.\d{1,6})?$/.test(String(value));

/** Whether a text, plain or in another language, has a visible character. */
export const isVisible = (name: string | { readonly text: string }): boolean =>
  /\S/.test(typeof name === 'string' ? name : name.text);

/** Whether a number or figure is not below zero. A figure without an amount is hidden. */
export const isNotNegative = (figure: number | object): boolean =>
  typeof figure === 'number' ? figure >= 0 : !('amount' in figure && Number(figure.amount) < 0);

/** Whether an object has any field at all. */
export const isFilled = (value: object): boolean => Object.keys(value).length > 0;
