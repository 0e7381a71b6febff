import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { frameworks } from '../entries.ts';
import { at } from '../lib/paths.ts';
import { analyzeElements, tagsOf } from './analyze-elements.ts';
import type { Declaration } from './manifest-schema.ts';

/** Properties that a page may set. */
const propertiesOf = ({ members = [] }: Declaration): string[] =>
  members
    .filter(
      ({ kind, privacy, static: isStatic, readonly }) =>
        kind === 'field' && (privacy ?? 'public') === 'public' && !isStatic && !readonly,
    )
    .map(({ name }) => name ?? '');

const union = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ') || 'never';

const entryOf = (tag: string): string => tag.replace(/^laurel-/, '');

const moduleOf = (event: string): string => (/(Submit|Redeem)Event$/.test(event) ? 'points' : 'index');

/** The tags, as the types of each framework need them. */
const elementTypes = (tags: readonly Declaration[]): string => {
  const events = [
    ...new Set(tags.flatMap(({ events = [] }) => events.map(({ type }) => type?.text ?? 'Event'))),
  ];
  const imports = [
    ...tags.map(({ name, tagName = '' }) => {
      const path = tagName === 'laurel-program' ? 'index' : `elements/${entryOf(tagName)}/index`;
      return `import type { ${name} } from '../${path}.js';`;
    }),
    ...events.sort().map((event) => `import type { ${event} } from '../${moduleOf(event)}.js';`),
  ];
  const entries = tags.map(
    (tag) => `  '${tag.tagName}': {
    element: ${tag.name};
    properties: ${union(propertiesOf(tag))};
    events: {${(tag.events ?? []).map(({ name, type }) => `\n      '${name}': ${type?.text};`).join('')}${tag.events?.length ? '\n    ' : ''}};
  };`,
  );
  return `// Made by the build from the elements.
${imports.join('\n')}

/** Each tag: its class, the properties that a page may set, and its events. */
export interface LaurelElements {
${entries.join('\n')}
}

/** The properties of a tag by name; \`null\` and \`undefined\` are the default. */
export type LaurelProperties<Tag extends keyof LaurelElements, Prefix extends string = ''> = {
  [Name in LaurelElements[Tag]['properties'] &
    keyof LaurelElements[Tag]['element'] &
    string as \`\${Prefix}\${Name}\`]?: LaurelElements[Tag]['element'][Name] | null | undefined;
};

/** A function for each event of a tag, under its name with a prefix: \`onlaurel-load\`. */
export type LaurelListeners<Tag extends keyof LaurelElements, Prefix extends string> = {
  [Name in keyof LaurelElements[Tag]['events'] & string as \`\${Prefix}\${Name}\`]?:
    | ((
        event: LaurelElements[Tag]['events'][Name] & { readonly currentTarget: LaurelElements[Tag]['element'] },
      ) => void)
    | undefined;
};
`;
};

/** `dist/frameworks`: types for templates of React, Preact, Vue, Svelte and Solid, each beside a module that does nothing. */
export const buildFrameworkTypes = async (): Promise<string> => {
  mkdirSync(at('dist/frameworks'), { recursive: true });
  writeFileSync(at('dist/frameworks/elements.d.ts'), elementTypes(tagsOf(analyzeElements())));
  for (const name of frameworks) {
    writeFileSync(
      at('dist/frameworks', `${name}.d.ts`),
      readFileSync(at('src/frameworks', `${name}.d.ts`), 'utf8'),
    );
    writeFileSync(at('dist/frameworks', `${name}.js`), 'export {};\n');
  }
  return frameworks.join(', ');
};
