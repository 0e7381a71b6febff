/** Calls `load`, which is one `import()`, and tries again if it fails. */
export type ImportFile = <File>(load: () => Promise<File>) => Promise<File>;

/** BCP 47 tag → what loads a file of that language; rejects when it can't be loaded. Asked anew, since a page may add some. */
export type LanguageFiles<File> = () => Readonly<Record<string, (importFile: ImportFile) => Promise<File>>>;

/** What becomes of each value. */
export const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** The files of the languages that are shipped, and of those that the page has registered. */
export const firstFiles =
  <File>(
    shipped: Readonly<Record<string, () => Promise<File>>>,
    registered: Readonly<Record<string, () => Promise<File>>>,
  ): LanguageFiles<File> =>
  () =>
    mapValues({ ...shipped, ...registered }, (load) => (importFile) => importFile(load));

/** The files that the `first` ones of each language name: they are asked for once those have loaded. */
export const nextFiles =
  <First, Next>(
    first: LanguageFiles<First>,
    next: (file: First) => () => Promise<Next>,
  ): LanguageFiles<Next> =>
  () =>
    mapValues(first(), (load) => async (importFile) => importFile(next(await load(importFile))));
