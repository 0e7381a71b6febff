import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { ConditionClause } from '../../src/contract/survey-questions.ts';
import type { JsonObject } from '../../src/cli/import-survey/json-value.ts';
import { fromRows, questionOf } from './survey-in-words.ts';

// A condition is turned round, multiplied out and tidied on its way. Whatever becomes of it, it must hold for the same
// answers: an XLSForm's own meaning of an expression is computed here beside the contract's meaning of its clauses.

interface ModelAnswers {
  readonly one: string;
  readonly many: readonly string[];
  readonly whole: string;
}

interface Meaning {
  readonly text: string;
  readonly holds: (answers: ModelAnswers) => boolean;
}

const number = (text: string): number => (text === '' ? NaN : Number(text));
const option = fc.constantFrom('x', 'y', 'z');

const leaf: fc.Arbitrary<Meaning> = fc.oneof(
  option.map((v): Meaning => ({ text: `\${one} = '${v}'`, holds: ({ one }) => one === v })),
  option.map((v): Meaning => ({ text: `\${one} != '${v}'`, holds: ({ one }) => one !== v })),
  option.map((v): Meaning => ({ text: `selected(\${many}, '${v}')`, holds: ({ many }) => many.includes(v) })),
  option.map((v): Meaning => ({ text: `\${many} = '${v}'`, holds: ({ many }) => many.join(' ') === v })),
  fc.constantFrom<Meaning>(
    { text: "${one} = ''", holds: ({ one }) => one === '' },
    { text: "${many} != ''", holds: ({ many }) => many.length > 0 },
    { text: 'count-selected(${many}) > 0', holds: ({ many }) => many.length > 0 },
    { text: '${whole}', holds: ({ whole }) => whole !== '' },
  ),
  fc
    .integer({ min: -1, max: 3 })
    .chain((n) =>
      fc.constantFrom<Meaning>(
        { text: `\${whole} > ${n}`, holds: ({ whole }) => number(whole) > n },
        { text: `\${whole} >= ${n}`, holds: ({ whole }) => number(whole) >= n },
        { text: `${n} > \${whole}`, holds: ({ whole }) => number(whole) < n },
        { text: `\${whole} <= ${n}`, holds: ({ whole }) => number(whole) <= n },
        { text: `\${whole} = ${n}`, holds: ({ whole }) => number(whole) === n },
        { text: `\${whole} != ${n}`, holds: ({ whole }) => number(whole) !== n },
      ),
    ),
);

const { expression } = fc.letrec<{ expression: Meaning }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3 },
    leaf,
    tie('expression').map((a): Meaning => ({
      text: `not(${a.text})`,
      holds: (answers) => !a.holds(answers),
    })),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]): Meaning => ({
      text: `(${a.text}) and (${b.text})`,
      holds: (answers) => a.holds(answers) && b.holds(answers),
    })),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]): Meaning => ({
      text: `(${a.text}) or (${b.text})`,
      holds: (answers) => a.holds(answers) || b.holds(answers),
    })),
  ),
}));

const valuesOf = (answers: ModelAnswers, question: string): readonly string[] => {
  if (question === 'many') return answers.many;
  const value = question === 'one' ? answers.one : answers.whole;
  return value === '' ? [] : [value];
};

/** What the contract says of a clause. */
const clauseHolds = (
  { question, is, isNot, min, max, answered, not }: ConditionClause,
  answers: ModelAnswers,
): boolean => {
  const values = valuesOf(answers, question);
  const [first = ''] = values;
  const parts = [
    is === undefined || values.some((value) => is.includes(value)),
    isNot === undefined || !values.some((value) => isNot.includes(value)),
    min === undefined || number(first) >= Number(min),
    max === undefined || number(first) <= Number(max),
    answered === undefined || answered === values.length > 0,
  ];
  return parts.every(Boolean) !== (not === true);
};

const rows = (relevant: string): JsonObject[] => [
  { type: 'select_one abc', name: 'one', label: 'One' },
  { type: 'select_multiple abc', name: 'many', label: 'Many' },
  { type: 'integer', name: 'whole', label: 'Whole' },
  { type: 'text', name: 'asked', label: 'Asked', relevant },
];
const choices = ['x', 'y', 'z'].map((name) => ({ list_name: 'abc', name, label: name }));

const everyAnswer: readonly ModelAnswers[] = ['', 'x', 'y', 'z'].flatMap((one) =>
  [[], ['x'], ['y'], ['x', 'y'], ['y', 'z'], ['x', 'y', 'z']].flatMap((many) =>
    ['', '-1', '0', '1', '2', '3', '4'].map((whole) => ({ one, many, whole })),
  ),
);

describe('a translated condition', () => {
  test('holds for the same answers as the expression', () => {
    let said = 0;
    fc.assert(
      fc.property(expression, ({ text, holds }) => {
        const imported = fromRows(rows(text), { choices });
        if (imported.report.countOf('conditions').imported === 0) return;
        said += 1;
        const groups = questionOf(imported, 'asked').showIf?.any;
        for (const answers of everyAnswer) {
          const shown =
            !groups || groups.some(({ all }) => all.every((clause) => clauseHolds(clause, answers)));
          assert.equal(
            shown,
            holds(answers),
            `${text} of ${JSON.stringify(answers)}: ${JSON.stringify(groups)}`,
          );
        }
      }),
      { numRuns: 400 },
    );
    console.log(`${said} of 400 conditions were said, each of ${everyAnswer.length} answers alike`);
    assert.ok(said > 300);
  });
});
