import { posix } from 'node:path';
import type * as z from 'zod/mini';
import { ProblemReply } from '../../src/contract/core/problem.ts';
import { scalarRules, valueRules } from '../../src/contract/core/value-rules.ts';
import {
  contractModules,
  isSchema,
  isShape,
  type AnyContractRoute,
  type ContractModule,
} from './contract-modules.ts';

/** Rule → its name in a table. */
const namesOf = (rules: object): ReadonlyMap<unknown, string> =>
  new Map(Object.entries(rules).map(([name, rule]) => [rule, name]));
const nameOfScalar = namesOf(scalarRules);
const nameOfRule = namesOf(valueRules);

/** A pattern that fits nothing: the field must be absent. */
const nothing = '(?!)';

/** A named schema or group of fields, with its fields. */
type NamedFields = readonly [whole: z.core.$ZodType | z.core.$ZodShape, fields: z.core.$ZodShape];

/** Where a named schema or group of fields is. */
interface Place {
  readonly module: string;
  readonly name: string;
}

/** A member of zod's definition that its types do not name. */
const member = (holder: object, key: string): unknown =>
  Object.entries(holder).find(([name]) => name === key)?.[1];

/** A schema within zod's definition of another. */
const schemaIn = (holder: object, key: string): z.core.$ZodType => {
  const schema = member(holder, key);
  if (!isSchema(schema)) throw new Error(`zod says nothing of ${key} here`);
  return schema;
};

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** What sends something has a module of its own: widgets load it when somebody is about to send. */
const moduleOf = (source: string, { method }: AnyContractRoute): string =>
  method === 'GET' ? source : `${source}-writes`;

/** The text of one generated module, which grows as the schemas that it needs are met. */
class CompiledModule {
  readonly #name: string;
  readonly #source: string;
  readonly #imports = new Map<string, Set<string>>();
  readonly #constants = new Map<string, string>();

  constructor(name: string, source: string) {
    this.#name = name;
    this.#source = source;
  }

  has(constant: string): boolean {
    return this.#constants.has(constant);
  }

  add(constant: string, text: string): void {
    this.#constants.set(constant, text);
  }

