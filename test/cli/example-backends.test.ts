import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { at } from '../../.config/lib/paths.ts';
import { diagnose, type Diagnosis } from '../../src/cli/doctor/diagnose.ts';

// The backends to copy: each in one file, examined by the doctor as a vendor would, with writes and two members.

const portal = 'https://portal.example';

/** Folder of the backend → how it is started, and how one asks whether its language is there. */
const languages = {
  node: { command: [process.execPath], file: 'examples/backends/node/backend.mjs', asks: '--version' },
  python: { command: ['python3'], file: 'examples/backends/python/backend.py', asks: '--version' },
} as const;

const isThere = (command: readonly string[], asks: string): boolean =>
  spawnSync(command[0] ?? '', [...command.slice(1), asks]).status === 0;

for (const [language, { command, file, asks }] of Object.entries(languages)) {
  const skip = isThere(command, asks) ? false : `${command[0]} is not on this machine`;

  describe(`the backend to copy in ${language}`, { skip }, () => {
    let diagnosis: Diagnosis;
    let stop: () => void = () => undefined;
    before(async () => {
      const [program = '', ...args] = command;
      const child = spawn(program, [...args, at(file)], {
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', ORIGIN: portal },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      stop = () => child.kill('SIGKILL');
      // It says its address once it listens.
      const endpoint = await new Promise<string>((resolve, reject) => {
        child.once('exit', () => reject(new Error(`${file} ended`)));
        child.stdout.once('data', (said: Buffer) => resolve(said.toString().trim()));
      });
      diagnosis = await diagnose({
        endpoint,
        tokenCommand: 'echo token-of-member-a',
        otherTokenCommand: 'echo token-of-member-b',
        origin: portal,
        write: true,
        json: false,
        timeoutMs: 30_000,
      });
    });
    after(() => stop());

    test('has one file of at most 200 lines, and needs no package', () => {
      const code = readFileSync(at(file), 'utf8');
      assert.ok(code.trimEnd().split('\n').length <= 200);
      assert.doesNotMatch(code, /node_modules|pip install|from '(?!node:)/);
    });

    test('serves the five widgets at L2, without a fault or a gap below L3', () => {
      const levels = diagnosis.widgets.filter(({ isServed }) => isServed);
      assert.deepEqual(
        levels.map(({ widget, level, isProven }) => [widget.title, level, isProven]),
        ['Tier badge', 'Perk list', 'Referral form', 'Survey', 'Leaderboard'].map((title) => [
          title,
          2,
          true,
        ]),
      );
      const wrong = diagnosis.findings.filter(
        ({ check }) => check.severity === 'fault' || (check.severity === 'gap' && check.level < 3),
      );
      assert.deepEqual(
        wrong.map(({ check, request }) => `${check.id} ${request ?? ''}`),
        [],
      );
      assert.deepEqual(diagnosis.remains, []);
    });
  });
}
