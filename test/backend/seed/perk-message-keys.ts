import { fulfillmentKindOf } from '../../../demo/backend/claims/rules.ts';
import type { PerkSeed } from '../../../demo/backend/seed/data/perk-seed.ts';
import type { ProgramSeed } from '../../../demo/backend/seed/data/program-seed.ts';

const partsOf = (said: string | undefined): string[] => (said ?? '').split('|').map((part) => part.trim());

/** Absent, or said in three languages. */
export const isTranslated = (said: string | undefined): boolean => {
  const parts = partsOf(said);
  return parts.length === 3 && parts.every((part) => part !== '');
};

/** The words that a perk can't do without. */
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

/** Endings below which only a field's own parts stand. */
const fieldOf = (key: string): string | undefined =>
  /^field\.(\w+)(?:$|\.(?:help|placeholder|option\.\w+)$)/.exec(key)?.[1];

/** Perk words that belong to nothing that is seeded. */
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
