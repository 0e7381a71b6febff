import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { filesBelow } from '../../.config/lib/files.ts';
import { at } from '../../.config/lib/paths.ts';

/** One import, of values or types alike. */
export interface ImportEdge {
  readonly from: string;
  /** A file of ours, or `npm:name`, or `laurel-widgets/…`. */
  readonly to: string;
  /** `import()` of a value: loaded on demand. */
  readonly dynamic: boolean;
  readonly typeOnly: boolean;
}

export type SourceTexts = Readonly<Record<string, string>>;

const target = (from: string, name: string): string => {
  if (name.startsWith('.')) return normalize(join(dirname(from), name));
  return name.startsWith('laurel-widgets') ? name : `npm:${name}`;
};

const importsOf = (from: string, code: string): ImportEdge[] => {
  const arrows: ImportEdge[] = [];
  const add = (name: ts.Node | undefined, dynamic: boolean, typeOnly: boolean): void => {
    if (name && ts.isStringLiteralLike(name))
      arrows.push({ from, to: target(from, name.text), dynamic, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, false, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, false, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], true, false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, false, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, code, ts.ScriptTarget.Latest));
  return arrows;
};

export const importsIn = (sources: SourceTexts): ImportEdge[] =>
  Object.entries(sources).flatMap(([file, code]) => importsOf(file, code));

/** Our code as it is on disk. */
export const readSources = (): SourceTexts =>
  Object.fromEntries(
    ['src', 'demo', 'test', '.config']
      .flatMap((folder) => filesBelow(folder))
      .filter((file) => /\.(ts|mjs)$/.test(file) && existsSync(at(file)))
      .map((file) => [file, readFileSync(at(file), 'utf8')]),
  );
