import { ExampleCollector, type FieldExamples, fits } from './openapi-field-examples.ts';
import { fieldDescription } from './openapi-fields.ts';
import { eachField, fieldsOf, isNode, type Node } from './openapi-nodes.ts';
import { rareExamples } from './openapi-rare-examples.ts';

/** What a document has under `content` with its schema and examples: bodies and answers. */
interface DocumentedBody {
  /** The id of the operation, for the body of a request, whose schema has no name. */
  readonly path: string;
  readonly schema: unknown;
  readonly values: readonly unknown[];
}

const mediaOf = (content: unknown, path: string): DocumentedBody[] =>
  isNode(content)
    ? Object.values(content)
        .filter(isNode)
        .map(({ schema, example, examples }) => ({
          path,
          schema,
          values: [
            ...(example === undefined ? [] : [example]),
            ...Object.values(isNode(examples) ? examples : {}).map((one) => Object(one)['value'] as unknown),
          ],
        }))
    : [];

const operationsOf = (document: Node): Node[] =>
  Object.values(Object(document['paths']))
    .filter(isNode)
    .flatMap((path) => Object.values(path).filter(isNode));

const bodiesOf = (operation: Node): DocumentedBody[] =>
  mediaOf(Object(operation['requestBody'])['content'], String(operation['operationId']));

const answersOf = (operation: Node): DocumentedBody[] =>
  Object.values(Object(operation['responses'])).flatMap((answer) => mediaOf(Object(answer)['content'], ''));

/** A list whose rows may be `null` where they could not be read says how Laurel reads; nobody sends one. */
const withoutUnreadableRows = (schema: unknown): void => {
  if (!isNode(schema)) return;
  const { items, description } = schema;
  if (isNode(items) && Array.isArray(items['anyOf'])) {
    const rest = items['anyOf'].filter((option) => Object(option)['type'] !== 'null');
    if (rest.length === 1) schema['items'] = rest[0];
  }
  if (typeof description === 'string')
    schema['description'] = description
      .split(/(?<=[.:]) (?=[A-Z`])/)
      .filter((sentence) => !/^`null`.*\bread\b/.test(sentence))
      .join(' ');
};

const isForbidden = ({ not, $ref }: Node, schemas: Node): boolean =>
  not !== undefined ||
  (typeof $ref === 'string' && isForbidden(Object(schemas[$ref.split('/').at(-1) ?? '']), schemas));

/** Removes fields that must be absent: generators make them all the same, and the description of the schema says it. */
const removeForbidden = (schemas: Node): void => {
  for (const schema of Object.values(schemas))
    for (const [name, field] of isNode(schema) ? fieldsOf(schema) : [])
      if (isForbidden(field, schemas)) delete Object(Object(schema)['properties'])[name];
};

/** Removes what nothing refers to, which tools warn of. */
const prune = (document: Node, schemas: Node): void => {
  for (;;) {
    const text = JSON.stringify(document);
    const unused = Object.keys(schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`));
    if (unused.length === 0) return;
    for (const name of unused) delete schemas[name];
  }
};

/** A value of a field: from a scenario, else from that of the same thing in a list, else one that is written down. */
const exampleOf = (path: string, values: FieldExamples): unknown => {
  const listed = path.replace(/^(\w+)Detail\./, '$1.');
  const name = /\w+$/.exec(path)?.[0] ?? '';
  return (
    values.get(path) ?? values.get(listed) ?? rareExamples[path] ?? rareExamples[listed] ?? rareExamples[name]
  );
};

/** Gives every field a description and a value of it, and leaves out what is about Laurel's own reading. */
export const completeDocument = (document: Node): void => {
  const schemas: Node = Object(Object(document['components'])['schemas']);
  const operations = operationsOf(document);
  const bodies = operations.flatMap(bodiesOf);
  removeForbidden(schemas);
  prune(document, schemas);
  const examples = new ExampleCollector(schemas);
  for (const { path, schema, values } of [...bodies, ...operations.flatMap(answersOf)])
    for (const value of values) examples.add(schema, value, path);
  const named: [string, unknown][] = [
    ...Object.entries(schemas),
    ...bodies.map(({ path, schema }) => [path, schema] satisfies [string, unknown]),
  ];
  for (const [, schema] of named) withoutUnreadableRows(schema);
  for (const [name, schema] of named)
    eachField(schema, name, (field, path) => {
      withoutUnreadableRows(field);
      field['description'] ||= fieldDescription(path);
      const example = exampleOf(path, examples.values);
      if (example !== undefined && fits(field, example, schemas)) field['examples'] = [example];
    });
};
