import type { Referral } from '../contract/index.ts';
import { campaign } from './referral-campaign.ts';
import { euros, Raw, type Setting } from './scenario.ts';
import { activeViewer } from './summit.ts';

// Referrals that are unknown, unsafe, too long or unreadable.

const long = 'Rahmenvertragspartnerschaftsempfehlungsbescheinigungsausstellungsstelle';

/** A way to refer of which much can't be read: it can't be sent, and says so. */
export const strangeCampaign = (setting: Setting): Raw =>
  new Raw({
    ...campaign(setting),
    title: `${long} ${long}`,
    share: {
      link: 'javascript:alert(1)',
      code: long,
      texts: [null, { text: 7 }, { text: 'One text of three can be read.' }],
    },
    fields: [
      { name: 'website', label: 'Company website', required: true },
      { name: 'mind', type: 'telepathy', label: 'A kind of question from another time' },
      { name: 'none', type: 'select', label: 'A choice without anything to choose', required: true },
      {
        name: 'lost',
        label: 'Asked after a question that is not there',
        showIf: { field: 'gone', is: ['1'] },
      },
      {
        name: 'never',
        type: 'number',
        label: 'More than nine and less than three',
        constraints: { min: 9, max: 3, minLength: 40 },
      },
      null,
    ],
    checks: 'a question that is not there',
    terms: { label: 'Terms', url: 'javascript:alert(1)' },
    privacyNotice: { label: 'Privacy', url: 'data:text/html,x' },
    steps: [
      { title: 'We check' },
      'a step',
      { title: '   ' },
      { title: long, text: `${long}, ${long}. `.repeat(4) },
    ],
    rewards: {
      referrer: { value: { hidden: 'role' } },
      referred: {},
      ladder: [{ at: 'often', reward: {} }, { at: 3, reward: { value: euros(1) } }, null],
    },
    limit: { left: 40, of: 0, resetsAt: setting.day('2026-02-30') },
  });

const strange = (setting: Setting): Referral[] => [
  {
    id: 'unknown',
    company: 'Unknown status, reward and side',
    status: 'entangled',
    track: { done: 9, total: 3 },
    rewards: [{ side: 'bystander', status: 'evaporated' }],
    timeline: [{ state: 'once', label: 'A step of no known kind' }],
    may: [{ action: 'frame', allowed: true }],
  },
  {
    id: 'huge',
    company: `${long} ${long}`,
    status: 'negotiation',
    stage: `${long}, ${long}`,
    track: { done: 1, total: 4_000 },
    nextActor: { name: long },
    rewards: [{ value: euros(9_000_000_000), text: long, when: long }],
    rejection: { text: long, next: { text: long, label: long, href: 'javascript:alert(1)' } },
  },
  {
    id: 'hidden',
    company: 'A reward that a role may not see',
    status: 'won',
    rewards: [{ value: { hidden: 'role' }, status: 'paid' }],
  },
  {
    id: 'late',
    company: 'Days that do not fit each other',
    status: 'in_review',
    track: { done: 0, total: 0 },
    sentAt: setting.day('2027-12-31'),
    expectedBy: setting.day('2020-01-01'),
    protectedUntil: setting.day('2019-01-01'),
  },
  { id: 'bare', company: '0', status: '' },
];

/** Good rows among bad ones: what can't be read is left out and said to be. */
export const strangeReferrals = (setting: Setting): Raw =>
  new Raw({
    asOf: setting.asOf,
    viewer: activeViewer(setting),
    items: [
      ...strange(setting),
      null,
      'a referral',
      { id: 7, company: 'An id that is a number', status: 'won' },
      { id: 'nameless', company: '   ', status: 'won' },
      { id: 'dates', company: 'Days that are none', status: 'won', sentAt: '31.12.2026', since: 'yesterday' },
      { id: 'sums', company: 'A reward that is no sum', status: 'won', rewards: [{ value: 'a good deal' }] },
    ],
    total: 'many',
  });

/** Each of those that can be read, by itself. */
export const strangeItems = strange;
