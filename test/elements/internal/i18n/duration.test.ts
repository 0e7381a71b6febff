import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDuration } from '../../../../src/elements/internal/i18n/duration.ts';

test('below two hours it is said in minutes', () => {
  assert.equal(formatDuration(1, 'en'), '1 minute');
  assert.equal(formatDuration(59, 'es'), '59 minutos');
  assert.equal(formatDuration(119, 'tr'), '119 dakika');
});

test('from two hours on it is said in hours, and in minutes only what is left', () => {
  assert.equal(formatDuration(120, 'en'), '2 hours');
  assert.equal(formatDuration(1440, 'en'), '24 hours');
  assert.equal(formatDuration(195, 'en'), '3 hours, 15 minutes');
  assert.equal(formatDuration(195, 'es'), '3 horas y 15 minutos');
  assert.equal(formatDuration(195, 'tr'), '3 saat 15 dakika');
});

test('a language without words of ours says it by its own rules', () => {
  assert.equal(formatDuration(240, 'de'), '4 Stunden');
  assert.equal(formatDuration(180, 'pl'), '3 godziny');
  assert.equal(formatDuration(300, 'pl'), '5 godzin');
});
