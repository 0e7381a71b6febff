import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { doctor } from '../../../src/cli/doctor/doctor.ts';
import { isLocalHost, originAndPath, withoutUserInfo } from '../../../src/cli/doctor/http/addresses.ts';
import { put } from './breakage.ts';
import { tokenA } from './examine.ts';
import { serveBackend, type Breakage, type RunningBackend } from './right-backend.ts';

const redirect = 'https://id.vendor.example/authorize?state=state-of-oauth&code=code-of-oauth#part';
// So long that whatever is printed of it ends before the host.
const password = 'password-of-link-'.repeat(8);

/** A backend that sends secrets to whoever asks. */
const talkative: Breakage = {
  ...put('/perks', 'items.0.action', { href: `https://user:${password}@vendor.example/a` }),
  instead: ({ path }) =>
    path === '/standing' ? { status: 302, headers: { location: redirect }, body: undefined } : undefined,
};

describe('no report repeats a secret', () => {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-doctor-'));
  const file = join(folder, 'junit.xml');
  let backend: RunningBackend;
  before(async () => {
    backend = await serveBackend(talkative);
  });
  after(async () => {
    await backend.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (endpoint: string, ...args: readonly string[]): Promise<string> => {
    const printed: string[] = [];
    const print = (text: string): void => void printed.push(text);
    await doctor.run([endpoint, '--token-command', tokenA, ...args], {
      out: print,
      error: print,
      progress: print,
    });
    return printed.join('\n');
  };

  test('not of the endpoint, of a redirect or of a link, whatever the form of the report', async () => {
    const endpoint = `${backend.endpoint.replace('//', '//user:password-of-endpoint@')}?apikey=key-of-vendor`;
    const args = [endpoint, '--only', 'standing,perks', '--junit', file] as const;
    const text = await run(...args);
    const reports = [text, await run(...args, '--json'), readFileSync(file, 'utf8')];
    assert.ok(backend.requests.every(({ query }) => query.get('apikey') === 'key-of-vendor'));
    for (const report of reports) {
      assert.match(report, /302 to https:\/\/id\.vendor\.example\/authorize/);
      assert.match(report, /https:\/\/…@vendor\.example\/a/);
      assert.match(report, /GET \/perks/);
      assert.doesNotMatch(report, /apikey|(key|password|state|code|token)-of/);
    }
    assert.ok(text.includes(`Laurel doctor  ${backend.endpoint}\n`));
  });

  test('not of an endpoint that can’t be understood', async () => {
    for (const address of ['ftp://user:password-of-endpoint@a', 'user:password-of-endpoint@a', 'a'])
      assert.doesNotMatch(await run(`${address}?apikey=key-of-vendor`), /(key|password)-of/);
  });
});

describe('an address', () => {
  test('is printed without name and password, in each form that a browser reads', () => {
    for (const [address, printed] of [
      ['https://a:b@host/c@d', 'https://…@host/c@d'],
      ['https:a:b@host', 'https:…@host'],
      ['https:\\\\a:b@host', 'https:\\\\…@host'],
      ['//a:b@c@host', '//…@host'],
      ['https://host/a?to=b@c', 'https://host/a?to=b@c'],
      ['mailto:post@host', 'mailto:post@host'],
    ] as const)
      assert.equal(withoutUserInfo(address), printed);
  });

  test('of a redirect is printed as origin and path', () => {
    const base = 'https://host/loyalty/standing';
    assert.equal(originAndPath('/login?next=a', base), 'https://host/login');
    assert.equal(originAndPath('app://callback?code=a', base), 'app:');
    assert.equal(originAndPath('https://a b', base), 'an address that can’t be read');
  });

  test('is local on this machine alone', () => {
    for (const host of ['localhost', 'api.localhost', '127.0.0.1', '[::1]'])
      assert.ok(isLocalHost(host), host);
    for (const host of ['localhost.evil.example', '127.evil.example', 'mylocalhost', '10.0.0.1'])
      assert.ok(!isLocalHost(host), host);
  });
});
