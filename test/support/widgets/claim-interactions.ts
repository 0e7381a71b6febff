import type { Interaction } from '../interactions.ts';
import type { WidgetCase } from '../widget-cases.ts';

/** Things in the dialog of a claim, by selectors that no language changes. */
const form = 'dialog[open] #claim-form .fields';
const forward = 'dialog[open] footer .btn.primary';
const review = 'dialog[open] #claim-form dl';
export const faulty = 'dialog[open] [aria-invalid=true]';
export const bannerSelector = 'dialog[open] .notice';
export const timeline = 'dialog[open] .timeline';
const reason = 'dialog[open] #decline-form';
const decline = 'dialog[open] footer .actions .btn:not(.primary)';
const giveUp = 'dialog[open] footer .cancel-row button';

/** From the open form to the review of what was answered. */
export const answered: readonly Interaction[] = [
  { sees: form },
  { fill: 'rightly' },
  { press: forward },
  { sees: review },
];
export const sent: readonly Interaction[] = [...answered, { press: forward }];

const claiming = (perk: string, deeds: readonly Interaction[], endpoint = '/loyalty/perks'): WidgetCase => ({
  endpoint,
  token: 'a-token',
  attributes: { perk },
  interactions: deeds,
});

const following = (
  claim: string,
  deeds: readonly Interaction[],
  endpoint = '/loyalty/perks',
): WidgetCase => ({
  endpoint,
  token: 'a-token',
  // A short list behind it: the claim is what is looked at.
  attributes: { claim, kind: 'consulting' },
  interactions: deeds,
});

const review1 = 'architecture-review';
const unsent = '/loyalty/perks~unsent';
const late = '/loyalty/perks-conflict';
const states = '/loyalty/perks-states';

const perks = { items: [{ id: 'kit', title: 'Field kit', media: { url: '/a.png', alt: 'A kit' } }] };
const claimed = { items: [{ id: 'kit', title: 'Field kit', state: 'claimed', claim: { id: 'c' } }] };
const claim = { id: 'c', status: 'fulfilled', perk: { id: 'kit', title: 'Field kit' } };

/** What no scenario tells: a vendor's picture, a key, goods on their way. */
const given: Readonly<Record<string, WidgetCase>> = {
  'a picture': { sources: { perks }, interactions: [{ sees: '[part~=media]' }] },
  'a key': {
    sources: {
      perks: claimed,
      claim: {
        ...claim,
        access: {
          code: 'NP-4410-AB',
          href: '/planner',
          expiresAt: '2027-06-30T00:00:00Z',
          seats: { limit: 5, used: 2 },
        },
      },
    },
    interactions: [{ press: 'li button[part~=button]' }, { press: '[part~=access] button' }],
  },
  goods: {
    sources: {
      perks: claimed,
      claim: {
        ...claim,
        delivery: {
          order: { label: 'NP-20817', url: '/orders/NP-20817' },
          arrivesOn: '2026-12-01',
          steps: 4,
          done: 3,
          text: 'To Gebze',
          tracking: 'https://track.northpeak.example/NP-20817-K',
        },
      },
    },
    interactions: [{ press: 'li button[part~=button]' }, { sees: '[part~=delivery]' }],
  },
};

/** Every step of the dialog that claims a perk and follows a claim. */
export const claimInteractions: Readonly<Record<string, WidgetCase>> = {
  ...given,
  form: claiming(review1, [{ sees: form }]),
  'form of an event': claiming('day-rotterdam', [{ sees: form }]),
  'form about a person': claiming('depot-jackets', [{ sees: form }, { fill: 'rightly' }]),
  'form with a choice': claiming('tailored-training', [{ sees: form }, { fill: 'rightly' }]),
  'faulty form': claiming('tailored-training', [
    { sees: form },
    { fill: 'wrongly' },
    { press: forward },
    { sees: faulty },
  ]),
  'form of an earner': claiming(review1, answered, '/loyalty/perks-earner'),
  review: claiming(review1, answered),
  'review of an event': claiming('day-rotterdam', answered),
  'review about a person': claiming('depot-jackets', answered),
  'back to the form': claiming(review1, [
    ...answered,
    { press: 'dialog[open] footer .btn:not(.primary)' },
    { sees: form },
  ]),
  sending: claiming(review1, [...sent, { sees: `${forward}[aria-disabled=true]` }], '/loyalty/perks~waits'),
  sent: claiming(review1, [...sent, { sees: timeline }]),
  'a seat that was taken at once': claiming('day-rotterdam', [...sent, { sees: timeline }]),
  'goods that were sent for': claiming('depot-jackets', [...sent, { sees: timeline }]),
  'seat taken': claiming('day-rotterdam', [...sent, { sees: bannerSelector }], late),
  'another one instead': claiming(
    'day-rotterdam',
    [...sent, { sees: bannerSelector }, { press: forward }, { sees: form }],
    late,
  ),
  'quota used up': claiming(review1, [...sent, { sees: bannerSelector }], late),
  'claimed already': claiming('depot-jackets', [...sent, { sees: bannerSelector }], late),
  'not open': claiming('tailored-training', [...sent, { sees: bannerSelector }], late),
  kept: claiming(review1, [...sent, { sees: bannerSelector }], unsent),
  'kept for a person': claiming('depot-jackets', [...sent, { sees: bannerSelector }], unsent),
  'unsent above the list': claiming(
    review1,
    [...sent, { sees: bannerSelector }, { press: 'dialog[open] header button' }, { sees: '[part~=pending]' }],
    unsent,
  ),
  'waits for a decision of another': following('claim-review', [{ sees: timeline }]),
  'waits for a decision of mine': following('claim-training', [{ sees: timeline }]),
  scheduled: following('claim-seat', [{ sees: timeline }]),
  approved: following('claim-consulting-claimed', [{ sees: timeline }], states),
  'arrives with the post': following('claim-merchandise-claimed', [{ sees: timeline }], states),
  fulfilled: following('claim-tool-used_up', [{ sees: timeline }], states),
  'cancel, asked once more': following('claim-review', [
    { press: giveUp },
    { sees: 'dialog[open] footer .strong' },
  ]),
  cancelled: following('claim-review', [
    { press: giveUp },
    { press: forward },
    { misses: `${giveUp}, ${forward}` },
  ]),
  'approved by me': following('claim-training', [{ press: forward }, { misses: forward }]),
  'decline, with a reason': following('claim-training', [{ press: decline }, { sees: reason }]),
  'decline without a reason': following('claim-training', [
    { press: decline },
    { sees: reason },
    { press: forward },
    { sees: faulty },
  ]),
  'declined by me': following('claim-training', [
    { press: decline },
    { sees: reason },
    { fill: 'rightly' },
    { press: forward },
    { misses: forward },
  ]),
  'not decided yet': following('claim-training', [{ press: forward }, { sees: bannerSelector }], unsent),
  'no such claim': following('claim-of-nobody', [{ sees: 'dialog[open] .state' }]),
  'from the queue': {
    ...claiming('', [{ press: '[part~=approval-queue] button' }, { sees: timeline }]),
    attributes: {},
  },
  entries: claiming('oslo-draw', [
    { press: 'li:first-child button[part~=button]' },
    { sees: 'dialog[open] .rows' },
  ]),
};
