import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allChecks } from '../../../src/cli/doctor/checks/all-checks.ts';
import type { Diagnosis } from '../../../src/cli/doctor/diagnose.ts';
import { readOptions } from '../../../src/cli/doctor/options.ts';
import { brokenReads } from './broken-reads.ts';
import type { BrokenBackend } from './broken-backend.ts';
import { brokenWrites } from './broken-writes.ts';
import { header } from './breakage.ts';
import { examineBroken, failedIds, tokenA } from './examine.ts';
import type { Breakage } from './right-backend.ts';

const only = (names: string) => {
  if (names === 'all') return undefined;
  const options = readOptions(['http://localhost', '--only', names]);
  return options === 'help' ? undefined : options.only;
};

/** The fault that was put in, with its remedy, and nothing beside it. */
const assertFound = (
  diagnosis: Diagnosis,
  { id, remedy, severity }: Omit<BrokenBackend, 'breakage'>,
): void => {
  const faults = [...new Set(failedIds(diagnosis, 'fault'))];
  const gaps = [...new Set(failedIds(diagnosis, 'gap'))];
  assert.deepEqual({ faults, gaps }, severity ? { faults: [], gaps: [id] } : { faults: [id], gaps: [] });
  const found = diagnosis.findings.find(({ check }) => check.id === id);
  assert.match(found?.remedy ?? '', remedy);
};

describe('the doctor finds', { concurrency: 4 }, () => {
  for (const broken of brokenReads)
    test(`${broken.name}: ${broken.id}`, async () => {
      assertFound(await examineBroken(broken.breakage, { only: only(broken.only) }), broken);
    });
  for (const broken of brokenWrites)
    test(`${broken.name}: ${broken.id}`, async () => {
      const diagnosis = await examineBroken(broken.breakage(), { only: only(broken.only), write: true });
      assertFound(diagnosis, broken);
    });
});

describe('the doctor examines who asks', { concurrency: 4 }, () => {
  const badge = only('standing');
  const byCookie = async (breakage: Breakage): Promise<string[]> => {
    const change = { tokenCommand: undefined, otherTokenCommand: undefined, cookie: 'member=a', only: badge };
    return failedIds(await examineBroken(breakage, change), 'fault');
  };

  test('by a cookie, for which CORS is stricter', async () => {
    assert.deepEqual(await byCookie({}), []);
    assert.deepEqual(await byCookie(header('access-control-allow-origin', '*')), ['cors/any-with-cookie']);
    assert.deepEqual(await byCookie(header('access-control-allow-credentials', undefined)), [
      'cors/credentials',
    ]);
  });

  test('by a token that is refused: one fault, however many routes refuse it', async () => {
    const diagnosis = await examineBroken(
      {},
      { tokenCommand: 'echo expired', otherTokenCommand: undefined, only: badge },
    );
    assert.deepEqual(failedIds(diagnosis, 'fault'), ['identity/refused']);
  });

  test('by two tokens of one member, which prove nothing', async () => {
    const diagnosis = await examineBroken({}, { otherTokenCommand: tokenA, only: badge });
    assert.deepEqual(failedIds(diagnosis, 'fault'), ['isolation/same']);
  });

  test('by none', async () => {
    const diagnosis = await examineBroken(
      {},
      { tokenCommand: undefined, otherTokenCommand: undefined, only: badge },
    );
    assert.deepEqual(
      [failedIds(diagnosis, 'fault'), failedIds(diagnosis, 'gap')[0]],
      [[], 'identity/needed'],
    );
  });
});

describe('the table of broken backends', () => {
  test('names checks that there are, and most of those that find faults', () => {
    const ids = new Set([...brokenReads, ...brokenWrites].map(({ id }) => id));
    for (const id of ids)
      assert.ok(
        allChecks.some((check) => check.id === id),
        id,
      );
    const faults = allChecks.filter(({ severity }) => severity === 'fault');
    const untried = faults.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
    console.log(
      `${ids.size} of ${allChecks.length} checks are tried by a broken backend; of faults not: ${untried.join(', ')}`,
    );
    assert.ok(untried.length <= faults.length / 4, untried.join(', '));
  });
});
