import type { Words } from './program-seed.ts';

/** Words by survey: `title` of `capacity` becomes `survey.capacity.title`. */
export const wordsOfSurveys = (surveys: Readonly<Record<string, Words>>): Words =>
  Object.fromEntries(
    Object.entries(surveys).flatMap(([survey, words]) =>
      Object.entries(words).map(([key, said]) => [`survey.${survey}.${key}`, said]),
    ),
  );
