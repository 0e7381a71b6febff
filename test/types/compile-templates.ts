import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../../.config/lib/install-packages.ts';
import { at, root } from '../../.config/lib/paths.ts';

// `npm run types` packs the package, installs it into a folder of its own, and compiles pages of each framework against it, with
// every compiler that is supported, libraries checked too; `npm run types -- Vue Solid` does some of them. In the pages, `@ts-expect-error` stands before each wrong use.

installPackages('test/types');
const folder = mkdtempSync(join(tmpdir(), 'laurel-types-'));
const installed = at('test/types/node_modules');

/** The package as npm would install it, beside the frameworks and what it needs itself. */
const installPacked = (): void => {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const name = /"filename":\s*"([^"]+)"/.exec(packed)?.[1] ?? '';
  const target = join(folder, 'node_modules/laurel-widgets');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, name), '-C', target, '--strip-components=1']);
  const { dependencies }: { readonly dependencies: object } = JSON.parse(
    readFileSync(join(target, 'package.json'), 'utf8'),
  );
  for (const needed of [
    ...Object.keys(dependencies),
    'lit-html',
    'lit-element',
    '@lit',
    '@types/trusted-types',
  ]) {
    mkdirSync(join(folder, 'node_modules', needed, '..'), { recursive: true });
    symlinkSync(at('node_modules', needed), join(folder, 'node_modules', needed));
  }
  for (const framework of [
    '@types/react',
    'csstype',
    'preact',
    'solid-js',
    'svelte',
    'vue',
    '@vue',
    'seroval',
  ])
    symlinkSync(join(installed, framework), join(folder, 'node_modules', framework));
};

interface TypedPage {
  readonly file: string;
  readonly options?: object;
  /** What its text has for this framework in place of what stands there. */
  readonly inPlaceOf?: Readonly<Record<string, string>>;
  /** Relative to the installed packages; absent: every compiler, and every way of resolving. */
  readonly command?: readonly string[];
}

const chosen = process.argv.slice(2);
const pages: Readonly<Record<string, TypedPage>> = {
  'no framework': { file: 'plain.ts' },
  'React 19': { file: 'jsx.tsx', options: { jsx: 'react-jsx' } },
  'Preact 11': {
    file: 'jsx.tsx',
    options: { jsx: 'react-jsx', jsxImportSource: 'preact' },
    inPlaceOf: {
      'laurel-widgets/react': 'laurel-widgets/preact',
      "'react'": "'preact/hooks'",
      ReactProps: 'PreactProps',
    },
  },
  'Solid 1': { file: 'solid.tsx', options: { jsx: 'preserve', jsxImportSource: 'solid-js' } },
  'Vue 3, strict templates': {
    file: 'App.vue',
    command: ['vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'tsconfig.json'],
  },
  'Svelte 5': {
    file: 'App.svelte',
    command: ['svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine'],
  },
};

const compilers: Readonly<Record<string, string>> = {
  'TypeScript 5.5': join(installed, 'typescript-5.5/bin/tsc'),
  'TypeScript 5.9': join(installed, 'typescript-5.9/bin/tsc'),
  'TypeScript 6.0': join(installed, 'typescript/bin/tsc'),
};

const ways: Readonly<Record<string, object>> = {
  bundler: { module: 'ESNext', moduleResolution: 'bundler' },
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
};

/** Errors of the page and of the package; those of a framework's own types are its own. */
const errorsIn = (output: string): string[] =>
  output
    .split('\n')
    .filter((line) => /error|ERROR/.test(line) && !/^\S*node_modules\/(?!laurel-widgets)/.test(line))
    .filter((line) => !/ 0 ERRORS|COMPLETED .* 0 ERRORS/.test(line));

const compile = (name: string, page: TypedPage, way: string, program: readonly string[]): string[] => {
  const { file, options = {}, inPlaceOf = {} } = page;
  const project = join(folder, `${name} ${way}`.replaceAll(/\W+/g, '-').toLowerCase());
  mkdirSync(project, { recursive: true });
  const text = Object.entries(inPlaceOf).reduce(
    (code, [there, here]) => code.replaceAll(there, here),
    readFileSync(at('test/types/fixtures', file), 'utf8'),
  );
  writeFileSync(join(project, file), text);
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    noEmit: true,
    ...ways[way],
    ...options,
  };
  const config = { compilerOptions, vueCompilerOptions: { strictTemplates: true }, include: [file] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  const { stdout, stderr, status } = spawnSync(process.execPath, [...program], {
    cwd: project,
    encoding: 'utf8',
  });
  const errors = errorsIn(`${stdout}\n${stderr}`);
  return status !== 0 && errors.length === 0 && !/node_modules\/(?!laurel-widgets)/.test(stdout)
    ? [`exit code ${status}: ${stderr.slice(0, 400)}`]
    : errors;
};

let [passed, failed] = [0, 0];
const told = (name: string, errors: readonly string[]): void => {
  if (errors.length === 0) passed += 1;
  else failed += 1;
  console.log(`${errors.length === 0 ? '✓' : '✗'} ${name}${errors.map((line) => `\n    ${line}`).join('')}`);
};

try {
  installPacked();
  for (const [name, page] of Object.entries(pages)) {
    if (chosen.length > 0 && !chosen.some((one) => name.startsWith(one))) continue;
    if (page.command) {
      const [program = '', ...args] = page.command;
      told(name, compile(name, page, 'bundler', [join(installed, program), ...args]));
    } else
      for (const way of Object.keys(ways))
        for (const [compiler, program] of Object.entries(compilers).slice(way === 'bundler' ? 0 : -1))
          told(
            `${name}, ${way}, ${compiler}`,
            compile(`${name} ${compiler}`, page, way, [program, '-p', '.']),
          );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
