import type { SurveyAnswers } from '../../../src/contract/survey-questions.ts';
import { createRandom, type Random } from '../random-survey-logic.ts';
import { walk, type Answer, type ModelQuestion, type Plan, type FormModel } from './model.ts';

const shuffled = (random: Random, values: readonly string[]): string[] => {
  const left = [...values];
  return values.flatMap(() => left.splice(random.below(left.length), 1));
};

/** One answer to a question that fits it. */
const answerTo = (random: Random, question: ModelQuestion, given: SurveyAnswers): Answer | undefined => {
  const { control, lines = [], samples = [] } = question;
  const offered = question.offers?.(given) ?? [];
  const pick = (values: readonly string[]): string | undefined => values[random.below(values.length)];
  const perLine = (values: readonly string[]): Answer =>
    Object.fromEntries(lines.map((line) => [line, pick(values) ?? '']));
  switch (control) {
    case 'read':
      return undefined;
    case 'agree':
      return 'true';
    case 'rank':
      return offered.length > 0 ? shuffled(random, offered) : undefined;
    case 'rows':
      return perLine(offered);
    case 'fields':
    case 'numbers':
      return perLine(samples);
    case 'tick': {
      // What stands alone is chosen alone; no form here wants more than three or four.
      const some = offered.filter((value) => value !== 'none' && random.chance(0.5)).slice(0, 3);
      return some.length > 0 ? some : offered.includes('none') ? ['none'] : offered.slice(0, 1);
    }
    case 'choose':
    case 'select':
      return pick(offered);
    default:
      return pick(samples);
  }
};

/** A way through a survey that nobody has written down: the same for the same seed. */
export const randomPlan = (model: FormModel, seed: number): Plan => {
  const random = createRandom(seed);
  const { shown, given } = walk(model, (id, question, before) => {
    if (id.endsWith('.other')) return 'In my own words';
    const mayBeBlank = question.required?.(before) !== true && question.begins === undefined;
    return mayBeBlank && random.chance(0.3) ? undefined : answerTo(random, question, before);
  });
  const others = Object.entries(given).filter(([id]) => id.endsWith('.other'));
  return {
    name: `at random, seed ${seed}`,
    answers: {
      ...Object.fromEntries(shown.map((id) => [id, given[id] ?? null])),
      ...Object.fromEntries(others),
    },
    ...(model.ending && { ending: model.ending(given) }),
  };
};
