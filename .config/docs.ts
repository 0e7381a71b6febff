import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import prettier from 'prettier';
import { fileSchemas } from '../demo/backend/seed/file/json-schema.ts';
import { compiledContract } from './contract/compile.ts';
import { tokensPage } from './build/tokens-page.ts';
import { apiPages } from './docs/api-pages.ts';
import { brokenLinks, missingFunctions, missingPaths, type Repository } from './docs/check-links.ts';
import { importTables } from './docs/import-tables.ts';
import { doctorCount, doctorTables } from './docs/doctor-tables.ts';
import { environmentTable } from './docs/environment-table.ts';
import { decisionList } from './docs/decision-list.ts';
import { replaceSection } from './docs/generated-section.ts';
import { codeTable } from './docs/code-table.ts';
import { widgetContractPages } from './docs/widget-contract-pages.ts';
import { problemTable, readTable, unkeyedTable, writeTable } from './docs/route-tables.ts';
import { wordsTable } from './docs/words-table.ts';
import { packageExports } from './entries.ts';
import { filesBelow } from './lib/files.ts';
import { at } from './lib/paths.ts';

// Everything that is derived from the sources and committed: the compiled contract, package.json's exports and the
// generated parts of docs/.
// `--write` renews it. Without, it compares, checks the links and paths in all documents, and exits with 1 if one is wrong.

const readText = (file: string): string => (existsSync(at(file)) ? readFileSync(at(file), 'utf8') : '');

const formatted = async (file: string, text: string): Promise<string> =>
  prettier.format(text, { ...(await prettier.resolveConfig(at(file))), filepath: at(file) });

const contractPage = (): string =>
  Object.entries({
    reads: readTable,
    writes: writeTable,
    unkeyed: unkeyedTable,
    problems: problemTable,
  }).reduce((text, [name, section]) => replaceSection(text, name, section()), readText('docs/contract.md'));

const importPage = (): string =>
  Object.entries(importTables).reduce(
    (text, [name, section]) => replaceSection(text, name, section()),
    readText('docs/import-survey.md'),
  );

const doctorPage = (): string =>
  Object.entries({ count: doctorCount, checks: doctorTables }).reduce(
    (text, [name, section]) => replaceSection(text, name, section()),
    readText('docs/doctor.md'),
  );

const backendPage = (): string =>
  replaceSection(readText('docs/backend.md'), 'environment', environmentTable());

const decisionsPage = (): string => {
  const files = filesBelow('docs/decisions').filter((file) => /\/\d{3}-[^/]+\.md$/.test(file));
  const list = decisionList(new Map(files.map((file) => [file, readText(file)])));
  return replaceSection(readText('docs/decisions/README.md'), 'decisions', list);
};

/** Generated file → its text before formatting. */
const pages = new Map([
  ...apiPages(),
  ['docs/backend.md', backendPage()],
  ['docs/languages.md', replaceSection(readText('docs/languages.md'), 'words', await wordsTable())],
  ['docs/contract.md', contractPage()],
  ...(await widgetContractPages()),
  ['docs/contract/errors.md', replaceSection(readText('docs/contract/errors.md'), 'codes', codeTable())],
  ['docs/decisions/README.md', decisionsPage()],
  ['docs/doctor.md', doctorPage()],
  ['docs/import-survey.md', importPage()],
  ['docs/tokens.md', tokensPage()],
  ...[...fileSchemas()].map(([name, text]) => [`docs/programs/${name}`, text] as const),
  ...(await compiledContract()),
]);

const fresh = new Map<string, string>();
for (const [file, text] of pages) fresh.set(file, await formatted(file, text));
const manifest: object = JSON.parse(readText('package.json'));
fresh.set('package.json', JSON.stringify({ ...manifest, exports: packageExports() }, null, 2) + '\n');

const faults: string[] = [];
for (const [file, text] of fresh) {
  if (readText(file) === text) continue;
  if (process.argv.includes('--write')) {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  } else faults.push(`${file} is stale: run "npm run docs".`);
}
const generated = [
  ...filesBelow('docs/api'),
  ...filesBelow('docs/contract').filter((file) => file.includes('/laurel-')),
  ...filesBelow('src/contract/compiled'),
];
for (const file of generated) if (!fresh.has(file)) faults.push(`${file} is generated no more: remove it.`);

const repository: Repository = {
  has: (path) => existsSync(at(path)),
  read: (path) => (existsSync(at(path)) && statSync(at(path)).isFile() ? readText(path) : ''),
};
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...filesBelow('docs').filter((file) => file.endsWith('.md')),
];
for (const file of documents) {
  const text = readText(file);
  faults.push(
    ...brokenLinks(file, text, repository).map((target) => `${file} links to ${target}, which is not there.`),
    ...missingPaths(text, repository).map((path) => `${file} names ${path}, which is not there.`),
    ...missingFunctions(text, repository).map((name) => `${file} names ${name}, which is not there.`),
  );
}
const readmeLines = readText('README.md').trimEnd().split('\n').length;
if (readmeLines > 200) faults.push(`README.md has ${readmeLines} lines; the limit is 200.`);

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
