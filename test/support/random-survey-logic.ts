import type { Calculation, SurveyEnding } from '../../src/contract/survey-logic.ts';
import type {
  ConditionClause,
  QuestionOption,
  ShowCondition,
  SurveyAnswers,
  SurveyQuestion,
} from '../../src/contract/survey-questions.ts';
import type { Survey } from '../../src/contract/surveys.ts';

// Surveys with all that logic can say, well and badly: conditions that look back, forward, at themselves and at nothing,
// calculations that would go in a circle, options that come and go, endings. Made of one number, as thirty thousand of them
// are needed in seconds; a smaller `size` makes a smaller survey of the same kind.

export type Random = ReturnType<typeof createRandom>;

/** Mulberry32: small, and the same numbers for the same seed. */
export const createRandom = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (limit: number): number => Math.floor(next() * limit),
    chance: (share: number): boolean => next() < share,
    one: <const T>(items: readonly [T, ...T[]]): T => items[Math.floor(next() * items.length)] ?? items[0],
    some: <T>(items: readonly T[]): T[] => items.filter(() => next() < 0.4),
    list: <T>(length: number, make: (index: number) => T): T[] =>
      Array.from({ length }, (_, index) => make(index)),
  };
};

const values = ['1', '2', '3', '7'] as const;
const texts = [
  '1',
  '2',
  '7',
  '2.5',
  '-3',
  'Köln',
  'köln am Rhein',
  ' ',
  '',
  '2026-12-31',
  '14:30',
  '2026-12-31T14:30',
] as const;
const kinds = [
  'single',
  'single',
  'multiple',
  'multiple',
  'matrix',
  'ranking',
  'dropdown',
  'image',
  'integer',
  'time',
  'constant_sum',
  'nps',
  'number',
  'date',
  'text',
  'info',
  'of next year',
] as const;

/** Ids of questions and calculations, among them one that every object inherits, and some that are nowhere. */
const someId = (random: Random, size: number): string => {
  if (random.chance(0.05)) return random.one(['nobody', '__proto__', 'toString']);
  return random.chance(0.3) ? `c${random.below(4)}` : questionId(random.below(size + 2));
};
const questionId = (index: number): string => (index === 3 ? 'constructor' : `q${index}`);

const maybe = <const T extends object>(is: boolean, part: () => T): T | Record<never, never> =>
  is ? part() : {};

const randomClause = (random: Random, size: number): ConditionClause => ({
  question: someId(random, size),
  ...maybe(random.chance(0.1), () => ({ line: random.one(['a', 'b', 'gone']) })),
  ...maybe(random.chance(0.4), () => ({ is: random.some(values) })),
  ...maybe(random.chance(0.2), () => ({ isNot: random.some(values) })),
  ...maybe(random.chance(0.15), () => ({
    min: random.one<string | number>([1, 2, 2.5, '2', '2026-01-01', '14:30']),
  })),
  ...maybe(random.chance(0.1), () => ({ max: random.one<string | number>([1, 2, 7, '2026-12-31', '2027']) })),
  ...maybe(random.chance(0.1), () => ({ answered: random.chance(0.5) })),
  ...maybe(random.chance(0.1), () => ({ contains: [random.one(['K', 'rhein', '1', ''])] })),
  ...maybe(random.chance(0.12), () => ({
    compare: {
      by: random.one(['equal', 'not_equal', 'less', 'at_most', 'greater', 'at_least']),
      question: someId(random, size),
    },
  })),
  ...maybe(random.chance(0.2), () => ({ not: random.chance(0.8) })),
});

const randomCondition = (random: Random, size: number): ShowCondition => ({
  any: random.list(random.one([0, 1, 1, 1, 2]), () => ({
    all: random.list(random.one([0, 1, 1, 2]), () => randomClause(random, size)),
  })),
});

const randomOptions = (random: Random, size: number): QuestionOption[] => {
  const hasConditions = random.chance(0.3);
  return values
    .filter(() => random.chance(0.9))
    .map((value) => ({
      value,
      label: `${value} in words`,
      alone: value === '7',
      open: value === '3',
      ...maybe(random.chance(0.7), () => ({ score: random.below(9) - 3 })),
      ...maybe(hasConditions && random.chance(0.6), () => ({ showIf: randomCondition(random, size) })),
    }));
};

