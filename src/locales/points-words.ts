import { firstFiles, nextFiles } from './language-files.ts';
import { pageLanguages } from './page-languages.ts';
import type { TranslatedLanguage } from './registry.ts';

type PointsFile = typeof import('./es/points.ts');

/**
 * The words of the points entry, in files of their own: a page without points loads none of them. English comes with its
 * widgets. A line per language, which `npm run locale -- <tag>` writes.
 */
export const pointsFiles = {
  ar: () => import('./ar/points.ts'),
  de: () => import('./de/points.ts'),
  es: () => import('./es/points.ts'),
  fr: () => import('./fr/points.ts'),
  he: () => import('./he/points.ts'),
  it: () => import('./it/points.ts'),
  ja: () => import('./ja/points.ts'),
  nl: () => import('./nl/points.ts'),
  pl: () => import('./pl/points.ts'),
  'pt-BR': () => import('./pt-BR/points.ts'),
  tr: () => import('./tr/points.ts'),
  'zh-Hans': () => import('./zh-Hans/points.ts'),
} satisfies Record<TranslatedLanguage, unknown>;

export const pointsWords = firstFiles<PointsFile>(pointsFiles, pageLanguages.files);

/** What is said in parts of the points entry that are loaded on demand. */
export const pointsDialogWords = nextFiles(pointsWords, (file) => file.dialogs);
