import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesBelow } from '../lib/files.ts';
import { at } from '../lib/paths.ts';

/** The doc comments of a schema, in the shape of the schema. */
export interface SchemaComment {
  text?: string;
  properties: Record<string, SchemaComment>;
}

const commentOf = (node: ts.Node): string | undefined => {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .flatMap((doc) => (ts.isJSDoc(doc) ? [ts.getTextOfJSDocComment(doc.comment) ?? ''] : []))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text || undefined;
};

/** Collects what is written above each exported schema and each of its properties. */
export const readSchemaComments = (folder = 'src/contract'): Record<string, SchemaComment> => {
  const constants = new Map<string, ts.VariableDeclaration>();
  for (const file of filesBelow(folder).filter(
    (name) => name.endsWith('.ts') && !name.includes('/compiled/'),
  )) {
    const source = ts.createSourceFile(file, readFileSync(at(file), 'utf8'), ts.ScriptTarget.Latest, true);
    for (const statement of source.statements.filter(ts.isVariableStatement)) {
      for (const one of statement.declarationList.declarations) {
        if (ts.isIdentifier(one.name)) constants.set(one.name.text, one);
      }
    }
  }

  const propertiesOf = (node: ts.Node): Record<string, SchemaComment> => {
    if (ts.isObjectLiteralExpression(node)) {
      return Object.assign({}, ...node.properties.map(propertyDoc));
    }
    // z.object({…}), z.optional(z.array(…)): the one thing inside that has properties.
    if (ts.isCallExpression(node)) {
      // …and z.object({…}).check(…), whose object stands before the call.
      const before = ts.isPropertyAccessExpression(node.expression) ? [node.expression.expression] : [];
      return Object.assign({}, ...[...before, ...node.arguments].map(propertiesOf));
    }
    return {};
  };

  const propertyDoc = (property: ts.ObjectLiteralElementLike): Record<string, SchemaComment> => {
    if (ts.isSpreadAssignment(property)) {
      const { expression } = property;
      const name = ts.isPropertyAccessExpression(expression) ? expression.expression : expression;
      const target = ts.isIdentifier(name) ? constants.get(name.text)?.initializer : undefined;
      return target ? propertiesOf(target) : {};
    }
    if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) return {};
    const text = commentOf(property);
    const key = property.name.getText().replace(/^['"]|['"]$/g, '');
    const properties = ts.isPropertyAssignment(property) ? propertiesOf(property.initializer) : {};
    return { [key]: { ...(text && { text }), properties } };
  };

  return Object.fromEntries(
    [...constants].map(([name, one]) => {
      const text = commentOf(one.parent.parent);
      return [
        name,
        { ...(text && { text }), properties: one.initializer ? propertiesOf(one.initializer) : {} },
      ];
    }),
  );
};
