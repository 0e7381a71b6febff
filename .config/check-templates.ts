import { spawnSync } from 'node:child_process';
import { at, root } from './lib/paths.ts';

// Checks the types in Lit's templates by lit-analyzer. It is older than some of the HTML and CSS that we write: its rule for CSS
// is off, and the complaints listed below are known to be wrong. Every other complaint fails the check.
const command = [
  at('node_modules/lit-analyzer/cli.js'),
  'src/elements/**/*.ts',
  '--strict',
  '--format',
  'list',
];
const options = ['--rules.no-missing-import', 'off', '--rules.no-invalid-css', 'off'];
const { stdout, stderr } = spawnSync(process.execPath, [...command, ...options], {
  cwd: root,
  encoding: 'utf8',
});

/** Lit's `nothing` is a symbol to lit-analyzer: a value may be `nothing` where its other types fit. */
const onlyNothing = (text: string): boolean => {
  const [, given, wanted] = /Type '(.*)' is not assignable to '(.*)'/.exec(text) ?? [];
  if (!given?.includes('Symbol(undefined)')) return false;
  const rest = given.split(' | ').filter((part) => part !== 'Symbol(undefined)');
  const accepted = wanted?.split(' | ') ?? [];
  return rest.every((part) => accepted.includes(part));
};

const isKnownFalsePositive = (text: string): boolean =>
  // ARIA 1.2 has the role `meter`.
  text.includes("The value 'meter' is not assignable") ||
  // `style` has a string setter, which the strict policy allows, unlike the attribute.
  /Type '.*' is not assignable to 'CSSStyleDeclaration( \| CSSStyleDeclaration)?'/.test(text) ||
  // ARIA 1.3 and the browsers have this attribute.
  text.includes("Unknown attribute 'aria-description'") ||
  // The backend names the kind of value that a browser may fill in; browsers ignore names that they do not know.
  /Type 'string' is not assignable to '"on" \| "off" \| "additional-name"/.test(text) ||
  onlyNothing(text);

let file = '';
let problems = 0;
for (const line of stdout.split('\n')) {
  if (line.startsWith('./')) file = line;
  if (!/^\s*\d+:\d+\s+(error|warning)/.test(line) || isKnownFalsePositive(line)) continue;
  problems++;
  console.error(`${file}:${line.trim()}`);
}
if (!stdout.includes('Analyzing')) {
  problems++;
  console.error(`lit-analyzer did not run: ${stderr}`);
}
console.log(/Analyzing.*/.exec(stdout)?.[0] ?? '');
process.exitCode = problems ? 1 : 0;
