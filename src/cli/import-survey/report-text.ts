import type { FindingLevel, ImportFinding, ImportReport } from './import-report.ts';

const headings: Readonly<Record<FindingLevel, string>> = {
  condition: 'CONDITIONS THAT WERE LOST. Look at each: its question is asked of more people than before',
  dropped: 'Dropped',
  changed: 'Changed',
};

/** Without characters that steer a terminal: the words come from a file of somebody else. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();

const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** Findings that differ in their place alone, as one. */
const gathered = (
  findings: readonly ImportFinding[],
): readonly { where: string[]; what: string; became: string }[] => {
  const groups = new Map<string, { where: string[]; what: string; became: string }>();
  for (const { where, what, became } of findings) {
    const key = JSON.stringify([what, became]);
    const group = groups.get(key) ?? { where: [], what, became };
    group.where.push(where);
    groups.set(key, group);
  }
  return [...groups.values()];
};

const placeOf = (where: readonly string[]): string => {
  const [first = '', ...more] = where;
  return more.length > 0 ? `${first}, and ${more.length} more` : first;
};

/** What is printed of each level; a report in a file has all. */
const mostRows = 200;

const table = (findings: readonly ImportFinding[]): string[] => {
  const all = gathered(findings);
  const rows = all
    .slice(0, mostRows)
    .map(({ where, what, became }) => [
      shortened(plain(placeOf(where)), 52),
      shortened(plain(what), 60),
      plain(became),
    ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  return all.length > mostRows
    ? [...lines, `  … and ${all.length - mostRows} more: --report has all`]
    : lines;
};

/** "54 of 60 questions, 31 of 34 conditions, 12 of 12 checks and calculations: 91 %" */
export const coverageText = (report: ImportReport): string => {
  const names = {
    questions: 'questions',
    conditions: 'conditions',
    checks: 'checks and calculations',
  } as const;
  const parts = (['questions', 'conditions', 'checks'] as const).flatMap((part) => {
    const { imported, total } = report.countOf(part);
    return total === 0 ? [] : [`${imported} of ${total} ${names[part]}`];
  });
  return `${parts.join(', ')}: ${report.coverage} %`;
};

/** The report for a terminal: what, where, and what became of it; the coverage last. */
export const reportText = (report: ImportReport): string => {
  const sections = (['condition', 'dropped', 'changed'] as const).flatMap((level) => {
    const findings = report.findings.filter((finding) => finding.level === level);
    return findings.length === 0 ? [] : [`${headings[level]} (${findings.length})`, ...table(findings), ''];
  });
  return [...sections, `Imported: ${coverageText(report)}`, ''].join('\n');
};
