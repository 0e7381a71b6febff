import { designTokens, type DesignToken } from '../../src/themes/design-tokens.ts';

const cell = (text: string): string => text.replace(/\|/g, '\\|');

const row = ({ name, syntax, default: value, defaultInWords, effect }: DesignToken): string =>
  `| \`${name}\` | \`${cell(syntax)}\` | ${defaultInWords ?? `\`${value}\``} | ${effect} |`;

const section = (group: string, tokens: readonly DesignToken[]): string =>
  [
    `## ${group}`,
    '',
    '| token | value | default | what it changes |',
    '| --- | --- | --- | --- |',
    ...tokens.map(row),
    '',
  ].join('\n');

/** `docs/tokens.md`: the design tokens by group, in Markdown that Prettier still has to format. */
export const tokensPage = (): string => {
  const tokens = designTokens();
  const groups = [...new Set(tokens.map(({ group }) => group))];
  const sections = groups.map((name) =>
    section(
      name,
      tokens.filter(({ group }) => group === name),
    ),
  );
  return `# Design tokens

<!-- Generated from src/themes/design-tokens.ts by "npm run docs". -->

Laurel's widgets read these CSS custom properties from the page. Set them on \`:root\`, on any ancestor of a widget, or on
the widget itself:

\`\`\`css
:root {
  --laurel-color-accent: #0a7d55;
}
\`\`\`

One colour is enough: all other colours follow the accent, with safe contrast in light and in dark. Font, language, direction
and colour scheme are the page's. What no token reaches is a part: \`laurel-tier-badge::part(card)\`.

${sections.join('\n')}
The exact value of each default is in \`custom-elements.json\`, and editors show it. \`themes/precise.css\` restates the look
without any token set; \`themes/editorial.css\` is another look, made of tokens and parts alone.
`;
};
