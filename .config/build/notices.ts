import { writeFileSync } from 'node:fs';
import { at } from '../lib/paths.ts';
import { dependencyNames, license, name, peerNames, version } from '../package-json.ts';
import { bundledPackages, noticesFile, readPackage, type ThirdPartyPackage } from './third-party.ts';

const byName = (one: ThirdPartyPackage, other: ThirdPartyPackage): number => (one.name < other.name ? -1 : 1);

const noticeOf = ({ name, version, license, text }: ThirdPartyPackage): string => {
  const files = [...bundledPackages].filter(([, packages]) => packages.includes(name)).map(([file]) => file);
  return `${name} ${version} (${license})\nin ${files.sort().join(', ')}\n\n${text}\n`;
};

const purl = ({ name, version }: ThirdPartyPackage): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The packages and all that they need. */
const withDependencies = (names: readonly string[]): ThirdPartyPackage[] => {
  const found = new Map<string, ThirdPartyPackage>();
  const waiting = [...names];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    const known = readPackage(next);
    found.set(next, known);
    waiting.push(...known.dependencies);
  }
  return [...found.values()].sort(byName);
};

/**
 * A bill of materials in CycloneDX 1.6, without a date or serial number: the same build gives the same file. Its parts are what
 * npm installs beside the package, and what is in the files for script tags and the command line.
 */
const billOfMaterials = (packages: readonly ThirdPartyPackage[]): object => {
  const self = `pkg:npm/${name}@${version}`;
  const refs = new Map(packages.map((one) => [one.name, purl(one)]));
  const refsOf = (names: readonly string[]): string[] => names.flatMap((one) => refs.get(one) ?? []).sort();
  const installed = dependencyNames.filter((one) => !peerNames.includes(one));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': self,
        name,
        version,
        purl: self,
        licenses: [{ license: { id: license } }],
      },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': purl(one),
      name: one.name,
      version: one.version,
      purl: purl(one),
      scope: 'required',
      licenses: [{ license: { id: one.license } }],
      properties: [...bundledPackages]
        .filter(([, names]) => names.includes(one.name))
        .map(([file]) => ({ name: 'laurel:bundled-in', value: file }))
        .sort((a, b) => (a.value < b.value ? -1 : 1)),
    })),
    dependencies: [
      { ref: self, dependsOn: refsOf(installed) },
      ...packages.map((one) => ({ ref: purl(one), dependsOn: refsOf(one.dependencies) })),
    ],
  };
};

/** Writes `THIRD-PARTY-NOTICES.txt`, a copy for whoever hosts `dist/cdn` alone, and `sbom.cdx.json`. */
export const buildNotices = async (): Promise<string> => {
  const bundledNames = [...new Set([...bundledPackages.values()].flat())];
  const bundled = bundledNames.map(readPackage).sort(byName);
  const text = `Files of laurel-widgets ${version} hold code of these packages.\n\n${bundled.map(noticeOf).join('\n')}`;
  for (const folder of ['dist', 'dist/cdn']) writeFileSync(at(folder, noticesFile), text);
  const installed = dependencyNames.filter((one) => !peerNames.includes(one));
  const all = withDependencies([...new Set([...installed, ...bundledNames])]);
  writeFileSync(at('dist/sbom.cdx.json'), `${JSON.stringify(billOfMaterials(all), null, 2)}\n`);
  return `licences of ${bundled.length} packages, a bill of ${all.length}`;
};
