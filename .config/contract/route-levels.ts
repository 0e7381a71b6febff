import type { RouteId } from '../../src/contract/index.ts';
import { isRead, routes } from '../../src/contract/index.ts';
import { routesOf, widgetNeeds, type WidgetNeeds } from '../../src/cli/doctor/widgets.ts';

/** How much of a backend a route needs. */
export interface RouteLevel {
  readonly name: string;
  readonly text: string;
}

const levels = {
  0: { name: 'L0: first', text: 'The one read without which a widget has nothing to show.' },
  1: { name: 'L1: reads', text: 'The session and the further reads: membership, roles, details.' },
  2: { name: 'L2: writes', text: 'Writes with an idempotency key, and requests without one.' },
} as const satisfies Record<number, RouteLevel>;

/** The levels that single routes belong to; L3 is about headers and explanations, and has no routes of its own. */
export const routeLevels: readonly RouteLevel[] = Object.values(levels);

export const levelOf = (id: RouteId): RouteLevel => {
  if (widgetNeeds.some(({ main }) => main === id)) return levels[0];
  return isRead(routes[id]) ? levels[1] : levels[2];
};

/** The widgets that ask for a route. None: it is the session, which all of them share. */
export const widgetsOf = (id: RouteId): readonly WidgetNeeds[] =>
  widgetNeeds.filter((widget) => routesOf(widget).includes(id));
