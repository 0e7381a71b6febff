import { isJsonNode, type PartPath } from '../../../client/http/json-path.ts';

/** Deeper than any answer of the contract. */
const deepest = 16;

/** Visits every text of a body with its path. */
export const walkTexts = (
  value: unknown,
  visit: (text: string, path: PartPath) => void,
  path: PartPath = [],
): void => {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value) && path.length < deepest)
    value.forEach((each: unknown, index) => walkTexts(each, visit, [...path, index]));
  else if (isJsonNode(value) && path.length < deepest)
    for (const key of Object.keys(value)) walkTexts(value[key], visit, [...path, key]);
};
