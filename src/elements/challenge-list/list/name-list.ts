/** The names in an attribute such as `review, learning`; `undefined` for an attribute without names. */
export const parseNames = (attribute: string | null): readonly string[] | undefined => {
  const names = (attribute ?? '').split(',').flatMap((name) => name.trim() || []);
  return names.length > 0 ? names : undefined;
};
