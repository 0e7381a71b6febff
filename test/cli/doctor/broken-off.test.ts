import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../../src/cli/doctor/diagnose.ts';
import { write } from './breakage.ts';
import { examineBroken, failedIds, fullOptions } from './examine.ts';
import { serveBackend } from './right-backend.ts';

const claims = /^\/perks\/.*\/claims$/;
const only = new Set(['session', 'perks', 'perk', 'claims', 'claim', 'claimPerk', 'cancelClaim'] as const);

describe('a write that breaks off', () => {
  test('is named where its answer is lost, since it may have been done', async () => {
    const cut = write('POST', claims, (reply) => {
      if (reply.status < 300) reply.isCut = true;
    });
    const diagnosis = await examineBroken(cut, { write: true, only });
    const [line = '', ...others] = diagnosis.remains;
    assert.match(
      line,
      /^perhaps a claim: no answer came to POST \/perks\/\S+\/claims with the key [\da-f-]{36} \(ECONNRESET\)$/,
    );
    // The two that were sent at once have one key, and one effect.
    assert.deepEqual([others, failedIds(diagnosis, 'fault')], [[], ['writes/failed']]);
  });

  test('is taken back all the same', async () => {
    const backend = await serveBackend();
    let isBroken = false;
    const breakOff = (line: string): void => {
      if (isBroken || !line.startsWith('GET /claims?key=') || line.includes('laurel-doctor')) return;
      isBroken = true;
      throw new Error('broken off');
    };
    const options = { ...fullOptions(backend.endpoint), write: true, only };
    await assert.rejects(diagnose(options, { progress: breakOff }), /broken off/);
    const headers = { Authorization: 'Bearer token-of-member-a' };
    const { items }: { items: { id: string; status: string }[] } = await (
      await fetch(`${backend.endpoint}/claims`, { headers })
    ).json();
    await backend.close();
    const made = items.filter(({ id }) => /-1\d{3}$/.test(id));
    assert.deepEqual(
      made.map(({ status }) => status),
      ['cancelled'],
    );
  });
});
