/** Shortens comments, white space and decimals. Safe by being small: it knows strings, and no property. */
export const minifyCss = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, i) => (i % 2 === 1 ? part : collapseWhitespace(part)))
    .join('')
    .replace(/;\}/g, '}')
    .trim();

const collapseWhitespace = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/, /g, ',')
    // Only after a declaration's name: `a :hover` and `a:hover` are two things.
    .replace(/([{};]|^)([-\w]+): /g, '$1$2:')
    .replace(/ > /g, '>')
    // In sums and in shorthands; a selector has no digit before its `*`.
    .replace(/(?<=\d) \* (?=[\d.v])/g, '*')
    .replace(/\bcalc\(1\*(var\(--[-\w]+\))\)/g, '$1')
    .replace(/(@media|@container) \(/g, '$1(')
    .replace(/ !important/g, '!important')
    .replace(/(?<=[: ])transparent(?=[;}\s])/g, '#0000')
    // Combinators; in a declaration they would be signs of a sum.
    .replace(/(?<=^|[{}])[^{}@;]+(?=\{)/g, (selector) => selector.replace(/ ([+~]) /g, '$1'))
    .replace(/ \/ /g, '/')
    .replace(/(\((?:min|max|forced|prefers)[-\w]+): /g, '$1:')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/(?<![\w.)])0\.(?=\d)/g, '.');
