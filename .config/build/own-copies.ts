import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { at } from '../lib/paths.ts';

// A module that one widget needs at first and a part on demand of another needs later would stand in a file that both load at
// first. Where it is small and has no state, and no one compares what it makes, the part has a copy of its own instead: a few
// hundred bytes when the part is loaded, in place of as many in the first load of every widget that has such a part.

interface OwnCopies {
  /** Who imports the copies; they are in one file, or all need the same other file. */
  readonly name: string;
  readonly importer: RegExp;
  /** Below `src`, without `.ts`. */
  readonly copied: readonly (string | RegExp)[];
}

const link = [
  'elements/internal/ui/link',
  'elements/internal/ui/safe-url',
  'elements/internal/ui/button-part',
];

const copies: readonly OwnCopies[] = [
  { name: 'membership', importer: /^elements\/internal\/states\/membership-states$/, copied: link },
  { name: 'explanation', importer: /^elements\/tier-badge\/explanation$/, copied: link },
  {
    name: 'outbox',
    importer: /^client\/outbox\//,
    copied: ['contract/core/address', 'client/storage/stored-data'],
  },
  {
    name: 'forms',
    importer: /^elements\/(internal\/form\/(field-form|removed-texts)|survey\/questions\/question)/,
    copied: [
      'elements/internal/controllers/keyed-elements',
      'elements/internal/ui/clipboard',
      'elements/internal/ui/control.styles',
    ],
  },
  {
    name: 'response',
    importer: /^elements\/survey\/response\/response-form/,
    copied: ['elements/internal/ui/banner.styles', 'elements/internal/ui/notice.styles'],
  },
  {
    name: 'requests',
    importer:
      /^elements\/(internal\/requests|perk-list\/claim|reward-list\/order|challenge-list\/submission)\//,
    copied: ['elements/internal/i18n/date-time', 'elements/internal/ui/icon-notice.styles'],
  },
  // Else who adds a file to an answer would load the whole leaderboard, which needs it at first.
  {
    name: 'uploads',
    importer: /^elements\/internal\/form\/file-/,
    copied: ['elements/internal/i18n/percent'],
  },
  {
    name: 'timeline',
    importer: /^elements\/internal\/ui\/timeline$/,
    copied: ['elements/internal/i18n/date-time'],
  },
  {
    name: 'claim',
    importer: /^contract\/compiled\/claims$/,
    copied: ['contract/compiled/core/timeline-step'],
  },
  { name: 'claim', importer: /^contract\/compiled\/perk-detail$/, copied: ['contract/compiled/forms'] },
  // Adapters run without Lit, and without the file of the widgets.
  { name: 'sources', importer: /^sources\//, copied: ['contract/core/currency-exponent'] },
  { name: 'mock', importer: /^mock\//, copied: ['rules/permission', 'rules/quota'] },
  {
    name: 'points',
    importer:
      /^(elements\/(challenge-list|reward-list|wallet)\/|contract\/compiled\/(challenge|reward|redemption|wallet))/,
    copied: [
      'contract/compiled/core/reasons',
      'contract/compiled/core/timeline-step',
      'contract/compiled/forms',
      'contract/compiled/perk-delivery',
      'contract/compiled/perk-event',
      'elements/internal/cards/card-grid.styles',
      'elements/internal/cards/card-icons',
      'elements/internal/cards/card-list.styles',
      'elements/internal/i18n/event-times',
      'elements/internal/i18n/percent',
    ],
  },
];

// A page that imports the package has one file of cards for all lists. By script tag a widget is one file, so there the lists of
// points have copies: with a file of cards, the perk list would make one request more.
const cdnCopies: readonly OwnCopies[] = [
  {
    name: 'points',
    importer: /^elements\/(challenge-list|reward-list|wallet)\//,
    copied: [/^elements\/internal\/cards\/(?!rare-parts|empty-state|load-more-row)/],
  },
];

const ending = /\.own-(\w+)\.ts$/;
const sourceOf = (file: string): string => relative(at('src'), file).replace(ending, '').replace(/\.ts$/, '');

const isNamed = (name: string | RegExp, source: string): boolean =>
  typeof name === 'string' ? name === source : name.test(source);

/** Whether a module is the copy that parts with this name have. */
export const isCopyFor = (name: string, id: string): boolean => ending.exec(id)?.[1] === name;

/** The copy that a source imports in place of a file, if it has one. */
const copyOf = (importer: string, file: string, all: readonly OwnCopies[]): string | undefined => {
  const by = ending.exec(importer)?.[1];
  const found = all.find(
    ({ name, importer: fits, copied }) =>
      (by === undefined ? fits.test(sourceOf(importer)) : by === name) &&
      copied.some((one) => isNamed(one, sourceOf(file))),
  );
  return found && file.replace(/\.ts$/, `.own-${found.name}.ts`);
};

/** Whether a source imports a copy in place of this file. */
export const importsCopy = (importer: string, file: string): boolean =>
  copyOf(importer, file, copies) !== undefined;

export const ownCopies = ({ cdn }: { readonly cdn: boolean }): Plugin => ({
  name: 'laurel:own-copies',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const file = resolve(dirname(importer), source);
    const copy = copyOf(importer, file, cdn ? [...copies, ...cdnCopies] : copies);
    return copy ?? (ending.test(importer) ? file : null);
  },
  load: (id) => (ending.test(id) ? readFileSync(id.replace(ending, '.ts'), 'utf8') : null),
});
