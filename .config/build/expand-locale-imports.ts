import type { Plugin } from 'vite';
import { translatedLanguages } from '../../src/locales/index.ts';

/** `messageLoaders(en, (language) => import(`../locales/${language}/form.ts`))` */
const loadersCall =
  /\bmessageLoaders\(\s*(\w+),\s*\((\w+)\) =>\s*import\(`([^`$]*)\$\{\2\}([^`$]*)`\),?\s*\)/g;

/**
 * Writes each call of `messageLoaders` out as what it returns, with a literal `import()` for each language of the
 * registry: bundlers follow those without help, and the registry is not in what a page loads.
 * @throws where a language is imported in another form.
 */
export const expandLocaleImports = (
  code: string,
  languages: readonly string[] = translatedLanguages,
): string => {
  const expanded = code.replace(loadersCall, (...[, en, , folder, file]: string[]) => {
    const loaders = languages.map((language) => `${language}: () => import('${folder}${language}${file}')`);
    const pseudo = `'en-XA': async () => ({ words: (await import('${folder}pseudo-locale.ts')).pseudoLocalize(${en}) })`;
    return `{ ${en === 'en' ? '' : 'en: '}${en}, load: { ${[...loaders, pseudo].join(', ')} } }`;
  });
  if (/import\(`/.test(expanded)) throw new Error('A template in an import() outside messageLoaders(…)');
  return expanded;
};

export const localeImports = (): Plugin => ({
  name: 'laurel:locale-imports',
  enforce: 'pre',
  transform(code, id) {
    return /\/src\/.*\.ts$/.test(id) && code.includes('import(`')
      ? { code: expandLocaleImports(code), map: null }
      : null;
  },
});
