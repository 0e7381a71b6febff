import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { allChecks } from '../../../src/cli/doctor/checks/all-checks.ts';
import { doctor } from '../../../src/cli/doctor/doctor.ts';
import { put } from './breakage.ts';
import { tokenA } from './examine.ts';
import { serveBackend, type RunningBackend } from './right-backend.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-doctor-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const run = async (
  args: readonly string[],
  hasColors = false,
): Promise<{ code: number; out: string; error: string; steps: string[] }> => {
  let [out, error] = ['', ''];
  const steps: string[] = [];
  const terminal = {
    out: (text: string) => void (out += text),
    error: (text: string) => void (error += text),
    hasColors,
    progress: (line: string) => void steps.push(line),
  };
  return { code: await doctor.run(args, terminal), out, error, steps };
};

describe('laurel-widgets doctor', () => {
  let right: RunningBackend;
  let broken: RunningBackend;
  before(async () => {
    right = await serveBackend();
    broken = await serveBackend(put('/standing', 'requirements.0.current', { amount: 111_600.5 }));
  });
  after(async () => {
    await right.close();
    await broken.close();
  });
  const badge = (endpoint: string): string[] => [endpoint, '--token-command', tokenA, '--only', 'tier-badge'];

  test('refuses wrong arguments with a line, names the near option, and exits with 2', async () => {
    for (const [args, message] of [
      [[], /^Name one endpoint to examine\.\n$/],
      [['http://a', 'http://b'], /Name one endpoint/],
      [['ftp://a'], /The endpoint is an address that begins with https/],
      [['http://a', '--orgin', 'http://b'], /There is no option --orgin\. Did you mean --origin\?/],
      [['http://a', '--writes'], /Did you mean --write\?/],
      [['http://a', '-w'], /There is no option -w/],
      [['http://a', '--only', 'perk-lst'], /no widget or route "perk-lst"\. Did you mean perk-list\?/],
      [['http://a', '--timeout', 'soon'], /number of seconds/],
      [['http://a', '--origin', 'portal'], /--origin is an address/],
      [['http://localhost:1', '--token-command', 'exit 3'], /The token command failed \(exit 3\)/],
      [['http://localhost:1', '--token-command', 'echo two words'], /must print one token/],
    ] as const) {
      const { code, out, error } = await run(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(error, message);
    }
  });

  test('says level, cost, request, answer, path, expected, received and remedy, and exits with 1', async () => {
    const { code, out } = await run(badge(broken.endpoint));
    assert.equal(code, 1);
    assert.match(out, /Tier badge +L0 +1 fault keeps it from L1/);
    assert.match(out, /as Marta Ruiz \(viewer, redeemer, approver\) of Tekin Lojistik/);
    assert.match(
      out,
      /✗ numbers\/minor-units {2}Money is in minor units\n {4}GET \/standing → 200 application\/json\n/,
    );
    assert.match(
      out,
      /\$\.requirements\[0\]\.current\.amount {2}expected integer minor units, so 11160050; received 111600\.5/,
    );
    assert.match(out, /The field current is left out\. 12\.5 may be/);
    assert.match(out, /Remedy: Send cents as an integer/);
    assert.doesNotMatch(out, /\u001B/);
  });

  test('exits with 0 where nothing is wrong, shows what it does, and never a token', async () => {
    const { code, out, error, steps } = await run(badge(right.endpoint), true);
    assert.deepEqual([code, error], [0, '']);
    assert.match(out, /\u001B\[32mL3/);
    assert.ok(steps.includes('GET /standing'));
    assert.equal(steps.at(-1), '');
    assert.doesNotMatch(out + steps.join(), /token-of-member/);
  });

  test('prints JSON, and writes JUnit', async () => {
    const file = join(folder, 'junit.xml');
    const { code, out } = await run([...badge(broken.endpoint), '--json', '--junit', file]);
    assert.equal(code, 1);
    const report = JSON.parse(out);
    assert.deepEqual(
      report.widgets.map(({ tag, level }: { tag: string; level: string }) => [tag, level]),
      [['laurel-tier-badge', 'L0']],
    );
    const fault = report.findings.find(({ severity }: { severity: string }) => severity === 'fault');
    assert.deepEqual(
      [fault.id, fault.path, fault.routes],
      ['numbers/minor-units', '$.requirements[0].current.amount', ['standing']],
    );
    const xml = readFileSync(file, 'utf8');
    assert.equal(xml.match(/<testcase /g)?.length, allChecks.length);
    assert.equal(xml.match(/<failure /g)?.length, 1);
    assert.match(xml, /<failure message="Money is in minor units">GET \/standing/);
    const unwritable = await run([...badge(right.endpoint), '--junit', join(folder, 'none/a.xml')]);
    assert.deepEqual([unwritable.code, /can't be written \(ENOENT\)/.test(unwritable.error)], [2, true]);
  });

  test('explains itself', async () => {
    const { code, out } = await run(['--help']);
    assert.equal(code, 0);
    assert.match(out, /Usage: laurel-widgets doctor <endpoint>/);
  });
});
