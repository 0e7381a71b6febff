/** Elements beside which white space is never drawn. */
const blocks =
  'address|article|aside|blockquote|circle|dd|defs|details|dialog|div|dl|dt|fieldset|figure|footer|form|g|h[1-6]|header|hr|' +
  'legend|li|linearGradient|main|nav|ol|p|path|radialGradient|rect|section|stop|style|summary|table|tbody|td|tfoot|th|thead|tr|ul';

const besideBlock = new RegExp(
  `(</?(?:${blocks})(?:\\s[^<>]*)?>) (?=</?[a-zA-Z])|(</?[a-zA-Z][^<>]*>) (?=</?(?:${blocks})[\\s/>])`,
  'g',
);

/**
 * Runs of white space that hold a line break come from our formatting, not from a sentence.
 * They become one space, and nothing where a block makes it invisible; single-line text stays as written.
 */
export const minifyHtml = (html: string): string =>
  /<(pre|textarea)\b/.test(html)
    ? html
    : html
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/\s*\n\s*/g, ' ')
        .replace(besideBlock, (_, left: string | undefined, right: string | undefined) => left ?? right ?? '')
        // Never before "/>": an unquoted value would swallow the slash.
        .replace(/(<[a-zA-Z][^<>]*[^<>\s]) (?=>)/g, '$1');