  import(module: string, constant: string, folder = 'compiled'): string {
    if (module === this.#name && folder === 'compiled') return constant;
    const here = posix.dirname(`compiled/${this.#name}`);
    const path = posix.relative(here, folder ? `${folder}/${module}` : module);
    const from = path.startsWith('.') ? path : `./${path}`;
    this.#imports.set(from, (this.#imports.get(from) ?? new Set()).add(constant));
    return constant;
  }

  /** For the types of the routes. */
  importSource(): void {
    const up = '../'.repeat(this.#name.split('/').length);
    this.#imports.set(up + this.#source, new Set(['type * as source']));
  }

  get text(): string {
    const imports = [...this.#imports]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, names]) => {
        const all = [...names].sort();
        const types = all.every((name) => name.startsWith('type '));
        const list = types ? all.map((name) => name.slice(5)) : all;
        if (list[0]?.startsWith('*')) return `import type ${list[0]} from '${from}.ts';`;
        return `import ${types ? 'type ' : ''}{ ${list.join(', ')} } from '${from}.ts';`;
      });
    return [
      `// Generated from src/contract/${this.#source}.ts by \`npm run docs\`. Do not edit.`,
      '',
      ...imports,
      '',
      ...[...this.#constants.values()].flatMap((text) => [text, '']),
    ].join('\n');
  }
}

/** Makes tables of the contract's schemas, and keeps the names that the schemas have. */
class ContractCompiler {
  readonly #modules: readonly ContractModule[];
  readonly #compiled = new Map<string, CompiledModule>();
  readonly #places = new Map<NamedFields[0], Place>();
  /** Keys of the lists whose elements are independent rows, as the route says that is compiled. */
  #rows: readonly string[] = [];
  /** Whether each list consists of rows. */
  readonly #isRows = new Map<z.core.$ZodType, boolean>();

  constructor(modules: readonly ContractModule[]) {
    this.#modules = modules;
    for (const { name: module, schemas, shapes } of modules)
      for (const [name, schema] of [...shapes, ...schemas])
        if (!this.#places.has(schema)) this.#places.set(schema, { module, name });
  }

  compile(): ReadonlyMap<string, string> {
    for (const { name, routes } of this.#modules)
      for (const [constant, route] of routes) this.#addRoute(name, constant, route);
    this.#rows = ['fieldErrors'];
    this.#table(ProblemReply, this.#module('core/problem'));
    const files = [...this.#compiled].map(([name, { text }]) => [name, text] as const);
    return new Map(
      [...files, ['index', this.#index()] as const].map(([name, text]) => [
        `src/contract/compiled/${name}.ts`,
        text,
      ]),
    );
  }

  /** A file with all routes and nothing else: a page that names a route from here gets that route alone. */
  #index(): string {
    const byModule = new Map<string, string[]>();
    for (const { name, routes } of this.#modules)
      for (const [constant, route] of routes) {
        const module = moduleOf(name, route);
        byModule.set(module, [...(byModule.get(module) ?? []), constant]);
      }
    const exports = [...byModule].map(
      ([name, constants]) => `export { ${constants.join(', ')} } from './${name}.ts';`,
    );
    return [
      '// Generated by `npm run docs`. Do not edit. The routes as the client reads them.',
      '',
      ...exports,
      '',
    ].join('\n');
  }

  #module(name: string, source = name): CompiledModule {
    const known = this.#compiled.get(name) ?? new CompiledModule(name, source);
    this.#compiled.set(name, known);
    return known;
  }

  #addRoute(module: string, constant: string, route: AnyContractRoute): void {
    const file = this.#module(moduleOf(module, route), module);
    if (file.has(constant)) return;
    this.#checkRows(route);
    this.#rows = route.rows;
    const { id, method, path } = route;
    const members: (string | false)[] = [
      `id: '${id}'`,
      `method: '${method}'`,
      `path: '${path}'`,
      route.address !== undefined && file.import('core/address', 'address', ''),
      'query' in route && route.query !== undefined && `query: ${JSON.stringify(route.query)}`,
      'pages' in route && route.pages !== undefined && `pages: ${JSON.stringify(route.pages)}`,
      'changes' in route && `changes: ${JSON.stringify(route.changes)}`,
      'finder' in route &&
        route.finder !== undefined &&
        `finder: ${this.#routeName(module, route.finder, file)}`,
      `reply: ${this.#table(route.reply, file)}`,
    ];
    file.import('core/schema-table', 'type Compiled', '');
    file.importSource();
    file.add(
      constant,
      `export const ${constant}: Compiled<typeof source.${constant}> = { ${members.filter(Boolean).join(', ')} };`,
    );
  }

  /** A list that two routes share must consist of rows of their own in both, or in none. */
  #checkRows({ id, reply, rows }: AnyContractRoute): void {
    const visit = (schema: z.core.$ZodType, key: string): void => {
      const { def } = schema._zod;
      if (def.type === 'array') {
        const isRows = rows.includes(key);
        if ((this.#isRows.get(schema) ?? isRows) !== isRows)
          throw new Error(`${id}: ${key} is${isRows ? '' : ' not'} among its rows, unlike in another route`);
        this.#isRows.set(schema, isRows);
      }
      for (const inner of [member(def, 'innerType'), member(def, 'element'), member(def, 'options')].flat())
        if (isSchema(inner)) visit(inner, key);
      for (const [name, field] of Object.entries(this.#shape(schema))) visit(field, name);
    };
    visit(reply, '');
  }

  /** The constant of another route of the same source, which is compiled before. */
  #routeName(module: string, route: AnyContractRoute, file: CompiledModule): string {
    const routes = this.#modules.find(({ name }) => name === module)?.routes ?? [];
    const [name] = [...routes].find(([, other]) => other === route) ?? [];
    if (!name) throw new Error(`${module}: the finder ${route.id} is not of this file`);
    this.#addRoute(module, name, route);
    this.#rows = route.rows;
    return file.import(moduleOf(module, route), name);
  }

  /** The table of a schema: the name of its constant, or what it is. */
  #table(schema: z.core.$ZodType, file: CompiledModule, key = ''): string {
    const scalar = this.#scalar(schema);
    if (scalar) return `'${scalar}'`;
    const place = this.#places.get(schema);
    if (!place) return this.#inline(schema, file, key);
    const home = this.#module(place.module);
    if (!home.has(place.name)) {
      const type = this.#typeOf(schema);
      const text = this.#inline(schema, home, key);
      home.import('core/schema-table', `type ${type}`, '');
      home.add(
        place.name,
        type === 'OpenEnumTable'
          ? `export const ${place.name} = ${text} as const satisfies OpenEnumTable;`
          : `export const ${place.name}: ${type} = ${text};`,
      );
    }
    return file.import(place.module, place.name);
  }

  #typeOf(schema: z.core.$ZodType): string {
    if (member(schema, 'known')) return 'OpenEnumTable';
    const isPlain = schema._zod.def.type === 'object' && !schema._zod.def.checks?.length;
    return isPlain && !member(schema._zod.def, 'catchall') && !this.#merged(this.#shape(schema)).length
      ? 'ObjectTable'
      : 'SchemaTable';
  }

  #scalar(schema: z.core.$ZodType): string | undefined {
    const { type, checks = [] } = schema._zod.def;
    if (type !== 'string' && type !== 'number' && type !== 'boolean') return undefined;
    if (member(schema, 'known')) return undefined;
    const [check] = checks;
    if (!check) return type;
    const pattern = member(asObject(member(check._zod.def, 'params')), 'pattern');
    if (pattern instanceof RegExp && pattern.source === nothing) return 'never';
    return nameOfScalar.get(member(check._zod.def, 'fn'));
  }

  #inline(schema: z.core.$ZodType, file: CompiledModule, key: string): string {
    const { type, checks = [] } = schema._zod.def;
    const known = member(schema, 'known');
    if (Array.isArray(known)) return `['open', ${JSON.stringify(known)}]`;
    if (type === 'string' && checks.length === 1) {
      const pattern = member(asObject(member(asObject(checks[0]?._zod.def), 'params')), 'pattern');
      if (pattern instanceof RegExp) return `['pattern', ${String(pattern)}]`;
    }
    if (type === 'array') return this.#list(schema, file, key);
    return checks.reduce(
      (base, check) => {
        const rule = nameOfRule.get(member(check._zod.def, 'fn'));
        if (!rule) throw new Error(`${key}: this check has no compiled form; add its rule to value-rules.ts`);
        return `['where', ${base}, '${rule}']`;
      },
      this.#unchecked(schema, file, key),
    );
  }

  #unchecked(schema: z.core.$ZodType, file: CompiledModule, key: string): string {
    const { def } = schema._zod;
    if (def.type === 'optional') return this.#table(schemaIn(def, 'innerType'), file, key);
    if (def.type === 'nullable') return `['nullable', ${this.#table(schemaIn(def, 'innerType'), file, key)}]`;
    if (def.type === 'union') {
      const base = this.#baseOf(schema);
      if (base) return this.#table(base, file, key);
      const options = [member(def, 'options')].flat().filter(isSchema);
      return `['union', ${options.map((option) => this.#table(option, file, key)).join(', ')}]`;
    }
    if (def.type === 'object') return this.#object(schema, file);
    throw new Error(`${key}: a schema of type ${def.type} has no compiled form yet`);
  }

