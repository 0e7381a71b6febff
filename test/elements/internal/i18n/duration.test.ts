import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
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

test('a language that nobody knows says it in English, whatever the browser speaks', () => {
  const module = new URL('../../../../src/elements/internal/i18n/duration.ts', import.meta.url);
  const script = `import { formatDuration } from '${module.href}'; console.log(formatDuration(270, 'qaa'))`;
  const env = { ...process.env, LC_ALL: 'pl_PL' };
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env,
    encoding: 'utf8',
  });
  assert.equal(said.trim(), '4 hours, 30 minutes');
});

test('nothing is made anew for each duration', (context) => {
  const numbers = context.mock.method(Intl, 'NumberFormat');
  const lists = context.mock.method(Intl, 'ListFormat');
  for (const minutes of [45, 44, 150, 151]) formatDuration(minutes, 'fi');
  // One for hours and one for minutes.
  assert.equal(numbers.mock.callCount(), 2);
  assert.equal(lists.mock.callCount(), 1);
});
