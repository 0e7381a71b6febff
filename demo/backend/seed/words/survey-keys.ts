import type { SeedWords } from '../data/program-seed.ts';

/** Words by survey: `title` of `capacity` becomes `survey.capacity.title`. */
export const surveyWords = (surveys: Readonly<Record<string, SeedWords>>): SeedWords =>
  Object.fromEntries(
    Object.entries(surveys).flatMap(([survey, words]) =>
      Object.entries(words).map(([key, said]) => [`survey.${survey}.${key}`, said]),
    ),
  );
