import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { companyDomain } from '../../demo/backend/referrals/company-domain.ts';
import { parseDomain } from '../../src/elements/referral-form/company-check.ts';
import { validateField } from '../../src/rules/field-validation.ts';
import {
  cleanText,
  isBlank,
  readDomain,
  readEmail,
  readPhone,
  readText,
  readUrl,
  textLength,
  toAsciiDigits,
} from '../../src/rules/typed-text.ts';

type Table = readonly (readonly [typed: string, understood: string])[];

const invisible: Table = [
  ['Glo\u200bbex', 'Globex'],
  ['\ufeffGlobex', 'Globex'],
  ['\u202aGlobex\u202c\u200e', 'Globex'],
  ['\u2067Globex\u2069\u061c', 'Globex'],
  ['Glo\u00adbex', 'Globex'],
  ['Glo\u2060bex\0\u0007', 'Globex'],
  ['Globex\u{e0041}\u{e0042}', 'Globex'],
  ['Glob\ud83dex', 'Globex'],
  ['Glo\u200dbex\u200c', 'Globex'],
  ['Globex\u00a0Ltd\u202f&\u2007Co', 'Globex Ltd & Co'],
  ['two\r\nlines\u2028three', 'two\nlines\nthree'],
  ['a\ttab', 'a\ttab'],
  // Meant to be there.
  ['می‌روم', 'می‌روم'],
  ['👩🏽‍🔧', '👩🏽‍🔧'],
  ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ['क्‍ष', 'क्‍ष'],
  ['東京　本社', '東京　本社'],
  ['İstanbul ﬁn ２０２７', 'İstanbul ﬁn ２０２７'],
];

const emails: Table = [
  ['ece@kervan.example', 'ece@kervan.example'],
  [' ece@kervan.example\u200b', 'ece@kervan.example'],
  ['Ece.Demir@Kervan.Example', 'Ece.Demir@kervan.example'],
  ['Ece Demir <ece@kervan.example>', 'ece@kervan.example'],
  ['"Demir, Ece" <ece@kervan.example>;', 'ece@kervan.example'],
  ['"ece@kervan.example" <ece@kervan.example>', 'ece@kervan.example'],
  ["'ece@kervan.example'", 'ece@kervan.example'],
  ['mailto:ece@kervan.example', 'ece@kervan.example'],
  ['MAILTO:ece@kervan.example?subject=Hi&cc=a@b.example', 'ece@kervan.example'],
  ['<mailto:ece@kervan.example>', 'ece@kervan.example'],
  ['ece@kervan.example.', 'ece@kervan.example'],
  ['ece@kervan.example, ', 'ece@kervan.example'],
  ['(ece@kervan.example)', 'ece@kervan.example'],
  ['ｅｃｅ＠ｋｅｒｖａｎ．ｅｘａｍｐｌｅ', 'ece@kervan.example'],
  ['ece@kervan。example', 'ece@kervan.example'],
  ['BİLGİ@KERVAN.EXAMPLE', 'bilgi@kervan.example'],
  ['bilgi@FİLO.example', 'bilgi@filo.example'],
  ['ece@fi\u0307lo.example', 'ece@filo.example'],
  ['çağla@Örnek.com.tr', 'çağla@örnek.com.tr'],
  ['ışık@ışık.example', 'ışık@ışık.example'],
  // Which of two, or where it begins, nobody can tell: as it was typed.
  ['ece@a.example, can@b.example', 'ece@a.example, can@b.example'],
  ['Ece <ece@a.example>, Can <can@b.example>', 'Ece <ece@a.example>, Can <can@b.example>'],
  ['ece@a.example <can@b.example>', 'ece@a.example <can@b.example>'],
  ['ece demir@kervan.example', 'ece demir@kervan.example'],
  ['call me', 'call me'],
];

