import { fulfillmentKindOf } from '../../../demo/backend/claims/rules.ts';
import type { PerkSeed } from '../../../demo/backend/seed/data/perk-seed.ts';
import type { ProgramSeed } from '../../../demo/backend/seed/data/program-seed.ts';

const partsOf = (text: string | undefined): string[] => (text ?? '').split('|').map((part) => part.trim());

/** Whether a text is absent or has all three languages. */
export const isTranslated = (text: string | undefined): boolean => {
  const parts = partsOf(text);
  return parts.length === 3 && parts.every((part) => part !== '');
};

/** Keys of the texts that every perk needs. */
export const requiredKeys = (seed: PerkSeed): string[] => {
  const { perk, kind, fields = [], detail = {}, of = {}, event, claimable } = seed;
  const facts = Object.values(of).flatMap(({ fact }) => (fact ? [fact] : []));
  const draws = facts.flatMap(({ draw }) => (draw ? [draw] : []));
  const keys = [
    'title',
    ...fields.flatMap(({ name, options = [] }) => [
      `field.${name}`,
      ...options.map((option) => `field.${name}.option.${option}`),
    ]),
    ...draws.flatMap(({ sources, ways }) => [
      ...sources.map(({ name }) => `source.${name}`),
      ...ways.map(({ name }) => `way.${name}`),
    ]),
    ...(event ? ['place'] : []),
    ...(claimable && fulfillmentKindOf(kind) === 'service' ? ['visit', 'team', 'usually'] : []),
    ...(detail.file === undefined ? [] : ['file']),
    ...(detail.terms === undefined ? [] : ['terms']),
    ...(detail.giftRule === undefined ? [] : ['giftRule']),
    ...(detail.contact === undefined ? [] : ['contact.role']),
    ...(facts.some(({ because }) => because) ? ['because'] : []),
    ...(facts.some(({ progress }) => progress) ? ['unit.one', 'unit.other', 'certificate'] : []),
    ...(Object.values(of).some(({ claim }) => claim?.parcel) ? ['delivery'] : []),
    ...(claimable ? ['action'] : []),
    ...(facts.some(({ commission }) => commission) ? ['rate', 'period'] : []),
  ];
  return keys.map((key) => `perk.${perk}.${key}`);
};

/** Key endings that belong to a form field. */
const fieldOf = (key: string): string | undefined =>
  /^field\.(\w+)(?:$|\.(?:help|placeholder|option\.\w+)$)/.exec(key)?.[1];

/** Keys of perk texts that belong to no seeded perk or field. */
export const unusedKeys = ({ words, perks }: ProgramSeed): string[] =>
  Object.keys(words).filter((word) => {
    const [, id, key = ''] = /^perk\.([\w-]+)\.(.+)$/.exec(word) ?? [];
    if (id === undefined) return word.startsWith('perk.');
    const perk = perks.find((each) => each.perk === id);
    if (!key.startsWith('field.')) return !perk;
    return !perk?.fields?.some(({ name, options = [] }) => {
      const option = /\.option\.(\w+)$/.exec(key)?.[1];
      return name === fieldOf(key) && (option === undefined || options.includes(option));
    });
  });