const randomQuestion = (random: Random, index: number, size: number): SurveyQuestion | null => {
  if (random.chance(0.04)) return null;
  const kind = random.one(kinds);
  return {
    id: questionId(index > 0 && random.chance(0.04) ? index - 1 : index),
    kind,
    title: `Question ${index}`,
    ...maybe(random.chance(0.3), () => ({ required: true })),
    ...maybe(/single|multiple|matrix|ranking|dropdown|image/.test(kind), () => ({
      options: randomOptions(random, size),
    })),
    ...maybe(/matrix|constant_sum/.test(kind), () => ({
      lines: ['a', 'b'].map((value) => ({ value, label: value })),
    })),
    ...maybe(/matrix|image/.test(kind) && random.chance(0.5), () => ({ several: true })),
    ...maybe(random.chance(0.1), () => ({ comment: 'Why?' })),
    ...maybe(kind === 'multiple' && random.chance(0.2), () => ({ constraints: { min: 2 } })),
    ...maybe(random.chance(0.15), () => ({
      optionsFrom: { question: someId(random, size), which: random.one(['chosen', 'not_chosen']) },
    })),
    ...maybe(random.chance(0.4), () => ({ showIf: randomCondition(random, size) })),
    ...maybe(random.chance(0.15), () => ({ requiredIf: randomCondition(random, size) })),
  };
};

const randomCalculation = (random: Random, index: number, size: number): Calculation | null => {
  if (random.chance(0.05)) return null;
  return {
    id: random.chance(0.08) ? someId(random, size) : `c${index}`,
    operation: random.one([
      'add',
      'subtract',
      'multiply',
      'divide',
      'least',
      'greatest',
      'average',
      'round',
      'choose',
    ]),
    of: random.list(random.one([1, 2, 2, 2, 3]), () =>
      random.chance(0.3)
        ? random.one([0, 1, -2, 2.5, 1e14])
        : {
            question: someId(random, size),
            ...maybe(random.chance(0.1), () => ({ line: random.one(['a', 'gone']) })),
            ...maybe(random.chance(0.6), () => ({ as: random.one(['number', 'score', 'count']) })),
          },
    ),
    ...maybe(random.chance(0.3), () => ({ showIf: randomCondition(random, size) })),
  };
};

const randomEnding = (random: Random, index: number, size: number): SurveyEnding | null =>
  random.chance(0.05)
    ? null
    : {
        id: `e${index}`,
        kind: random.one(['screened_out', 'screened_out', 'completed', 'of next year']),
        title: `Ending ${index}`,
        ...maybe(random.chance(0.9), () => ({ showIf: randomCondition(random, size) })),
      };

const randomAnswer = (random: Random): SurveyAnswers[string] => {
  if (random.chance(0.45)) return random.one(values);
  if (random.chance(0.5)) return random.some(values);
  if (random.chance(0.5)) return random.one(texts);
  return {
    ...maybe(random.chance(0.7), () => ({ a: random.one(values) })),
    ...maybe(random.chance(0.7), () => ({ b: random.some(values) })),
  };
};

export interface RandomSurvey {
  readonly definition: Pick<Survey, 'questions' | 'calculations' | 'endings'>;
  /** One answer after the other, as people give them and take them back. */
  readonly session: readonly (readonly [id: string, answer: SurveyAnswers[string]])[];
}

export const randomSurvey = (seed: number, size: number): RandomSurvey => {
  const random = createRandom(seed);
  return {
    definition: {
      questions: random.list(size, (index) => randomQuestion(random, index, size)),
      ...maybe(random.chance(0.7), () => ({
        calculations: random.list(random.below(4), (index) => randomCalculation(random, index, size)),
      })),
      ...maybe(random.chance(0.5), () => ({
        endings: random.list(random.below(4), (index) => randomEnding(random, index, size)),
      })),
    },
    session: random.list(random.below(2 * size + 2), () => {
      const id = questionId(random.below(size + 1));
      return random.chance(0.1)
        ? [`${id}.${random.one(['other', 'comment'])}`, random.one(texts)]
        : [id, randomAnswer(random)];
    }),
  };
};
