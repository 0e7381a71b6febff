import type { Interaction } from '../interactions.ts';
import type { WidgetCase } from '../widget-cases.ts';

/** Things in the dialog, by selectors that no language changes. */
const form = 'dialog[open] #challenge-form .fields';
const forward = 'dialog[open] footer .btn.primary';
const review = 'dialog[open] #challenge-form dl';
const faulty = 'dialog[open] [aria-invalid=true]';
export const banner = 'dialog[open] .notice';
const timeline = 'dialog[open] .timeline';

/** Until what a dialog waits for is there. */
export const opened: readonly Interaction[] = [
  { sees: 'dialog[open] header + *' },
  { misses: 'dialog [aria-busy=true]' },
];

/** From the open form to the review of what was answered. */
const answered: readonly Interaction[] = [
  { sees: form },
  { fill: 'rightly' },
  { press: forward },
  { sees: review },
];
export const sent: readonly Interaction[] = [...answered, { press: forward }];

const at = (
  challenge: string,
  interactions: readonly Interaction[],
  endpoint = '/loyalty/challenges',
): WidgetCase => ({ endpoint, token: 'a-token', attributes: { challenge }, interactions });

/** By the button of the only challenge of that kind. */
const byButton = (
  kind: string,
  interactions: readonly Interaction[],
  endpoint = '/loyalty/challenges',
): WidgetCase => ({
  endpoint,
  token: 'a-token',
  attributes: { kind },
  interactions: [{ press: 'li button.primary' }, ...interactions],
});

const unsent = '/loyalty/challenges~unsent';
const late = '/loyalty/challenges-conflict';

/** Every step of sending something for a challenge, and of looking at it again. */
export const challengeInteractions: Readonly<Record<string, WidgetCase>> = {
  form: at('atlas-review', [{ sees: form }]),
  'faulty form': at('atlas-review', [
    { sees: form },
    { fill: 'wrongly' },
    { press: forward },
    { sees: faulty },
  ]),
  review: at('atlas-review', answered),
  'back to the form': at('atlas-review', [
    ...answered,
    { press: 'dialog[open] footer .btn:not(.primary)' },
    { sees: form },
  ]),
  sending: at(
    'atlas-review',
    [...sent, { sees: `${forward}[aria-disabled=true]` }],
    '/loyalty/challenges~waits',
  ),
  sent: at('atlas-review', [...sent, { sees: timeline }]),
  'few fields': at('reference-call', [
    { sees: form },
    { fill: 'rightly' },
    { press: forward },
    { sees: timeline },
  ]),
  'sent again': at('rejected-review', [{ sees: form }]),
  'in review': at('read-review', [{ sees: timeline }]),
  'not accepted': {
    ...at('', []),
    attributes: { state: 'rejected' },
    interactions: [{ press: 'li .foot .text-btn' }, ...opened],
  },
  'no such challenge': at('of-nobody', opened),
  'confirmed at once': byButton('profile', [{ sees: '[part~=answer]' }]),
  'refused at once': byButton('profile', [{ sees: '[part~=answer] [role=alert]' }], late),
  'not sent at once': byButton('profile', [{ sees: '[part~=pending]' }], unsent),
  'changed meanwhile': at('atlas-review', [...sent, { sees: banner }], late),
  kept: at('atlas-review', [...sent, { sees: banner }], unsent),
  'unsent above the list': at(
    'atlas-review',
    [...sent, { sees: banner }, { press: 'dialog[open] header button' }, { sees: '[part~=pending]' }],
    unsent,
  ),
  'filtered by state': {
    ...at('', []),
    attributes: {},
    interactions: [
      { press: '.states .filter:nth-child(3)' },
      { sees: '.states .filter:nth-child(3)[aria-pressed=true]' },
    ],
  },
  'next page': {
    ...at('', [], '/loyalty/challenges-more'),
    attributes: {},
    interactions: [{ press: '.more button' }, { sees: 'li.challenge:nth-child(5)' }],
  },
};
