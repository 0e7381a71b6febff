import { scenarios, type Scenario } from '../../src/mock/index.ts';

/** A member for whom every widget has something to show. */
export const everyWidgetScenario: Scenario = {
  ...scenarios.silver,
  ...scenarios['perks-earner'],
  ...scenarios.referrals,
  ...scenarios.survey,
  ...scenarios.board,
  ...scenarios.wallet,
  ...scenarios.challenges,
  ...scenarios.rewards,
};
