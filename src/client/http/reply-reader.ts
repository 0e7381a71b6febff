import {
  fieldKey,
  isTagged,
  type ListTable,
  type ObjectTable,
  type ScalarTable,
  type SchemaTable,
} from '../../contract/core/schema-table.ts';
import { scalarRules, valueRules } from '../../contract/core/value-rules.ts';
import { isObject } from '../json.ts';
import type { PartPath } from './json-path.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

const isScalar: Readonly<Record<ScalarTable, (value: unknown) => boolean>> = {
  string: isText,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  never: () => false,
  ...scalarRules,
};

/** A part that the table at its path can't read. */
export interface ReplyFault {
  readonly path: PartPath;
  readonly table: SchemaTable;
  /** The key in which an element repeats an earlier one's. */
  readonly repeats?: string;
}

/** What a part becomes that can't be read. */
export class Unreadable {
  /** The first part to blame that is there. */
  readonly path: PartPath;

  constructor(path: PartPath) {
    this.path = path;
  }
}

/**
 * Reads a reply by the table of its schema: unknown fields are dropped; `null` is absent where it means nothing else; an
 * optional field, a row, or an element that may be `null` is left out where it can't be read. The reply is not changed.
 */
export class ReplyReader {
  /** The parts that were left out; none within another. */
  readonly skipped: PartPath[] = [];
  /** Why parts can't be read, those in `skipped` and those within them. */
  readonly faults: ReplyFault[] = [];
  /** The values that were read although their open list does not know them. */
  readonly unknown: ReplyFault[] = [];
  readonly #path: PropertyKey[] = [];
  /** The last part that was left out. */
  #leftOut: Unreadable | undefined;
  /** In a choice or condition nothing is left out: it can be read as a whole, or not. */
  #strict = false;

