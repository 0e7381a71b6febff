import type { Perk } from '../contract/index.ts';
import { fieldKit } from './perks-under-way.ts';
import { architectureReview, logisticsDay } from './perks-summit.ts';
import { Raw, type Setting } from './scenario.ts';
import { activeViewer } from './summit.ts';

// Perks that are unknown, unsafe, too long or unreadable.

const long = 'Rahmenvertragspartnerschaftsvergünstigungsbescheinigungsausstellungsstelle';

const strange = (setting: Setting): Perk[] => [
  {
    id: 'unknown',
    title: 'Unknown kind and state',
    kind: 'time_travel',
    state: 'entangled',
    action: { kind: 'teleport' },
  },
  {
    ...logisticsDay(setting),
    id: 'huge',
    title: `${long} ${long}`,
    summary: `${long}, ${long}. `.repeat(12),
  },
  {
    ...fieldKit(setting),
    id: 'unsafe',
    title: 'Addresses that no link may have',
    terms: { label: 'Terms', url: 'javascript:alert(1)' },
    giftRule: { label: 'Gift rule', url: 'data:text/html,x' },
    action: { kind: 'track', href: 'javascript:alert(1)' },
  },
  {
    ...architectureReview(setting),
    id: 'impossible',
    title: 'Figures that do not fit each other',
    quota: { limit: 0, used: 7 },
    progress: { done: 9, total: 3 },
    event: { startsAt: '2026-02-30T25:61:00Z', timeZone: 'Mars/Olympus', capacity: 10, taken: 12 },
  },
  { id: 'bare', title: '0' },
  { id: 'locked-bare', title: 'Locked without a reason', state: 'locked' },
];

/** Good rows among bad ones: what can't be read is left out and said to be. */
export const strangePerks = (setting: Setting): Raw =>
  new Raw({
    asOf: setting.asOf,
    viewer: { ...activeViewer(setting), may: [{ action: 'claim', allowed: true }] },
    items: [
      ...strange(setting),
      null,
      'a perk',
      { id: 7, title: 'An id that is a number' },
      { id: 'nameless', title: '   ' },
      { id: 'sums', title: 'A value that is no sum', declaredValue: 'a good deal', quota: 'plenty' },
    ],
  });
