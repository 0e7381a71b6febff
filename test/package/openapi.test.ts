import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { compileErrors, validate } from '@readme/openapi-parser';
import * as z from 'zod/mini';
import {
  commonProblems,
  queries,
  type ProblemCode,
  reads,
  updates,
  writeProblems,
  writes,
} from '../../src/contract/index.ts';
import { at } from '../../.config/lib/paths.ts';

interface Operation {
  description: string;
  parameters: { $ref?: string; name?: string; in?: string; required?: boolean }[];
  requestBody?: { required: boolean; content: Record<string, { schema: object; example?: object }> };
  responses: Record<string, { headers: object; content?: Record<string, { examples?: object }> }>;
}
interface Document {
  openapi: string;
  security: object[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, { description?: string; properties?: Record<string, { description?: string }> }>;
  };
}

const document: Document = JSON.parse(readFileSync(at('dist/openapi.json'), 'utf8'));

describe('dist/openapi.json', () => {
  test('is accepted by a validator', async () => {
    const result = await validate(at('dist/openapi.json'));
    assert.ok(result.valid, result.valid ? '' : compileErrors(result));
    assert.match(document.openapi, /^3\.1/);
  });

  const operationOf = ({ method, path }: { method: string; path: string }): Operation => {
    const operation = document.paths[path]?.[method.toLowerCase()];
    assert.ok(operation, `${method} ${path}`);
    return operation;
  };
  const namesOf = ({ parameters }: Operation): string[] =>
    parameters.map(({ $ref, name }) => $ref?.split('/').at(-1) ?? name ?? '');
  const saysAll = (
    operation: Operation,
    codes: readonly ProblemCode[],
    statuses: readonly string[],
  ): void => {
    for (const status of statuses) assert.ok(operation.responses[status], status);
    const text = JSON.stringify(operation.responses);
    for (const code of codes) assert.ok(text.includes(`"${code}"`), code);
  };
  const common = Object.values(commonProblems).flat();

  for (const route of reads) {
    test(`has ${route.method} ${route.path} with every parameter, status, header and example`, () => {
      const operation = operationOf(route);
      const path = [...route.path.matchAll(/{(\w+)}/g)].map(([, name]) => name);
      const query = 'query' in route ? route.query : [];
      assert.deepEqual(namesOf(operation), [
        'AcceptLanguage',
        'LaurelContract',
        'IfNoneMatch',
        ...path,
        ...query,
      ]);
      for (const parameter of operation.parameters.filter(({ in: place }) => place === 'path'))
        assert.equal(parameter.required, true);
      saysAll(operation, [...common, ...route.problems], ['200', '304', ...Object.keys(commonProblems)]);
      assert.ok(operation.responses['200']?.content?.['application/json']?.examples);
    });
  }

  for (const write of writes) {
    test(`has ${write.method} ${write.path} with key, body, every status and header`, () => {
      const operation = operationOf(write);
      const path = [...write.path.matchAll(/{(\w+)}/g)].map(([, name]) => name);
      assert.deepEqual(namesOf(operation), ['AcceptLanguage', 'LaurelContract', 'IdempotencyKey', ...path]);
      const body = operation.requestBody?.content['application/json'];
      assert.ok(operation.requestBody?.required && body?.schema && body.example);
      z.parse<z.ZodMiniType>(write.body, body.example);
      const ofWrites = Object.values(writeProblems).flat();
      saysAll(
        operation,
        [...common, ...ofWrites, ...write.problems],
        ['201', ...Object.keys(commonProblems), ...Object.keys(writeProblems)],
      );
      for (const header of ['Idempotency-Key', 'Idempotent-Replayed'])
        assert.ok(header in Object(operation.responses['201']?.headers), header);
    });
  }

  for (const saving of updates) {
    test(`has ${saving.method} ${saving.path} with a body and no key, and a conflict where it has a revision`, () => {
      const operation = operationOf(saving);
      assert.deepEqual(namesOf(operation), ['AcceptLanguage', 'LaurelContract', 'id']);
      const body = operation.requestBody?.content['application/json'];
      assert.ok(operation.requestBody?.required && body?.schema && body.example);
      z.parse<z.ZodMiniType>(saving.body, body.example);
      const conflict = 'revision' in Object(body.example) ? ['409'] : [];
      saysAll(
        operation,
        [...common, ...saving.problems],
        ['200', ...conflict, ...Object.keys(commonProblems)],
      );
    });
  }

  for (const inquiry of queries) {
    test(`has ${inquiry.method} ${inquiry.path} with a body and no key: it may be asked again`, () => {
      const operation = operationOf(inquiry);
      const path = [...inquiry.path.matchAll(/{(\w+)}/g)].map(([, name]) => name);
      assert.deepEqual(namesOf(operation), ['AcceptLanguage', 'LaurelContract', ...path]);
      const body = operation.requestBody?.content['application/json'];
      assert.ok(operation.requestBody?.required && body?.schema && body.example);
      z.parse<z.ZodMiniType>(inquiry.body, body.example);
      saysAll(operation, [...common, ...inquiry.problems], ['200', ...Object.keys(commonProblems)]);
      const examples: Record<string, { value: unknown }> = Object(
        operation.responses['200']?.content?.['application/json']?.examples,
      );
      assert.ok(Object.keys(examples).length > 1);
      for (const { value } of Object.values(examples)) z.parse<z.ZodMiniType>(inquiry.reply, value);
    });
  }

  test('a limit that is reached says when it ends', () => {
    const { headers, content } = operationOf({ method: 'POST', path: '/referrals' }).responses['409'] ?? {};
    assert.ok('Retry-After' in Object(headers));
    assert.match(JSON.stringify(content), /"limit_reached","at":"/);
  });

  test('describes what the contract’s comments describe', () => {
    const standing = document.components.schemas['Standing'];
    assert.match(standing?.description ?? '', /Where the account is/);
    assert.match(standing?.properties?.['owner']?.description ?? '', /Whose standing/);
    assert.match(
      document.components.schemas['LadderStep']?.properties?.['order']?.description ?? '',
      /ladder/,
    );
  });

  test('asks for a bearer or a cookie', () => {
    assert.deepEqual(document.security, [{ bearer: [] }, { cookie: [] }]);
  });
});
