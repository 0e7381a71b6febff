import fc from 'fast-check';
import type { SurveyAnswers, ShowCondition, SurveyQuestion } from '../../src/contract/survey-questions.ts';

const kinds = [
  'single',
  'multiple',
  'scale',
  'nps',
  'rating',
  'text',
  'number',
  'info',
  'of next year',
] as const;
const values = ['1', '2', '3', '7'] as const;

/** Ids of questions, among them one that is not there and one that every object inherits. */
const idOf = (place: number): string => (place === 3 ? 'constructor' : `q${place}`);
const someId = fc.oneof(
  { weight: 12, arbitrary: fc.nat(14).map(idOf) },
  fc.constantFrom('nobody', '__proto__'),
);

const clause = fc.record(
  {
    question: someId,
    is: fc.subarray([...values], { minLength: 1 }),
    isNot: fc.subarray([...values], { minLength: 1 }),
    min: fc.integer({ min: 0, max: 7 }),
    max: fc.integer({ min: 0, max: 7 }),
  },
  { requiredKeys: ['question'] },
);

const condition: fc.Arbitrary<ShowCondition> = fc.record({
  any: fc.array(fc.record({ all: fc.array(clause, { maxLength: 3 }) }), { maxLength: 3 }),
});

const question = (place: number): fc.Arbitrary<SurveyQuestion | null> =>
  fc.option(
    fc
      .record(
        {
          kind: fc.constantFrom(...kinds),
          required: fc.boolean(),
          showIf: condition,
          twice: fc.integer({ min: 0, max: 30 }),
        },
        { requiredKeys: ['kind', 'showIf', 'twice'] },
      )
      .map(({ twice, showIf, ...rest }) => ({
        ...rest,
        // Half of them are always asked; now and then two share an id.
        ...(twice % 2 === 0 && { showIf }),
        id: twice === 7 && place > 0 ? idOf(place - 1) : idOf(place),
        title: `Question ${place}`,
        options: values.map((value) => ({ value, label: value, alone: value === '7', open: value === '3' })),
      })),
    { freq: 20 },
  );

/** Surveys with conditions that look back, forward, at themselves and at nothing. */
export const surveys: fc.Arbitrary<(SurveyQuestion | null)[]> = fc
  .integer({ min: 0, max: 12 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, place) => question(place))));

const answer = fc.oneof(
  fc.constantFrom(...values, '', ' ', '2026-12-31', 'çok'),
  fc.subarray([...values]),
  fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom(...values), { noNullPrototype: true }),
);

/** One answer after the other, as people give them and take them back. */
export const sessions: fc.Arbitrary<readonly (readonly [string, SurveyAnswers[string]])[]> = fc.array(
  fc.tuple(fc.nat(14).map(idOf), answer),
  { maxLength: 14 },
);
