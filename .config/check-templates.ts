import { spawnSync } from 'node:child_process';
import { at, root } from './lib/paths.ts';

// lit-analyzer checks the templates' types. It is older than some of what it reads, so its view of CSS is off, and some of its
// complaints are known to be wrong; every other one counts.
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

/** Lit's `nothing` is a symbol to it: fine where all the other values fit. */
const onlyNothing = (text: string): boolean => {
  const [, given, wanted] = /Type '(.*)' is not assignable to '(.*)'/.exec(text) ?? [];
  if (!given?.includes('Symbol(undefined)')) return false;
  const rest = given.split(' | ').filter((part) => part !== 'Symbol(undefined)');
  const accepted = wanted?.split(' | ') ?? [];
  return rest.every((part) => accepted.includes(part));
};

const isKnownFalsePositive = (text: string): boolean =>
  // ARIA 1.2 has it.
  text.includes("The value 'meter' is not assignable") ||
  // `style` has a string setter, which the strict policy allows, unlike the attribute.
  /Type '.*' is not assignable to 'CSSStyleDeclaration( \| CSSStyleDeclaration)?'/.test(text) ||
  // ARIA 1.3 has it, and the browsers.
  text.includes("Unknown attribute 'aria-description'") ||
  // A backend says what a browser may fill in; one that no browser knows is as good as none.
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
