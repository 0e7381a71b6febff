/** Where the words of a tag are looked for next, if not under its own front part. A language of two scripts or lands needs a line. */
const nextTags: Readonly<Record<string, string>> = {
  pt: 'pt-BR',
  zh: 'zh-Hans',
  'zh-Hant': 'zh-Hans',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant',
};

/** Spanish of a land in America, as CLDR divides it. */
const latinAmerican = /^es-(?!ES|EA|IC|GQ|PH)[A-Z]{2}$/;

/**
 * A tag and those whose words stand in for it, nearest first: `es-MX`, `es-419`, `es`; `pt-PT`, `pt`, `pt-BR`; `zh-Hant-TW`,
 * `zh-Hant`, `zh-Hans`, `zh`.
 */
export const fallbackTags = (tag: string): string[] => {
  const tags: string[] = [];
  for (let next = tag; next && !tags.includes(next);) {
    tags.push(next);
    next = nextTags[next] ?? (latinAmerican.test(next) ? 'es-419' : next.replace(/-?[^-]*$/, ''));
  }
  return tags;
};

/** The first of these tags that is a key of `loaders`, or English. */
export const nearestLanguage = (tag: string, loaders: Readonly<Record<string, unknown>>): string =>
  fallbackTags(tag).find((language) => loaders[language]) ?? 'en';

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
