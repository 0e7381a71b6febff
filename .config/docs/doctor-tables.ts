import { allChecks } from '../../src/cli/doctor/checks/all-checks.ts';
import type { Check } from '../../src/cli/doctor/checks/check.ts';

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

const row = ({ id, level, severity, title, remedy }: Check): string =>
  `| \`${id}\` | L${level} | ${severity} | ${escaped(title)} | ${escaped(remedy)} |`;

/** Every check of the doctor by its area, from the table that it goes by itself. */
export const doctorTables = (): string =>
  [...new Set(allChecks.map(({ area }) => area))]
    .map((area) => {
      const checks = allChecks.filter((check) => check.area === area);
      const [first] = checks;
      return [
        `### ${area}`,
        '',
        `See [${first?.docs ?? ''}](${first?.docs ?? ''}).`,
        '',
        '| check | level | kind | what is the case where all is well | remedy |',
        '| --- | --- | --- | --- | --- |',
        ...checks.map(row),
      ].join('\n');
    })
    .join('\n\n');

/** How many checks there are. */
export const doctorCount = (): string => `There are ${allChecks.length} checks.`;
