import type { SourceTexts } from './import-graph.ts';

/** Classes without a rule, each with its reason. */
const withoutRule: Readonly<Record<string, string>> = {
  n14: 'a step of the type scale, whose rules are made in a loop',
  n16: 'a step of the type scale, whose rules are made in a loop',
  questions: 'the list of questions is found by it',
  condition: 'tests count the conditions of a goal by it',
};

const stylesheet = /css`([^`]*)`/g;

/** Classes that a template has and no stylesheet, and the other way round, each as a sentence: one of the two was renamed alone. */
export const unmatchedClasses = (sources: SourceTexts): string[] => {
  const ours = Object.entries(sources).filter(([file]) => /^src\/(elements|themes)\//.test(file));
  const code = ours.map(([, text]) => text.replace(/\/\*[^]*?\*\//g, '')).join('\n');
  const rules = new Set<string | undefined>();
  for (const [, sheet = ''] of code.matchAll(stylesheet))
    for (const [, name] of sheet.matchAll(/\.([a-z][\w-]*)/g)) rules.add(name);
  const used = new Set(
    [...code.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, list = '']) =>
      list
        .replace(/\$\{[^}]*\}/g, ' ')
        .split(/\s+/)
        .filter(Boolean),
    ),
  );
  const words = new Set(code.replace(stylesheet, '').split(/[^\w-]+/));
  return [
    ...[...used]
      .filter((name) => !rules.has(name) && !Object.hasOwn(withoutRule, name))
      .map((name) => `no stylesheet has ${name}`),
    ...[...rules].filter((name) => name && !words.has(name)).map((name) => `no template has ${name}`),
  ];
};
