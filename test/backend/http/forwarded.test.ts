import assert from 'node:assert/strict';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { BlockList } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import {
  createRecordOpener,
  type RequestRecord,
  type ProxyOptions,
} from '../../../demo/backend/http/request-record.ts';
import { readForwardedRequest } from '../../../demo/backend/http/forwarded.ts';

const trusted = new BlockList();
trusted.addSubnet('10.0.0.0', 8, 'ipv4');
trusted.addAddress('2001:db8::1', 'ipv6');

type ExpectedOrigin = readonly [address: string, proto?: string | undefined, host?: string];
type Case = readonly [title: string, peer: string, headers: IncomingHttpHeaders, found: ExpectedOrigin];

const spoofed: readonly Case[] = [
  [
    'by a stranger',
    '203.0.113.9',
    { forwarded: 'for=10.0.0.1;proto=https;host=bank.example' },
    ['203.0.113.9'],
  ],
  [
    'before what the proxy adds',
    '10.0.0.1',
    { forwarded: 'for=10.0.0.2;proto=http;host=evil.example, for=203.0.113.9;proto=https;host=club.example' },
    ['203.0.113.9', 'https', 'club.example'],
  ],
  [
    'with a chain of trusted names',
    '10.0.0.1',
    { forwarded: 'for=198.51.100.1, for=10.0.0.7, for=203.0.113.9' },
    ['203.0.113.9'],
  ],
  [
    'by the other kind of header',
    '10.0.0.1',
    { forwarded: 'for=203.0.113.9', 'x-forwarded-for': '198.51.100.1', 'x-forwarded-host': 'evil.example' },
    ['203.0.113.9'],
  ],
  ['with an open quote', '10.0.0.1', { forwarded: 'for="evil, for=203.0.113.9' }, ['10.0.0.1']],
  [
    'with a host that is none',
    '10.0.0.1',
    { forwarded: 'for=203.0.113.9;host="evil.example/path?";proto=javascript' },
    ['203.0.113.9'],
  ],
  [
    'with a host of two lines',
    '10.0.0.1',
    { forwarded: 'for=203.0.113.9;host="a.example\\\r\\\nb"' },
    ['10.0.0.1'],
  ],
  [
    'with nobody',
    '10.0.0.1',
    { forwarded: 'for=unknown;host=club.example, for=_gate;proto=https' },
    ['10.0.0.1', 'https'],
  ],
];

const cases: readonly Case[] = [
  ['nothing', '10.0.0.1', {}, ['10.0.0.1']],
  [
    'one hop',
    '10.0.0.1',
    { forwarded: 'for=203.0.113.9;proto=https;host=club.example' },
    ['203.0.113.9', 'https', 'club.example'],
  ],
  [
    'quoted, with IPv6 and ports',
    '2001:DB8::1',
    { forwarded: 'For="[2001:db8:cafe::17]:4711" ; Proto=HTTPS ;host="club.example:8443"' },
    ['2001:db8:cafe::17', 'https', 'club.example:8443'],
  ],
  [
    'two trusted hops, of which the outer one saw the client',
    '::ffff:10.0.0.1',
    { forwarded: 'for=203.0.113.9;proto=https;host=club.example, for="10.0.0.2:5000";proto=http;host=inner' },
    ['203.0.113.9', 'https', 'club.example'],
  ],
  [
    'a quoted pair',
    '10.0.0.1',
    { forwarded: 'for=203.0.113.9;host="cl\\ub.example"' },
    ['203.0.113.9', undefined, 'club.example'],
  ],
];

