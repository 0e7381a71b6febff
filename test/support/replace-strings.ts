/** Where in an answer a string stands, and what it is. */
export interface StringLocation {
  readonly path: readonly (string | number)[];
  readonly value: string;
}

/** Every string of a JSON value, as deep as anything is drawn. */
export const stringsIn = (value: unknown, path: StringLocation['path'] = []): StringLocation[] => {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null || path.length > 20) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    stringsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

/** The same JSON value with other strings at these spots. */
export const withStrings = (
  value: unknown,
  spots: readonly StringLocation[],
  text: (spot: StringLocation) => string,
): unknown => {
  const copy: unknown = structuredClone(value);
  for (const spot of spots) {
    let node = copy as Record<string | number, unknown>;
    for (const key of spot.path.slice(0, -1)) node = node[key] as Record<string | number, unknown>;
    const last = spot.path.at(-1);
    if (last !== undefined) node[last] = text(spot);
  }
  return copy;
};

const keyOf = ({ path }: StringLocation): string => String(path.findLast((key) => typeof key === 'string'));

/** Fields whose form the contract fixes: anything else there is dropped at the door. */
export const isFixedByContract = (spot: StringLocation): boolean =>
  /^(kind|state|status|type|join|currency|action|asOf|timeZone|hidden|tone|served|metal|silhouette)$/.test(
    keyOf(spot),
  ) || /^\d{4}-\d{2}-\d{2}/.test(spot.value);

export const isUrl = (spot: StringLocation): boolean =>
  /^(url|href|link|privacyNotice|tracking|statement)$/.test(keyOf(spot));
