import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { at } from '../../.config/lib/paths.ts';

const read = (file: string): string => readFileSync(at('dist', file), 'utf8');
const scripts = ['cli/laurel-widgets.js', ...readdirSync(at('dist/cdn')).map((file) => `cdn/${file}`)].filter(
  (file) => file.endsWith('.js'),
);

/** What stands in the code of a package, however it is minified. */
const marks: Readonly<Record<string, RegExp>> = {
  'lit-html': /litHtmlVersions/,
  '@lit/reactive-element': /reactiveElementVersions/,
  'lit-element': /litElementVersions/,
  zod: /ZodError|invalid_type/,
  'libphonenumber-js': /INVALID_COUNTRY/,
};

const bannerOf = (file: string): string =>
  /^\/\*! (.*?): THIRD-PARTY-NOTICES\.txt \*\//.exec(read(file))?.[1] ?? '';

test('each file for script tags says whose code is in it, and no other', () => {
  const named = scripts.filter((file) => file.startsWith('cdn/') && bannerOf(file) !== '');
  assert.ok(named.length >= 2, named.join());
  for (const [name, mark] of Object.entries(marks))
    for (const file of scripts.filter((one) => one.startsWith('cdn/') && mark.test(read(one))))
      assert.ok(bannerOf(file).split(', ').includes(name), `${file} has ${name}`);
});

test('every licence of what is in a file comes with the package, and beside the scripts', () => {
  const notices = read('THIRD-PARTY-NOTICES.txt');
  assert.equal(read('cdn/THIRD-PARTY-NOTICES.txt'), notices);
  for (const [name, mark] of Object.entries(marks)) {
    const files = scripts.filter((file) => mark.test(read(file)));
    assert.ok(files.length > 0, name);
    const [, section = ''] = notices.split(`\n${name} `);
    const [head = ''] = section.split(/^\S+ \d+\.\d+\.\d+ \(/m);
    for (const file of files) assert.ok(head.includes(file), `${file} has ${name}`);
    assert.match(head, /Copyright|Licen[cs]e/i);
    assert.ok(head.length > 900, `${name}: the whole text`);
  }
});

test('the bill of materials names all that npm installs beside the package, with its version and licence', () => {
  const bill: {
    readonly bomFormat: string;
    readonly components: readonly {
      readonly name: string;
      readonly version: string;
      readonly purl: string;
      readonly licenses: readonly { readonly license: { readonly id: string } }[];
    }[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  } = JSON.parse(read('sbom.cdx.json'));
  assert.equal(bill.bomFormat, 'CycloneDX');
  const lock: {
    readonly packages: Readonly<
      Record<string, { version?: string; license?: string; dependencies?: Record<string, string> }>
    >;
  } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
  const wanted = new Set<string>();
  const follow = (names: readonly string[]): void => {
    for (const name of names) {
      if (wanted.has(name)) continue;
      wanted.add(name);
      follow(Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {}));
    }
  };
  follow(Object.keys(lock.packages['']?.dependencies ?? {}));
  assert.deepEqual(bill.components.map(({ name }) => name).sort(), [...wanted].sort());
  for (const { name, version, purl, licenses } of bill.components) {
    const known = lock.packages[`node_modules/${name}`];
    assert.deepEqual([version, licenses[0]?.license.id], [known?.version, known?.license], name);
    assert.ok(bill.dependencies.some(({ ref }) => ref === purl));
  }
  const refs = new Set(bill.components.map(({ purl }) => purl));
  for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) assert.ok(refs.has(ref), ref);
});
