import { allChecks } from '../checks/all-checks.ts';
import type { Check } from '../checks/check.ts';
import type { Diagnosis } from '../diagnose.ts';
import type { Finding } from '../findings.ts';

/** What XML 1.0 may not hold, and what stands for something in it. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const bodyOf = ({ request, answer, path, expected, received, remedy }: Finding): string =>
  escaped(
    [`${request} → ${answer}`, path, `expected ${expected}`, `received ${received}`, remedy].join('\n'),
  );

const caseOf = (check: Check, { findings, made }: Diagnosis): string => {
  const failed = findings.filter((finding) => finding.check === check);
  const inside = failed.map((finding) =>
    check.severity === 'fault'
      ? `<failure message="${escaped(check.title)}">${bodyOf(finding)}</failure>`
      : `<system-out>${check.severity}: ${bodyOf(finding)}</system-out>`,
  );
  const skipped = made.has(check) || failed.length > 0 ? '' : '<skipped message="not examined"/>';
  return `    <testcase classname="laurel-doctor.${check.area}" name="${escaped(`${check.id}: ${check.title}`)}">${skipped}${inside.join('')}</testcase>`;
};

/** A report for continuous integration: a case for each check, those that were not made skipped. */
export const junitReport = (diagnosis: Diagnosis): string => {
  const areas = [...new Set(allChecks.map(({ area }) => area))];
  const suites = areas.map((area) => {
    const checks = allChecks.filter((check) => check.area === area);
    const failures = checks.filter(
      (check) => check.severity === 'fault' && diagnosis.findings.some((finding) => finding.check === check),
    );
    const cases = checks.map((check) => caseOf(check, diagnosis));
    return [
      `  <testsuite name="${area}" tests="${checks.length}" failures="${failures.length}">`,
      ...cases,
      '  </testsuite>',
    ].join('\n');
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="laurel-doctor">\n${suites.join('\n')}\n</testsuites>\n`;
};
