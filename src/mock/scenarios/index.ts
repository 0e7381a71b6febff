import { membershipScenarios } from './membership.ts';
import { boardScenarios } from './leaderboards.ts';
import { retentionScenarios } from './retention.ts';
import { perkScenarios } from './perks.ts';
import { progressScenarios } from './progress.ts';
import { referralScenarios } from './referrals.ts';
import { errorScenarios } from './errors.ts';
import { malformedScenarios } from './malformed.ts';
import { surveyScenarios } from './surveys.ts';
import type { Scenario } from '../scenario.ts';

/** Every named situation: fixtures of our tests, and what `endpoint="demo:<name>"` shows. */
export const scenarios = {
  ...progressScenarios,
  ...retentionScenarios,
  ...membershipScenarios,
  ...malformedScenarios,
  ...errorScenarios,
  ...perkScenarios,
  ...referralScenarios,
  ...surveyScenarios,
  ...boardScenarios,
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames = Object.keys(scenarios).filter((name): name is ScenarioName => name in scenarios);

/** The scenario of that name; `undefined` for a name that nobody gave. */
export const findScenario = (name: string): Scenario | undefined => {
  const known = scenarioNames.find((scenario) => scenario === name);
  return known && scenarios[known];
};
