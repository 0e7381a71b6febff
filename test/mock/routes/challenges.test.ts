import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Challenge, ChallengeDetail, Challenges, UploadTicket } from '../../../src/contract/index.ts';
import * as z from 'zod/mini';
import { MockClient, problemOf } from '../mock-client.ts';

const values = {
  link: 'https://reviews.example/atlas',
  use: 'routes',
  text: 'Quiet, and easy to service on the road.',
};

const ticketFor = async (client: MockClient): Promise<UploadTicket> => {
  const body = JSON.stringify({ field: 'screenshot', name: 'mine.png', type: 'image/png', size: 3 });
  const response = await client.ask('/challenges/atlas-review/files', { method: 'POST', body });
  return z.parse(UploadTicket, await response.json());
};

const pathOf = (href: string): string => new URL(href).pathname.replace('/loyalty', '');

describe('challenges of the mock kit', () => {
  it('are refused with the code that fits', async () => {
    const client = new MockClient('challenges-conflict');
    const moved = await client.write('/challenges/atlas-review/submissions', { values }, 'a');
    assert.equal((await problemOf(moved)).code, 'challenge_moved_on');
    const empty = await client.write('/challenges/atlas-review/submissions', { values: {} }, 'b');
    assert.equal((await problemOf(empty)).code, 'invalid_fields');
    const locked = await client.write('/challenges/speak/submissions', { values: {} }, 'c');
    assert.equal((await problemOf(locked)).code, 'challenge_moved_on');
    const viewer = await new MockClient('challenges-viewer').write(
      '/challenges/profile/submissions',
      { values: {} },
      'd',
    );
    assert.equal((await problemOf(viewer)).code, 'role_required');
  });

  it('are in review once they were sent, found by the key, and confirmed at once where that is so', async () => {
    const client = new MockClient('challenges');
    const sent = z.parse(
      Challenge,
      await (await client.write('/challenges/atlas-review/submissions', { values }, 'a-key')).json(),
    );
    assert.equal(sent.state, 'in_review');
    const again = await client.write('/challenges/atlas-review/submissions', { values }, 'a-key');
    assert.equal(again.headers.get('Idempotent-Replayed'), 'true');
    const { items } = await client.read(Challenges, '/challenges?key=a-key');
    assert.deepEqual(
      items.map(({ id, submission }) => [id, submission?.status]),
      [['atlas-review', 'in_review']],
    );
    const { form } = await client.read(ChallengeDetail, '/challenges/atlas-review');
    assert.deepEqual(form?.values, values);
    await client.write('/challenges/profile/submissions', { values: {} }, 'b-key');
    const profile = await client.read(ChallengeDetail, '/challenges/profile');
    assert.equal(profile.state, 'completed');
  });

  it('take a file where its ticket says, once, and name it', async () => {
    const client = new MockClient('challenges');
    const { file, href } = await ticketFor(client);
    const early = await client.write(
      '/challenges/atlas-review/submissions',
      { values: { ...values, screenshot: file } },
      'early',
    );
    assert.equal((await problemOf(early)).code, 'invalid_fields');
    const put = (): Promise<Response> => client.ask(pathOf(href), { method: 'PUT', body: 'abc' });
    assert.equal((await put()).status, 204);
    assert.equal((await put()).status, 403);
    const sent = z.parse(
      Challenge,
      await (
        await client.write(
          '/challenges/atlas-review/submissions',
          { values: { ...values, screenshot: file } },
          'a',
        )
      ).json(),
    );
    assert.equal(sent.submission?.answers?.at(-1)?.text, 'mine.png');
  });

  it('are filtered and paged', async () => {
    const client = new MockClient('challenges-more');
    const first = await client.read(Challenges, '/challenges');
    assert.equal(first.items.length, 4);
    assert.equal(first.total, 11);
    const done = await client.read(Challenges, '/challenges?state=completed');
    assert.deepEqual(
      done.items.map(({ id }) => id),
      ['cost-course'],
    );
    const cursor = await client.ask('/challenges?cursor=after-x');
    assert.equal((await problemOf(cursor)).code, 'invalid_request');
  });

  for (const lang of ['es', 'tr'])
    it(`speak ${lang}`, async () => {
      const { items } = await new MockClient('challenges', lang).read(Challenges, '/challenges');
      const { items: english } = await new MockClient('challenges').read(Challenges, '/challenges');
      for (const [index, { title }] of items.entries()) assert.notEqual(title, english[index]?.title);
    });
});