  /** The value, as far as it can be read, or an `Unreadable`. */
  read(table: SchemaTable, value: unknown): unknown {
    if (isText(table)) return isScalar[table](value) ? value : this.#fail(table);
    if (!isTagged(table)) return this.#readObject([table], value, table);
    switch (table[0]) {
      case 'open':
        if (!isText(value)) return this.#fail(table);
        if (!table[1].includes(value)) this.unknown.push({ path: [...this.#path], table });
        return value;
      case 'pattern':
        return isText(value) && table[1].test(value) ? value : this.#fail(table);
      case 'nullable':
        return value === null ? value : this.read(table[1], value);
      case 'union': {
        const [, ...options] = table;
        return this.#readUnion(options, value, table);
      }
      case 'merge': {
        const [, ...tables] = table;
        return this.#readObject(tables, value, table);
      }
      case 'strict':
        return this.#readStrict(table[1], value, table);
      case 'map':
        return this.#readMap(table[1], value, table);
      case 'where': {
        const read = this.read(table[1], value);
        // The rule is one for what its table reads.
        return read instanceof Unreadable || valueRules[table[2]](read as never) ? read : this.#fail(table);
      }
      default:
        return this.#readList(table, value);
    }
  }

  #fail(table: SchemaTable): Unreadable {
    const path = [...this.#path];
    this.faults.push({ path, table });
    return new Unreadable(path);
  }

  /** Reads what stands at a key. Where it can't be read and `isOptional`, it is left out, and `undefined` is returned. */
  #readPart(key: PropertyKey, table: SchemaTable, value: unknown, isOptional: boolean): unknown {
    const [skipped, unknown] = [this.skipped.length, this.unknown.length];
    this.#path.push(key);
    let read = this.read(table, value);
    if (read instanceof Unreadable) {
      // Of what is within it nothing is said besides.
      this.skipped.length = skipped;
      this.unknown.length = unknown;
      if (isOptional && !this.#strict) {
        this.skipped.push([...this.#path]);
        this.#leftOut = read;
        read = undefined;
      }
    }
    this.#path.pop();
    return read;
  }

  #readObject(tables: readonly ObjectTable[], value: unknown, whole: SchemaTable): unknown {
    if (!isObject(value)) return this.#fail(whole);
    const data: Record<string, unknown> = {};
    let failed: Unreadable | undefined;
    /** Of the whole reply, what is missing or changes its meaning is to blame before what is only wrong. */
    let failedFirst: Unreadable | undefined;
    const isRoot = this.#path.length === 0;
    for (const table of tables)
      for (const [name, field] of Object.entries(table)) {
        const key = fieldKey(name);
        const isOptional = key !== name;
        const part = value[key];
        if (
          part === undefined ||
          (isOptional && part === null && !(isTagged(field) && field[0] === 'nullable'))
        ) {
          if (isOptional) continue;
          const path = [...this.#path, key];
          this.faults.push({ path, table: field });
          if (isRoot) failedFirst ??= new Unreadable(path);
          else failed ??= new Unreadable([...this.#path]);
          continue;
        }
        const isNeeded = name.endsWith('$');
        const read = this.#readPart(key, field, part, isOptional && !isNeeded);
        if (!(read instanceof Unreadable)) {
          if (read !== undefined) data[key] = read;
        } else if (isRoot && isNeeded) failedFirst ??= read;
        else failed ??= read;
      }
    return failedFirst ?? failed ?? data;
  }

  /** An object without any other key, which is read as a whole: a part of a condition would be another condition. */
  #readStrict(fields: ObjectTable, value: unknown, whole: SchemaTable): unknown {
    const known = new Set(Object.keys(fields).map(fieldKey));
    if (isObject(value) && Object.keys(value).some((key) => !known.has(key))) return this.#fail(whole);
    return this.#readWhole(() => this.#readObject([fields], value, whole));
  }

  /** Reads without leaving anything out. */
  #readWhole(read: () => unknown): unknown {
    const isStrict = this.#strict;
    this.#strict = true;
    const value = read();
    this.#strict = isStrict;
    return value;
  }

  #readMap(table: SchemaTable, value: unknown, whole: SchemaTable): unknown {
    if (!isObject(value)) return this.#fail(whole);
    const data: Record<string, unknown> = {};
    let failed: Unreadable | undefined;
    for (const key of Object.keys(value)) {
      if (key === '__proto__') continue;
      const read = this.#readPart(key, table, value[key], true);
      if (read instanceof Unreadable) failed ??= read;
      else if (read !== undefined) data[key] = read;
    }
    return failed ?? data;
  }

  #readUnion(options: readonly SchemaTable[], value: unknown, whole: SchemaTable): unknown {
    const [faults, unknown] = [this.faults.length, this.unknown.length];
    for (const option of options) {
      const read = this.#readWhole(() => this.read(option, value));
      this.faults.length = faults;
      if (!(read instanceof Unreadable)) return read;
      this.unknown.length = unknown;
    }
    return this.#fail(whole);
  }

  #readList(table: ListTable, value: unknown): unknown {
    if (!Array.isArray(value)) return this.#fail(table);
    const [kind, element, key] = table;
    const isRows = kind === 'rows';
    const mayBeNull = isTagged(element) && element[0] === 'nullable';
    const data: unknown[] = [];
    const seen = new Set<unknown>();
    let failed: Unreadable | undefined;
    let firstLost: Unreadable | undefined;
    value.forEach((part: unknown, index) => {
      const [skipped, unknown] = [this.skipped.length, this.unknown.length];
      const read = this.#readPart(index, element, part, isRows || mayBeNull);
      if (read instanceof Unreadable) return void (failed ??= read);
      if (read === undefined) {
        firstLost ??= this.#leftOut;
        return void (isRows || data.push(null));
      }
      const id: unknown = key && isObject(read) ? read[key] : undefined;
      if (id !== undefined && seen.has(id)) {
        const path = [...this.#path, index];
        this.faults.push({ path, table, repeats: key ?? '' });
        this.skipped.splice(skipped, Infinity, path);
        this.unknown.length = unknown;
        return;
      }
      seen.add(id);
      data.push(read);
    });
    // A list that lost all its rows must not read as an empty list.
    if (value.length > 0 && data.length === 0) failed ??= firstLost;
    return failed ?? data;
  }
}
