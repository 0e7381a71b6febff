import type { Level } from './checks/check.ts';
import { routeChecks } from './checks/routes.ts';
import type { Examination } from './examination.ts';
import type { Finding } from './findings.ts';
import { routesOf, widgetNeeds, type WidgetNeeds } from './widgets.ts';

/** How far a backend serves one widget. */
export interface WidgetLevel {
  readonly widget: WidgetNeeds;
  /** `undefined`: it shows nothing. */
  readonly level: Level | undefined;
  /** Whether its main read is there at all. */
  readonly isServed: boolean;
  /** Whether the identity may not see it. */
  readonly isRefused: boolean;
  /** Whether nothing that it does was left untried. */
  readonly isProven: boolean;
  /** What keeps it from the next level. */
  readonly blockers: readonly Finding[];
}

const concerns = ({ routes }: Finding, widget: WidgetNeeds): boolean => {
  const own = routesOf(widget);
  return routes.length === 0 || routes.some((route) => route === 'session' || own.includes(route));
};

const levels: readonly Level[] = [1, 2, 3];

const levelOf = (exam: Examination, widget: WidgetNeeds): WidgetLevel => {
  const { main, write, others = [] } = widget;
  const read = exam.reads.get(main);
  const blocking = exam.findings.all.filter(
    (finding) => finding.check.severity !== 'hint' && concerns(finding, widget),
  );
  const isBroken = read?.data === undefined;
  const isServed =
    read !== undefined ||
    blocking.some(({ check, routes }) => check.severity === 'fault' && routes.includes(main));
  const isProven = exam.options.write || (write === undefined && others.length === 0);
  const isRefused = exam.findings.all.some(
    ({ check, routes }) => check === routeChecks.role && routes.includes(main),
  );
  const about = { widget, isServed, isRefused, isProven };
  const of = (most: Level): readonly Finding[] => blocking.filter(({ check }) => check.level <= most);
  if (isBroken) return { ...about, level: undefined, blockers: isServed ? of(0) : [] };
  const lost = levels.find((level) => of(level).length > 0);
  const reached = lost === undefined ? 3 : lost - 1;
  return {
    ...about,
    level: levels.find((level) => level === reached) ?? 0,
    blockers: lost === undefined ? [] : of(lost),
  };
};

/** The level of every widget that was examined. */
export const widgetLevels = (exam: Examination): readonly WidgetLevel[] =>
  widgetNeeds
    .filter(({ main }) => exam.options.only?.has(main) ?? true)
    .map((widget) => levelOf(exam, widget));
