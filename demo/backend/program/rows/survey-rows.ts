import type { SurveySeed } from '../../seed/data/survey-seed.ts';
import type { SurveyTerms } from '../../surveys/tables.ts';
import type { DefinitionRows } from './row.ts';

/** What each member is promised stands beside the terms: who joins later is promised the same. */
export const termsOf = ({ terms, guaranteed, entries }: SurveySeed): SurveyTerms => ({
  ...terms,
  ...(guaranteed !== undefined && { guaranteed }),
  ...(entries && { entries: entries.count }),
});

/** The first of the surveys stands at position `from`. */
export const surveyRows = (surveys: readonly SurveySeed[], from = 1): DefinitionRows => ({
  survey: surveys.map((seed, index) => ({
    survey: seed.survey,
    position: from + index,
    version: 1,
    anonymous: seed.anonymous ?? false,
    closes_on: seed.closesOn ?? null,
    terms: termsOf(seed),
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
