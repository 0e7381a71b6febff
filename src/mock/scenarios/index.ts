// Scenarios: one name, one set of answers by route, made of `../fixtures`. `index.ts` has all names; each file has those of one
// subject.

import { membershipScenarios } from './membership.ts';
import { boardScenarios } from './leaderboards.ts';
import { retentionScenarios } from './retention.ts';
import { challengeScenarios } from './challenges.ts';
import { perkScenarios } from './perks.ts';
import { perkCatalogueScenarios } from './perk-catalogues.ts';
import { partnerProgramScenarios } from './partner-programs.ts';
import { progressScenarios } from './progress.ts';
import { referralScenarios } from './referrals.ts';
import { rewardScenarios } from './rewards.ts';
import { errorScenarios } from './errors.ts';
import { malformedScenarios } from './malformed.ts';
import { surveyScenarios } from './surveys.ts';
import { walletScenarios } from './wallets.ts';
import type { Scenario } from '../scenario.ts';

/** Named by its groups: written out it would be longer than a declaration can be. */
type Scenarios = typeof progressScenarios &
  typeof partnerProgramScenarios &
  typeof retentionScenarios &
  typeof membershipScenarios &
  typeof malformedScenarios &
  typeof errorScenarios &
  typeof perkScenarios &
  typeof perkCatalogueScenarios &
  typeof referralScenarios &
  typeof surveyScenarios &
  typeof boardScenarios &
  typeof rewardScenarios &
  typeof walletScenarios &
  typeof challengeScenarios;

/** Every scenario by its name: `endpoint="demo:<name>"` shows it, and tests use it as fixture. */
export const scenarios: Scenarios = {
  ...progressScenarios,
  ...partnerProgramScenarios,
  ...retentionScenarios,
  ...membershipScenarios,
  ...malformedScenarios,
  ...errorScenarios,
  ...perkScenarios,
  ...perkCatalogueScenarios,
  ...referralScenarios,
  ...surveyScenarios,
  ...boardScenarios,
  ...walletScenarios,
  ...challengeScenarios,
  ...rewardScenarios,
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames = Object.keys(scenarios).filter((name): name is ScenarioName => name in scenarios);

/** The scenario of that name; `undefined` where there is none. */
export const findScenario = (name: string): Scenario | undefined => {
  const known = scenarioNames.find((scenario) => scenario === name);
  return known && scenarios[known];
};
