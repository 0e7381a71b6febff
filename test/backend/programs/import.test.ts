import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { at } from '../../../.config/lib/paths.ts';
import { openPostgres } from '../../../demo/backend/db/database.ts';
import { ensureRoles } from '../../../demo/backend/db/roles.ts';
import { createTenantStore } from '../../../demo/backend/db/transaction.ts';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';
import { programCommand } from './program-command.ts';
import { programFile } from './program-file.ts';
import { rowVersions, type EmptyDatabase } from './empty-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const own = (name: string): string => at(`docs/programs/own/${name}`);

describe('npm run program -- import', () => {
  let postgres: TestPostgres;
  let url: string;
  let database: EmptyDatabase;
  const run = (...args: string[]) => programCommand(args, { DATABASE_URL: url });
  before(async () => {
    postgres = await startPostgres();
    url = await postgres.database('laurel');
    const haven = programFile(({ tenant }) => void (tenant['id'] = 'haven'));
    for (const file of [own('program.json'), haven]) assert.equal((await run('apply', file)).code, 0);
    for (const tenant of ['harbour', 'haven'])
      assert.equal((await run('import', own('accounts.csv'), '--tenant', tenant)).code, 0);
    const db = openPostgres(url);
    const roles = await ensureRoles(db);
    const store = createTenantStore(db, roles);
    database = { db, roles, store, close: () => store.close().then(() => postgres.stop()) };
  });
  after(() => database.close());

  /** Imports a file of this content, which must write nothing, and returns what is said without the name of the file. */
  const refusal = async (content: string | Buffer, name = 'rows.csv'): Promise<string> => {
    const file = join(folder, name);
    writeFileSync(file, content);
    const had = await rowVersions(database, 'harbour');
    const { code, out, err } = await run('import', file, '--tenant', 'harbour');
    assert.deepEqual([code, out], [1, '']);
    assert.deepEqual(await rowVersions(database, 'harbour'), had, 'nothing was written');
    return err.replaceAll(`${file}: `, '').trim();
  };
  const activity = (...lines: string[]): string =>
    ['id,account,kind,amount,quantity,at,reverses', ...lines, ''].join('\n');

  for (const [what, content, said] of [
    ['nothing', '', /^there is nothing in it: accounts have account, name, plan/],
    ['unknown columns', 'customer;total\n1;2\n', /^line 1: these are no known columns: accounts have/],
    [
      'a column more',
      'account,plan,name,colour\n',
      /^line 1: "colour" is no column of accounts: name account, name,/,
    ],
    ['a column twice', 'account,plan,name,name\n', /^line 1: "name" is there twice/],
    [
      'a quote that is not closed',
      'account,name,plan\n1,"Werft,standard\n',
      /^line 2: Quote Not Closed.*put a cell/,
    ],
    [
      'a quote inside a cell',
      'account,name,plan\n1,We"rft,standard\n',
      /^line 2: Invalid Opening Quote.*put a cell/,
    ],
    [
      'a cell of 10 MB',
      `account,name,plan\n1,"${'x'.repeat(10_000_000)}",standard\n`,
      /^line \d+: a row is longer than 65536 bytes/,
    ],
    [
      'Latin-1',
      Buffer.from('account,name,plan\n1,M\u00fcller,standard\n', 'latin1'),
      /^this is no UTF-8: save it as "CSV UTF-8"/,
    ],
    ['UTF-16', Buffer.from('\ufeffaccount,name,plan\n1,Müller,standard\n', 'utf16le'), /^this is no UTF-8/],
  ] as const)
    test(`refuses a file with ${what}`, async () => {
      assert.match(await refusal(content), said);
    });

  test('refuses JSON that is none, no list, or of no kind', async () => {
    assert.match(await refusal('{"id": 1}\n{"id"', 'rows.ndjson'), /^line 2: this is no JSON/);
    assert.match(await refusal('{"account": "1"}', 'rows.json'), /^this is no list/);
    assert.match(await refusal('[{"a": 1}]', 'rows.json'), /^line 1: these are no known fields/);
    assert.match(await refusal('x', 'rows.xlsx'), /^name it \.csv, \.json or \.ndjson/);
  });

  test('names each bad row: the line, the column, what came and what to do, and writes none', async () => {
    const said = await refusal(
      activity(
        'A1,10017,order,10.00,1,2026-01-20,',
        'A2,99999,order,10.00,1,2026-01-20,',
        'A3,10017,order,"1,200.00",1,2026-01-20,',
        'A4,10017,order,10.005,1,2026-01-20,',
        'A5,10017,order,-10.00,1,2026-01-20,',
        'A6,10017,order,10.00,1,20.01.2026,',
        'A7,10017,order,10.00,1,2090-01-20,',
        'A8,10017,,10.00,1,2026-01-20,',
        'A9,10017,,,,2026-01-20,A0',
        '=1+1,10017,order,10.00,1,2026-01-20,',
        'B1,10017,order',
        '"B2\nB3",10017,order,10.00,1,2026-01-20,',
        'A1,10017,order,11.00,1,2026-01-20,',
        'B4,10017,,-10.01,,2026-01-20,A1',
      ),
    );
    assert.deepEqual(said.split('\n'), [
      'line 3: account "99999" is no account of this program: send the account first.',
      'line 4: amount "1,200.00" is no amount: write 1234.50, without separators.',
      'line 5: amount "10.005" has more decimals than EUR.',
      'line 6: amount "-10.00" is below 0: name the entry that it takes back in "reverses".',
      'line 7: at "20.01.2026" is no moment: write YYYY-MM-DD, or 2027-03-31T14:05:00+02:00.',
      'line 8: at "2090-01-20" is still to come.',
      'line 9: kind "" is missing: fill it in.',
      'line 10: reverses "A0" is no entry of this account: send that first.',
      'line 11: id "=1+1" begins like a formula of a spreadsheet: take the sign away.',
      'line 12: the line has 3 cells, and the first one names 7: a comma or a quote is missing.',
      'line 14: id "B2\\nB3" holds a character that can’t be stored: take it out.',
      'line 15: id "A1" is known with other content, and activity is never changed: send a reversal of it under a new id.',
      'line 16: amount "-10.01" takes back more than the 1000 that are left, in minor units.',
      'harbour: nothing was written. Correct these rows, or leave them out by --skip-bad rejected.csv.',
    ]);
  });

  test('writes the good rows with --skip-bad, and the others to a file that no spreadsheet runs', async () => {
    const file = join(folder, 'some.csv');
    const rejected = join(folder, 'rejected.csv');
    writeFileSync(
      file,
      'account,name,plan\r\n30001,"Yard ""North"", Kiel",standard\r\n30002,=cmd(),standard\r\n30003,Ost,gold\r\n',
    );
    const { code, out, err } = await run('import', file, '--tenant', 'harbour', '--skip-bad', rejected);
    assert.deepEqual([code, out], [0, 'harbour: accounts: 1 written, 0 known already, 2 rejected.\n']);
    assert.match(err, /line 4: plan "gold" is no plan of this program: name one of standard\./);
    assert.equal(
      readFileSync(rejected, 'utf8'),
      [
        'account,name,plan,line,fault',
        "30002,'=cmd(),standard,3,name begins like a formula of a spreadsheet: take the sign away",
        '30003,Ost,gold,4,plan is no plan of this program: name one of standard',
        '',
      ].join('\r\n'),
    );
    const { name } = await database.store.transaction('harbour', (tx) =>
      tx.selectFrom('account').select('name').where('account', '=', '30001').executeTakeFirstOrThrow(),
    );
    assert.equal(name, 'Yard "North", Kiel');
  });

  test('writes a file once, with a mark at its beginning or without, and as JSON', async () => {
    const lines = readFileSync(own('activity.csv'), 'utf8');
    const marked = join(folder, 'marked.csv');
    writeFileSync(marked, `\ufeff${lines.replaceAll('\n', '\r\n')}`);
    assert.equal(
      (await run('import', marked, '--tenant', 'harbour')).out,
      'harbour: activity: 7 written, 0 known already.\n',
    );
    const had = await rowVersions(database, 'harbour');
    const json = join(folder, 'activity.ndjson');
    writeFileSync(
      json,
      [
        '{"id":"SO-2026-0113","account":"10017","kind":"order","amount":4250,"at":"2026-01-20T12:00:00+01:00"}',
        '{"id":"CN-2026-0031","account":"10018","at":"2026-06-19","reverses":"SO-2026-0301"}',
      ].join('\r\n'),
    );
    for (const [file, known] of [
      [own('activity.csv'), 7],
      [json, 2],
    ] as const)
      assert.equal(
        (await run('import', file, '--tenant', 'harbour')).out,
        `harbour: activity: 0 written, ${known} known already.\n`,
      );
    assert.deepEqual(await rowVersions(database, 'harbour'), had, 'nothing was written');
  });

  test('judges history on its own days, and takes a refund off', async () => {
    const standings = await database.store.transaction('harbour', (tx) =>
      tx.selectFrom('standing').select(['account', 'tier', 'since']).orderBy('account').execute(),
    );
    assert.deepEqual(standings, [
      { account: '10017', tier: 'captain', since: '2026-05-06' },
      // It had reached a tier, lost it by the refund, and kept it for three months of grace.
      { account: '10018', tier: null, since: '2026-10-01' },
      { account: '10021', tier: null, since: null },
    ]);
  });

  test('changes what is sent again with other content, and refuses what can’t change', async () => {
    const accounts = (enrolled: string) =>
      `account,name,plan,enrolled,status\n10017,Werft Nord,standard,${enrolled},suspended\n`;
    assert.match(
      await refusal(accounts('2026-02-01')),
      /line 2: enrolled "2026-02-01" is 2026-01-12, and its tier is decided since then: write that/,
    );
    const file = join(folder, 'again.csv');
    writeFileSync(file, accounts('2026-01-12'));
    assert.equal(
      (await run('import', file, '--tenant', 'harbour')).out,
      'harbour: accounts: 1 written, 0 known already.\n',
    );
    const { status } = await database.store.transaction('harbour', (tx) =>
      tx.selectFrom('membership').select('status').where('account', '=', '10017').executeTakeFirstOrThrow(),
    );
    assert.equal(status, 'suspended');
    const members = await refusal('account,person,name,email,roles\n10017,u1,Ada,ada@,boss\n');
    assert.match(members, /line 2: email "ada@" is no address of mail/);
  });

  test('writes to its own program alone, and to none that is not there', async () => {
    const had = await rowVersions(database, 'harbour');
    assert.equal((await run('import', own('members.csv'), '--tenant', 'haven')).code, 0);
    assert.deepEqual(await rowVersions(database, 'harbour'), had);
    const { code, err } = await run('import', own('members.csv'), '--tenant', 'heaven');
    assert.equal(code, 1);
    assert.match(err, /there is no program "heaven": apply its file first\./);
  });

  test('invites those who are new to the surveys that are open, once', async () => {
    for (let time = 0; time < 2; time += 1)
      assert.equal((await run('import', own('members.csv'), '--tenant', 'harbour')).code, 0);
    const promises = await database.store.transaction('harbour', (tx) =>
      tx.selectFrom('survey_promise').select(['person', 'amount']).orderBy('person').execute(),
    );
    // Nordhafen is suspended.
    assert.deepEqual(promises, [
      { person: 'u-4419', amount: 2500 },
      { person: 'u-4533', amount: 2500 },
    ]);
  });

  test('leaves nothing half when it is killed, and writes all of it the next time', async () => {
    const file = join(folder, 'many.csv');
    const lines = Array.from({ length: 60_000 }, (_, at) => `M${at},10021,bonus,,1,2026-10-01,`);
    writeFileSync(file, activity(...lines.slice(0, 45_000)));
    const had = await rowVersions(database, 'harbour');
    const child = execFile(
      process.execPath,
      [at('demo/backend/program/command.ts'), 'import', file, '--tenant', 'harbour'],
      { env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: url } },
    );
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.stderr?.once('data', () => child.kill('SIGKILL'));
    await ended;
    assert.equal(child.signalCode, 'SIGKILL', 'it was killed in the middle');
    assert.deepEqual(await rowVersions(database, 'harbour'), had);
    writeFileSync(file, activity(...lines.slice(0, 500)));
    assert.match((await run('import', file, '--tenant', 'harbour')).out, /500 written, 0 known/);
    assert.ok(existsSync(file));
  });
});
