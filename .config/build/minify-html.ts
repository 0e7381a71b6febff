/** Elements beside which a browser draws no white space. */
const blocks =
  'address|article|aside|blockquote|circle|dd|defs|details|dialog|div|dl|dt|fieldset|figure|footer|form|g|h[1-6]|header|hr|' +
  'legend|li|linearGradient|main|nav|ol|p|path|radialGradient|rect|section|stop|style|summary|table|tbody|td|tfoot|th|thead|tr|ul';

const besideBlock = new RegExp(
  `(</?(?:${blocks})(?:\\s[^<>]*)?>) (?=</?[a-zA-Z])|(</?[a-zA-Z][^<>]*>) (?=</?(?:${blocks})[\\s/>])`,
  'g',
);

/** Behind the start of a block element, and before its end. */
const atEdge = new RegExp(`(<(?:${blocks})(?:\\s[^<>]*)?>)\\s*\\n\\s*|\\s*\\n\\s*(</(?:${blocks})>)`, 'g');

/**
 * Shortens white space that holds a line break, since it comes from our formatting and not from a sentence: to one space, or to
 * nothing beside a block element and at its edges. White space within a line stays as written.
 */
export const minifyHtml = (html: string): string =>
  /<(pre|textarea)\b/.test(html)
    ? html
    : html
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(atEdge, (_, open: string | undefined, close: string | undefined) => open ?? close ?? '')
        .replace(/\s*\n\s*/g, ' ')
        .replace(besideBlock, (_, left: string | undefined, right: string | undefined) => left ?? right ?? '')
        // Quotes around a plain word.
        .replace(/(?<=<[a-zA-Z][^<>]*\s[-:\w]+=)"([-\w]+)"(?=[\s>])/g, '$1')
        .replace(/" \/>/g, '"/>')
        // Never before "/>": an unquoted value would swallow the slash.
        .replace(/(<[a-zA-Z][^<>]*[^<>\s]) (?=>)/g, '$1');
