// Where a text stops being JSON. `JSON.parse` says that it is none, but not always where.

const mark = /[\s]*([{}[\],:]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const blank = /\s*/y;

/** Where a text in quotes ends; -1 if it does not, or holds what may not be in one. */
const textEnd = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '"') return at + 1;
    if (letter < ' ') return -1;
    if (letter === '\\') at += 1;
  }
  return -1;
};

type AwaitedPiece = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** What may stand next, after this piece; `undefined` if the piece itself may not stand here. */
const next = (awaited: AwaitedPiece, piece: string, open: string[]): AwaitedPiece | undefined => {
  const isValue = awaited === 'value' || awaited === 'value or ]';
  if (piece === '{' || piece === '[') {
    if (!isValue) return undefined;
    open.push(piece);
    return piece === '{' ? 'key or }' : 'value or ]';
  }
  if (piece === '}' || piece === ']') {
    const isFirst = awaited === (piece === '}' ? 'key or }' : 'value or ]');
    const closes = open.pop() === (piece === '}' ? '{' : '[');
    return closes && (isFirst || awaited === ', or end') ? ', or end' : undefined;
  }
  if (piece === ':') return awaited === ':' ? 'value' : undefined;
  if (piece === ',')
    return awaited !== ', or end' || open.length === 0 ? undefined : open.at(-1) === '{' ? 'key' : 'value';
  if (piece.startsWith('"') && awaited.startsWith('key')) return ':';
  return isValue ? ', or end' : undefined;
};

/** The place of the first piece that may not stand where it stands; the end, if something is missing there. */
export const jsonFaultAt = (text: string): number => {
  const open: string[] = [];
  let awaited: AwaitedPiece = 'value';
  let at = 0;
  while (at < text.length) {
    blank.lastIndex = at;
    const start = at + (blank.exec(text)?.[0].length ?? 0);
    mark.lastIndex = start;
    const isText = text[start] === '"';
    const end = isText ? textEnd(text, start) : start + (mark.exec(text)?.[0].length ?? 0);
    const then: AwaitedPiece | undefined =
      end > start ? next(awaited, isText ? '"' : text.slice(start, end), open) : undefined;
    if (then === undefined) return start;
    awaited = then;
    at = end;
  }
  return text.length;
};
