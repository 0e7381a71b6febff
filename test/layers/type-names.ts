import ts from 'typescript';
import type { SourceTexts } from './import-graph.ts';

const isTypeDeclaration = (
  node: ts.Node,
): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);

const typeNamesOf = (file: string, code: string): string[] =>
  ts
    .createSourceFile(file, code, ts.ScriptTarget.Latest)
    .statements.filter(isTypeDeclaration)
    .flatMap(({ name }) => (name ? [name.text] : []));

/** Names of types that more than one file declares, each as a sentence: a name has one meaning in the whole repository. */
export const repeatedTypeNames = (sources: SourceTexts): string[] => {
  const files = new Map<string, string[]>();
  for (const [file, code] of Object.entries(sources)) {
    for (const name of typeNamesOf(file, code)) files.set(name, [...(files.get(name) ?? []), file]);
  }
  return [...files]
    .filter(([, declaredIn]) => declaredIn.length > 1)
    .map(([name, declaredIn]) => `${name} is declared in ${declaredIn.join(', ')}`);
};
