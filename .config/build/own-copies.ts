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
  readonly copied: readonly string[];
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
    copied: ['elements/internal/ui/banner.styles'],
  },
  {
    name: 'requests',
    importer: /^elements\/(internal\/requests|perk-list\/claim|reward-list\/order|challenge-list\/submission)\//,
    copied: ['elements/internal/i18n/date-time'],
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
      'elements/internal/i18n/event-times',
      'elements/internal/i18n/percent',
    ],
  },
];

const ending = /\.own-(\w+)\.ts$/;
const sourceOf = (file: string): string => relative(at('src'), file).replace(ending, '').replace(/\.ts$/, '');

/** Whether a module is the copy that parts with this name have. */
export const isCopyFor = (name: string, id: string): boolean => ending.exec(id)?.[1] === name;

export const ownCopies = (): Plugin => ({
  name: 'laurel:own-copies',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const file = resolve(dirname(importer), source);
    const by = ending.exec(importer)?.[1];
    const found = copies.find(
      ({ name, importer: fits, copied }) =>
        (by === undefined ? fits.test(sourceOf(importer)) : by === name) && copied.includes(sourceOf(file)),
    );
    return found ? file.replace(/\.ts$/, `.own-${found.name}.ts`) : by === undefined ? null : file;
  },
  load: (id) => (ending.test(id) ? readFileSync(id.replace(ending, '.ts'), 'utf8') : null),
});
