import { fieldKey, isTagged, type SchemaTable } from '../../contract/core/schema-table.ts';
import { isObject } from '../json.ts';
import type { PartPath } from './json-path.ts';

type Fields = ReadonlyMap<string, SchemaTable>;

/** The fields of an object's table, by their names as they are in a reply; `undefined` if it is not one, or any name is a field. */
export const fieldsOf = (table: SchemaTable): Fields | undefined => {
  if (typeof table === 'string') return undefined;
  if (!isTagged(table)) return new Map(Object.entries(table).map(([name, field]) => [fieldKey(name), field]));
  if (table[0] === 'strict' || table[0] === 'where') return fieldsOf(table[1]);
  if (table[0] !== 'merge') return undefined;
  const [, ...parts] = table;
  return new Map(parts.flatMap((part) => [...(fieldsOf(part) ?? [])]));
};

/** The alternatives of a choice, those of its alternatives included; of anything else, itself. */
export const alternativesOf = (table: SchemaTable): readonly SchemaTable[] => {
  if (typeof table === 'string' || !isTagged(table)) return [table];
  if (table[0] === 'nullable' || table[0] === 'where') return alternativesOf(table[1]);
  if (table[0] !== 'union') return [table];
  const [, ...options] = table;
  return options.flatMap(alternativesOf);
};

/**
 * Visits the objects that a table describes in a value: of a choice, those of each alternative. Goes never deeper than
 * the table, whatever the value holds.
 */
export const walkObjects = (
  table: SchemaTable,
  value: unknown,
  visit: (fields: Fields, value: Readonly<Record<string, unknown>>, path: PartPath) => void,
  path: PartPath = [],
): void => {
  for (const option of alternativesOf(table)) {
    const fields = fieldsOf(option);
    if (fields && isObject(value)) {
      visit(fields, value, path);
      for (const [key, field] of fields)
        if (Object.hasOwn(value, key)) walkObjects(field, value[key], visit, [...path, key]);
    } else if (isTagged(option) && (option[0] === 'list' || option[0] === 'rows') && Array.isArray(value))
      value.forEach((row: unknown, index) => walkObjects(option[1], row, visit, [...path, index]));
  }
};
