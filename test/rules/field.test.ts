import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { FormField } from '../../src/contract/forms.ts';
import {
  validateField,
  validateFields,
  isFieldShown,
  type FieldErrorCode,
} from '../../src/rules/field-validation.ts';

const field = (rest: Partial<FormField> = {}): FormField => ({ name: 'it', label: 'It', ...rest });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Field, answer, and the error code that is expected. */
const chosen = [
  { value: 'sea', label: 'Sea' },
  { value: 'road', label: 'Road' },
];
const table: readonly (readonly [
  Partial<FormField>,
  string | string[] | undefined,
  FieldErrorCode | undefined,
])[] = [
  [{ required: true }, undefined, 'required'],
  [{ required: true }, ' \n\t ', 'required'],
  [{ required: true, type: 'checkbox' }, undefined, 'required'],
  [{ required: true, type: 'checkbox' }, 'true', undefined],
  [{}, '', undefined],
  [{ type: 'date' }, '', undefined],
  [{ constraints: { minLength: 3 } }, 'ab', 'too_short'],
  [{ constraints: { minLength: 3 } }, '  ab  ', 'too_short'],
  [{ constraints: { maxLength: 3 } }, 'abcd', 'too_long'],
  [{ constraints: { maxLength: 3 } }, '👩🏽', undefined],
  [{ type: 'integer' }, '33.5', 'not_an_integer'],
  [{ type: 'integer' }, 'many', 'not_a_number'],
  [{ type: 'integer', constraints: { min: 2, max: 16 } }, '17', 'too_big'],
  [{ type: 'integer' }, '-12', undefined],
  [{ type: 'number' }, '12', undefined],
  [{ type: 'number' }, '-0.5', undefined],
  [{ type: 'number' }, '1e3', 'not_a_number'],
  [{ type: 'number' }, '0x10', 'not_a_number'],
  [{ type: 'number' }, '12,5', 'not_a_number'],
  [{ type: 'number' }, 'NaN', 'not_a_number'],
  [{ type: 'number', constraints: { min: 2, max: 16 } }, '1', 'too_small'],
  [{ type: 'number', constraints: { min: 2, max: 16 } }, '17', 'too_big'],
  [{ type: 'number', constraints: { min: 2, max: 16 } }, '9', undefined],
  [{ type: 'number', constraints: { min: '2' } }, '10', undefined],
  [{ type: 'date' }, '2026-02-30', 'not_a_date'],
  [{ type: 'date' }, '2028-02-29', undefined],
  [{ type: 'date' }, '7.12.2026', 'not_a_date'],
  [{ type: 'date', constraints: { min: '2026-12-07' } }, '2026-12-06', 'too_early'],
  [{ type: 'date', constraints: { min: '2026-12-07' } }, '2026-12-07', undefined],
  [{ type: 'date', constraints: { max: '2027-03-31' } }, '2027-04-01', 'too_late'],
  [{ type: 'email' }, 'deniz@tekin.example', undefined],
  [{ type: 'email' }, 'çağla@örnek.com.tr', undefined],
  [{ type: 'email' }, 'deniz@tekin', 'no_ending'],
  [{ type: 'email' }, 'a@b@c.example', 'not_an_email'],
  [{ type: 'email' }, '@tekin.example', 'not_an_email'],
  [{ type: 'tel' }, '+90 (532) 000 00 00', undefined],
  [{ type: 'tel' }, 'call me', 'not_a_phone'],
  [{ type: 'tel' }, '12', 'not_a_phone'],
  // What is sent has another length than what was typed.
  [{ type: 'tel', constraints: { minLength: 9, maxLength: 9 } }, '+34910000000', undefined],
  [{ type: 'url' }, 'https://tekin.example/a', undefined],
  [{ type: 'url' }, 'javascript:alert(1)', 'not_an_address'],
  [{ type: 'url' }, 'tekin.example', 'not_an_address'],
  [{ type: 'select', options: [{ value: 's', label: 'S' }] }, 'm', 'not_an_option'],
  [{ type: 'radio', options: [{ value: 's', label: 'S' }] }, 's', undefined],
  [{ type: 'select' }, 's', 'not_an_option'],
  [{ type: 'colour of next year' }, 'red', undefined],
  [{ type: 'country' }, 'TR', undefined],
  [{ type: 'country' }, 'tr', 'not_an_option'],
  [{ type: 'country' }, 'Turkey', 'not_an_option'],
  [{ type: 'country' }, 'XX', 'not_an_option'],
  [{ type: 'country' }, 'ZZ', 'not_an_option'],
  [{ type: 'country' }, 'EU', 'not_an_option'],
  [{ type: 'country', options: [{ value: 'NO', label: 'Norway' }] }, 'SE', 'not_an_option'],
  [{ type: 'country', options: [{ value: 'NO', label: 'Norway' }] }, 'NO', undefined],
  [{ type: 'multiselect', options: chosen, required: true }, undefined, 'required'],
  [{ type: 'multiselect', options: chosen, required: true }, [], 'required'],
  [{ type: 'multiselect', options: chosen, required: true }, ['', ' '], 'required'],
  [{ type: 'multiselect', options: chosen }, ['sea', 'road'], undefined],
  [{ type: 'multiselect', options: chosen }, 'road', undefined],
  [{ type: 'multiselect', options: chosen }, ['sea', 'air'], 'not_an_option'],
  [{ type: 'select', options: chosen }, ['sea'], 'not_an_option'],
  [{}, ['two', 'lines'], 'not_an_option'],
];

