import ts from 'typescript';
import type { Plugin } from 'vite';
import { minifyCss } from './minify-css.ts';
import { minifyHtml } from './minify-html.ts';

const minifiers: Readonly<Record<string, (text: string) => string>> = {
  css: minifyCss,
  html: minifyHtml,
  svg: minifyHtml,
};

/** Stands in for `${…}` while a template is minified as one text. */
const placeholder = (index: number): string => `\u{e000}${index}\u{e001}`;

interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const textsOf = (template: ts.TemplateLiteral): readonly ts.TemplateLiteralLikeNode[] =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map((span) => span.literal)];

/** The minified texts of one tagged template, each with its place in the source; none if a placeholder got lost. */
const minifyTemplate = (
  template: ts.TemplateLiteral,
  minify: (text: string) => string,
  source: ts.SourceFile,
): TextEdit[] => {
  const nodes = textsOf(template);
  const places = nodes.map((node) => ({
    start: node.getStart(source) + 1,
    end: node.end - (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) ? 2 : 1),
  }));
  const whole = places.map(
    ({ start, end }, i) => source.text.slice(start, end) + (i < places.length - 1 ? placeholder(i) : ''),
  );
  const parts = minify(whole.join('')).split(/\u{e000}\d+\u{e001}/u);
  if (parts.length !== places.length) return [];
  return places.map(({ start, end }, i) => ({ start, end, text: parts[i] ?? '' }));
};

/** Whether a template is the whole value of a module's constant. */
const isConstant = ({ parent }: ts.TaggedTemplateExpression): boolean =>
  ts.isVariableDeclaration(parent) && ts.isSourceFile(parent.parent.parent.parent);

/**
 * The edit that makes of a template the call that it is, marked as one without effect: a bundler drops such a call where no one
 * needs its constant, but never a template.
 */
const asPureCall = (
  { tag, template }: ts.TaggedTemplateExpression,
  texts: readonly TextEdit[],
  source: ts.SourceFile,
): TextEdit => {
  const strings = `[${texts.map(({ text }) => `\`${text}\``).join()}]`;
  const values = ts.isNoSubstitutionTemplateLiteral(template)
    ? []
    : template.templateSpans.map(({ expression }) => expression.getText(source));
  const text = `/* @__PURE__ */ ${tag.getText(source)}(${[strings, ...values].join()})`;
  return { start: tag.getStart(source), end: template.end, text };
};

export const minifyTemplateLiterals = (code: string): string => {
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
  const cuts: TextEdit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const minify = minifiers[node.tag.text];
      const texts = minify ? minifyTemplate(node.template, minify, source) : [];
      if (texts.length > 0 && node.tag.text === 'css' && isConstant(node))
        return void cuts.push(asPureCall(node, texts, source));
      cuts.push(...texts);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((text, cut) => text.slice(0, cut.start) + cut.text + text.slice(cut.end), code);
};

/** A Vite plugin that minifies css, html and svg templates. */
export const minifyTemplates = (): Plugin => ({
  name: 'laurel:literals',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return null;
    return { code: minifyTemplateLiterals(code), map: null };
  },
});
