import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { compileErrors, validate } from '@readme/openapi-parser';
import { commonProblems, routes } from '../../src/contract/index.ts';
import { at } from '../../.config/lib/paths.ts';

interface Operation {
  description: string;
  parameters: unknown[];
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

  for (const route of routes) {
    test(`has ${route.method} ${route.path} with every status, header and example`, () => {
      const operation = document.paths[route.path]?.[route.method.toLowerCase()];
      assert.ok(operation);
      assert.equal(operation.parameters.length, 3);
      for (const status of ['200', '304', ...Object.keys(commonProblems)]) {
        assert.ok(operation.responses[status], `${route.path} ${status}`);
      }
      assert.ok(operation.responses['200']?.content?.['application/json']?.examples);
      const text = JSON.stringify(operation.responses);
      for (const code of [...Object.values(commonProblems).flat(), ...route.problems]) {
        assert.ok(text.includes(`"${code}"`), `${route.path} ${code}`);
      }
    });
  }

  test('describes what the contract’s comments describe', () => {
    const standing = document.components.schemas['Standing'];
    assert.match(standing?.description ?? '', /Where the account is/);
    assert.match(standing?.properties?.['owner']?.description ?? '', /Whose standing/);
    assert.match(document.components.schemas['Step']?.properties?.['order']?.description ?? '', /ladder/);
  });

  test('asks for a bearer or a cookie', () => {
    assert.deepEqual(document.security, [{ bearer: [] }, { cookie: [] }]);
  });
});
