import type { SeedWords } from '../data/program-seed.ts';

type WordsById = Readonly<Record<string, SeedWords>>;

const prefixKeys = (noun: string, byId: WordsById): SeedWords =>
  Object.fromEntries(
    Object.entries(byId).flatMap(([id, words]) =>
      Object.entries(words).map(([key, text]) => [`${noun}.${id}.${key}`, text]),
    ),
  );

/** Texts by perk: `title` of `field-kit` gets the key `perk.field-kit.title`. */
export const perkWords = (perks: WordsById): SeedWords => prefixKeys('perk', perks);

/** Texts by survey: `title` of `capacity` gets the key `survey.capacity.title`. */
export const surveyWords = (surveys: WordsById): SeedWords => prefixKeys('survey', surveys);
