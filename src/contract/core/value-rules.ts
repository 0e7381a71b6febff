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

/** Whether a text, plain or in another language, has a visible character. */
export const isVisible = (name: string | { readonly text: string }): boolean =>
  /\S/.test(typeof name === 'string' ? name : name.text);

/** Whether a figure is not below zero. */
export const isNotNegative = (figure: object): boolean => !('amount' in figure && Number(figure.amount) < 0);

/** Whether an object has any field at all. */
export const isFilled = (value: object): boolean => Object.keys(value).length > 0;
