import { jsonFaultAt } from './json-fault.ts';
import { limits } from './limits.ts';
import { UnreadableFile } from './unreadable-file.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of its own; what every object inherits is none. */
export const member = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

export const listAt = (object: JsonObject, key: string): readonly unknown[] => {
  const value = member(object, key);
  return Array.isArray(value) ? value : [];
};

export const objectsAt = (object: JsonObject, key: string): readonly JsonObject[] =>
  listAt(object, key).filter(isJsonObject);

/** A text, or a number or yes and no as text; empty for anything else. */
export const textAt = (object: JsonObject, key: string): string => {
  const value = member(object, key);
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
};

export const numberAt = (object: JsonObject, key: string): number | undefined => {
  const text = textAt(object, key).trim();
  return text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);
};

export const isSet = (object: JsonObject, key: string): boolean => member(object, key) === true;

/** Line and column of a place in a text, from 1. */
const placeIn = (text: string, position: number): string => {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
};

/** Brackets in brackets, outside of texts. */
const nesting = (text: string): number => {
  let [depth, most, isText] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (isText) {
      if (letter === '\\') at += 1;
      else if (letter === '"') isText = false;
    } else if (letter === '"') isText = true;
    else if (letter === '{' || letter === '[') most = Math.max(most, (depth += 1));
    else if (letter === '}' || letter === ']') depth -= 1;
  }
  return most;
};

/** @throws UnreadableFile with line and column */
export const parseJson = (text: string, name: string): unknown => {
  // A panel in a panel takes two brackets, and its elements some more.
  if (nesting(text) > limits.nesting * 3)
    throw new UnreadableFile(`${name} is nested deeper than any survey.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableFile(
      `${name} is no JSON: something is wrong at ${placeIn(text, jsonFaultAt(text))}.`,
    );
  }
};
