import { UnreadableFile } from '../unreadable-file.ts';
import { decodeEntities } from '../words.ts';

/** A tag or a text of an XML document, in its order. Names are without prefix: `x:row` is `row`. */
export type XmlToken =
  | { readonly type: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Each begins where the one before ended, so that no tag takes longer than it is long. */
const attributesOf = (tag: string, from: number): Map<string, string> => {
  const attribute = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  attribute.lastIndex = from;
  const attributes = new Map<string, string>();
  for (let found = attribute.exec(tag); found; found = attribute.exec(tag))
    attributes.set(localName(found[1] ?? ''), decodeEntities(found[2] ?? found[3] ?? ''));
  return attributes;
};

/** Where a tag ends: at the first `>` outside of an attribute's value. */
const tagEnd = (xml: string, from: number): number => {
  let quote = '';
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml[at] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  return -1;
};

/** Comments, instructions and declarations say nothing of a sheet; entities that a document declares are not read. */
const skipped = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** What a tag says: one that closes itself, two things. */
function* tagTokens(tag: string): Generator<XmlToken> {
  if (tag.startsWith('/')) {
    yield { type: 'close', name: localName(tag.slice(1).trim()) };
    return;
  }
  const [whole = ''] = /^[^\s/]+/.exec(tag) ?? [];
  yield { type: 'open', name: localName(whole), attributes: attributesOf(tag, whole.length) };
  if (tag.endsWith('/')) yield { type: 'close', name: localName(whole) };
}

/** Reads as much of XML as office programs write, in one pass. @throws UnreadableFile */
export function* readXml(xml: string, name: string): Generator<XmlToken> {
  const end = (mark: string, from: number): number => {
    const at = xml.indexOf(mark, from);
    if (at < 0) throw new UnreadableFile(`The .xlsx is damaged: ${name} ends within a tag.`);
    return at;
  };
  let at = 0;
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const next = xml.indexOf('<', at);
      const stop = next < 0 ? xml.length : next;
      yield { type: 'text', text: decodeEntities(xml.slice(at, stop)) };
      at = stop;
      continue;
    }
    if (xml.startsWith('<![CDATA[', at)) {
      const stop = end(']]>', at);
      yield { type: 'text', text: xml.slice(at + 9, stop) };
      at = stop + 3;
      continue;
    }
    const skip = skipped.find(([open]) => xml.startsWith(open, at));
    if (skip) {
      at = end(skip[1], at) + skip[1].length;
      continue;
    }
    const stop = tagEnd(xml, at);
    if (stop < 0) throw new UnreadableFile(`The .xlsx is damaged: ${name} ends within a tag.`);
    yield* tagTokens(xml.slice(at + 1, stop));
    at = stop + 1;
  }
}
