import type { Severity } from '../checks/check.ts';
import type { Diagnosis } from '../diagnose.ts';
import type { Finding } from '../findings.ts';
import type { WidgetLevel } from '../levels.ts';

/** Puts a text in a colour, or leaves it as it is. */
type Painter = (tone: 'good' | 'bad' | 'soft' | 'bold', text: string) => string;

const codes = { good: 32, bad: 31, soft: 90, bold: 1 } as const;

const painter =
  (hasColors: boolean): Painter =>
  (tone, text) =>
    hasColors ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text;

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

const widgetLine = (
  { widget, level, isServed, isRefused, isProven, blockers }: WidgetLevel,
  paint: Painter,
): string => {
  const name = widget.title.padEnd(16);
  if (isRefused) return paint('soft', `  ${name}--  not for the role of this member`);
  if (!isServed) return paint('soft', `  ${name}--  not served`);
  if (level === undefined)
    return `  ${name}${paint('bad', '!!')}  shows its error state: ${blockers[0]?.check.id ?? 'its answer can’t be read'}`;
  const faults = blockers.filter(({ check }) => check.severity === 'fault').length;
  const gaps = blockers.length - faults;
  const parts = [faults > 0 ? count(faults, 'fault') : '', gaps > 0 ? count(gaps, 'gap') : ''].filter(
    Boolean,
  );
  const isOne = blockers.length === 1;
  const rest = level === 3 ? '' : `${parts.join(' and ')} ${isOne ? 'keeps' : 'keep'} it from L${level + 1}`;
  const proof = level >= 2 && !isProven ? 'writes are not tried: --write' : '';
  return `  ${name}${paint(level === 3 ? 'good' : 'bold', `L${level}`)}  ${paint('soft', [rest, proof].filter(Boolean).join('; '))}`.trimEnd();
};

const placeOf = ({ request, answer, routes, count: times }: Finding): string => {
  const more =
    routes.length > 1
      ? `, and ${count(routes.length - 1, 'other route')}`
      : times > 1
        ? `, and ${count(times - 1, 'place')} like it`
        : '';
  return request === '' ? routes.join(', ') : `${request} → ${answer}${more}`;
};

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What the widgets make of it, then why that matters; where the one is known, the other does not repeat it. */
const consequence = ({ check: { cost }, effect }: Finding): string => {
  if (effect === '') return cost;
  const why = cost.replace(/^The [\w ]+ is left out(: |\.$)/, '');
  return [`${sentence(effect)}.`, sentence(why)].filter(Boolean).join(' ');
};

const findingLines = (finding: Finding, paint: Painter): readonly string[] => {
  const { check, path, expected, received, remedy } = finding;
  const [want, have] = [expected && `expected ${expected}`, received && `received ${received}`];
  const facts = [path, [want, have].filter(Boolean).join('; ')].filter(Boolean).join('  ');
  return [
    `  ${check.severity === 'fault' ? paint('bad', '✗') : '·'} ${paint('bold', check.id)}  ${check.title}`,
    placeOf(finding) && `    ${placeOf(finding)}`,
    facts && `    ${facts}`,
    `    ${consequence(finding)}`,
    `    ${paint('good', 'Remedy:')} ${remedy}`,
  ].filter((line) => line !== '');
};

const hintLine = ({ check, routes }: Finding, paint: Painter): string => {
  if (check.area === 'feeds') return `  · ${check.id}  ${check.cost}`;
  const where = routes.length > 0 ? paint('soft', ` (${routes.join(', ')})`) : '';
  return `  · ${check.id}  ${check.cost} ${check.remedy}${where}`;
};

const section = (title: string, lines: readonly string[], paint: Painter): readonly string[] =>
  lines.length > 0 ? ['', paint('bold', title), ...lines] : [];

/** The report for people. */
export const textReport = (diagnosis: Diagnosis, hasColors: boolean): string => {
  const paint = painter(hasColors);
  const { endpoint, signedIn, widgets, findings, made, requests, hasWritten, remains } = diagnosis;
  const of = (severity: Severity): readonly Finding[] =>
    findings.filter(({ check }) => check.severity === severity).sort((a, b) => a.check.level - b.check.level);
  const [faults, gaps, hints] = [of('fault'), of('gap'), of('hint')];
  return [
    `${paint('bold', 'Laurel doctor')}  ${endpoint}`,
    ...(signedIn === '' ? [] : [`as ${signedIn}`]),
    '',
    ...widgets.map((widget) => widgetLine(widget, paint)),
    ...section(
      `Faults (${faults.length})`,
      faults.flatMap((finding) => findingLines(finding, paint)),
      paint,
    ),
    ...section(
      `Gaps (${gaps.length}): allowed, and what they cost`,
      gaps.flatMap((finding) => findingLines(finding, paint)),
      paint,
    ),
    ...section(
      `Hints (${hints.length})`,
      hints.map((finding) => hintLine(finding, paint)),
      paint,
    ),
    ...section(
      'Left behind by --write',
      remains.map((line) => `  · ${line}`),
      paint,
    ),
    '',
    `${count(made.size, 'check')}, ${count(requests, 'request')}${hasWritten ? '' : ', none of which writes'}: ${count(faults.length, 'fault')}, ${count(gaps.length, 'gap')}, ${count(hints.length, 'hint')}.`,
    '',
  ].join('\n');
};
