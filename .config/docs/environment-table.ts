import { Environment, variableNotes } from '../../demo/backend/config/variables.ts';

const escaped = (text: string): string => text.replaceAll('|', '\\|');

/** What the environment of the reference backend may say, by groups, from the list that it is validated by. */
export const environmentTable = (): string => {
  const variables = Object.entries(Environment.shape).flatMap(([name, schema]) => {
    const note = variableNotes.get(schema);
    return note ? [{ name, ...note }] : [];
  });
  return [...new Set(variables.map(({ group }) => group))]
    .map((group) =>
      [
        `| ${group} | means | if it is not set |`,
        '| --- | --- | --- |',
        ...variables
          .filter((variable) => variable.group === group)
          .map(({ name, means, unset }) => `| \`${name}\` | ${escaped(means)} | ${escaped(unset)} |`),
      ].join('\n'),
    )
    .join('\n\n');
};
