import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvNumber, writeCsv } from '../../../src/elements/wallet/ledger/download/csv.ts';

const line = (...cells: Parameters<typeof writeCsv>[0][number]): string =>
  writeCsv([cells]).replace('\uFEFF', '').replace(/\r\n$/, '');

describe('a CSV file', () => {
  it('begins with a byte order mark, and ends each row as RFC 4180 has it', () => {
    assert.equal(writeCsv([['a', 'b'], ['c']]), '\uFEFFa,b\r\nc\r\n');
  });

  it('quotes what would end a cell, and doubles quotes', () => {
    assert.equal(line('a,b', 'say "x"', 'two\r\nlines', ' x'), '"a,b","say ""x""","two\r\nlines"," x"');
  });

  it('lets no text be a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
      assert.match(line(`${start}1+1`), /^"?'/, JSON.stringify(start));
    assert.equal(line('=HYPERLINK("https://a.example")'), `"'=HYPERLINK(""https://a.example"")"`);
  });

  it('lets none begin behind what some spreadsheets take for the end of a cell', () => {
    assert.equal(line('a;=1+1'), `"a;'=1+1"`);
    assert.equal(line('a\n@SUM(1)'), `"a\n'@SUM(1)"`);
    assert.equal(line('a;b'), '"a;b"');
  });

  it('keeps numbers numbers, those below zero too', () => {
    assert.equal(line(csvNumber({ amount: -2500 }), csvNumber({ amount: 150 })), '-2500,150');
  });

  it('writes decimals exactly, with a point', () => {
    const texts = [
      [{ amount: 1250, scale: 2 }, '12.50'],
      [{ amount: -5, scale: 2 }, '-0.05'],
      [{ amount: 0, scale: 1 }, '0.0'],
      [{ amount: 4.2 }, '4.2'],
      [{ amount: Number.MAX_SAFE_INTEGER, scale: 6 }, '9007199254.740991'],
    ] as const;
    for (const [quantity, text] of texts) assert.deepEqual(csvNumber(quantity), { number: text });
  });
});
