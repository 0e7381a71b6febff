import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { at } from '../lib/paths.ts';
import { importsCopy } from './own-copies.ts';

// gzip looks back 32 kB and codes about 16,000 symbols by one table. Where words, tables of the contract, code, templates
// and styles stand in blocks of their own, each block repeats itself more: a page of one widget is smaller by 1 to 2 %.

/** Kinds of modules, in the order in which they stand in a file. A module's imports still come before it. */
const kinds: readonly RegExp[] = [
  /^contract\/compiled\//,
  /^(client|rules|contract\/core)\//,
  /^elements\/internal\/controllers\/(?!.*\.styles\.ts$)/,
  /^elements\/internal\/i18n\//,
  /^locales\//,
  /^elements\/internal\/(?!.*\.styles\.ts$)/,
  /^(?!.*\.styles\.ts$)elements\//,
];
const rankOf = (file: string): number => {
  const rank = kinds.findIndex((kind) => kind.test(relative(at('src'), file)));
  return rank < 0 ? kinds.length : rank;
};

const importsOf = (file: string): string[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.isTypeOnly
      : statement.isTypeOnly;
    const from = statement.moduleSpecifier;
    return !isType && from && ts.isStringLiteral(from) && from.text.startsWith('.')
      ? [resolve(dirname(file), from.text)].filter((imported) => !importsCopy(file, imported))
      : [];
  });
};

/** What these sources import at once, and what that imports, each after its own imports. */
const reachedFrom = (files: readonly string[]): string[] => {
  const seen = new Set<string>();
  const reached: string[] = [];
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const next of importsOf(file)) visit(next);
    reached.push(file);
  };
  for (const file of files) visit(file);
  return reached.filter((file) => !files.includes(file));
};

/** What more than one of these sources need. */
const sharedBy = (entries: readonly string[]): string[] => {
  const all = entries.map((entry) => reachedFrom([entry]));
  return [...new Set(all.flat())].filter((file) => all.filter((one) => one.includes(file)).length > 1);
};

/**
 * Orders the modules that each of these sources, entries of a build, needs at first by their kind. The first has those, too,
 * that several of the others need.
 */
export const orderModules = ([first = '', ...others]: readonly string[]): Plugin => {
  const sourceOf = (name: string): string => at(`src/${name}.ts`);
  return {
    name: 'laurel:module-order',
    transform(code, id) {
      const isFirst = id === sourceOf(first);
      if (!isFirst && !others.map(sourceOf).includes(id)) return null;
      const needed = [...reachedFrom([id]), ...(isFirst ? sharedBy(others.map(sourceOf)) : [])];
      const files = [...new Set(needed)].toSorted((a, b) => rankOf(a) - rankOf(b));
      return { code: files.map((file) => `import ${JSON.stringify(file)};`).join('') + code, map: null };
    },
  };
};