describe('an answer', () => {
  for (const [rest, value, fault] of table)
    test(`${JSON.stringify(value)} to ${JSON.stringify(rest)} is ${fault ?? 'fine'}`, () =>
      assert.equal(validateField(field(rest), value), fault));

  test('of a day is compared as a day, whatever the days', () => {
    fc.assert(
      fc.property(day, day, day, (min, max, value) => {
        const fault = validateField(field({ type: 'date', constraints: { min, max } }), value);
        const early = Date.parse(value) < Date.parse(min);
        const late = Date.parse(value) > Date.parse(max);
        assert.equal(fault, early ? 'too_early' : late ? 'too_late' : undefined);
      }),
    );
  });

  test('of any letters is judged, and never takes long', () => {
    const types = ['text', 'textarea', 'date', 'number', 'email', 'tel', 'url', 'select', 'checkbox'];
    const evil = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .tuple(fc.constantFrom('a', '1', '@', '.', '-', ' ', 'a.', 'a@'), fc.nat(8_000))
        .map(([a, n]) => `${a.repeat(n)}!`),
    );
    fc.assert(
      fc.property(fc.constantFrom(...types), evil, (type, value) => {
        const started = performance.now();
        validateField(field({ type, required: true }), value);
        assert.ok(performance.now() - started < 250, `${type} of ${value.length} letters`);
      }),
    );
  });
});

describe('a form', () => {
  const place = field({ name: 'place', type: 'radio', options: [{ value: 'site', label: 'Site' }] });
  const site = field({ name: 'site', required: true, showIf: { field: 'place', is: ['site', 'both'] } });

  test('asks a field only where the one that it depends on has one of its answers', () => {
    assert.equal(isFieldShown(place, {}), true);
    assert.equal(isFieldShown(site, {}), false);
    assert.equal(isFieldShown(site, { place: 'online' }), false);
    assert.equal(isFieldShown(site, { place: 'both' }), true);
  });

  test('asks a field where one of several choices is among its answers', () => {
    assert.equal(isFieldShown(site, { place: ['online', 'site'] }), true);
    assert.equal(isFieldShown(site, { place: ['online'] }), false);
  });

  test('has the faults of what is asked, by name, and none of what is not', () => {
    assert.deepEqual([...validateFields([place, site], { place: 'site' })], [['site', 'required']]);
    assert.deepEqual([...validateFields([place, site], {})], []);
    assert.deepEqual(
      [...validateFields([place, site], { place: 'elsewhere' })],
      [['place', 'not_an_option']],
    );
  });

  test('does not take what an object has by itself for an answer', () => {
    const odd = field({ name: 'constructor', required: true });
    assert.deepEqual([...validateFields([odd], {})], [['constructor', 'required']]);
  });
});
