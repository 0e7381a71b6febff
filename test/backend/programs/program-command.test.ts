import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { at } from '../../../.config/lib/paths.ts';
import { programCommand } from './program-command.ts';
import { programFile } from './program-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run program', () => {
  for (const [what, args, said] of [
    ['no command', [], /^Name a command\.\n\nUsage/],
    ['an unknown command', ['aply', 'x.json'], /^There is no command "aply"/],
    ['an unknown option', ['apply', 'x.json', '--force'], /^Unknown option '--force'/],
    ['no file', ['apply'], /^"apply" takes one file/],
    ['no database', ['apply', at('docs/programs/own/program.json')], /^Say which database: set DATABASE_URL/],
    [
      'a day that is none',
      ['check', at('docs/programs/own/program.json'), '--today', 'Friday'],
      /^--today takes a day such as 2027-03-31, not Friday/,
    ],
  ] as const)
    test(`ends with 2 and its usage for ${what}`, async () => {
      const { code, out, err } = await programCommand(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, said);
    });

  test('names every fault of a file at once: the file, the place, what came and what to do', async () => {
    const file = programFile(({ tiers, perks, boards, points, tenant }) => {
      tenant['currency'] = 'euro';
      Object.assign(tiers[0] ?? {}, { metal: 'tin' });
      Object.assign(perks[0] ?? {}, { closesOn: 'today+40', colour: 'red' });
      Object.assign(boards[0] ?? {}, { floor: -1 });
      Object.assign(points?.challenges[0] ?? {}, { definition: { title: 7 } });
    });
    const { code, err } = await programCommand(['check', file]);
    assert.equal(code, 1);
    const lines = err.trim().split('\n');
    for (const said of [
      'tenant.currency: write a currency such as EUR (it is "euro").',
      'tiers[0].metal: write one of "bronze", "silver", "gold", "platinum", "council" (it is "tin").',
      'perks[0].closesOn: write a day such as "2027-03-31"; one that moves, such as "today+40", needs the option --today YYYY-MM-DD (it is "today+40").',
      'perks[0]: "colour" is no field here: remove it, or correct its name.',
      'boards[0].floor: write a number that is not below 0.',
      'points.challenges[0].definition.title: ',
    ])
      assert.ok(
        lines.some((line) => line.startsWith(`${file}: ${said}`)),
        `${said} in\n${err}`,
      );
  });

  test('refuses an id that stands twice, and a tier that is none', async () => {
    const file = programFile(({ perks, points }) => {
      perks.push({ ...perks[0] });
      Object.assign(points?.rewards[0] ?? {}, { tier: 'admiral' });
    });
    assert.deepEqual((await programCommand(['check', file])).err.trim().split('\n'), [
      `${file}: points.rewards[0].tier: "admiral" is not a tier of this program; name one of crew, captain.`,
      `${file}: perks[2]: "workshop-line" is there twice: give this one another id.`,
    ]);
  });

  test('refuses a year that moves, a file that is no JSON, and one that is not there', async () => {
    const moving = programFile(({ texts }) =>
      Object.assign(texts as object, { note: { en: '{this-year}', es: '-', tr: '-' } }),
    );
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"tenant": ');
    for (const [file, said] of [
      [moving, /\{this-year\} moves with the year: write the year, or give the option --today/],
      [broken, /this is no JSON \(.*\)\. Correct it there\./],
      [join(folder, 'nothing.json'), /nothing\.json: this is no JSON \(ENOENT/],
    ] as const) {
      const { code, err } = await programCommand(['check', file]);
      assert.equal(code, 1);
      assert.match(err, said);
    }
  });

  test('applies a demo program as of a day, prints its plan as JSON, and then has nothing to change', async () => {
    const env = { LAUREL_DATA: join(folder, 'data') };
    const args = ['apply', at('demo/programs/corvane/program.json'), '--today', '2026-11-30', '--json'];
    const first = JSON.parse((await programCommand(args, env)).out) as { changes: { what: string }[] };
    assert.ok(first.changes.some(({ what }) => what === 'challenge circle-day'));
    assert.deepEqual(JSON.parse((await programCommand(args, env)).out), {
      tenant: 'corvane',
      dryRun: false,
      changes: [],
    });
    assert.deepEqual(await programCommand(args.slice(0, 4), env), {
      code: 0,
      out: 'corvane: nothing to change.\n',
      err: '',
    });
  });
});
