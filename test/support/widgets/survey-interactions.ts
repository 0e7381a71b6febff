import type { Interaction } from '../interactions.ts';
import type { WidgetCase } from '../widget-cases.ts';

/** Things of a survey, by selectors that no language changes. */
const begin = '[part~=button].primary';
const onward = 'form button[type=submit]';
const back = 'form .foot > button';
const fault = '.error';
const bannerSelector = '.notice';
const envelope = '[part~=sealed-reward]';
const earned = '[part~=reward]';
const saved = '[part~=save-status]:has(svg)';
const conflict = '[part~=conflict]';

/** From the trade to the first question. */
export const started: readonly Interaction[] = [{ press: begin }, { sees: '[part~=question]' }];

/** The required ones answered, on one page, and sent. */
const sent: readonly Interaction[] = [
  ...started,
  { press: '#q0' },
  { press: '#q1' },
  { press: '#q2-3' },
  { press: '#q9-8' },
  { write: '12', into: '#q4' },
  { press: onward },
];
export const refused: readonly Interaction[] = [...sent, { sees: bannerSelector }];
export const opened: readonly Interaction[] = [
  ...sent,
  { sees: envelope },
  { press: begin },
  { sees: '[part~=revealed]' },
];

/** Another device went on: two versions stand beside each other once the survey is read again. */
const rivalled: readonly Interaction[] = [
  ...started,
  { press: '#q0' },
  { press: '#q0-1' },
  { sees: conflict },
];

const asking = (deeds: readonly Interaction[], endpoint = '/loyalty/survey'): WidgetCase => ({
  endpoint,
  token: 'a-token',
  interactions: deeds,
});
const card = (deeds: readonly Interaction[], endpoint?: string): WidgetCase =>
  asking([...started, ...deeds], endpoint);
const page = (deeds: readonly Interaction[], endpoint?: string): WidgetCase => ({
  ...card(deeds, endpoint),
  attributes: { layout: 'page' },
});
const onPage = (deeds: readonly Interaction[], endpoint?: string): WidgetCase => ({
  ...page([], endpoint),
  interactions: deeds,
});

/** From where somebody left off, that many questions on, each on its card. */
const furtherOn = (deeds: readonly Interaction[], steps: number): WidgetCase =>
  card(
    [
      { sees: '#q3' },
      ...Array.from({ length: steps }, (_, step): readonly Interaction[] => [
        ...(step === 1 ? [{ write: '12', into: '#q4' }] : []),
        { press: onward },
        { misses: `#q${step + 3}-title` },
      ]).flat(),
      ...deeds,
    ],
    '/loyalty/survey-begun',
  );

const unsent = '/loyalty/survey~unsent';
const version = `${conflict} .foot button`;

/** What stands there after somebody did something. */
export const surveyInteractions: Readonly<Record<string, WidgetCase>> = {
  'first question': card([]),
  'without an answer': card([{ press: onward }, { sees: fault }]),
  'second question, and back': card([
    { press: '#q0-1' },
    { press: onward },
    { sees: '#q1' },
    { press: back },
    { sees: '#q0' },
  ]),
  'where somebody left off': furtherOn([{ write: 'Two depots move', into: '#q3' }], 0),
  'a number out of its bounds': furtherOn(
    [{ write: '9999', into: '#q4' }, { press: onward }, { sees: fault }],
    1,
  ),
  'lines of a matrix': furtherOn([{ sees: '.matrix' }, { press: '#q5-1-2' }], 2),
  'an order to make': furtherOn(
    [{ press: '[id^=q6-take]' }, { press: '[id^=q6-take]' }, { press: '.ranked .down' }],
    3,
  ),
  'a text to read': furtherOn([], 4),
  'a day': furtherOn([{ write: '2027-01-04', into: '#q8' }, { sees: '.day ~ p' }], 5),
  'a recommendation': furtherOn([{ press: '#q9-10' }], 6),
  'all on one page': page([{ sees: '.matrix' }]),
  'every fault on one page': page([{ press: onward }, { sees: fault }]),
  'too many': page([
    ...['#q1', '#q1-1', '#q1-2', '#q1-3'].map((press) => ({ press })),
    { press: onward },
    { sees: '#q1-error' },
  ]),
  'a branch': page([{ press: '#q2' }, { sees: '#q3' }]),
  'a text of one’s own': page([{ press: '#q1-4' }, { sees: '.free-text' }]),
  'kept with the server': page([{ press: '#q0' }, { sees: saved }]),
  'kept on this device': page([{ press: '#q0' }, { sees: '#q0:checked' }], unsent),
  'of nobody’s name': page([{ press: '#q0' }], '/loyalty/survey-anonymous'),
  'of a title and two questions': page([{ press: '#q1-2' }], '/loyalty/survey-bare'),
  'that can’t be shown whole': page([{ press: onward }], '/loyalty/survey-rough'),
  'on cards, of which some can’t be shown': card(
    [{ press: '#q0' }, { press: onward }],
    '/loyalty/survey-rough',
  ),
  'two versions': onPage(rivalled, '/loyalty/survey-rival'),
  'two versions, this one kept': onPage(
    [...rivalled, { press: version }, { misses: version }],
    '/loyalty/survey-rival',
  ),
  'two versions, the other one taken': onPage(
    [...rivalled, { press: `${version} + button` }, { misses: version }],
    '/loyalty/survey-rival',
  ),
  sending: onPage([...sent, { sees: `${onward}[aria-disabled=true]` }], '/loyalty/survey~waits'),
  'not sent yet': onPage(refused, unsent),
  'refused by role': onPage(refused, '/loyalty/survey~refused'),
  'refused at its answers': onPage(refused, '/loyalty/survey~faulty'),
  closed: onPage(refused, '/loyalty/survey-closed'),
  sealed: onPage([...sent, { sees: envelope }]),
  opened: onPage(opened),
  'opened, and read': onPage([...opened, { press: '.reveal .text-btn' }, { sees: earned }]),
};