const urls: Table = [
  ['https://kervan.example/a?b=C#d', 'https://kervan.example/a?b=C#d'],
  ['kervan.example', 'https://kervan.example'],
  ['www.kervan.example;', 'https://www.kervan.example'],
  ['HTTP://Kervan.Example/Path', 'http://kervan.example/Path'],
  ['https:kervan.example', 'https://kervan.example'],
  ['https:/kervan.example', 'https://kervan.example'],
  ['//kervan.example', 'https://kervan.example'],
  ['kervan.example/a, İzmir', 'https://kervan.example/a'],
  ['kervan.example,İzmir', 'https://kervan.example'],
  ['kervan.example (Wien)', 'https://kervan.example'],
  ['kervan.example\nSt. Gallen', 'https://kervan.example'],
  ['<https://kervan.example/a>.', 'https://kervan.example/a'],
  ['https://kervan.example/a_(b)', 'https://kervan.example/a_(b)'],
  ['(kervan.example)', 'https://kervan.example'],
  ['kervan.example.', 'https://kervan.example'],
  ['kervan.example:8443/a', 'https://kervan.example:8443/a'],
  ['ｋｅｒｖａｎ．ｅｘａｍｐｌｅ', 'https://kervan.example'],
  ['FİLO.example/İ', 'https://filo.example/İ'],
  ['Bücher.example', 'https://bücher.example'],
  ['ker\u200bvan.example\u00a0', 'https://kervan.example'],
  // No address, or not one: as it was typed.
  ['kervan', 'kervan'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['ftp://kervan.example', 'ftp://kervan.example'],
  ['a.example b.example', 'a.example b.example'],
  ['a.example or ask ece@office', 'a.example or ask ece@office'],
  ['ece@kervan.example', 'ece@kervan.example'],
  ['10.5', '10.5'],
];

const domains: readonly (readonly [string, string | undefined])[] = [
  ['kervan.example', 'kervan.example'],
  ['https://www.Kervan.example:443/contact?who=a@b.example', 'kervan.example'],
  ['kervan.example, Berlin', 'kervan.example'],
  ['kervan.example; İzmir', 'kervan.example'],
  ['kervan.example/about us', 'kervan.example'],
  ['Ece <ece@kervan.example>', 'kervan.example'],
  ['mailto:ece@kervan.example?subject=a', 'kervan.example'],
  ['https://medium.example/@kervan', 'medium.example'],
  ['KERVANİŞ.EXAMPLE', 'kervaniş.example'],
  ['FİRMA.EXAMPLE.', 'firma.example'],
  ['ｆｉｒｍａ．ｅｘａｍｐｌｅ', 'firma.example'],
  ['www.example', 'www.example'],
  ['Kervan', undefined],
  ['localhost', undefined],
  ['https://', undefined],
  ['', undefined],
  ['kervan.', undefined],
  ['10.0.0.1', undefined],
  ['a.example or b.example', undefined],
  ['Kervan A.Ş.', undefined],
];

const phones: Table = [
  ['+90 212 555 01 02', '+90 212 555 01 02'],
  ['tel:+90-212-555-01-02', '+90-212-555-01-02'],
  ['TEL: +90 212 555', '+90 212 555'],
  ['<tel:+902125550102>', '+902125550102'],
  ['(212) 555 01 02.', '(212) 555 01 02'],
  ['\u202d+90 212 555\u202c', '+90 212 555'],
  ['＋９０（２１２）５５５', '+90(212)555'],
  ['۰۲۱۲ ٥٥٥', '0212 555'],
  ['0212–555—01−02', '0212-555-01-02'],
];

const check = (table: Table, read: (typed: string) => string): void => {
  for (const [typed, understood] of table) {
    assert.equal(read(typed), understood, JSON.stringify(typed));
    assert.equal(read(understood), understood, `${understood}, read again`);
  }
  console.log(`${table.length} texts, 0 wrong`);
};

describe('a text that is typed or pasted', () => {
  test('loses what nobody sees, and nothing that is meant', () => check(invisible, cleanText));
  test('for an e-mail address is the one address in it', () => check(emails, readEmail));
  test('for a web address is that address, with its scheme', () => check(urls, readUrl));
  test('for a phone number is the number', () => check(phones, readPhone));

  test('for a domain is the domain, the same in a widget and in the backend', () => {
    for (const [typed, domain] of domains) {
      assert.equal(readDomain(typed), domain, JSON.stringify(typed));
      if (domain === undefined) continue;
      assert.equal(readDomain(domain), domain);
      assert.equal(companyDomain(domain), parseDomain(typed), JSON.stringify(typed));
    }
  });

  test('is what the rules of its field take', () => {
    for (const [type, typed] of [
      ['email', 'Ece <ece@kervan.example>.'],
      ['url', 'kervan.example, Wien'],
      ['tel', 'tel:۰۲۱۲٥٥٥۰۱'],
    ] as const)
      assert.equal(validateField({ name: 'it', label: 'It', type }, readText(type, typed)), undefined, typed);
  });

  test('is one line where one line is asked', () => {
    assert.equal(readText('text', 'Street 1\r\nWien'), 'Street 1 Wien');
    assert.equal(readText('hologram', 'Street 1\nWien'), 'Street 1 Wien');
    assert.equal(readText(undefined, '  Wien\n'), 'Wien');
    assert.equal(readText('textarea', 'Street 1\r\nWien'), 'Street 1\nWien');
  });

  test('of nothing that is seen is no answer', () => {
    for (const typed of ['', ' \n', '\u200b', '\ufeff\u00a0', '\u00ad']) {
      assert.ok(isBlank(typed));
      assert.equal(validateField({ name: 'it', label: 'It', required: true }, typed), 'required');
    }
    assert.ok(!isBlank('.'));
  });

  test('is counted in code points, without the space around it', () => {
    assert.equal(textLength(' 👍👍 '), 2);
    assert.equal(textLength('né'), 2);
  });

  test('has the digits of every script', () => {
    const digits = [...'०१२३४५६७८९'];
    assert.equal(toAsciiDigits(digits.join('')), '0123456789');
    for (let code = 0; code <= 0x1ffff; code += 1) {
      const digit = String.fromCodePoint(code);
      if (/\p{Nd}/u.test(digit)) assert.match(toAsciiDigits(digit), /^[0-9]$/);
    }
  });

  test('is read in linear time: of half a million characters, where squared time would never end', () => {
    for (const part of ['.', '@', '<a', '( ', ',1', 'a.', '\u200d', '\u{1f3f4}\u{e0061}', ':1', 'www.', ' '])
      for (const read of [cleanText, readEmail, readUrl, readDomain, readPhone])
        read(`a@b.c${part.repeat(500_000 / part.length)}!`);
  });
});
