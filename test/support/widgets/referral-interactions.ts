import type { Interaction } from '../interactions.ts';
import type { WidgetCase } from '../widget-cases.ts';

/** Things in the form and in the dialog of a referral, by selectors that no language changes. */
const introduceMode = '[part~=option][aria-pressed=false]';
const fields = '#introduction .fields';
const send = 'button[form=introduction]';
const site = '#introduction [name=website]';
export const check = '[part~=company-check]';
export const faulty = '#introduction [aria-invalid=true]';
export const bannerSelector = '.referral-card .notice';
export const sentCard = '[part~=confirmation]';
const timeline = 'dialog[open] .timeline';
const foot = 'dialog[open] footer';
const withdraw = `${foot} .withdraw`;
const forget = 'dialog[open] section .text-btn';
const confirm = `${foot} .btn.primary`;

export const introduced: readonly Interaction[] = [{ press: introduceMode }, { sees: fields }];
export const filled: readonly Interaction[] = [
  ...introduced,
  { fill: 'rightly' },
  { write: 'kervan.example', into: site },
];
export const sent: readonly Interaction[] = [...filled, { press: send }];

const referring = (deeds: readonly Interaction[], endpoint = '/loyalty/referrals'): WidgetCase => ({
  endpoint,
  token: 'a-token',
  interactions: deeds,
});

const following = (referral: string, deeds: readonly Interaction[] = [], endpoint?: string): WidgetCase => ({
  ...referring(
    [{ sees: 'dialog[open] header + *' }, { misses: 'dialog [aria-busy=true]' }, ...deeds],
    endpoint,
  ),
  attributes: { referral },
});

const checking = (domain: string, ...deeds: readonly Interaction[]): WidgetCase =>
  referring([...introduced, { write: domain, into: site }, { sees: check }, ...deeds]);

const states = '/loyalty/referrals-states';
const unsent = '/loyalty/referrals~unsent';
const tasks = '/loyalty/referrals-tasks';
const everyField = '/loyalty/referrals-fields';

/** Every step of the form, of the list and of the dialog. */
export const referralInteractions: Readonly<Record<string, WidgetCase>> = {
  'link copied, or selected': referring([{ press: '[part~=share] button' }]),
  'another text': referring([{ sees: '[part~=share] textarea' }], '/loyalty/referrals-ladder'),
  'QR code': referring([{ press: '[part~=share] [aria-expanded]' }, { misses: '.skeleton' }]),
  form: referring(introduced),
  'form with every field': referring([{ sees: fields }, { fill: 'rightly' }], everyField),
  'form with every fault': referring(
    [{ sees: fields }, { fill: 'wrongly' }, { press: send }, { sees: faulty }],
    everyField,
  ),
  'form that can’t be shown whole': referring(
    [...introduced, { sees: '#introduction > .error' }],
    '/loyalty/referrals-rough',
  ),
  'a company that is free': checking('kervan.example'),
  'a customer': checking('customer.example', { misses: send }),
  'referred already': checking('bora.example', { misses: send }),
  'referred already, and sent all the same': checking('shared.example', { sees: send }),
  'one’s own company': checking('tekin.example', { misses: send }),
  'a check that does not end': referring(
    [...introduced, { write: 'kervan.example', into: site }, { sees: '.check-result' }],
    '/loyalty/referrals~waits',
  ),
  'faulty form': referring([...introduced, { press: send }, { sees: faulty }]),
  sending: referring([...sent, { sees: `${send}[aria-disabled=true]` }], '/loyalty/referrals~waits'),
  sent: referring([...sent, { sees: sentCard }]),
  'sent, and another one': referring([...sent, { press: `${sentCard} .btn` }, { misses: sentCard }]),
  'sent, and followed': referring([...sent, { press: `${sentCard} .text-btn` }, { sees: timeline }]),
  'refused at a field': referring([...sent, { sees: faulty }], '/loyalty/referrals~faulty'),
  'refused by role': referring([...sent, { sees: bannerSelector }], '/loyalty/referrals~refused'),
  'company taken meanwhile': referring([...sent, { sees: bannerSelector }], '/loyalty/referrals~taken'),
  kept: referring([...sent, { sees: bannerSelector }], unsent),
  'kept, and discarded': referring(
    [...sent, { press: `${bannerSelector} button:last-of-type` }, { misses: bannerSelector }],
    unsent,
  ),
  'won alone': referring([
    { press: '[part~=filter] + [part~=filter] + [part~=filter]' },
    { misses: '[aria-busy=true]' },
  ]),
  'more of them': referring(
    [{ press: '[part~=load-more] button' }, { sees: '[part~=referral]:nth-child(4)' }],
    states,
  ),
  'on its way': following('delta', [{ sees: timeline }]),
  'from its row': referring([{ press: '[part~=name]' }, { sees: timeline }]),
  'with feedback': following('qualified', [], states),
  'not accepted': following('rejected', [{ sees: '[part~=rejection]' }], states),
  'won and paid': following('won', [], states),
  'taken back': following('won-reversed', [], states),
  'of another kind': following('unknown', [], '/loyalty/referrals-rough'),
  'what the vendor needs': following('bora', [{ sees: 'dialog[open] [part~=task] form' }], tasks),
  'what the vendor needs, and nothing written': following(
    'bora',
    [{ press: 'dialog[open] [part~=task] .btn' }, { sees: 'dialog[open] [aria-invalid=true]' }],
    tasks,
  ),
  'a step behind a link': following('delta', [{ sees: 'dialog[open] [part~=task] a' }], tasks),
  'figures of the link, and the most that can be earned': referring(
    [{ sees: '[part~=cap]' }, { sees: '[part~=statistics]' }],
    '/loyalty/referrals-cap',
  ),
  'several companies': referring(
    [
      { press: '.intro + p .text-btn' },
      { write: 'kervan.example, Kervan', into: '#several-list' },
      { press: '#several-list ~ div .btn' },
      { sees: '[part~=company]' },
      { press: 'button[form=several]' },
      { sees: '#several [aria-invalid=true]' },
    ],
    '/loyalty/referrals-several',
  ),
  'no such referral': following('of-nobody'),
  'withdraw, asked once more': following('bora', [{ press: withdraw }, { sees: confirm }]),
  withdrawn: following('bora', [{ press: withdraw }, { press: confirm }, { misses: confirm }]),
  'withdrawal that is kept': following(
    'bora',
    [{ press: withdraw }, { press: confirm }, { sees: 'dialog[open] [role=alert]' }],
    unsent,
  ),
  'delete, asked once more': following('delta', [{ press: forget }, { sees: confirm }]),
  deleted: following('delta', [{ press: forget }, { press: confirm }, { misses: confirm }]),
};
