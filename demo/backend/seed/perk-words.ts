import type { Words } from './program-seed.ts';

/** Words by perk: `title` of `field-kit` becomes `perk.field-kit.title`. */
export const wordsOfPerks = (perks: Readonly<Record<string, Words>>): Words =>
  Object.fromEntries(
    Object.entries(perks).flatMap(([perk, words]) =>
      Object.entries(words).map(([key, said]) => [`perk.${perk}.${key}`, said]),
    ),
  );
