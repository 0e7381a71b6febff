import type { Diagnosis } from '../diagnose.ts';

/** The report for programs. Its fields are only added to. */
export const jsonReport = ({
  endpoint,
  widgets,
  findings,
  made,
  requests,
  remains,
  hasWritten,
}: Diagnosis): object => ({
  endpoint,
  contract: 1,
  widgets: widgets.map(({ widget, level, isServed, isProven, blockers }) => ({
    tag: widget.tag,
    served: isServed,
    level: level === undefined ? null : `L${level}`,
    proven: isProven,
    blockers: blockers.map(({ check }) => check.id),
  })),
  findings: findings.map(
    ({ check, request, answer, path, expected, received, effect, remedy, routes, count }) => ({
      id: check.id,
      severity: check.severity,
      level: `L${check.level}`,
      title: check.title,
      request,
      answer,
      path,
      expected,
      received,
      effect,
      cost: check.cost,
      remedy,
      docs: check.docs,
      routes,
      count,
    }),
  ),
  checks: { made: made.size, failed: new Set(findings.map(({ check }) => check)).size },
  requests,
  wrote: hasWritten,
  remains,
});
