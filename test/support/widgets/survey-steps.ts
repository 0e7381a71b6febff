import type { Deed } from '../deeds.ts';
import type { Situation } from '../widget.ts';

/** Things of a survey, by selectors that no language changes. */
const begin = '[part~=action].primary';
export const asked = '[part~=question]';
const onward = 'form button[type=submit]';
const back = 'form .foot > button';

/** From the trade to the first question. */
export const started: readonly Deed[] = [{ press: begin }, { sees: asked }];

const answering = (deeds: readonly Deed[], endpoint = '/loyalty/survey', layout = ''): Situation => ({
  endpoint,
  token: 'a-token',
  ...(layout && { attributes: { layout } }),
  deeds: [...started, ...deeds],
});

/** Everything answered, on one page. */
const all: readonly Deed[] = [
  { press: '#q0' },
  { press: '#q1' },
  { press: '#q2-3' },
  { press: '#q9-8' },
  { write: '12', into: '#q4' },
];

/** What stands there after somebody did something. */
export const surveySteps: Readonly<Record<string, Situation>> = {
  'first question': answering([]),
  'without an answer': answering([{ press: onward }, { sees: '.fault' }]),
  'second question, and back': answering([
    { press: '#q0-1' },
    { press: onward },
    { sees: '#q1' },
    { press: back },
    { sees: '#q0' },
  ]),
  'all on one page': answering([], '/loyalty/survey', 'page'),
  'faulty page': answering([{ press: onward }, { sees: '.fault' }], '/loyalty/survey', 'page'),
  'a branch': answering([{ press: '#q2' }, { sees: '#q3' }], '/loyalty/survey', 'page'),
  'an order': answering([{ press: '#q6' }, { sees: '.placed' }], '/loyalty/survey', 'page'),
  'a text of one’s own': answering([{ press: '#q1-4' }, { sees: '.namely' }], '/loyalty/survey', 'page'),
  'two versions': answering(
    [{ press: '#q0' }, { press: '#q1' }, { sees: '[part~=conflict]' }],
    '/loyalty/survey-rival',
    'page',
  ),
  sealed: answering([...all, { press: onward }, { sees: '[part~=envelope]' }], '/loyalty/survey', 'page'),
  opened: answering(
    [...all, { press: onward }, { sees: '[part~=envelope]' }, { press: begin }, { sees: '[part~=revealed]' }],
    '/loyalty/survey',
    'page',
  ),
  closed: answering([...all, { press: onward }, { sees: '.told' }], '/loyalty/survey-closed', 'page'),
};
