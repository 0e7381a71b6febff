import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBackendProcess } from '../../support/backend-process.ts';
import { seededDatabase, startSeededPostgres } from '../../support/seeded-postgres.ts';
import type { TestPostgres } from '../../support/postgres.ts';
import { capacityAnswers } from '../surveys/survey-client.ts';

let postgres: TestPostgres;
before(async () => {
  postgres = await startSeededPostgres('now', new Date());
});
after(() => postgres.stop());

/** Stands in whatever a person may send: no line of the log may hold it. */
const mark = 'Zyxomma';

test('the log of writes, refusals and failures holds nobody’s data, no token and no address with ids', async (t) => {
  const database = await postgres.database('private', seededDatabase);
  const backend = startBackendProcess(t, { DATABASE_URL: database, LAUREL_LOG: 'json' }, ['--demo']);
  const { url } = await backend.logged(({ msg }) => msg === 'serving');
  const base = String(url);
  const signIn = { method: 'POST', body: JSON.stringify({ member: 'marta' }) };
  const { token } = (await (await fetch(`${base}/demo/token`, signIn)).json()) as { token: string };
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${base}/loyalty${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: {
        authorization: `Bearer ${token}`,
        'idempotency-key': `${mark}-${crypto.randomUUID()}`,
        'user-agent': mark,
        'x-forwarded-for': '203.0.113.77',
        'x-request-id': `${mark}-request`,
        ...headers,
      },
    });
    return response.status;
  };
  const introduction = (domain: string) => ({
    values: {
      website: `${domain}.example`,
      name: mark,
      email: `${mark}@${domain}.example`,
      relation: 'partner',
    },
    consent: true,
  });
  const brief = { ...capacityAnswers, 'who.other': mark, more: mark };
  const asked: Record<string, number> = {
    read: await send('GET', `/standing?name=${mark}`),
    introduction: await send('POST', '/referrals', introduction(`${mark}-one`.toLowerCase())),
    'a company check': await send('POST', '/referrals/check', { website: `${mark}.example` }),
    answers: await send('POST', '/surveys/capacity/responses', { answers: brief }),
    'a draft': await send('PUT', '/surveys/capacity/draft', { answers: brief, revision: 0 }),
    'an id that is none': await send('GET', `/perks/${mark}`),
    'an address that is none': await send('GET', `/${mark}/${mark}`),
    'a body that does not fit': await send('POST', '/referrals', { [mark]: mark }),
    'no JSON': await send('POST', '/referrals', undefined),
    'a method that is none': await send('DELETE', `/perks/${mark}`),
    'a null character': await send('POST', '/referrals', { values: { name: `${mark}\0` } }),
    'a token of somebody else': await send('GET', '/standing', undefined, {
      authorization: `Bearer ${mark}.${mark}.${mark}`,
    }),
  };
  await postgres.run('alter table laurel.referral rename to referral_gone', 'private');
  asked['a failure'] = await send('POST', '/referrals', introduction(`${mark}-two`.toLowerCase()));
  assert.deepEqual(
    [asked['read'], asked['introduction'], asked['a token of somebody else'], asked['a failure']],
    [200, 200, 401, 500],
  );
  await backend.logged(({ status }) => status === 500);
  backend.terminate();
  assert.equal(await backend.ended, 0);

  const requests = backend.lines.filter(({ msg }) => msg === 'request');
  assert.equal(requests.length, Object.keys(asked).length + 1, 'a line for each request');
  const failure = backend.lines.find(({ msg }) => msg === 'failure');
  assert.match(String(failure?.['trace']), /referral/, 'and the reason of the failure');
  assert.equal(failure?.['requestId'], requests.at(-1)?.['requestId'], 'under the id of its answer');
  const written = backend.written();
  const leaks = [mark, token, token.split('.')[2] ?? '', 'marta', 'tekin', '203.0.113.77', 'Bearer'].filter(
    (secret) => written.toLowerCase().includes(secret.toLowerCase()),
  );
  assert.deepEqual(leaks, []);
  const known = new Set([
    'level',
    'time',
    'requestId',
    'method',
    'route',
    'status',
    'ms',
    'tenant',
    'tokenFault',
    'msg',
  ]);
  for (const line of requests)
    assert.deepEqual(
      Object.keys(line).filter((name) => !known.has(name)),
      [],
    );
  t.diagnostic(
    `${Object.entries(asked)
      .map(([what, status]) => `${what} ${status}`)
      .join(', ')}`,
  );
});
