import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countryOfCode,
  parsePhone,
  phoneAnswer,
  phoneError,
} from '../../../../src/elements/internal/form/phone-number.ts';

describe('a phone number', () => {
  for (const [typed, country, shown, e164] of [
    ['55 1234 5678', 'MX', '+52 55 1234 5678', '+525512345678'],
    ['(0212) 555 01 02', 'TR', '+90 212 555 01 02', '+902125550102'],
    ['020 7946 0958', 'GB', '+44 20 7946 0958', '+442079460958'],
    ['+44 20 7946 0958', 'MX', '+44 20 7946 0958', '+442079460958'],
    ['0034 910 000 000', 'TR', '+34 910 00 00 00', '+34910000000'],
    ['06 12 34 56 78', 'FR', '+33 6 12 34 56 78', '+33612345678'],
    // Italy keeps the zero.
    ['06 698 12345', 'IT', '+39 06 6981 2345', '+390669812345'],
    ['٠٢١٢ ٥٥٥ ٠١ ٠٢', 'TR', '+90 212 555 01 02', '+902125550102'],
    ['tel:+1-604-555-0143', '', '+1 604 555 0143', '+16045550143'],
  ] as const)
    it(`is read of ${typed} in ${country || 'no country'}`, () => {
      const phone = parsePhone(typed, country);
      assert.deepEqual([phone?.international, phone?.e164], [shown, e164]);
      assert.equal(phoneError(typed, country), undefined);
    });

  for (const [typed, country, error] of [
    ['55 1234', 'MX', 'phone_too_short'],
    ['55 1234 5678 9012 34', 'MX', 'phone_too_long'],
    ['+52 55 1', '', 'phone_too_short'],
    ['55 1234 5678', '', 'no_country'],
    ['55 1234 5678', 'EU', 'no_country'],
    ['call me', 'MX', 'not_a_phone'],
    ['+999 1234 5678', 'MX', 'not_a_phone'],
    ['020 7946 0958 ext 4', 'GB', 'not_a_phone'],
    ['  ', 'MX', undefined],
  ] as const)
    it(`of ${JSON.stringify(typed)} in ${country || 'no country'} is ${error ?? 'nothing to complain of'}`, () =>
      assert.equal(phoneError(typed, country), error));

  it('that is not whole yet keeps its text, and the country that was chosen for it', () => {
    assert.equal(phoneAnswer('55 1234', 'MX', true), '+52 55 1234');
    assert.equal(phoneAnswer('55 1234', 'MX', false), '55 1234');
    assert.equal(phoneAnswer('+44 20', 'MX', true), '+44 20');
    assert.equal(phoneAnswer('call me', 'MX', true), 'call me');
    assert.equal(phoneAnswer('55 1234 5678', 'MX', false), '+525512345678');
    assert.equal(phoneAnswer('٠٥٣٢ ١١', 'TR', true), '+90 0532 11');
    assert.equal(phoneAnswer('0044 20', 'MX', true), '0044 20');
  });

  for (const [code, country, expected] of [
    ['+1', '', 'US'],
    ['+1', 'CA', 'CA'],
    ['+44', 'FR', 'GB'],
    ['+7', '', 'RU'],
    ['+39', '', 'IT'],
    ['+383', '', 'XK'],
    // Of no country at all.
    ['+881', 'PE', 'PE'],
  ] as const)
    it(`that begins with ${code} in ${country || 'no country'} is first taken for one of ${expected}`, () =>
      assert.equal(countryOfCode(code, country), expected));
});
