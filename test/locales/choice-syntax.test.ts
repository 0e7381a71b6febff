import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordFaults } from '../../.config/locale/check-words.ts';
import { formatPlain } from '../../src/elements/internal/i18n/message-format.ts';
import { readMessage } from '../../src/locales/choice-syntax.ts';

const write = (text: string, values: Record<string, string | number>, lang = 'en'): string =>
  formatPlain(readMessage(text), values, { lang, locale: lang });

describe('a message with a choice', () => {
  it('is refused if it is not well formed', () => {
    for (const text of ['{n, plural, one {x}}', '{n, plural, other {x}', '{n, number}', '{n, plural, }'])
      assert.throws(() => readMessage(text), text);
  });

  it('counts by any placeholder, and by two of them', () => {
    const text =
      '{left, plural, one {# seat} other {# seats}} of {n, plural, =0 {none} one {# place} other {# places}} left';
    assert.equal(write(text, { left: 1, n: 12 }), '1 seat of 12 places left');
    assert.equal(write(text, { left: 1200, n: 1 }), '1,200 seats of 1 place left');
    assert.equal(write(text, { left: 0, n: 0 }), '0 seats of none left');
  });

  it('selects by a word, counts inside, and takes other for what it does not know', () => {
    const text =
      '{role, select, admin {You have {n, plural, one {# task} other {# tasks}}} other {Ask {name}}}.';
    assert.equal(write(text, { role: 'admin', n: 2, name: 'Ada' }), 'You have 2 tasks.');
    assert.equal(write(text, { role: 'constructor', n: 2, name: 'Ada' }), 'Ask Ada.');
    assert.equal(write(text, { n: 2, name: 'Ada' }), 'Ask Ada.');
  });

  it('ranks', () => {
    const text = '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}';
    assert.deepEqual(
      [1, 2, 3, 4, 11, 112, 21].map((n) => write(text, { n })),
      ['1st', '2nd', '3rd', '4th', '11th', '112th', '21st'],
    );
  });

  it('has the forms of Polish and of Arabic', () => {
    const polish = '{n, plural, one {# dzień} few {# dni} many {# dni temu} other {# dnia}}';
    assert.deepEqual(
      [1, 2, 5, 22, 1.5].map((n) => write(polish, { n }, 'pl')),
      ['1 dzień', '2 dni', '5 dni temu', '22 dni', '1,5 dnia'],
    );
    const arabic = '{n, plural, zero {z} one {o} two {t} few {f} many {m} other {x}}';
    assert.equal([0, 1, 2, 3, 11, 100].map((n) => write(arabic, { n }, 'ar')).join(''), 'zotfmx');
  });
});

describe('the check of a language', () => {
  const english = { days: { one: '{n} day', other: '{n} days' }, of: '*{n}* of {limit}' };
  const faults = (words: Record<string, string | { other: string; one?: string }>, tag = 'pl') =>
    wordFaults(
      { days: '{n, plural, one {# d} few {# d} many {# d} other {# d}}', of: '*{n}* z {limit}', ...words },
      english,
      tag,
    );

  it('finds nothing in what is whole', () => assert.deepEqual(faults({}), []));

  it('tells what is missing, unknown, left in English, miscounted or badly set', () => {
    assert.deepEqual(faults({ more: 'x' }), ['more: is no key of the English']);
    assert.deepEqual(wordFaults({}, english, 'pl'), ['days: is missing', 'of: is missing']);
    assert.deepEqual(faults({ of: '⟦missing⟧ *{n}* of {limit}' }), ['of: is still English']);
    assert.deepEqual(faults({ days: { one: '{n} d', other: '{n} d' } }), [
      'days: lacks the form "few"',
      'days: lacks the form "many"',
    ]);
    assert.deepEqual(faults({ of: '*{n}* z {limits}' }), [
      'of: has {limits}, which is never filled',
      'of: lacks {limit}',
    ]);
    assert.deepEqual(faults({ of: '*{n} z {limit}!' }).length, 2);
    assert.deepEqual(faults({ days: { one: '{n} d', other: '{n} d' } }, 'ja'), [
      'days: has a form "one" that ja does not count in',
    ]);
  });
});
