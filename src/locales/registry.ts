/**
 * The one registry of languages besides English: a language is a line, by its BCP 47 tag, and `npm run locale -- <tag>` writes
 * it. What a language says at first is one file for all widgets; what is loaded on demand is reached through that.
 * `en-XA` is not here: English made longer and marked, for tests of layouts.
 */
export const languages = {
  ar: () => import('./ar/initial.ts'),
  de: () => import('./de/initial.ts'),
  es: () => import('./es/initial.ts'),
  fr: () => import('./fr/initial.ts'),
  he: () => import('./he/initial.ts'),
  it: () => import('./it/initial.ts'),
  ja: () => import('./ja/initial.ts'),
  nl: () => import('./nl/initial.ts'),
  pl: () => import('./pl/initial.ts'),
  'pt-BR': () => import('./pt-BR/initial.ts'),
  tr: () => import('./tr/initial.ts'),
  'zh-Hans': () => import('./zh-Hans/initial.ts'),
};

export type TranslatedLanguage = keyof typeof languages;
