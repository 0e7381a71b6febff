import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import prettier from 'prettier';
import { refreshReadme } from './build/readme-tables.ts';
import { tokensPage } from './build/tokens-page.ts';
import { packageExports } from './entries.ts';
import { at } from './lib/paths.ts';

// What is derived from the sources and committed: README's tables, docs/tokens.md, package.json's exports.
// `--write` renews it; without, the exit code says whether it is up to date.
const write = process.argv.includes('--write');
let stale = 0;

const writeOrCompare = (file: string, now: string, fresh: string): void => {
  if (now === fresh) return;
  if (write) {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), fresh);
  } else {
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

const markdown = async (file: string, text: string): Promise<string> =>
  prettier.format(text, { ...(await prettier.resolveConfig(at(file))), parser: 'markdown' });

const tokensFile = 'docs/tokens.md';
writeOrCompare(
  tokensFile,
  existsSync(at(tokensFile)) ? readFileSync(at(tokensFile), 'utf8') : '',
  await markdown(tokensFile, tokensPage()),
);

if (existsSync(at('README.md'))) {
  const readme = readFileSync(at('README.md'), 'utf8');
  const { text, missing } = refreshReadme(readme);
  writeOrCompare('README.md', readme, await markdown('README.md', text));
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
