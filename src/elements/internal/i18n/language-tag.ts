/**
 * The first of a tag and what remains of it from the front that is a key of `loaders`, or English: `zh-Hant-TW`, then
 * `zh-Hant`, then `zh`.
 */
export const nearestLanguage = (tag: string, loaders: Readonly<Record<string, unknown>>): string => {
  let language = tag;
  while (language && !loaders[language]) language = language.replace(/-?[^-]*$/, '');
  return language || 'en';
};

/**
 * A language as a page writes it, as a canonical BCP 47 tag: `en_US` and `EN-us` are `en-US`, `de_DE.UTF-8` is `de-DE`.
 * What can't be read is cut off from the end; English if nothing remains.
 */
export const canonicalTag = (written: string): string => {
  // More than these subtags no language needs, and a page may write anything.
  const [name = ''] = /^[a-z]{2,8}(?![a-z\d])([-_][a-z\d]*){0,7}/i.exec(written) ?? [];
  for (let tag = name.replaceAll('_', '-'); tag; tag = tag.replace(/-?[^-]*$/, '')) {
    try {
      return Intl.getCanonicalLocales(tag).join();
    } catch {
      // The next is shorter.
    }
  }
  return 'en';
};
