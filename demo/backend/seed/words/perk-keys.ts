import type { SeedWords } from '../data/program-seed.ts';

/** Words by perk: `title` of `field-kit` becomes `perk.field-kit.title`. */
export const perkWords = (perks: Readonly<Record<string, SeedWords>>): SeedWords =>
  Object.fromEntries(
    Object.entries(perks).flatMap(([perk, words]) =>
      Object.entries(words).map(([key, said]) => [`perk.${perk}.${key}`, said]),
    ),
  );
