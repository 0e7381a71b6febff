import { analyze, tagsOf } from './analyze.ts';
import { tokenTable } from './tokens.ts';
import type { Declaration, Described, Member, Typed } from './manifest-model.ts';

const cell = (text = ''): string => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
const code = (text: string | undefined): string => (text ? `\`${cell(text)}\`` : '');

const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0
    ? []
    : [
        '',
        `| ${[title, ...head].join(' | ')} |`,
        `|${' --- |'.repeat(head.length + 1)}`,
        ...rows.map((row) => `| ${row.join(' | ')} |`),
      ];

const named = (title: string, list: readonly Described[] | undefined, unnamed = ''): string[] =>
  table(
    title,
    ['what it is'],
    (list ?? []).map((one) => [one.name ? code(one.name) : unnamed, cell(one.description)]),
  );

const typed = (one: Typed): string[] => [code(one.type?.text), code(one.default), cell(one.description)];

const isMethod = (member: Member): boolean =>
  member.kind === 'method' && !member.inheritedFrom && !!member.description;

const isProperty = (member: Member): boolean =>
  member.kind === 'field' && !member.attribute && !member.inheritedFrom;

/** The tables of one tag. */
const tablesOf = (tag: Declaration): string =>
  [
    ...table(
      'attribute',
      ['type', 'default', 'what it does'],
      (tag.attributes ?? []).map((one) => [code(one.name), ...typed(one)]),
    ),
    ...table(
      'property',
      ['type', 'default', 'what it does'],
      (tag.members ?? []).filter(isProperty).map((one) => [code(one.name), ...typed(one)]),
    ),
    ...named(
      'method',
      tag.members?.filter(isMethod).map((one) => ({ ...one, name: `${one.name ?? ''}()` })),
    ),
    ...table(
      'event',
      ['type', 'when'],
      (tag.events ?? []).map((one) => [code(one.name), code(one.type?.text), cell(one.description)]),
    ),
    ...named('slot', tag.slots, '(default)'),
    ...named('part', tag.cssParts),
    ...table(
      'custom property',
      ['default', 'what it does'],
      (tag.cssProperties ?? []).map((one) => [code(one.name), code(one.default), cell(one.description)]),
    ),
    ...named(
      'state',
      tag.cssStates?.map((one) => ({ ...one, name: `:state(${one.name ?? ''})` })),
    ),
  ].join('\n');

const place = (tag: string): RegExp =>
  new RegExp(`(<!-- generated:${tag} -->)[\\s\\S]*?(<!-- /generated -->)`);

export interface Refreshed {
  readonly text: string;
  /** Sections for which the text has no markers. */
  readonly missing: readonly string[];
}

/** What stands between markers, by their name: each tag's tables, and the tokens that all share. */
const sections = (): Map<string, string> =>
  new Map([
    ...tagsOf(analyze()).map((tag): [string, string] => [tag.tagName ?? '', tablesOf(tag)]),
    ['tokens', `\n${tokenTable()}`],
  ]);

/** The README with its generated sections renewed. */
export const refreshReadme = (readme: string): Refreshed => {
  const all = [...sections()];
  if (all.length < 2) throw new Error('The analyzer found no element.');
  return {
    missing: all.flatMap(([name]) => (place(name).test(readme) ? [] : [name])),
    text: all.reduce(
      (whole, [name, body]) =>
        whole.replace(place(name), (_, open: string, close: string) => `${open}\n${body}\n\n${close}`),
      readme,
    ),
  };
};
