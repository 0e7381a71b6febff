/** The words of the points entry, in files of their own: a page without points loads none of them. English comes with its widgets. */
export const pointsWords = {
  es: () => import('./es/points.ts'),
  tr: () => import('./tr/points.ts'),
};

/** What is said in parts of the points entry that are loaded on demand. */
export const pointsDialogWords = {
  es: () => import('./es/points-dialogs.ts'),
  tr: () => import('./tr/points-dialogs.ts'),
};
