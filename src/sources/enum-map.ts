/**
 * Translates a system's values into the contract's: `enumMap({ PRICE: 'pricing' })('PRICE')` is `'pricing'`. A value that is not
 * listed is left out rather than guessed: an unknown state must open nothing. Letters in other case are another value.
 */
export const enumMap =
  <const Known extends string>(values: Readonly<Record<string, Known>>) =>
  (value: unknown): Known | undefined => {
    const name = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return Object.hasOwn(values, name) ? values[name] : undefined;
  };
