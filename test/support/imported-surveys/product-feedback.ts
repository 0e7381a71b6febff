import type { SurveyAnswers } from '../../../src/contract/survey-questions.ts';
import {
  always,
  choose,
  has,
  is,
  isNumber,
  listOf,
  numberOf,
  number,
  points,
  read,
  rowIs,
  tick,
  write,
  type Condition,
  type ModelQuestion,
  type FormModel,
} from './model.ts';

const isUser: Condition = (given) => !is(given, 'uses', 'never');
const saysHowOften: Condition = (given) => isUser(given) && has(given, 'uses');

/** The mean of the efforts that were given. */
const effort = (given: SurveyAnswers): number | undefined => {
  const [first, second] = [numberOf(given, 'setup_effort'), numberOf(given, 'daily_effort')];
  if (first === undefined || second === undefined) return first ?? second;
  return (first + second) / 2;
};

/** These questions, where that holds as well. */
const where = (
  condition: Condition,
  questions: Readonly<Record<string, ModelQuestion>>,
): Record<string, ModelQuestion> =>
  Object.fromEntries(
    Object.entries(questions).map(([id, question]) => [
      id,
      { ...question, asked: (given: SurveyAnswers) => condition(given) && question.asked?.(given) !== false },
    ]),
  );

/** Screened out by an answer, carried options, an average, endings by score. */
export const productFeedback: FormModel = {
  file: 'product-feedback.json',
  id: 'product-feedback',
  languages: ['en', 'es'],
  lost: [
    'question screenshot_why, visibleIf: {screenshot} notempty',
    'question modules, choicesOrder: random',
    'question screenshot: file screenshot',
    'trigger 2 (setvalue): {recommend} <= 6',
    'calculated value today_text: today()',
  ],
  questions: {
    company: { ...write('Acme <b>{{uses}}</b> Ltd'), required: always },
    uses: { ...choose('daily', 'weekly', 'never'), required: always },
    // Whoever never uses the product is asked nothing more.
    ...where(isUser, {
      modules: {
        ...tick((given) => [
          'planning',
          'stock',
          ...(is(given, 'uses', 'daily') ? ['reports'] : []),
          'app.mobile',
          'none',
          'other',
        ]),
        opens: true,
        required: always,
      },
      best_module: {
        ...choose((given) => listOf(given, 'modules')),
        asked: (given) => listOf(given, 'modules').length > 1 || is(given, 'modules', 'planning', 'stock'),
      },
      mobile_why: { ...write('Maps'), asked: (given) => is(given, 'modules', 'app.mobile') },
      seats: { ...number('1', '12.5', '5000'), required: (given) => is(given, 'uses', 'daily') },
    }),
    ...where(saysHowOften, {
      setup_effort: points(1, 7),
      daily_effort: points(1, 7),
      effort_why: { ...write('The start'), asked: (given) => (effort(given) ?? 4) < 4 },
      quality: {
        control: 'rows',
        lines: ['speed', 'help', 'docs'],
        offers: () => ['1', '2', '3'],
        required: always,
      },
      help_why: {
        ...write('It was late'),
        asked: (given) =>
          rowIs(given, 'quality', 'help', '1') ||
          (rowIs(given, 'quality', 'help', '2') && rowIs(given, 'quality', 'speed', '1')),
      },
      effort_shown_text: { ...read, asked: (given) => effort(given) !== undefined },
    }),
    ...where(isUser, {
      recommend: { ...points(0, 10), required: always },
      recommend_why: {
        ...write('Price'),
        asked: (given) => isNumber(given, 'recommend', (score) => score < 7),
      },
      contact: { ...choose('true', 'false'), begins: 'false' },
      mail: {
        ...write('ana@acme.example'),
        asked: (given) => is(given, 'contact', 'true'),
        required: (given) => is(given, 'contact', 'true'),
      },
      screenshot_why: write('A blank page'),
      legal: read,
    }),
  },
  calculated: {
    // SurveyJS computes with 0 where there is nothing to compute with.
    effort_shown: (given) => Math.round((effort(given) ?? 0) * 10) / 10,
  },
  ending: (given) => {
    if (is(given, 'uses', 'never')) return 'This survey is for people who use the product';
    return isNumber(given, 'recommend', (score) => score >= 9) ? 'Thank you, …' : 'Thank you';
  },
  plans: [
    {
      name: 'a daily user with reports and a part of their own, who is asked why',
      answers: {
        company: 'Acme <b>{{uses}}</b> Ltd',
        uses: 'daily',
        modules: ['planning', 'reports', 'app.mobile', 'other'],
        'modules.other': 'Our own tool',
        best_module: 'other',
        mobile_why: 'Maps',
        seats: '12.5',
        setup_effort: '2',
        daily_effort: '5',
        effort_why: 'The first day',
        quality: { speed: '1', help: '2', docs: '3' },
        help_why: 'It was late',
        effort_shown_text: null,
        recommend: '6',
        recommend_why: 'The price',
        contact: 'true',
        mail: 'ana@acme.example',
        screenshot_why: 'A blank page',
        legal: null,
      },
      ending: 'Thank you',
    },
    {
      name: 'who never uses it is asked nothing more',
      answers: { company: 'Kontor', uses: 'never' },
      ending: 'This survey is for people who use the product',
    },
    {
      name: 'first a user every day, then every week: the option that is gone is not sent',
      first: {
        company: 'Depo',
        uses: 'daily',
        modules: ['reports', 'app.mobile'],
        best_module: 'reports',
        mobile_why: 'Maps',
        seats: '3',
        setup_effort: '1',
        effort_why: 'All of it',
        quality: { speed: '2', help: '1', docs: '2' },
        help_why: 'Nobody came',
        recommend: '9',
        contact: 'true',
        mail: 'depo@acme.example',
      },
      answers: {
        company: 'Depo',
        uses: 'weekly',
        modules: ['app.mobile'],
        mobile_why: 'Maps',
        seats: '3',
        setup_effort: '4',
        daily_effort: null,
        quality: { speed: '2', help: '2', docs: '2' },
        effort_shown_text: null,
        recommend: '7',
        contact: 'false',
        screenshot_why: null,
        legal: null,
      },
      ending: 'Thank you',
    },
    {
      name: 'a weekly user with none of the parts, content with all',
      answers: {
        company: 'Yol',
        uses: 'weekly',
        modules: ['none'],
        seats: null,
        setup_effort: null,
        daily_effort: null,
        quality: { speed: '3', help: '3', docs: '2' },
        recommend: '10',
        contact: 'false',
        screenshot_why: 'All of it',
        legal: null,
      },
      ending: 'Thank you, …',
    },
  ],
  refusals: [
    { changes: { seats: '' }, faults: ['seats required'] },
    { changes: { uses: 'weekly' }, faults: ['modules not_an_option'] },
    { changes: { best_module: 'stock' }, faults: ['best_module unknown_field'] },
    { changes: { mail: 'ana@acme' }, faults: ['mail no_ending'] },
    { changes: { recommend: '11' }, faults: ['recommend not_an_option', 'recommend_why unknown_field'] },
  ],
};
