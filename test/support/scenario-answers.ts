import {
  RawBody,
  MockProblem,
  scenarios,
  scenarioContext,
  type Scenario,
  type ScenarioResolver,
} from '../../src/mock/index.ts';
import type { RouteId } from '../../src/contract/index.ts';
import type { RouteAnswers } from './widget-cases.ts';

/** What a scenario answers, by route; `undefined` where `needed` is refused or not served. */
export const answersOfScenario = (
  scenario: Scenario,
  routes: readonly RouteId[],
  needed: RouteId,
): RouteAnswers | undefined => {
  const told = scenarioContext('en');
  const tells: Partial<Record<RouteId, ScenarioResolver<object>>> = scenario;
  const parts = routes.map((id) => [id, tells[id]?.(told)] as const);
  const usable = parts.filter(([, part]) => part && !(part instanceof MockProblem));
  return usable.some(([id]) => id === needed)
    ? Object.fromEntries(usable.map(([id, part]) => [id, part instanceof RawBody ? part.body : part]))
    : undefined;
};

/** What each scenario answers that has `needed`, and is no mere mass. */
export const answersOfAllScenarios = (routes: readonly RouteId[], needed: RouteId): RouteAnswers[] =>
  Object.values<Scenario>(scenarios)
    .filter(({ bulky }) => !bulky)
    .flatMap((scenario) => answersOfScenario(scenario, routes, needed) ?? []);
