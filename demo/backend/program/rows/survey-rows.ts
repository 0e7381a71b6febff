import type { SurveySeed } from '../../seed/data/survey-seed.ts';
import type { DefinitionRows } from './row.ts';

/** The first of the surveys stands at position `from`. */
export const surveyRows = (surveys: readonly SurveySeed[], from = 1): DefinitionRows => ({
  survey: surveys.map((seed, index) => ({
    survey: seed.survey,
    position: from + index,
    version: 1,
    anonymous: seed.anonymous ?? false,
    closes_on: seed.closesOn ?? null,
    terms: seed.terms,
    marks: seed.marks ?? [],
    display: seed.display ?? {},
    draw: seed.entries?.draw ?? null,
    perk: seed.perk ?? null,
  })),
  survey_version: surveys.map(({ survey, questions, logic = {} }) => ({
    survey,
    version: 1,
    questions,
    logic,
  })),
});
