const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * `next`, two JSON values compared: each part that equals its counterpart in `previous` is replaced by it, so that what did
 * not change is the same object as before and need not render again. Changes `next`, but only by equal parts.
 */
export const shareEqualParts = <Value>(previous: Value, next: Value): Value => {
  if (!isContainer(previous) || !isContainer(next)) return next;
  let isEqual =
    Array.isArray(previous) === Array.isArray(next) &&
    Object.keys(previous).length === Object.keys(next).length;
  for (const [key, value] of Object.entries<unknown>(next)) {
    const before = Object.hasOwn(previous, key) ? previous[key] : undefined;
    const shared = shareEqualParts(before, value);
    if (shared !== value) Reflect.set(next, key, shared);
    isEqual &&= shared === before;
  }
  return isEqual ? previous : next;
};
