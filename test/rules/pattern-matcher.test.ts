import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { PatternMatcher, readPattern } from '../../src/rules/pattern-matcher.ts';
import { parsePattern } from '../../src/rules/pattern-syntax.ts';

const stepsOf = (pattern: string, text: string): number => {
  const tree = parsePattern(pattern);
  assert.ok(tree, pattern);
  const matcher = new PatternMatcher(tree);
  matcher.matches(text);
  return matcher.steps;
};

describe('a vendor’s pattern', () => {
  for (const pattern of [
    '(?=a)b',
    '(?<!a)b',
    '(?<name>a)',
    '(a)\\1',
    '\\p{L}',
    '\\bword',
    '\\u0041',
    '[[a-z]--[aeiou]]',
    '[a&&b]',
    '[]',
    '[z-a]',
    '[a',
    '(a',
    'a)',
    '*a',
    'a**',
    'a{3,2}',
    'a{',
    '^*',
    'a\\',
    '(a{1000}){1000}',
    `${'('.repeat(600)}${')'.repeat(600)}`,
  ])
    test(`that has what nobody may write can't be read: ${pattern.slice(0, 30)}`, () =>
      assert.equal(readPattern(pattern), undefined));

  for (const pattern of ['(a+)+$', '(a*)*b', '(a|a)*c', '(a|aa)+d', '([a-z]+)*[0-9]', '(.*)(.*)(.*)(.*)x'])
    test(`takes steps that grow as the text does: ${pattern}`, () => {
      const [short, long] = [500, 8000].map((length) => stepsOf(pattern, `${'a'.repeat(length)}!`));
      assert.ok(short !== undefined && long !== undefined && long <= short * 16.1, `${short} and ${long}`);
    });

  for (const [pattern, fits, not] of [
    ['NP-\\d{5}', 'NP-20944', 'NP-2094'],
    ['\\d{9}', '123456789', '1234567890'],
    ['[A-Z]{2,3}', 'ABC', 'ABCD'],
    ['[^\\s@]+@[^\\s@]+', 'a@b', 'a b@c'],
    ['(?:yes|no)?', '', 'maybe'],
    ['^a$', 'a', 'aa'],
    ['a.c', 'a😀c', 'a\nc'],
    ['[ -~]*', 'plain', 'çok'],
    ['[a\\-z]+', 'a-z', 'b'],
    ['x{0}y', 'y', 'xy'],
    ['(ab){2,}', 'ababab', 'ab'],
    ['\\/\\.\\*', '/.*', '/x*'],
    ['a+?b', 'aab', 'b'],
  ] as const)
    test(`${pattern} takes "${fits}" and not "${not}"`, () => {
      const matches = readPattern(pattern);
      assert.deepEqual([matches?.(fits), matches?.(not)], [true, false]);
    });

  test('says the same as the engine’s own expressions', () => {
    const atom = fc.constantFrom('a', 'b', '.', '\\d', '[ab]', '[^a]', '\\w');
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        atom,
        fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => a + b),
        fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
        fc
          .tuple(tie('pattern'), fc.constantFrom('?', '*', '+', '{2}', '{1,3}', '{2,}'))
          .map(([part, times]) => `(${part})${times}`),
      ),
    }));
    fc.assert(
      fc.property(pattern, fc.array(fc.constantFrom('a', 'b', '1'), { maxLength: 8 }), (source, chars) => {
        const matches = readPattern(source);
        fc.pre(matches !== undefined);
        const text = chars.join('');
        assert.equal(matches?.(text), new RegExp(`^(?:${source})$`, 'u').test(text));
      }),
      { numRuns: 2000 },
    );
  });
});
