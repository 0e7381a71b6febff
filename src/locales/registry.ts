/**
 * The one registry of languages besides English: a language is a line, by its BCP 47 tag, and `npm run locale -- <tag>` writes
 * it. What a language says at first is one file for all widgets; what is loaded on demand is reached through that.
 * `en-XA` is not here: English made longer and marked, for tests of layouts.
 */
export const languages = {
  es: () => import('./es/initial.ts'),
  tr: () => import('./tr/initial.ts'),
};

export type TranslatedLanguage = keyof typeof languages;
