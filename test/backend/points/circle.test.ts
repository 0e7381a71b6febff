import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, startBackend, type SeededBackend } from '../seeded-backend.ts';
import { PointsTestClient } from './points-client.ts';

for (const engine of engines)
  describe(`Corvane Circle on ${engine}`, () => {
    let backend: SeededBackend;
    let client: PointsTestClient;
    before(async () => {
      backend = await startBackend(engine);
      client = new PointsTestClient(backend);
    });
    after(() => backend.close());

    test('what is taken back counts on the board no longer', async () => {
      const standing = async () => {
        const { rows, viewer } = await client.board('helga', 'circle');
        return [viewer?.rank, rows.find((row) => row?.isViewer)?.value.amount];
      };
      const [rank, value = 0] = await standing();
      const sent = await client.approveLast('helga');
      const [better, more] = await standing();
      assert.ok((better ?? 0) < (rank ?? 0), `${better} is no better than ${rank}`);
      assert.equal(more, value + 300);
      assert.equal((await client.vendor(`/submissions/${sent}/reverse`, 'helga')).status, 200);
      assert.deepEqual(await standing(), [rank, value]);
    });

    test('a quote says what is missing as numbers are written', async () => {
      const { refusal } = await client.quote('lena', 'book-card', { option: 'eur-100' });
      assert.equal(refusal, '1,600 points to go');
    });
  });
