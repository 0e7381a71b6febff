import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import { eachField, isNode, type Node } from '../../.config/build/openapi-nodes.ts';
import { routes } from '../../src/contract/index.ts';
import { openApiDocument, openApiText, type ApiPart } from './openapi-document.ts';

// What the linters of `npm run openapi` would find, and what people look for in such a document, without their packages.

const { schemas, headers, parameters } = openApiDocument.components;
const operations = Object.values(openApiDocument.paths).flatMap((path) => Object.values(path));

/** Every field by its place: of the named schemas, and of the bodies by the operation's id. */
const fields = new Map<string, ApiPart>();
for (const [name, schema] of Object.entries(schemas))
  eachField(schema, name, (field, path) => fields.set(path, field));
for (const { operationId, requestBody } of operations)
  for (const { schema } of Object.values(requestBody?.content ?? {}))
    eachField(schema, operationId, (field, path) => fields.set(path, field));

/** Whether a field holds a value, and not only parts with values of their own. */
const holdsValue = (schema: Node): boolean => {
  const { $ref, anyOf, type } = schema;
  if (typeof $ref === 'string') return holdsValue(schemas[$ref.split('/').at(-1) ?? ''] ?? {});
  if (Array.isArray(anyOf)) return anyOf.some((option) => isNode(option) && holdsValue(option));
  return type !== 'object' && type !== 'array';
};

const withoutDescription = (all: Iterable<readonly [string, ApiPart]>): string[] =>
  [...all].flatMap(([name, { description, $ref }]) =>
    description || ($ref && !fields.has(name)) ? [] : [name],
  );

describe('dist/openapi.json explains itself', () => {
  test('every field, schema, parameter, header and tag says what it is', () => {
    assert.ok(fields.size > 700, String(fields.size));
    assert.deepEqual(withoutDescription(fields), []);
    for (const all of [schemas, headers, parameters])
      assert.deepEqual(withoutDescription(Object.entries(all)), []);
    for (const { operationId, parameters: own } of operations)
      assert.deepEqual(withoutDescription(own.map((one) => [operationId, one])), []);
    for (const { name, description } of openApiDocument.tags) assert.ok(description, name);
    assert.ok(openApiDocument.info.contact);
  });

  test('every field that holds a value shows one', () => {
    const bare = [...fields].filter(([, field]) => holdsValue(field) && !Array.isArray(field['examples']));
    assert.deepEqual(
      bare.map(([path]) => path),
      [],
    );
    const all = { ...parameters, ...headers };
    for (const [name, one] of Object.entries(all)) assert.ok('example' in one, name);
  });

  test('every operation has the tag of a widget and of a level, a summary without full stop, and examples', () => {
    const known = openApiDocument.tags.map(({ name }) => name);
    for (const { operationId, tags, summary, description, responses } of operations) {
      assert.ok(tags.length > 1 && tags.every((tag) => known.includes(tag)), operationId);
      assert.ok(/^L[012]: /.test(tags.at(-1) ?? ''), operationId);
      assert.ok(description && summary && !summary.endsWith('.'), operationId);
      for (const [status, { content = {}, description: meaning }] of Object.entries(responses)) {
        assert.ok(meaning, `${operationId} ${status}`);
        for (const { examples = {} } of Object.values(content)) {
          assert.ok(Object.keys(examples).length > 0, `${operationId} ${status}`);
          for (const { summary: said } of Object.values(examples))
            assert.ok(said, `${operationId} ${status}`);
        }
      }
    }
    assert.deepEqual(new Set(known), new Set(operations.flatMap(({ tags }) => tags)));
  });

  test('each refusal lists its codes with their meaning', () => {
    for (const { operationId, responses } of operations) {
      const { description = '' } = responses['401'] ?? {};
      assert.match(description, /- `token_expired`: The token has expired/, operationId);
    }
    const { description = '' } =
      openApiDocument.paths['/perks/{id}/claims']?.['post']?.responses['409'] ?? {};
    assert.match(description, /- `seat_taken`: .+ `still` what is left\./);
  });

  test('the first example is the plain one: a widget shows its content by it', () => {
    for (const { operationId, responses } of operations) {
      const { examples = {} } = responses['200']?.content?.['application/json'] ?? {};
      const [first] = Object.values(examples);
      const { viewer, membership } = Object(first?.value);
      const status: unknown = Object(Object(viewer).membership ?? membership).status ?? 'active';
      assert.equal(status, 'active', operationId);
    }
  });

  test('every example of an answer is one: the contract reads it', () => {
    for (const { operationId, responses } of operations) {
      const { examples = {} } = responses['200']?.content?.['application/json'] ?? {};
      for (const [name, { value }] of Object.entries(examples)) {
        const result = z.safeParse<z.ZodMiniType>(routes[operationId].reply, value);
        assert.ok(result.success, `${operationId} ${name}`);
      }
    }
  });

  test('closed lists are closed, and a scale has at most six decimals', () => {
    for (const [path, values] of [
      ['RequirementGroupRef.join', ['all', 'any']],
      ['CarriedOptions.which', ['chosen', 'not_chosen']],
    ] as const) {
      const field = fields.get(path) ?? {};
      const { enum: list } = schemas[String(field['$ref']).split('/').at(-1) ?? ''] ?? field;
      assert.deepEqual(list, values, path);
    }
    const { minimum, maximum } = schemas['Scale'] ?? {};
    assert.deepEqual([minimum, maximum], [0, 6]);
  });

  test('the path of a field’s error, and each permission, is explained', () => {
    const { description: path = '' } = fields.get('Problem.fieldErrors[].path') ?? {};
    assert.match(path, /`values\.email`.*`answers\.tools`/);
    const { description = '', anyOf } = fields.get('Permission.action') ?? {};
    const known: string[] = Array.isArray(anyOf) ? Object(anyOf[0])['enum'] : [];
    assert.ok(known.length > 10);
    for (const action of known) assert.ok(description.includes(`\`${action}\``), action);
  });

  test('says nothing of files, of Laurel’s own reading, or of what nothing refers to', () => {
    assert.doesNotMatch(openApiText, /\b[\w/-]+\.ts\b|compiled/);
    assert.doesNotMatch(openApiText, /`null` stands for/);
    for (const name of Object.keys(schemas))
      assert.ok(openApiText.includes(`#/components/schemas/${name}"`), name);
  });
});
