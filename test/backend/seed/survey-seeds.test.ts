import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { northpeak } from '../../../demo/backend/seed/data/northpeak.ts';
import { orsa } from '../../../demo/backend/seed/data/orsa.ts';
import { programNames, readProgram } from '../../../demo/backend/seed/file/read-programs.ts';
import type { ProgramSeed } from '../../../demo/backend/seed/data/program-seed.ts';
import shared from '../../../demo/backend/seed/words/shared.json' with { type: 'json' };
import type { SurveySeed } from '../../../demo/backend/seed/data/survey-seed.ts';
import { isTranslated } from './perk-message-keys.ts';

const days = ['2026-11-21', '2027-01-01', '2027-01-31', '2028-02-29'] as const;
const programs = (day: string): ProgramSeed[] => [
  northpeak(day),
  orsa(day),
  ...programNames().map((name) => readProgram(name, { at: day })),
];
const valuesOf = (options: SurveySeed['questions'][number]['options'] = []): string[] =>
  options.map((option) => (typeof option === 'string' ? option : option.value));

/** Keys of the texts that every survey needs. */
const requiredSurveyKeys = (
  { survey, terms, questions, guaranteed }: SurveySeed,
  said: ProgramSeed['words'],
): string[] => {
  const common = (key: string): boolean => `survey.${key}` in shared.surveys;
  const keys = [
    'title',
    'purpose',
    'audience',
    ...(terms.sections ?? []).map((id) => `section.${id}`),
    ...(guaranteed === undefined ? [] : ['guaranteed']),
    ...(terms.sealed ? ['revealed', 'revealed.note'] : []),
    ...questions.flatMap(({ id, kind, options, lines = [] }) =>
      [
        '',
        ...valuesOf(options).flatMap((value) => (common(`option.${value}`) ? [] : [`.option.${value}`])),
        ...lines.map((line) => `.line.${line}`),
        ...(kind === 'nps' || kind === 'scale' ? ['.min', '.max'] : []),
        ...(kind === 'number' ? ['.unit'] : []),
      ].map((rest) => `question.${id}${rest}`),
    ),
  ];
  return keys.map((key) => `survey.${survey}.${key}`).filter((key) => !isTranslated(said[key]));
};

describe('seeded surveys', () => {
  for (const program of programs(days[0])) {
    const { tenant, surveys, words, perks } = program;
    const said = Object.entries(words).filter(([key]) => key.startsWith('survey.'));

    test(`${tenant.program}: every survey text is in three languages`, () => {
      assert.deepEqual(
        surveys.flatMap((survey) => requiredSurveyKeys(survey, words)),
        [],
      );
      assert.deepEqual(
        said.filter(([, text]) => !isTranslated(text)),
        [],
      );
    });

    test(`${tenant.program}: every survey text belongs to a survey and question, without exclamation marks`, () => {
      for (const [key, text] of said) {
        const [, id, question] = /^survey\.(\w+)\.(?:question\.(\w+))?/.exec(key) ?? [];
        const survey = surveys.find((each) => each.survey === id);
        assert.ok(survey && (!question || survey.questions.some((each) => each.id === question)), key);
        assert.doesNotMatch(text, /\}['’\p{L}]|[!¡]/u, key);
      }
    });

    test(`${tenant.program}: conditions name earlier questions, sections are contiguous, marks and draws are perks`, () => {
      for (const { survey, questions, logic, terms, marks = [], entries, perk, anonymous } of surveys) {
        const ids = questions.map(({ id }) => id);
        const calculated = (logic?.calculations ?? []).map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length, survey);
        for (const [place, { id, showIf, section }] of questions.entries()) {
          assert.doesNotMatch(id, /\./);
          for (const { question } of showIf?.any.flatMap(({ all }) => all) ?? [])
            assert.ok(
              calculated.includes(question) || (ids.indexOf(question) >= 0 && ids.indexOf(question) < place),
              `${survey}: ${id}`,
            );
          assert.equal(terms.sections?.includes(section ?? ''), terms.sections && true, `${survey}: ${id}`);
        }
        const sections = questions.map(({ section }) => section ?? '');
        assert.deepEqual(
          [...sections].sort((a, b) => (terms.sections ?? []).indexOf(a) - (terms.sections ?? []).indexOf(b)),
          sections,
        );
        for (const mark of marks) {
          const asked = questions.find(({ id }) => id === mark.question);
          assert.ok(valuesOf(asked?.options).includes(mark.is), mark.is);
          const because = words[`perk.${mark.perk}.because.survey`] ?? words[`perk.${mark.perk}.because`];
          assert.ok(isTranslated(because), mark.perk);
        }
        assert.ok(!anonymous || marks.length === 0, 'nobody can be marked');
        const draw = perks.find((each) => each.perk === entries?.draw);
        assert.ok(!entries || draw?.kind === 'draw', survey);
        assert.ok(!entries || isTranslated(words[`perk.${entries.draw}.short`]));
        assert.ok(perk === undefined || perks.find((each) => each.perk === perk)?.kind === 'survey', survey);
      }
    });

    test(`${tenant.program}: surveys are served if the program has any`, () => {
      for (const route of ['surveys', 'survey', 'saveDraft', 'respond'])
        assert.equal(tenant.served.includes(route), surveys.length > 0, route);
    });
  }

  test('shared texts are complete, have no exclamation marks, and no placeholder takes a suffix', () => {
    for (const [key, text] of Object.entries(shared.surveys)) {
      assert.ok(isTranslated(text), key);
      assert.doesNotMatch(text, /\}['’\p{L}]|!/u, key);
    }
  });

  for (const day of days)
    test(`seeded on ${day}, rewards are decided already and surveys stay open for weeks`, () => {
      for (const { survey, closesOn, decidedOn, terms, drawn = {} } of programs(day).flatMap(
        ({ surveys }) => surveys,
      )) {
        assert.ok(decidedOn < day, survey);
        assert.ok(closesOn === undefined || Date.parse(closesOn) - Date.parse(day) > 28 * 86_400_000, survey);
        const { from = 0, to = 0, step = 1 } = terms.sealed ?? {};
        for (const amount of Object.values(drawn))
          assert.ok(amount >= from && amount <= to && (amount - from) % step === 0, survey);
      }
    });

  test('Northpeak asks nine questions in three sections, as its perk and the design mock-ups say', () => {
    const capacity = northpeak(days[0]).surveys.find(({ survey }) => survey === 'capacity');
    assert.equal(capacity?.questions.filter(({ showIf }) => !showIf).length, 9);
    assert.deepEqual(capacity?.terms.sections, ['planning', 'use', 'next']);
    assert.deepEqual([capacity?.closesOn, capacity?.decidedOn], ['2027-01-31', '2026-11-02']);
  });
});