const xCases: readonly Case[] = [
  [
    'spoofed by a stranger',
    '203.0.113.9',
    { 'x-forwarded-for': '10.0.0.1', 'x-forwarded-host': 'evil.example' },
    ['203.0.113.9'],
  ],
  [
    'spoofed before what the proxy adds',
    '10.0.0.1',
    {
      'x-forwarded-for': '10.0.0.5, 203.0.113.9',
      'x-forwarded-proto': 'http, https',
      'x-forwarded-host': 'evil.example, club.example',
    },
    ['203.0.113.9', 'https', 'club.example'],
  ],
  ['no addresses', '10.0.0.1', { 'x-forwarded-for': 'marta, <script>' }, ['10.0.0.1']],
  [
    'one value for all',
    '10.0.0.1',
    {
      'x-forwarded-for': '203.0.113.9, 10.0.0.2',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'club.example',
    },
    ['203.0.113.9', 'https', 'club.example'],
  ],
  ['IPv6 as it is', '10.0.0.1', { 'x-forwarded-for': '2001:db8:cafe::17' }, ['2001:db8:cafe::17']],
  ['with a port', '10.0.0.1', { 'x-forwarded-for': '203.0.113.9:5000' }, ['203.0.113.9']],
];

const check = (kind: 'forwarded' | 'x-forwarded', list: readonly Case[]) => {
  for (const [title, peer, headers, [address, proto, host]] of list)
    test(title, () => {
      const found = readForwardedRequest(peer, headers, trusted, kind);
      assert.deepEqual([found.address, found.proto, found.host], [address, proto, host]);
    });
};

describe('a Forwarded header that is spoofed', () => check('forwarded', spoofed));
describe('a Forwarded header with', () => check('forwarded', cases));
describe('X-Forwarded-* headers', () => check('x-forwarded', xCases));

/** The record of a request over a real connection from this machine. */
const recordOf = async (
  t: TestContext,
  options: ProxyOptions,
  headers: Record<string, string>,
): Promise<RequestRecord> => {
  const open = createRecordOpener(options);
  return new Promise((resolve, reject) => {
    const server = createServer((incoming, response) => {
      resolve(open(incoming));
      response.end();
    });
    t.after(() => server.close());
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      request({ port, host: '127.0.0.1', headers }, (answer) => answer.resume())
        .once('error', reject)
        .end();
    });
  });
};

describe('where a request comes from', () => {
  const local = new BlockList();
  local.addAddress('127.0.0.1');
  const forwarded = {
    host: 'inner:5173',
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-proto': 'https',
    'x-request-id': 'abcdef-123456',
  };

  test('the peer, if nobody forwards', async (t) => {
    const { address, publicUrl } = await recordOf(t, {}, {});
    assert.deepEqual([address, publicUrl], ['127.0.0.1', undefined]);
  });

  test('nobody, if somebody forwards and it was not said who may: a limit by address would be one for all', async (t) => {
    const { address, publicUrl, requestId } = await recordOf(t, {}, forwarded);
    assert.deepEqual([address, publicUrl], [undefined, undefined]);
    assert.match(requestId, /^[\da-f-]{36}$/, 'an id of our own');
  });

  test('the peer, if it was said that nobody may', async (t) => {
    assert.equal((await recordOf(t, { trusted: new BlockList() }, forwarded)).address, '127.0.0.1');
  });

  test('the client, by a proxy that is trusted, with the id that it gave', async (t) => {
    const { address, publicUrl, requestId } = await recordOf(t, { trusted: local }, forwarded);
    assert.deepEqual([address, publicUrl, requestId], ['203.0.113.9', 'https://inner:5173', 'abcdef-123456']);
  });

  test('the fixed address before what a proxy says', async (t) => {
    const options = { trusted: local, publicUrl: 'https://shop.example/club' };
    assert.equal((await recordOf(t, options, forwarded)).publicUrl, 'https://shop.example/club');
  });

  test('the id of a trace, and none that is not sane', async (t) => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const ids: Record<string, (id: string) => boolean> = {
      [`00-${trace}-00f067aa0ba902b7-01`]: (id) => id === trace,
      [`00-${trace}-short`]: (id) => /^[\da-f-]{36}$/.test(id),
    };
    for (const [traceparent, isRight] of Object.entries(ids)) {
      const { requestId } = await recordOf(t, { trusted: local }, { traceparent, 'x-request-id': 'a b' });
      assert.ok(isRight(requestId), requestId);
    }
  });
});
