import { belonging } from './belonging.ts';
import { boardScenarios } from './board-scenarios.ts';
import { keeping } from './keeping.ts';
import { perkScenarios } from './perk-scenarios.ts';
import { progress } from './progress.ts';
import { referralScenarios } from './referral-scenarios.ts';
import { refusals } from './refusals.ts';
import { rough } from './rough.ts';
import { surveyScenarios } from './survey-scenarios.ts';
import type { Scenario } from './scenario.ts';

/** Every named situation: fixtures of our tests, and what `endpoint="demo:<name>"` shows. */
export const scenarios = {
  ...progress,
  ...keeping,
  ...belonging,
  ...rough,
  ...refusals,
  ...perkScenarios,
  ...referralScenarios,
  ...surveyScenarios,
  ...boardScenarios,
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames = Object.keys(scenarios).filter((name): name is ScenarioName => name in scenarios);

/** The scenario of that name; `undefined` for a name that nobody gave. */
export const scenarioNamed = (name: string): Scenario | undefined => {
  const known = scenarioNames.find((scenario) => scenario === name);
  return known && scenarios[known];
};
