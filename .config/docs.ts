import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { refreshReadme } from './build/readme-tables.ts';
import { packageExports } from './entries.ts';
import { at } from './lib/paths.ts';

// What is derived from the sources and committed: README's tables and package.json's exports.
// `--write` renews it; without, the exit code says whether it is up to date.
const write = process.argv.includes('--write');
let stale = 0;

const writeOrCompare = (file: string, now: string, fresh: string): void => {
  if (now === fresh) return;
  if (write) writeFileSync(at(file), fresh);
  else {
    stale++;
    console.error(`${file} is stale: run "npm run docs".`);
  }
};

const manifestText = readFileSync(at('package.json'), 'utf8');
const manifest: object = JSON.parse(manifestText);
writeOrCompare(
  'package.json',
  manifestText,
  JSON.stringify({ ...manifest, exports: packageExports() }, null, 2) + '\n',
);

if (existsSync(at('README.md'))) {
  const readme = readFileSync(at('README.md'), 'utf8');
  const { text, missing } = refreshReadme(readme);
  const config = await prettier.resolveConfig(at('README.md'));
  writeOrCompare('README.md', readme, await prettier.format(text, { ...config, parser: 'markdown' }));
  for (const section of missing) {
    stale++;
    console.error(
      `README.md has no place for ${section}: add "<!-- generated:${section} --> … <!-- /generated -->".`,
    );
  }
} else {
  stale++;
  console.error('README.md is missing.');
}

process.exitCode = stale ? 1 : 0;
