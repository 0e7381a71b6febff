import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { diagnose, type Diagnosis } from '../../src/cli/doctor/diagnose.ts';
import { openApiDocument } from './openapi-document.ts';
import { servedWidgets } from '../openapi/served-widgets.ts';

/** What a mock server answers by the document alone: the first example of the path. */
const firstExample = (url: string): unknown => {
  const [path = ''] = url.split('?');
  const match = Object.entries(openApiDocument.paths).find(
    ([pattern, { get }]) => get && new RegExp(`^${pattern.replaceAll(/{\w+}/g, '[^/]+')}$`).test(path),
  );
  const { examples = {} } = match?.[1]['get']?.responses['200']?.content?.['application/json'] ?? {};
  return Object.values(examples)[0]?.value;
};

describe('a mock server made of openapi.json', () => {
  let server: Server;
  let diagnosis: Diagnosis;
  before(async () => {
    server = createServer((request, response) => {
      const body = firstExample(request.url ?? '/');
      response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(body ?? { code: 'not_found' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    diagnosis = await diagnose({
      endpoint: `http://127.0.0.1:${port}`,
      write: false,
      json: false,
      timeoutMs: 30_000,
    });
  });
  after(() => server.close());

  test('serves all widgets: the first examples fit each other', () => {
    assert.equal(servedWidgets(diagnosis), '8 of 8 widgets show something');
  });

  test('has no fault in a field, a figure or a text', () => {
    const faults = diagnosis.findings.filter(
      ({ check }) =>
        check.severity === 'fault' && /^(fields|figures|numbers|dates|enums|texts)\//.test(check.id),
    );
    assert.deepEqual(
      faults.map(({ check, path }) => `${check.id} ${path ?? ''}`),
      [],
    );
  });
});
