import { analyzeElements, tagsOf } from './analyze-elements.ts';
import type { Declaration, Described, ManifestMember, Typed } from './manifest-schema.ts';

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

const namedTable = (title: string, list: readonly Described[] | undefined, unnamed = ''): string[] =>
  table(
    title,
    ['what it is'],
    (list ?? []).map((one) => [one.name ? code(one.name) : unnamed, cell(one.description)]),
  );

const typeCells = (one: Typed): string[] => [code(one.type?.text), code(one.default), cell(one.description)];

const isMethod = (member: ManifestMember): boolean =>
  member.kind === 'method' && !member.inheritedFrom && !!member.description;

const isProperty = (member: ManifestMember): boolean =>
  member.kind === 'field' && !member.attribute && !member.inheritedFrom;

/** The tables of one tag. */
const tablesOf = (tag: Declaration): string =>
  [
    ...table(
      'attribute',
      ['type', 'default', 'what it does'],
      (tag.attributes ?? []).map((one) => [code(one.name), ...typeCells(one)]),
    ),
    ...table(
      'property',
      ['type', 'default', 'what it does'],
      (tag.members ?? []).filter(isProperty).map((one) => [code(one.name), ...typeCells(one)]),
    ),
    ...namedTable(
      'method',
      tag.members?.filter(isMethod).map((one) => ({ ...one, name: `${one.name ?? ''}()` })),
    ),
    ...table(
      'event',
      ['type', 'when'],
      (tag.events ?? []).map((one) => [code(one.name), code(one.type?.text), cell(one.description)]),
    ),
    ...namedTable('slot', tag.slots, '(default)'),
    ...namedTable('part', tag.cssParts),
    ...table(
      'custom property',
      ['default', 'what it does'],
      (tag.cssProperties ?? []).map((one) => [code(one.name), code(one.default), cell(one.description)]),
    ),
    ...namedTable(
      'state',
      tag.cssStates?.map((one) => ({ ...one, name: `:state(${one.name ?? ''})` })),
    ),
  ].join('\n');

const sectionMarkers = (tag: string): RegExp =>
  new RegExp(`(<!-- generated:${tag} -->)[\\s\\S]*?(<!-- /generated -->)`);

export interface RefreshedReadme {
  readonly text: string;
  /** Sections for which the text has no markers. */
  readonly missing: readonly string[];
}

/** Each tag's tables, by the tag: they stand between markers of that name. */
const sections = (): Map<string, string> =>
  new Map(tagsOf(analyzeElements()).map((tag): [string, string] => [tag.tagName ?? '', tablesOf(tag)]));

/** The README with its generated sections renewed. */
export const refreshReadme = (readme: string): RefreshedReadme => {
  const all = [...sections()];
  if (all.length === 0) throw new Error('The analyzer found no element.');
  return {
    missing: all.flatMap(([name]) => (sectionMarkers(name).test(readme) ? [] : [name])),
    text: all.reduce(
      (whole, [name, body]) =>
        whole.replace(
          sectionMarkers(name),
          (_, open: string, close: string) => `${open}\n${body}\n\n${close}`,
        ),
      readme,
    ),
  };
};
