import { existsSync } from 'node:fs';
import { at } from './lib/paths.ts';
import { fillFolder, folderFaults } from './locale/language-folder.ts';
import { register } from './locale/register.ts';

// `npm run locale -- de`: makes the folder of a language with what is missing in it, names it in the registry, and checks its
// words. What is not translated is there in English, marked, and a fault. `--check` changes nothing.

const tags = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const onlyCheck = process.argv.includes('--check');

const isCanonical = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).join() === tag;
  } catch {
    return false;
  }
};

if (tags.length === 0) throw new Error('Which language? npm run locale -- de');

for (const tag of tags) {
  if (!isCanonical(tag) || tag === 'en')
    throw new Error(`${tag} is not a tag of a language such as de, pt-BR or zh-Hans`);
  if (!onlyCheck) {
    for (const line of await fillFolder(tag)) console.log(`  ${line}`);
    if (register(tag)) console.log(`  ${tag} is in the registry now`);
  }
  const faults = existsSync(at(`src/locales/${tag}`)) ? await folderFaults(tag) : ['no folder'];
  for (const fault of faults) console.log(`✗ ${tag} ${fault}`);
  console.log(faults.length === 0 ? `✓ ${tag} is complete` : `${tag}: ${faults.length} to mend`);
  if (faults.length > 0) process.exitCode = 1;
}
