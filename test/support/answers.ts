import { Raw, Refusal, scenarios, setting, type Scenario, type Tell } from '../../src/mock/index.ts';
import type { Answers, RouteId } from './widget.ts';

/** What a scenario answers, by route; `undefined` where `needed` is refused or not served. */
export const answersIn = (
  scenario: Scenario,
  routes: readonly RouteId[],
  needed: RouteId,
): Answers | undefined => {
  const told = setting('en');
  const tells: Partial<Record<RouteId, Tell<object>>> = scenario;
  const parts = routes.map((id) => [id, tells[id]?.(told)] as const);
  const usable = parts.filter(([, part]) => part && !(part instanceof Refusal));
  return usable.some(([id]) => id === needed)
    ? Object.fromEntries(usable.map(([id, part]) => [id, part instanceof Raw ? part.body : part]))
    : undefined;
};

/** What each scenario answers that has `needed`, and is no mere mass. */
export const answersOf = (routes: readonly RouteId[], needed: RouteId): Answers[] =>
  Object.values<Scenario>(scenarios)
    .filter(({ bulky }) => !bulky)
    .flatMap((scenario) => answersIn(scenario, routes, needed) ?? []);
