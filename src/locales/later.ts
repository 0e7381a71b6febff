/**
 * Loads a further file of a language when it is called. It stands in a file that every page has: a bundler that adds a helper
 * to each `import()` then puts that helper there, too, and not into a file of its own.
 */
export const later = <File>(load: () => Promise<File>): (() => Promise<File>) => load;
