import type { StoredText } from './tables.ts';

/** The title of a stored definition in every language, for the ledger: it stays as it was when the entry was made. */
export const storedTitle = (definition: object): StoredText => {
  const title: unknown = 'title' in definition ? definition.title : '';
  if (typeof title === 'object' && title !== null && 'en' in title && 'es' in title && 'tr' in title)
    return { en: String(title.en), es: String(title.es), tr: String(title.tr) };
  return { en: String(title), es: String(title), tr: String(title) };
};
