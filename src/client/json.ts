/** Parses JSON from a storage that anybody may have written to; `undefined` if it is none. */
export const parseJson = (text: string | null | undefined): unknown => {
  try {
    return text == null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Whether `value` is an object in JSON's sense: no array, no `null`. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