  /** The named schema that a schema with a further check was made of: `Name` is `LocalText` with a visible letter. */
  #baseOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
    const options = member(schema._zod.def, 'options');
    return [...this.#places.keys()]
      .filter(isSchema)
      .find(
        ({ _zod: { def } }) =>
          schema._zod.def !== def && member(def, 'options') === options && !def.checks?.length,
      );
  }

  #list(schema: z.core.$ZodType, file: CompiledModule, key: string): string {
    const isRows = this.#rows.includes(key);
    const element = this.#table(schemaIn(schema._zod.def, 'element'), file, key);
    const id = member(schema, 'key');
    return `['${isRows ? 'rows' : 'list'}', ${element}${typeof id === 'string' ? `, '${id}'` : ''}]`;
  }

  #shape(schema: z.core.$ZodType): z.core.$ZodShape {
    const shape = member(schema._zod.def, 'shape');
    return typeof shape === 'object' && shape !== null && isShape(shape) ? shape : {};
  }

  /** The named groups of fields that a shape holds as a whole: `envelope`, the fields of `Perk`. */
  #merged(shape: z.core.$ZodShape): NamedFields[] {
    const found: NamedFields[] = [];
    for (const whole of this.#places.keys()) {
      const fields = isSchema(whole) ? this.#shape(whole) : whole;
      const keys = Object.keys(fields);
      const isPart = keys.length > 1 && keys.every((key) => shape[key] === fields[key]);
      if (isPart && keys.length < Object.keys(shape).length) found.push([whole, fields]);
    }
    // A group within a group is there already.
    return found.filter(
      ([, fields]) =>
        !found.some(
          ([, other]) => other !== fields && Object.keys(fields).every((key) => fields[key] === other[key]),
        ),
    );
  }

  #object(schema: z.core.$ZodType, file: CompiledModule): string {
    const shape = this.#shape(schema);
    const catchall = member(schema._zod.def, 'catchall');
    if (isSchema(catchall) && catchall._zod.def.type !== 'never')
      return `['map', ${this.#table(catchall, file)}]`;
    const merged = this.#merged(shape);
    const names = merged.map(([whole]) => this.#group(whole, file));
    const inherited = new Set(merged.flatMap(([, fields]) => Object.keys(fields)));
    const own = this.#fields(
      Object.entries(shape).filter(([key]) => !inherited.has(key)),
      file,
    );
    const table = names.length > 0 ? `['merge', ${[...names, own].join(', ')}]` : own;
    return catchall ? `['strict', ${table}]` : table;
  }

  #group(whole: NamedFields[0], file: CompiledModule): string {
    if (isSchema(whole)) return this.#table(whole, file);
    const place = this.#places.get(whole);
    if (!place) throw new Error('a group of fields without a name');
    const home = this.#module(place.module);
    if (!home.has(place.name)) {
      const text = this.#fields(Object.entries(whole), home);
      home.import('core/schema-table', 'type ObjectTable', '');
      home.add(place.name, `export const ${place.name}: ObjectTable = ${text};`);
    }
    return file.import(place.module, place.name);
  }

  #fields(fields: readonly (readonly [string, z.core.$ZodType])[], file: CompiledModule): string {
    const texts = fields.map(([key, field]) => {
      if (/[^a-zA-Z]$/.test(key)) throw new Error(`${key}: the key of a field ends with a letter`);
      const mark = member(field, 'decisive') ? '$' : field._zod.def.type === 'optional' ? '_' : '';
      return `${key}${mark}: ${this.#table(field, file, key)}`;
    });
    return `{ ${texts.join(', ')} }`;
  }
}

/** Generated file → its text, before formatting. */
export const compiledContract = async (): Promise<ReadonlyMap<string, string>> =>
  new ContractCompiler(await contractModules()).compile();
